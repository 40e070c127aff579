import { mailboxGaps, type Leavers } from '../../register/check/mailbox-gaps';
import type { NotCounted } from '../../register/fold/grant';
import { ACCESS } from '../../register/ports/event';
import type { RegisterPolicy } from '../../policy/model/register-policy';
import type { RegisterFile } from './register-file';

/** Fewer than this are not told apart: who they are could be guessed. */
const FEWEST = 5;

/** Gives a count that tells nobody by. */
function shown(count: number): string {
  if (count === 0) return 'none';
  return count < FEWEST ? `fewer than ${FEWEST}` : String(count);
}

const NOT_COUNTED: Readonly<Record<NotCounted, string>> = {
  edited: 'was changed after it was written; its author has to repeat it',
  'wrong-list': 'stands in a list where it does not belong',
  'wrong-author': 'was written by somebody who may not say this',
  'out-of-turn': 'came when this could not happen, or had happened before',
  unknown: 'speaks of something that is not in the register',
};

/**
 * Gives the register in numbers, which name nobody; and by number the rows that do not count, which the records officer looks
 * at in SharePoint.
 */
export function countReport(file: RegisterFile, leavers: Leavers, policy: RegisterPolicy): readonly string[] {
  const { register, unread } = file;
  // Not the rows themselves: a retry may have left one of them twice.
  const events = register.trail.map(({ stored }) => stored.event);
  const grants = [...register.grants.values()];
  const open = grants.filter(({ request }) => request.purpose !== 'investigation');
  const mailboxes = [...register.mailboxes.values()].filter(({ closedAt }) => closedAt === undefined);
  const lacking = mailboxes.filter((one) => mailboxGaps(one, leavers, policy).length > 0);
  const clauses = new Map<string, number>();
  for (const event of events) {
    if (event.kind !== 'justification') continue;
    for (const clause of event.clauses) clauses.set(clause, (clauses.get(clause) ?? 0) + 1);
  }
  const states = ['requested', 'authorised', 'active', 'ended', 'declined', 'withdrawn'] as const;
  return [
    'Access to mailboxes',
    ...states.map((state) => row(state, open.filter((one) => one.state === state).length)),
    'Active access',
    ...ACCESS.map((access) =>
      row(
        access,
        open.filter(({ state, request }) => state === 'active' && request.access === access).length,
      ),
    ),
    row('investigations, in all', grants.length - open.length),
    'Generic mailboxes',
    row('in use', mailboxes.length),
    row('lacking something', lacking.length),
    'Reasons given for mails',
    row('in all', events.filter((event) => event.kind === 'justification').length),
    ...[...clauses]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([clause, count]) => row(clause, count)),
    row('This is wrong', events.filter((event) => event.kind === 'objection').length),
    ...rowsToLookAt(file),
    ...unread.map((one) => `  ${one.list} row ${one.row}: cannot be read; it was not written by Letterhead`),
  ];
}

function row(name: string, count: number): string {
  return `  ${name.padEnd(28)}${shown(count)}`;
}

function rowsToLookAt({ register, unread }: RegisterFile): readonly string[] {
  const rows = register.trail.flatMap(({ stored, notCounted }) =>
    notCounted === undefined
      ? []
      : [`  ${stored.list} row ${stored.row}: ${stored.event.kind}, ${NOT_COUNTED[notCounted]}`],
  );
  return rows.length + unread.length === 0 ? [] : ['Rows that do not count', ...rows];
}
