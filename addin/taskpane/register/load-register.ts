import type { Leavers } from '../../../src/register/check/mailbox-gaps';
import { addDays, addMonths } from '../../../src/register/days';
import type { Register } from '../../../src/register/fold/fold-register';
import type { Answer, TroubleKind } from '../../../src/register/ports/answer';
import type { RegisterEvent, RegisterList } from '../../../src/register/ports/event';
import type { EventLog, EventQuery } from '../../../src/register/ports/event-log';
import type { Person } from '../../../src/register/ports/person';
import { KEPT_MONTHS } from '../../../src/register/retention';
import { readRegister, type ListQuery } from '../../../src/register/read-register';
import type { Desk } from './desk';

/** A list that somebody may not read says so in one of these ways: for them there is nothing in it. */
const NOT_FOR_ME: readonly TroubleKind[] = ['denied', 'not-found'];

/** How long after its last day a grant that nobody ended is still looked for. */
const LOOK_BACK_DAYS = 120;

/** The lists of grants: of the second, which holds investigations, most people see only what they wrote. */
const BOTH: readonly RegisterList[] = ['grants', 'reasons'];

async function load(
  desk: Desk,
  queries: readonly ListQuery[],
  signal?: AbortSignal,
): Promise<Answer<Register>> {
  // The people list was read when the screen opened: all that is shown is judged by the same.
  const people = { roles: () => Promise.resolve({ ok: true as const, value: desk.roles }) };
  const source = { log: withoutHidden(desk.eventLog), people };
  const read = await readRegister(queries, source, desk.rules, signal);
  return read.ok ? { ok: true, value: read.value.register } : read;
}

/** To whoever may not read the restricted list it is empty: that is no trouble of theirs. */
function withoutHidden({ read, append }: EventLog): EventLog {
  return {
    append,
    read: async (list, query, signal) => {
      const answer = await read(list, query, signal);
      const isHidden = !answer.ok && list === 'reasons' && NOT_FOR_ME.includes(answer.trouble.kind);
      return isHidden ? { ok: true, value: { events: [], unreadable: [] } } : answer;
    },
  };
}

function inBoth(queries: readonly EventQuery[]): readonly ListQuery[] {
  return BOTH.flatMap((list) => queries.map((query) => ({ list, query })));
}

/** Everything that concerns the person: as owner, as grantee, and as authoriser. */
export function loadMine(desk: Desk, signal: AbortSignal): Promise<Answer<Register>> {
  const is = desk.me.id;
  const keys = ['GrantorId', 'GranteeId', 'AuthoriserId'] as const;
  return load(desk, inBoth(keys.map((key) => ({ key, is }))), signal);
}

/** Grants of one owner, and the generic mailboxes that the person may manage. */
export function loadOwned(desk: Desk, owner: Person, signal: AbortSignal): Promise<Answer<Register>> {
  const queries: readonly EventQuery[] = [
    { key: 'GrantorId', is: owner.id },
    ...desk.policy.genericMailboxes.map(({ address }) => ({ key: 'MailboxAddress', is: address }) as const),
  ];
  return load(
    desk,
    queries.map((query) => ({ list: 'grants', query })),
    signal,
  );
}

/** Who has access to one mailbox. */
export function loadMailbox(desk: Desk, address: string): Promise<Answer<Register>> {
  return load(desk, [{ list: 'grants', query: { key: 'MailboxAddress', is: address } }]);
}

/** One grant, whole. */
export function loadGrant(desk: Desk, grantId: string, signal: AbortSignal): Promise<Answer<Register>> {
  return load(desk, inBoth([{ key: 'GrantId', is: grantId }]), signal);
}

/** What may still be open: grants whose last day is to come, or was not long ago; and who has left. */
export function loadOpen(desk: Desk, signal: AbortSignal): Promise<Answer<Register>> {
  const open = inBoth([{ key: 'AccessTo', from: addDays(desk.today(), -LOOK_BACK_DAYS) }]);
  return load(desk, [...open, { list: 'grants', query: { key: 'EventKind', is: 'person-left' } }], signal);
}

/** Kinds of events by which generic mailboxes and their officers are known. */
const OF_MAILBOXES: readonly RegisterEvent['kind'][] = [
  'mailbox-registered',
  'mailbox-closed',
  'officer-named',
  'officer-agreed',
  'officer-released',
];

/** Everything that a right in Exchange can rest on, as far back as the register keeps anything. */
export function loadForReconciling(desk: Desk, signal: AbortSignal): Promise<Answer<Register>> {
  const from = addMonths(desk.today(), -KEPT_MONTHS.register);
  const mailboxes = OF_MAILBOXES.map((is) => ({ list: 'grants', query: { key: 'EventKind', is } }) as const);
  return load(desk, [...inBoth([{ key: 'AccessTo', from }]), ...mailboxes], signal);
}

/** Generic mailboxes: those of the policy, and those that were applied for. */
export async function loadGeneric(desk: Desk, signal: AbortSignal): Promise<Answer<Register>> {
  const applied = await desk.eventLog.read('grants', { key: 'EventKind', is: 'mailbox-registered' }, signal);
  if (!applied.ok) return applied;
  const addresses = new Set([
    ...desk.policy.genericMailboxes.map(({ address }) => address),
    ...applied.value.events.flatMap(({ event }) =>
      event.kind === 'mailbox-registered' ? [event.mailbox] : [],
    ),
  ]);
  const queries: readonly EventQuery[] = [
    { key: 'EventKind', is: 'person-left' },
    ...[...addresses].map((is) => ({ key: 'MailboxAddress', is }) as const),
  ];
  return load(
    desk,
    queries.map((query) => ({ list: 'grants', query })),
    signal,
  );
}

/** Who has left, as far as the register says. */
export function leaversOf({ today }: Desk, { departures }: Register): Leavers {
  return { departures, gone: new Set(), today: today() };
}
