import { featuresOf, type Feature } from './features';
import { frameOf } from './frames';
import { IN_CONFIDENCE } from './in-confidence';
import { KINDS_TOLD, proseOdds } from './odds';
import { firstOf } from './patterns';
import { readWords, type Word } from './words';

/** Odds beyond this count no more in the mean, in halves. */
const MOST_IN_MEAN = 4;
/** The mean of a sentence of fewer features is no surer for that. */
const FEWEST_IN_MEAN = 8;
/** From so many features on a sentence is long: a logarithm. */
const LONG = 3.5;

/** A sum or a share. */
const AMOUNT = /M\d|\d ?(?:[%km]|bn|per cent|percent|grand|million|thousand|points)(?![a-z])|\d{1,3},\d{3}/;

/** A sentence read for what its words tell. */
export interface ReadSentence {
  readonly marked: string;
  readonly words: readonly Word[];
  readonly features: readonly Feature[];
  /** Whether the sentence before speaks of somebody in particular, where this one does not. */
  readonly isAboutSomebody: boolean;
}

/** Reads a sentence whose persons are marked (see `markPersons`). */
export function readSentence(marked: string, isAboutSomebody: () => boolean): ReadSentence {
  const words = readWords(marked);
  const isAbout = /\bP\b/.test(marked);
  const wasAbout = !isAbout && isAboutSomebody();
  return { marked, words, features: featuresOf(words, wasAbout), isAboutSomebody: wasAbout };
}

/** What the sentence is like, whatever its kind. */
function mannerOf({ marked, features, isAboutSomebody }: ReadSentence): readonly number[] {
  const isOfNobody = !/\b(?:[PQi]|my|me|i'm|i've|you|your)\b/.test(marked);
  const isOfSomebody = /\bP\b/.test(marked);
  const length = Math.log(1 + features.length);
  return [
    isOfSomebody ? 1 : 0,
    isAboutSomebody ? 1 : 0,
    isOfNobody && !isAboutSomebody ? 1 : 0,
    AMOUNT.test(marked) ? 1 : 0,
    length,
    Math.max(0, length - LONG),
  ];
}

/** What was measured of a sentence, in the order in which it is weighed. */
export type Measures = readonly number[];

/** The greatest odds and the least ones, as they are met. */
class Extremes {
  readonly most: number[] = [0, 0, 0, 0, 0];
  readonly least: number[] = [0, 0, 0];

  add(odds: number): void {
    if (odds > 0) insert(this.most, odds, 1);
    else if (odds < 0) insert(this.least, odds, -1);
  }
}

/** Puts a number among the greatest ones (or the least, where `sign` is -1), which stand in order; the last one drops out. */
function insert(kept: number[], one: number, sign: 1 | -1): void {
  let at = kept.length - 1;
  if (sign * one <= sign * (kept[at] ?? 0)) return;
  for (; at > 0 && sign * one > sign * (kept[at - 1] ?? 0); at -= 1) kept[at] = kept[at - 1] ?? 0;
  kept[at] = one;
}

/**
 * Measures a sentence for each kind by how much more often its words and pairs of words stand in sentences of that kind than in
 * harmless ones: the greatest odds, those after it, the mean, and the least; then how long it is and of whom it speaks. What the
 * measures weigh was learnt: see scripts/generate-prose-odds.ts.
 * @param oddsOf the odds of a feature for a kind, in halves
 */
export function evidenceOf(
  sentence: ReadSentence,
  oddsOf: (feature: number, kind: number) => number,
): readonly Measures[] {
  const manner = mannerOf(sentence);
  const evidence: Measures[] = [];
  for (let kind = 0; kind < KINDS_TOLD; kind += 1) {
    const extremes = new Extremes();
    let sum = 0;
    for (const { id } of sentence.features) {
      const odds = oddsOf(id, kind);
      extremes.add(odds);
      sum += Math.max(-MOST_IN_MEAN, Math.min(MOST_IN_MEAN, odds));
    }
    evidence.push(measuresOf(extremes, sum / Math.max(FEWEST_IN_MEAN, sentence.features.length), manner));
  }
  return evidence;
}

function measuresOf({ most, least }: Extremes, mean: number, manner: readonly number[]): Measures {
  const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0] = most;
  const [last = 0, lastButOne = 0, lastButTwo = 0] = least;
  return [
    first / 2,
    second / 2,
    third / 2,
    (fourth + fifth) / 2,
    mean / 2,
    last / 2,
    (lastButOne + lastButTwo) / 2,
    ...manner,
  ];
}

/**
 * What is said around the matter: that the sentence is of no case in particular, the same with nobody in particular, and that it is
 * not for everybody. Looking for it is dear: it comes after what the words measure.
 */
export function framesOf(marked: string): Measures {
  const isFramed = frameOf(marked) !== undefined;
  return [
    isFramed ? 1 : 0,
    isFramed && !/\bP\b/.test(marked) ? 1 : 0,
    firstOf(IN_CONFIDENCE, marked) === null ? 0 : 1,
  ];
}

/** Gives the odds that were learnt, by feature and kind. */
export function learntOdds(): (feature: number, kind: number) => number {
  const { places, odds } = proseOdds();
  const kinds = KINDS_TOLD;
  return (feature, kind) => {
    const place = places[feature] ?? 0;
    return place > 0 ? (odds[place * kinds + kind] ?? 0) : 0;
  };
}
