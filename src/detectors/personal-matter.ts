import { isWordCode } from '../message/characters';
import type { Content } from '../message/content';
import { ownWords } from '../message/own-words';
import { compiledOnce } from '../message/word-pattern';

/** Words of family, home and affection: one alone may stand in a business mail ("my wife is ill, I am off today"). */
const HOME: readonly string[] = [
  'my mum',
  'my mother',
  'my dad',
  'my father',
  'mum and dad',
  'my wife',
  'my husband',
  'my fiancé*',
  'my boyfriend',
  'my girlfriend',
  'my kids',
  'the kids',
  'my son',
  'my daughter',
  'my sister',
  'my brother',
  'my nan',
  'my gran',
  'grandma',
  'grandad',
  'auntie',
  'love you',
  'lots of love',
  'all my love',
  'miss you',
  'hugs',
  'xx',
  'xxx',
  'darling',
  'sweetheart',
  'see you at home',
  'home for tea',
  'for tea tonight',
  'for dinner tonight',
  'pick up the kids',
  'school run',
  'babysit*',
  'parents evening',
  "parents' evening",
  'my birthday',
  'our anniversary',
  'our wedding',
  'my wedding',
  'honeymoon',
  'baby shower',
  'hen do',
  'hen party',
  'stag do',
  'stag party',
  'housewarming',
  'christening',
  'my flat',
  'our new house',
  'my landlord',
  'our mortgage',
  'my car',
  'my dentist',
  'our holiday',
  'holiday photos',
  'weekend away',
  'our flights',
  'our hotel',
  'the in-laws',
  'my divorce',
  'our dog',
  'the cat',
];

/** Words of leisure among friends. */
const LEISURE: readonly string[] = [
  'fancy a pint',
  'down the pub',
  'pub tonight',
  'pub on friday',
  'drinks tonight',
  'drinks on saturday',
  'birthday party',
  'birthday drinks',
  'dinner on saturday',
  'lunch on sunday',
  'sunday roast',
  'barbecue',
  'bbq',
  'five-a-side',
  'match tickets',
  'season ticket',
  'cinema',
  'festival tickets',
  'concert tickets',
  'gig tickets',
  'netflix',
  'lads',
  'girls night',
  "girls' night",
  'night out',
  'catch up over',
  'how are the kids',
  'for sale on',
  'selling my',
  'just for fun',
  'thought you might enjoy',
  'made me laugh',
  'cheer you up',
  'have a great weekend away',
];

/** Trade-union business (M5.3 names it). */
const UNION: readonly string[] = [
  'union rep',
  'union meeting',
  'union branch',
  'branch meeting',
  'branch secretary',
  'shop steward',
  'strike ballot',
  'strike action',
  'picket line',
  'industrial action ballot',
  'union members',
  'union membership',
  'fellow members',
  'dear member',
  'dear members',
  'unison branch',
  'unite branch',
  'gmb branch',
  'neu branch',
  'in solidarity',
];

/** Words of the day's work: each takes away what one of the others gave. */
const WORK: readonly string[] = [
  'invoice*',
  'purchase order*',
  'contract',
  'contracts',
  'agenda',
  'minutes of',
  'learner*',
  'apprentice*',
  'client',
  'clients',
  'customer*',
  'deadline',
  'spreadsheet',
  'budget*',
  'quotation',
  'tender*',
  'project',
  'policy',
  'report',
  'kpi*',
  'board meeting',
  'team meeting',
  'conference call',
  'stakeholder*',
  'steering group',
  'recognition agreement',
  'for your approval',
  'please find attached',
  'further to our',
  'curriculum',
  'safeguarding',
  'placement*',
];

/** A mail as long as this is about work, or is passed on; only its beginning is looked at. */
const LONGEST = 20_000;

/** An organisation's own word patterns: more signs of personal mail, and more signs of its work. */
export type PersonalWords = Readonly<Record<string, readonly string[]>>;

const NO_MORE: PersonalWords = {};
/** How many different patterns of a policy's list stand in the words. */
function countOf(list: readonly string[] | undefined, words: string): number {
  if (list === undefined || list.length === 0) return 0;
  return new Set(
    compiledOnce(list)
      .findAll(words)
      .map((one) => one.pattern),
  ).size;
}

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return !Number.isNaN(code) && isWordCode(code);
}

/** True where the phrase stands in the text as whole words; one that ends in `*` may go on. */
function says(text: string, phrase: string): boolean {
  const goesOn = phrase.endsWith('*');
  const literal = goesOn ? phrase.slice(0, -1) : phrase;
  for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + 1)) {
    if (at > 0 && isWordAt(text, at - 1)) continue;
    if (goesOn || !isWordAt(text, at + literal.length)) return true;
  }
  return false;
}

/** How a phrase begins, up to what no word goes on with in any script. */
const FIRST_WORD = /^[a-z0-9]+/;

/**
 * How many of our own phrases stand in the words. Those whose first word is there are looked for one by one: for so few, over so
 * short a text, that takes less than making an automaton, which every start in Outlook would have to do again.
 */
function ownCount(phrases: readonly string[], words: string, heads: ReadonlySet<string>): number {
  let count = 0;
  for (const phrase of phrases) {
    const [head = ''] = FIRST_WORD.exec(phrase) ?? [];
    const goesOn = phrase === `${head}*`;
    if ((goesOn || heads.has(head)) && says(words, phrase)) count++;
  }
  return count;
}

/** Two rules ask about the same mail, one after the other. */
const answers = new WeakMap<Content, boolean>();

/**
 * Tells whether the sender's own words look like personal or trade-union mail. A guess, leaning towards *no*: it takes
 * two or more different signs, more than there are signs of work. Quoted text does not count.
 */
export function looksPersonal(content: Content, more: PersonalWords = NO_MORE): boolean {
  const known = answers.get(content);
  if (known !== undefined) return known;
  const words = ownWords(content).slice(0, LONGEST);
  const heads = new Set(words.split(/[^a-z0-9]+/));
  const signs =
    ownCount(HOME, words, heads) +
    ownCount(LEISURE, words, heads) +
    ownCount(UNION, words, heads) +
    countOf(more['personal'], words);
  const answer = signs >= 2 && signs > ownCount(WORK, words, heads) + countOf(more['work'], words);
  answers.set(content, answer);
  return answer;
}
