import { endingFeature, wordFeature } from './features';
import { KINDS_TOLD, proseOdds, type Odds } from './odds';
import { endsSentence, LONGEST_SENTENCE } from './sentence';
import { ENDING, LETTER_BITS, letterOf, LONGEST_STEM, SHORTEST_WITH_ENDING } from './words';

const APOSTROPHE = 0x27;
const CURLED_APOSTROPHE = 0x2019;
const BLANK = 0x20;

/** In a sentence worth a look some word speaks as much as this for some kind, in halves. */
const LEAST_WORD = 3;
/** And for one kind the greatest odds, half of those after it and the mean, so often, reach this. */
const TIMES_MEAN = 8;
const LEAST_TOGETHER = 5.5;
/** Odds beyond this count no more in the mean; and it is no surer for fewer words than these. */
const MOST_IN_MEAN = 4;
const FEWEST_IN_MEAN = 8;

/** The words of a sentence that are known, as far as it has been read. */
class KnownWords {
  private readonly places = new Int16Array(2 * LONGEST_SENTENCE);
  private known = 0;
  private words = 0;
  private most = 0;
  private readonly odds: Odds;

  constructor(odds: Odds) {
    this.odds = odds;
  }

  add(feature: number): void {
    const place = this.odds.places[feature] ?? 0;
    if (place < 0) return;
    this.words += 1;
    if (place === 0) return;
    this.places[this.known] = place;
    this.known += 1;
    const most = this.odds.most[place] ?? 0;
    if (most > this.most) this.most = most;
  }

  /** Whether the sentence is worth a look; the next one begins empty. */
  areWorthALook(): boolean {
    const { most, known, words } = this;
    this.most = this.known = this.words = 0;
    if (most < LEAST_WORD) return false;
    for (let kind = 0; kind < KINDS_TOLD; kind += 1) {
      let first = 0;
      let second = 0;
      let sum = 0;
      for (let at = 0; at < known; at += 1) {
        const odds = this.odds.odds[(this.places[at] ?? 0) * KINDS_TOLD + kind] ?? 0;
        sum += odds > MOST_IN_MEAN ? MOST_IN_MEAN : odds < -MOST_IN_MEAN ? -MOST_IN_MEAN : odds;
        if (odds > first) {
          second = first;
          first = odds;
        } else if (odds > second) second = odds;
      }
      if (first + second / 2 + (TIMES_MEAN * sum) / Math.max(FEWEST_IN_MEAN, words) >= LEAST_TOGETHER)
        return true;
    }
    return false;
  }
}

/** Letters and figures by their code below 128, as `letterOf` has them; 0 for all else. */
function letterTable(): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_none, code) => letterOf(code));
}

let letterClasses: Uint8Array | undefined;

/** The code of the last four letters before `at`. */
function endingBefore(text: string, at: number): number {
  let ending = 0;
  let left = ENDING;
  for (let before = at - 1; before >= 0 && left > 0; before -= 1) {
    const letter = letterOf(text.charCodeAt(before));
    if (letter === 0) continue;
    left -= 1;
    ending |= letter << (LETTER_BITS * (ENDING - 1 - left));
  }
  return ending;
}

/**
 * Reads a text once, and calls `visit` for each sentence whose words stand more often in what some kind tells than elsewhere. Most
 * sentences are passed over so, and cost nothing more.
 */
export function scanSentences(text: string, visit: (start: number, end: number) => void): void {
  const known = new KnownWords(proseOdds());
  const classes = (letterClasses ??= letterTable());
  // Constants of another file are asked for at each use where files are not bundled.
  const [longestStem, letterBits, longestSentence] = [LONGEST_STEM, LETTER_BITS, LONGEST_SENTENCE];
  let start = 0;
  let letters = 0;
  let code = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    const letter = unit < 128 ? (classes[unit] ?? 0) : 0;
    if (letter !== 0) {
      if (letters < longestStem) code = (code << letterBits) | letter;
      letters += 1;
      continue;
    }
    if (letters !== 0) {
      if (unit === APOSTROPHE || unit === CURLED_APOSTROPHE) continue;
      known.add(wordFeature(code));
      if (letters >= SHORTEST_WITH_ENDING) known.add(endingFeature(endingBefore(text, at)));
      letters = code = 0;
    }
    // A blank ends no sentence, and most of what is no letter is one.
    const isEnd = unit !== BLANK && endsSentence(text, at, unit);
    if (!isEnd && at - start < longestSentence && at < text.length) continue;
    if (known.areWorthALook()) visit(start, Math.min(text.length, at + 1));
    start = at + 1;
  }
}
