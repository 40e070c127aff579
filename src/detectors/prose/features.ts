import { ANYBODY, codeOf, PERSON, PERSONS, type Word } from './words';

/** Features are told apart by so many bits. */
export const FEATURE_BITS = 18;

/** What sets the sorts of feature apart: the code of a word has the two highest bits free. */
const IS_ENDING = 1 << 30;
const WITHOUT_PERSON = 1 << 31;

/** Spreads the bits of a code, and keeps as many as tell features apart. */
function spread(code: number): number {
  const once = Math.imul(code ^ (code >>> 15), 0x2c1b3c6d);
  const twice = Math.imul(once ^ (once >>> 12), 0x297a2d39);
  return (twice ^ (twice >>> 15)) >>> (32 - FEATURE_BITS);
}

/** The feature of a word by itself. */
export function wordFeature(code: number): number {
  return spread(code);
}

/** The feature of how a word ends. */
export function endingFeature(ending: number): number {
  return spread(ending | IS_ENDING);
}

/** Of two words side by side. */
function pairFeature(one: number, next: number): number {
  return spread(Math.imul(one, 0x9e3779b1) ^ Math.imul(next, 0x85ebca6b));
}

let grammar: Set<number> | undefined;

/** The codes of words of grammar, and of the commonest verbs and adverbs: by themselves they tell nothing. */
export function smallWords(): ReadonlySet<number> {
  grammar ??= new Set(
    'a about after again all also am an and any are arent as at be because been before being both but by can cant come could couldnt did didnt do does doesnt dont down each else ever every few for from further get gets give go goes going got had hadnt has hasnt have havent having here how id if ill im in into is isnt it its ive just keep know let like look made make many may me might more most much must my need no nor not now of off on once one only onto or other our out over own per put really same say see shall should shouldnt since so some still such take than that thats the their them then there these they theyre theyve thing think this those though three through till to today tomorrow too took two under until up upon us use very want was wasnt way we well went were werent weve what whats when where whether which while who whom whose why will with without wont would wouldnt yes yesterday yet you youre your youve'
      .split(' ')
      .map(codeOf),
  );
  return grammar;
}

let people: Set<number> | undefined;

/** Whether a sentence speaks of anybody: by name or role, itself or the one before it; of the writer; or of the reader. */
function isOfAnybody(words: readonly Word[], isAboutSomebody: boolean): boolean {
  if (isAboutSomebody) return true;
  const known = (people ??= new Set(
    ['i', 'im', 'ive', 'my', 'me', 'you', 'your'].map(codeOf).concat(PERSON, PERSONS, ANYBODY),
  ));
  return words.some(({ code }) => known.has(code));
}

/** A feature of a sentence, with its first and its last word among the words of the sentence. */
export interface Feature {
  readonly id: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The features of a sentence, each once: its words, how they end, and words side by side; and its words again where it speaks of
 * nobody.
 * @param isAboutSomebody whether the sentence before speaks of somebody in particular
 */
export function featuresOf(words: readonly Word[], isAboutSomebody: boolean): readonly Feature[] {
  const isOfNobody = !isOfAnybody(words, isAboutSomebody);
  const found = new Map<number, Feature>();
  const add = (id: number, from: number, to: number): void => {
    if (!found.has(id)) found.set(id, { id, from, to });
  };
  const small = smallWords();
  words.forEach(({ code, ending }, at) => {
    const isSmall = small.has(code);
    if (!isSmall) add(wordFeature(code), at, at);
    if (ending !== 0) add(endingFeature(ending), at, at);
    if (isOfNobody && !isSmall) add(spread(code | WITHOUT_PERSON), at, at);
    const next = words[at + 1]?.code;
    if (next !== undefined && !(isSmall && small.has(next))) add(pairFeature(code, next), at, at + 1);
  });
  return [...found.values()];
}
