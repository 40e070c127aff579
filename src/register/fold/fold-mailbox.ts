import type { Role } from '../../policy/model/people';
import { dayOf } from '../days';
import type { MailboxStepped, OfficerStepped } from '../ports/event';
import type { StoredEvent } from '../ports/event-log';
import type { GenericMailbox } from './generic-mailbox';
import type { NotCounted } from './grant';
import type { Authority } from './grant-authors';

const DESK: readonly Role[] = ['service-desk'];

/** Gives a generic mailbox after an event, or why the event does not count. `before`: none has been registered yet. */
export function stepMailbox(
  before: GenericMailbox | undefined,
  event: MailboxStepped | OfficerStepped,
  stored: StoredEvent,
  authority: Authority,
): GenericMailbox | NotCounted {
  if (event.kind === 'mailbox-registered') return register(before, event, stored, authority);
  if (before === undefined) return 'unknown';
  if (before.closedAt !== undefined) return 'out-of-turn';
  const { writtenAt } = stored;
  if (!mayStepMailbox(before, event, stored, authority)) return 'wrong-author';
  switch (event.kind) {
    case 'mailbox-told':
      return { ...before, toldAt: before.toldAt ?? writtenAt };
    case 'mailbox-closed':
      return { ...before, closedAt: writtenAt };
    case 'officer-named':
      return nameOfficer(before, event);
    case 'officer-agreed':
      return agree(before, event, writtenAt);
    case 'officer-released':
      return release(before, event);
  }
}

function mayStepMailbox(
  before: GenericMailbox,
  event: MailboxStepped | OfficerStepped,
  stored: StoredEvent,
  authority: Authority,
): boolean {
  const { author, writtenAt } = stored;
  const mayName = before.manager?.id === author.id || mayApply(stored, authority);
  switch (event.kind) {
    case 'officer-agreed':
      return author.id === event.officer.id;
    case 'officer-released':
      return mayName || author.id === event.officer.id;
    case 'mailbox-told':
      return mayName || authority.people.holds(author.id, DESK, dayOf(writtenAt));
    case 'mailbox-registered':
    case 'mailbox-closed':
    case 'officer-named':
      return mayName;
  }
}

/** Whoever may apply for a generic mailbox (S6.4). */
function mayApply({ author, writtenAt }: StoredEvent, { people, policy }: Authority): boolean {
  return people.holds(author.id, policy.genericMailboxes, dayOf(writtenAt));
}

function register(
  before: GenericMailbox | undefined,
  { mailbox }: MailboxStepped | OfficerStepped,
  stored: StoredEvent,
  authority: Authority,
): GenericMailbox | NotCounted {
  if (!mayApply(stored, authority)) return 'wrong-author';
  if (before !== undefined && before.closedAt === undefined) return 'out-of-turn';
  const { author, writtenAt } = stored;
  return { address: mailbox, registeredBy: author, registeredAt: writtenAt, administrators: [] };
}

function nameOfficer(before: GenericMailbox, { officer, part }: OfficerStepped): GenericMailbox {
  if (part === 'manager') return { ...before, manager: officer };
  if (before.administrators.some(({ person }) => person.id === officer.id)) return before;
  return { ...before, administrators: [...before.administrators, { person: officer }] };
}

/** Nobody agrees in another's name, nor to what they were not named for. */
function agree(
  before: GenericMailbox,
  { officer, part }: OfficerStepped,
  at: string,
): GenericMailbox | NotCounted {
  if (part !== 'administrator') return 'out-of-turn';
  if (!before.administrators.some(({ person }) => person.id === officer.id)) return 'out-of-turn';
  return {
    ...before,
    administrators: before.administrators.map((one) =>
      one.person.id === officer.id ? { ...one, agreedAt: one.agreedAt ?? at } : one,
    ),
  };
}

function release(before: GenericMailbox, { officer, part }: OfficerStepped): GenericMailbox | NotCounted {
  if (part === 'manager') {
    if (before.manager?.id !== officer.id) return 'out-of-turn';
    const { manager: _, ...without } = before;
    return without;
  }
  const left = before.administrators.filter(({ person }) => person.id !== officer.id);
  return left.length < before.administrators.length ? { ...before, administrators: left } : 'out-of-turn';
}
