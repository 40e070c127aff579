import type { RegisterPolicy } from '../policy/model/register-policy';
import { foldRegister, type Register } from './fold/fold-register';
import type { Answer } from './ports/answer';
import type { CancelSignal } from './ports/cancel';
import type { RegisterList } from './ports/event';
import type { EventLog, EventQuery, FoundEvents } from './ports/event-log';
import type { PeopleFile, RoleHeld } from './ports/people-file';

/** One question to one list. */
export interface ListQuery {
  readonly list: RegisterList;
  readonly query: EventQuery;
}

/** What was read, and what it comes to. */
export interface RegisterRead {
  readonly register: Register;
  readonly roles: readonly RoleHeld[];
  /** Rows that hold no event: somebody wrote there without Letterhead. */
  readonly unreadable: readonly { readonly list: RegisterList; readonly row: number }[];
}

/** What the register is read through. */
export interface RegisterSource {
  readonly log: EventLog;
  readonly people: PeopleFile;
}

/**
 * Reads what the questions ask for and folds it. Whose generic mailbox a grant is of decides whether it counts, so that the
 * events of such a mailbox are read with it. The first trouble is the answer: half a register would say too much.
 */
export async function readRegister(
  queries: readonly ListQuery[],
  { log, people }: RegisterSource,
  policy: RegisterPolicy,
  signal?: CancelSignal,
): Promise<Answer<RegisterRead>> {
  const read = async ({ list, query }: ListQuery): Promise<Answer<FoundIn>> => {
    const found = await log.read(list, query, signal);
    return found.ok ? { ok: true, value: { list, ...found.value } } : found;
  };
  const [roles, ...first] = await Promise.all([people.roles(signal), ...queries.map(read)]);
  if (!roles.ok) return roles;
  const asked = allOf(first);
  if (!asked.ok) return asked;
  const more = allOf(await Promise.all(genericMailboxes(asked.value).map(read)));
  if (!more.ok) return more;
  const found = [...asked.value, ...more.value];
  const events = found.flatMap((one) => one.events);
  const unreadable = found.flatMap(({ list, unreadable: rows }) => rows.map((row) => ({ list, row })));
  return {
    ok: true,
    value: { register: foldRegister(events, roles.value, policy), roles: roles.value, unreadable },
  };
}

type FoundIn = FoundEvents & { readonly list: RegisterList };

function allOf(answers: readonly Answer<FoundIn>[]): Answer<readonly FoundIn[]> {
  const found: FoundIn[] = [];
  for (const answer of answers) {
    if (!answer.ok) return answer;
    found.push(answer.value);
  }
  return { ok: true, value: found };
}

function genericMailboxes(found: readonly FoundIn[]): readonly ListQuery[] {
  const addresses = new Set<string>();
  for (const { event } of found.flatMap(({ events }) => events)) {
    if (event.kind === 'cover-requested' && event.mailbox.type === 'generic')
      addresses.add(event.mailbox.address);
  }
  return [...addresses].map((is) => ({ list: 'grants', query: { key: 'MailboxAddress', is } }));
}
