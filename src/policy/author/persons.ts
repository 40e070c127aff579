import type { Report } from './problem';
import { textsOf } from './walk';

/** Anything that looks like a mail address within a longer text. */
const ADDRESS = /(?<![\w.+'-])([\w+'-]{1,64}(?:\.[\w+'-]{1,64}){0,4})@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g;

/** How many addresses of one text are named. */
const MOST_PER_TEXT = 3;

/** A display name before an address: two or three words with capitals. */
const NAMED = /\b(\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’.-]{0,30}){1,2}) {1,3}<[^<>\s]{3,200}>/u;

/** Words of functional addresses. A local part made of two words is a person's unless one of them is among these. */
const FUNCTIONAL = new Set(
  `accounts admin admissions advice all alerts apprenticeships benefits billing board bookings business careers
  central clerk clerks communications complaints compliance contact corporate council courses customer customers data
  department desk duty education emergency employment enquiries enquiry environment events everyone exams facilities
  feedback finance foi freedom fraud front general governance group head health hello help helpdesk housing hr
  info information inbox internal invoices it jobs learners learning legal library licensing list lists mail main
  marketing media members monitoring news no noreply notifications office officer orders parking partners payments
  payroll people planning post postmaster press privacy procurement projects protection purchase purchasing
  reception records recruitment regional registrations reply reports requests safeguarding safety sales school schools
  secretary security service servicedesk services site staff student students subject suggestions suppliers support
  supply systems team teams technical test tickets trading training transport treasury users visitors volunteers web
  webmaster welfare wellbeing work`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/**
 * Whether the part of an address before the @ looks like a person's: two words, or an initial and a word, none of them
 * a word of functional addresses (`pat.lee`, `p.lee`, `pat_lee2`, but not `service.desk`).
 */
export function looksLikePerson(local: string): boolean {
  const words = local
    .toLowerCase()
    .replace(/\d{1,4}$/, '')
    .split(/[._-]/);
  if (words.length < 2 || words.length > 3) return false;
  if (!words.every((word) => /^[a-z']{1,30}$/.test(word))) return false;
  return !words.some((word) => FUNCTIONAL.has(word));
}

/** The addresses in a text that look like persons', each once; the first few tell enough. */
function personsIn(text: string): readonly string[] {
  const found = new Set<string>();
  for (const [address, local] of text.matchAll(ADDRESS)) {
    if (local !== undefined && looksLikePerson(local)) found.add(address);
    if (found.size === MOST_PER_TEXT) break;
  }
  return [...found];
}

/** Refuses persons anywhere in the public file: their addresses, and names before an address. */
export function checkPersons(value: unknown, report: Report): void {
  for (const { path, text, isKey } of textsOf(value)) {
    const at = isKey ? 'key' : 'value';
    for (const address of personsIn(text)) {
      report(
        path,
        `\`${address}\` looks like a person's address, and this file is public.`,
        'Use a functional address, or put the person into the people file (`*.people.yaml`).',
        at,
      );
    }
    const named = NAMED.exec(text);
    const words = (named?.[1] ?? '').toLowerCase().split(' ');
    if (named !== null && !words.some((word) => FUNCTIONAL.has(word))) {
      report(
        path,
        `\`${named[0]}\` names a person, and this file is public.`,
        'Write the functional address alone.',
        at,
      );
    }
  }
}
