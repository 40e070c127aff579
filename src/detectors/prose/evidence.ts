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
  readonly isAboutSomebody: boolean;
}

/** Reads a sentence whose persons are marked (see `markPersons`). */
export function readSentence(marked: string, isAboutSomebody: () => boolean): ReadSentence {
  const words = readWords(marked);
  const isAbout = /\bP\b/.test(marked);
  const wasAbout = !isAbout && isAboutSomebody();
  return { marked, words, features: featuresOf(words, wasAbout), isAboutSomebody: wasAbout };
}

/** What the sentence is like, whatever its kind: the last measures of `evidenceOf`. */
function mannerOf({ marked, features, isAboutSomebody }: ReadSentence): readonly number[] {
  const isOfNobody = !/\b(?:[PQi]|my|me|i'm|i've|you|your)\b/.test(marked);
  const isOfSomebody = /\bP\b/.test(marked);
  const length = Math.log(1 + features.length);
  return [
    isOfSomebody ? 1 : 0,
    isAboutSomebody ? 1 : 0,
    isOfNobody && !isAboutSomebody ? 1 : 0,
    frameOf(marked) === undefined ? 0 : 1,
    !isOfSomebody && frameOf(marked) !== undefined ? 1 : 0,
    firstOf(IN_CONFIDENCE, marked) === null ? 0 : 1,
    AMOUNT.test(marked) ? 1 : 0,
    length,
    Math.max(0, length - LONG),
  ];
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
): readonly (readonly number[])[] {
  const manner = mannerOf(sentence);
  const evidence: (readonly number[])[] = [];
  for (let kind = 0; kind < KINDS_TOLD; kind += 1) {
    const odds = sentence.features.map(({ id }) => oddsOf(id, kind)).sort((one, other) => other - one);
    const most = (at: number): number => Math.max(0, odds[at] ?? 0) / 2;
    const least = (at: number): number => Math.min(0, odds[odds.length - at] ?? 0) / 2;
    const sum = odds.reduce((all, one) => all + Math.max(-MOST_IN_MEAN, Math.min(MOST_IN_MEAN, one)), 0);
    evidence.push([
      most(0),
      most(1),
      most(2),
      most(3) + most(4),
      sum / 2 / Math.max(FEWEST_IN_MEAN, odds.length),
      least(1),
      least(2) + least(3),
      ...manner,
    ]);
  }
  return evidence;
}

/** The odds that were learnt. */
export function learntOdds(feature: number, kind: number): number {
  const { places, odds } = proseOdds();
  const place = places[feature] ?? 0;
  return place > 0 ? (odds[place * KINDS_TOLD + kind] ?? 0) : 0;
}
