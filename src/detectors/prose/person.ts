import { FIRST_NAMES, NO_NAMES } from './names';
import { personWords, POSSESSIVE } from './person-words';

/** Marks of persons: P somebody in particular, Q somebody who may be anybody, or a capitalised word that may be a name. */
type Mark = 'P' | 'Q';

const TITLED =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Cllr|Councillor|Sgt|Rev|Nurse|Auntie|Uncle|Aunt|Nan|Father|Child|Coach)\.? [A-Z][A-Za-z'-]*(?: [A-Z][a-z]+)?/g;
const INITIALS = /\b(?:[A-Z]\.? ?){1,2} ?[A-Z][a-z]{2,}\b|\b(?:[A-Z]\.){2,3}|\b[A-Z][a-z]+ [A-Z](?![.\w])/g;
/** "student KB": a person by two letters. */
const TWO_LETTERS = /\b((?:[Ss]tudent|[Pp]upil|[Ll]earner|YP|SU|[Rr]e|about) )[A-Z]{2}\b/g;
const CAPITALISED = /\b[A-Z][a-z]+(?:[A-Z][a-z]+)?\b/g;
const PLACE_AFTER =
  /^(?:'s)? (?:Road|Street|Lane|Avenue|Close|Walk|Drive|Way|House|Hall|School|College|Court|Cent(?:re|er)|Green|Park|Square|Bridge|Hospital|Ltd|Limited|LLP|plc|Inc|Trust|Council|Training|Academy|University|Church|Group|Estates|Bank|Club|Team|Town|City|Act|Award|Report|Committee|Energy|Power|depot|site|branch|office|centre|contract|framework|line|bid|account)\b/;
const SAINT_BEFORE = /\b(?:St|Saint)\.? $/;
const PLACE_BEFORE = /\b(?:in|at|the|of|on|near|to|from) $/i;
const PERSON_AFTER =
  /^(?:'s)? (?:has|is|was|had|told|said|came|got|did|went|failed|disclosed|keeps|wants|been|hasn't|isn't|wasn't|needs|drew|wrote)\b|^'s|^(?:,| and)? [A-Z][a-z]/;
const ELDER = /^(?:mum|dad|mam|nan|gran|grandad|grandma|granny|mom|mummy|daddy)$/;
/** A capital inside a sentence. */
const CAPITALS = /[a-z,;] [A-Z][a-z]/;
/** Persons side by side are one: "my son Leo". */
const SIDE_BY_SIDE = /\b[PQ](?:'s)?(?: [PQ](?:'s)?(?![a-z]))+/g;
const MONEY = /[£€$]\s?(?=\d)|\bgbp (?=\d)/g;

let listed: Set<string> | undefined;
let excluded: Set<string> | undefined;

function isFirstName(word: string): boolean {
  listed ??= new Set(FIRST_NAMES.split(' '));
  return listed.has(word);
}

function isNoName(word: string): boolean {
  excluded ??= new Set(NO_NAMES.split(' '));
  return excluded.has(word);
}

/** What a capitalised word at `at` stands for. */
function markOf(text: string, word: string, at: number): Mark | undefined {
  const own = word.toLowerCase();
  const after = text.slice(at + word.length, at + word.length + 24);
  const before = text.slice(Math.max(0, at - 8), at);
  if (isNoName(own) || PLACE_AFTER.test(after)) return undefined;
  if (ELDER.test(own)) return 'P';
  if (isFirstName(own)) return SAINT_BEFORE.test(before) ? undefined : 'P';
  if (PLACE_BEFORE.test(before)) return undefined;
  // The first word of a sentence has its capital anyway.
  const isFirst = at === 0 || /[.:!?] $/.test(before);
  return !isFirst || PERSON_AFTER.test(after) ? 'Q' : undefined;
}

function markNames(sentence: string): string {
  const titled = sentence
    .replace(TWO_LETTERS, '$1P')
    .replace(INITIALS, (found) => (isNoName(found.replace(/^.*[ .]/, '').toLowerCase()) ? found : 'P'))
    .replace(TITLED, 'P');
  const named = titled.replace(CAPITALISED, (word: string, at: number) => markOf(titled, word, at) ?? word);
  return named.replace(/(\b[PQ]\b)|[A-Z]+/g, (letters, mark?: string) => mark ?? letters.toLowerCase());
}

/** A first name written small, by somebody who writes everything small. */
function markSmall(word: string): string {
  if (isFirstName(word)) return 'P';
  return word.length > 3 && word.endsWith('s') && isFirstName(word.slice(0, -1)) ? "P's" : word;
}

/**
 * Writes a sentence in lower case with marks over its persons: names, titles, initials, ties, roles and pronouns. `P` is somebody
 * in particular, `Q` perhaps somebody, `P's` what is theirs, and `M` before figures a currency.
 */
export function markPersons(sentence: string): string {
  const { somebody, bareRole, anybody } = personWords();
  const named = markNames(sentence);
  const whole = CAPITALS.test(sentence) ? named : named.replace(/\b[a-z]{2,}\b/g, markSmall);
  return whole
    .replace(anybody, 'Q')
    .replace(POSSESSIVE, "his's")
    .replace(somebody, (found) => (/'s$|^(?:he|she)s$/.test(found) ? "P's" : 'P'))
    .replace(bareRole, '$1P')
    .replace(SIDE_BY_SIDE, (all) => (all.includes('P') ? 'P' : 'Q') + (all.endsWith("'s") ? "'s" : ''))
    .replace(MONEY, 'M');
}
