import { endingFeature, wordFeature } from './features';
import { KINDS_TOLD, proseOdds } from './odds';
import { endsSentence, LONGEST_SENTENCE } from './sentence';
import { endingWith, letterOf, LONGEST_STEM, SHORTEST_WITH_ENDING, withLetter } from './words';

const APOSTROPHE = 0x27;
const CURLED_APOSTROPHE = 0x2019;

/** Of a sentence worth a look, the two words that speak most for some kind reach this much together, in halves. */
const LEAST_OF_TWO = 4;
/** And all its words more than this, together. */
const LEAST_SUM = -4;
/** Odds beyond this count no more in the sum. */
const MOST_IN_SUM = 4;

/** What the words of a sentence have told so far, by kind. */
class Tally {
  private readonly first = new Int32Array(KINDS_TOLD);
  private readonly second = new Int32Array(KINDS_TOLD);
  private readonly sum = new Int32Array(KINDS_TOLD);

  add(odds: Int8Array, from: number): void {
    for (let kind = 0; kind < KINDS_TOLD; kind += 1) {
      const one = odds[from + kind] ?? 0;
      this.sum[kind] = (this.sum[kind] ?? 0) + Math.max(-MOST_IN_SUM, Math.min(MOST_IN_SUM, one));
      const first = this.first[kind] ?? 0;
      if (one > first) {
        this.second[kind] = first;
        this.first[kind] = one;
      } else if (one > (this.second[kind] ?? 0)) this.second[kind] = one;
    }
  }

  isWorthALook(): boolean {
    for (let kind = 0; kind < KINDS_TOLD; kind += 1)
      if (
        (this.first[kind] ?? 0) + (this.second[kind] ?? 0) >= LEAST_OF_TWO &&
        (this.sum[kind] ?? 0) > LEAST_SUM
      )
        return true;
    return false;
  }

  clear(): void {
    this.first.fill(0);
    this.second.fill(0);
    this.sum.fill(0);
  }
}

/**
 * Reads a text once, and calls `visit` for each sentence whose words stand more often in what some kind tells than elsewhere. Most
 * sentences are passed over so, and cost nothing more.
 */
export function scanSentences(text: string, visit: (start: number, end: number) => void): void {
  const { places, odds } = proseOdds();
  const tally = new Tally();
  let isTold = false;
  let start = 0;
  let letters = 0;
  let code = 0;
  let ending = 0;
  const add = (feature: number): void => {
    const place = places[feature] ?? 0;
    if (place <= 0) return;
    tally.add(odds, place * KINDS_TOLD);
    isTold = true;
  };
  const finish = (end: number): void => {
    if (isTold) {
      if (tally.isWorthALook()) visit(start, end);
      tally.clear();
      isTold = false;
    }
    start = end;
  };
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    const letter = letterOf(unit);
    if (letter !== 0) {
      letters += 1;
      if (letters <= LONGEST_STEM) code = withLetter(code, letter);
      ending = endingWith(ending, letter);
      continue;
    }
    if (letters !== 0) {
      if (unit === APOSTROPHE || unit === CURLED_APOSTROPHE) continue;
      add(wordFeature(code));
      if (letters >= SHORTEST_WITH_ENDING) add(endingFeature(ending));
      letters = code = ending = 0;
    }
    if (at - start >= LONGEST_SENTENCE || endsSentence(text, at, unit)) finish(at + 1);
  }
  finish(text.length);
}
