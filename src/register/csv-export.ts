import { dueOfGrant } from './due';
import type { Leavers } from './check/mailbox-gaps';
import type { Register } from './fold/fold-register';
import type { Grant } from './fold/grant';

const COLUMNS: readonly (readonly [name: string, value: (grant: Grant, due: string) => string])[] = [
  ['reference', ({ keys }) => keys.grantId],
  ['mailbox', ({ keys }) => keys.mailbox],
  ['owner', ({ request }) => request.grantor.name],
  ['given to', ({ request }) => request.grantee.name],
  ['address', ({ request }) => request.grantee.address],
  ['access', ({ request }) => request.access],
  ['purpose', ({ request }) => request.purpose],
  ['need', ({ request }) => request.need],
  ['from', ({ request }) => request.from],
  ['to', ({ request }) => request.to],
  ['state', ({ state }) => state],
  ['asked for by', ({ requestedBy }) => requestedBy.name],
  ['asked for at', ({ requestedAt }) => requestedAt],
  ['authorised by', ({ authorisedBy }) => authorisedBy?.name ?? ''],
  ['authorised at', ({ authorisedAt }) => authorisedAt ?? ''],
  ['service desk told at', ({ toldAt }) => toldAt ?? ''],
  ['active since', ({ activatedAt }) => activatedAt ?? ''],
  ['ended at', ({ endedAt }) => endedAt ?? ''],
  ['left to the authoriser', ({ request }) => request.untold.join(' ')],
  ['due', (_, due) => due],
];

/** Gives the grants as CSV (RFC 4180), in the order in which they were asked for. */
export function grantsAsCsv(register: Register, leavers: Leavers): string {
  const rows = [...register.grants.values()].map((grant) => {
    const due = dueOfGrant(grant, leavers)?.kind ?? '';
    return COLUMNS.map(([, value]) => cell(value(grant, due)));
  });
  return [COLUMNS.map(([name]) => name), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cc}]*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20])/u;

/**
 * Gives a cell that no spreadsheet takes for a formula: those begin with `=`, `+`, `-` or `@`, also in full width, or after
 * white space. An apostrophe before it says that it is text.
 */
export function cell(value: string): string {
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
