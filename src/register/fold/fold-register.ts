import type { RegisterPolicy } from '../../policy/model/register-policy';
import { dayOf } from '../days';
import { PeopleOnFile } from '../people-on-file';
import { listOf, type GrantStepped, type ReasonGiven } from '../ports/event';
import type { StoredEvent } from '../ports/event-log';
import type { RoleHeld } from '../ports/people-file';
import { mayReportDeparture, type Departure } from './departure';
import { openGrant, stepGrant } from './fold-grant';
import { stepMailbox } from './fold-mailbox';
import type { GenericMailbox } from './generic-mailbox';
import type { Grant, NotCounted, TrailEntry } from './grant';
import type { Authority } from './grant-authors';
import { inOrder } from './in-order';

/** What the events come to. */
export interface Register {
  /** By id of the grant. */
  readonly grants: ReadonlyMap<string, Grant>;
  /** By address. */
  readonly mailboxes: ReadonlyMap<string, GenericMailbox>;
  /** By object id. */
  readonly departures: ReadonlyMap<string, Departure>;
  /** Every event that was read, each once and in order, and why it does not count, if it does not. */
  readonly trail: readonly TrailEntry[];
}

interface Open {
  readonly grants: Map<string, Grant>;
  readonly mailboxes: Map<string, GenericMailbox>;
  readonly departures: Map<string, Departure>;
  readonly trail: TrailEntry[];
}

/**
 * Folds events into what they come to. The events may come in any order and any number of times. An event counts only where
 * the server says that nobody changed it, it stands in its list, its author may say so by the people list on that day, and
 * what it speaks of is at that point. Events of a generic mailbox have to be among them for grants of it to count.
 */
export function foldRegister(
  stored: readonly StoredEvent[],
  roles: readonly RoleHeld[],
  policy: RegisterPolicy,
): Register {
  const authority = { people: new PeopleOnFile(roles), policy };
  const register: Open = { grants: new Map(), mailboxes: new Map(), departures: new Map(), trail: [] };
  for (const one of inOrder(stored)) {
    const notCounted = isAltered(one) ?? take(register, one, authority);
    register.trail.push(notCounted === undefined ? { stored: one } : { stored: one, notCounted });
  }
  return register;
}

function isAltered({ edited, event, list }: StoredEvent): NotCounted | undefined {
  if (edited) return 'edited';
  return list === listOf(event) ? undefined : 'wrong-list';
}

/** Takes one event into the register, or says why it does not count. */
function take(register: Open, stored: StoredEvent, authority: Authority): NotCounted | undefined {
  const { event, author } = stored;
  const { grants, mailboxes, departures } = register;
  if (event.kind === 'cover-requested') {
    if (grants.has(event.grantId)) return 'out-of-turn';
    const opened = openGrant(event, stored, authority, mailboxes.get(event.mailbox.address));
    return enter(grants, event.grantId, opened);
  }
  if ('about' in event) return takeAbout(event, stored, register, authority);
  if ('mailbox' in event) {
    const next = stepMailbox(mailboxes.get(event.mailbox), event, stored, authority);
    return enter(mailboxes, event.mailbox, next);
  }
  switch (event.kind) {
    case 'person-left': {
      if (!mayReportDeparture(event, stored, authority)) return 'wrong-author';
      const { person, lastDay } = event;
      departures.set(person.id, { person, lastDay, saidBy: author });
      return undefined;
    }
    case 'reconciled':
      return holds(stored, 'service-desk', authority);
    case 'purged':
      return holds(stored, 'records-officer', authority);
    case 'justification':
    case 'objection':
      return undefined;
  }
}

function takeAbout(
  event: GrantStepped | ReasonGiven,
  stored: StoredEvent,
  { grants }: Open,
  authority: Authority,
): NotCounted | undefined {
  const { grantId, purpose } = event.about;
  const grant = grants.get(grantId);
  if (grant === undefined) return 'unknown';
  if (event.kind === 'reason-given') {
    return grant.requestedBy.id === stored.author.id ? undefined : 'wrong-author';
  }
  if (grant.request.purpose !== purpose) return 'wrong-list';
  return enter(grants, grantId, stepGrant(grant, event.kind, stored, authority));
}

function enter<T extends object>(
  into: Map<string, T>,
  key: string,
  next: T | NotCounted,
): NotCounted | undefined {
  if (typeof next === 'string') return next;
  into.set(key, next);
  return undefined;
}

function holds(
  { author, writtenAt }: StoredEvent,
  role: 'service-desk' | 'records-officer',
  { people }: Authority,
): NotCounted | undefined {
  return people.holds(author.id, [role], dayOf(writtenAt)) ? undefined : 'wrong-author';
}

/** Gives everything that was written about one grant, what does not count included. */
export function trailOfGrant({ trail }: Register, grantId: string): readonly TrailEntry[] {
  return trail.filter(({ stored: { event } }) => {
    if (event.kind === 'cover-requested') return event.grantId === grantId;
    return 'about' in event && event.about.grantId === grantId;
  });
}

/** Gives everything that was written about one generic mailbox, what does not count included. */
export function trailOfMailbox({ trail }: Register, address: string): readonly TrailEntry[] {
  return trail.filter(({ stored: { event } }) => 'mailbox' in event && event.mailbox === address);
}
