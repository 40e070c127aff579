import { isLetter } from './spaced-form';

/**
 * Finds every phrase of a list in one pass over the text (Aho and Corasick, 1975), as a table of states: its time does not
 * depend on how many phrases there are. Letters are compared without case; all that is no letter, digit or ampersand counts
 * as one space, however much of it there is; apostrophes are passed over; and `sortCode` reads as `sort code`.
 */
export interface Automaton {
  /**
   * Calls `found` for each phrase between `start` and `end`, by its number in the list, with the offset just after it. Of phrases
   * that end at one place only the longest counts.
   */
  readonly scan: (
    text: string,
    start: number,
    end: number,
    found: (phrase: number, end: number) => void,
  ) => void;
}

const SPACE = 0;
const NOUGHT = 27;
const AMPERSAND = 37;
const CLASSES = 38;
const SKIPPED = 255;

function makeClasses(): Uint8Array {
  const classes = new Uint8Array(128);
  for (let letter = 0; letter < 26; letter += 1) {
    classes[0x41 + letter] = letter + 1;
    classes[0x61 + letter] = letter + 1;
  }
  for (let digit = 0; digit < 10; digit += 1) classes[0x30 + digit] = NOUGHT + digit;
  classes[0x26] = AMPERSAND;
  classes[0x27] = SKIPPED;
  return classes;
}

const CLASS_OF = makeClasses();

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? (CLASS_OF[code] ?? SPACE) : SPACE;
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** Whether a word ends before `at`, a plural s aside. */
function endsWord(text: string, at: number): boolean {
  const next = text.charCodeAt(at);
  if (!isLetter(next)) return true;
  if (isCapital(next) && isSmall(text.charCodeAt(at - 1))) return true;
  return (next | 0x20) === 0x73 && !isLetter(text.charCodeAt(at + 1));
}

/** States as flat tables: where each class leads, which phrase ends there, and the next shorter state in which one ends. */
interface States {
  readonly next: Int32Array;
  readonly ends: Int32Array;
  readonly shorter: Int32Array;
}

function plant(phrases: readonly string[]): { next: Int32Array; ends: Int32Array; count: number } {
  let most = 1;
  for (const phrase of phrases) most += phrase.length + 1;
  const next = new Int32Array(most * CLASSES);
  const ends = new Int32Array(most).fill(-1);
  let count = 1;
  phrases.forEach((phrase, number) => {
    const spaced = ` ${phrase}`;
    let state = 0;
    for (let at = 0; at < spaced.length; at += 1) {
      const edge = state * CLASSES + classAt(spaced, at);
      if ((next[edge] ?? 0) === 0) {
        next[edge] = count;
        count += 1;
      }
      state = next[edge] ?? 0;
    }
    ends[state] = number;
  });
  return { next, ends, count };
}

function build(phrases: readonly string[]): States {
  const { next, ends, count } = plant(phrases);
  const fallback = new Int32Array(count);
  const shorter = new Int32Array(count);
  const queue: number[] = [];
  for (let edge = 0; edge < CLASSES; edge += 1) {
    const child = next[edge] ?? 0;
    if (child !== 0) queue.push(child);
  }
  // The queue grows while it is read: shallow states come before deep ones.
  for (const state of queue) {
    const behind = fallback[state] ?? 0;
    shorter[state] = (ends[behind] ?? -1) >= 0 ? behind : (shorter[behind] ?? 0);
    for (let kind = 0; kind < CLASSES; kind += 1) {
      const edge = state * CLASSES + kind;
      const child = next[edge] ?? 0;
      const other = next[behind * CLASSES + kind] ?? 0;
      if (child === 0) next[edge] = other;
      else {
        fallback[child] = other;
        queue.push(child);
      }
    }
  }
  return { next, ends, shorter };
}

/** Makes the automaton for a list of phrases: lower case, single spaces, no apostrophes. */
export function buildAutomaton(phrases: readonly string[]): Automaton {
  const { next, ends, shorter } = build(phrases);
  const afterSpace = next[SPACE] ?? 0;
  return {
    scan: (text, start, end, found) => {
      let from = start;
      while (from > 0 && from < end && isLetter(text.charCodeAt(from - 1))) from += 1;
      let state = afterSpace;
      let before = SPACE;
      for (let at = from; at < end; at += 1) {
        const kind = classAt(text, at);
        if (kind === SKIPPED || (kind === SPACE && before === SPACE)) continue;
        if (isCapital(text.charCodeAt(at)) && isSmall(text.charCodeAt(at - 1))) {
          state = next[state * CLASSES] ?? 0;
        }
        state = next[state * CLASSES + kind] ?? 0;
        before = kind;
        for (let met = state; met !== 0; met = shorter[met] ?? 0) {
          const phrase = ends[met] ?? -1;
          if (phrase < 0) continue;
          if (endsWord(text, at + 1)) found(phrase, at + 1);
          // A shorter phrase that ends here is a part of this one: `gift card` holds no card.
          break;
        }
      }
    },
  };
}
