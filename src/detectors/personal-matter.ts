import type { Content } from '../message/content';
import { compileWordPatterns, type WordPatterns } from '../message/word-pattern';

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
  '#-a-side',
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

let compiled: { readonly [K in 'home' | 'leisure' | 'union' | 'work']: WordPatterns } | undefined;

/** The automatons, made when first asked for: they cost more than one look. */
function patterns(): NonNullable<typeof compiled> {
  compiled ??= {
    home: compileWordPatterns(HOME),
    leisure: compileWordPatterns(LEISURE),
    union: compileWordPatterns(UNION),
    work: compileWordPatterns(WORK),
  };
  return compiled;
}

/** An organisation's own word patterns: more signs of personal mail, and more signs of its work. */
export type PersonalWords = Readonly<Record<string, readonly string[]>>;

/** How many different patterns of a list stand in the text. */
function distinct(list: WordPatterns, text: string): number {
  return new Set(list.findAll(text).map((one) => one.pattern)).size;
}

/** Gives what the sender writes now: the subject and the new part of the body. */
function ownWords(content: Content): string {
  const own = content.segments.filter((one) => one.kind === 'new' || one.kind === 'signature');
  return [content.subject, ...own.map((one) => content.text.slice(one.start, one.end))]
    .join('\n')
    .slice(0, LONGEST);
}

/**
 * Tells whether the sender's own words look like personal or trade-union mail. A guess, leaning towards *no*: it takes
 * two or more different signs, more than there are signs of work. Quoted text does not count.
 */
export function looksPersonal(content: Content, more: PersonalWords = {}): boolean {
  const words = ownWords(content);
  const { home, leisure, union, work } = patterns();
  const own = (patterns: readonly string[] = []): number =>
    patterns.length === 0 ? 0 : distinct(compileWordPatterns(patterns), words);
  const signs = distinct(home, words) + distinct(leisure, words) + distinct(union, words) + own(more['personal']);
  return signs >= 2 && signs > distinct(work, words) + own(more['work']);
}
