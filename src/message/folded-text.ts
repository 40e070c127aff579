import { foldInto, isWordCode } from './characters';

/** A text folded for comparison (see `foldInto`): runs of white space are one space, invisible characters are gone. */
export interface FoldedText {
  readonly length: number;
  readonly codes: Uint16Array;
  /** Where each folded character stands in the text. */
  readonly offsets: Int32Array;
}

const SPACE = 0x20;

function fold(text: string): FoldedText {
  const codes = new Uint16Array(text.length);
  const offsets = new Int32Array(text.length);
  return { length: foldInto(text, codes, offsets), codes, offsets };
}

/** Several rules read the same long body one after the other; shorter texts are folded faster than compared. */
const WORTH_KEEPING = 2000;
let kept: { readonly text: string; readonly folded: FoldedText; words?: WordSequence } | undefined;

/** Folds a text (see `foldInto`). The last long one is kept, for the next rule that asks. */
export function foldText(text: string): FoldedText {
  if (text.length < WORTH_KEEPING) return fold(text);
  if (kept?.text !== text) kept = { text, folded: fold(text) };
  return kept.folded;
}

/** The words of a folded text: a number that stands for each, and where it begins and ends among the folded characters. */
export interface WordSequence {
  readonly folded: FoldedText;
  readonly count: number;
  /** Equal words have equal numbers; different ones nearly always different ones. */
  readonly hashes: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

// FNV-1a, 32 bits.
const HASH_START = 0x811c9dc5;
const HASH_STEP = 0x01000193;

/** Splits a text into its words: letters and digits; everything else stands between words. */
export function wordsOf(text: string): WordSequence {
  const folded = foldText(text);
  if (kept?.folded !== folded) return split(folded);
  return (kept.words ??= split(folded));
}

function split(folded: FoldedText): WordSequence {
  const { codes, length } = folded;
  const most = (length >> 1) + 1;
  const hashes = new Int32Array(most);
  const starts = new Int32Array(most);
  const ends = new Int32Array(most);
  let count = 0;
  let isInside = false;
  let hash = HASH_START;
  for (let at = 0; at < length; at++) {
    const code = codes[at] ?? 0;
    if (isWordCode(code)) {
      if (!isInside) starts[count] = at;
      hash = Math.imul(hash ^ code, HASH_STEP);
      isInside = true;
    } else if (isInside) {
      hashes[count] = hash;
      ends[count++] = at;
      hash = HASH_START;
      isInside = false;
    }
  }
  if (isInside) {
    hashes[count] = hash;
    ends[count++] = length;
  }
  return { folded, count, hashes, starts, ends };
}

/** Whether two stretches of words, of equal number, are the same letter for letter. */
export function sameWords(
  a: WordSequence,
  fromA: number,
  b: WordSequence,
  fromB: number,
  count: number,
): boolean {
  for (let word = 0; word < count; word++) {
    const startA = a.starts[fromA + word] ?? 0;
    const startB = b.starts[fromB + word] ?? 0;
    const length = (a.ends[fromA + word] ?? 0) - startA;
    if ((b.ends[fromB + word] ?? 0) - startB !== length) return false;
    for (let at = 0; at < length; at++) {
      if (a.folded.codes[startA + at] !== b.folded.codes[startB + at]) return false;
    }
  }
  return true;
}

/** Whether what stands between the words is alike too, white space aside. */
export function sameGaps(
  a: WordSequence,
  fromA: number,
  b: WordSequence,
  fromB: number,
  count: number,
): boolean {
  for (let word = 0; word + 1 < count; word++) {
    if (gapAfter(a, fromA + word) !== gapAfter(b, fromB + word)) return false;
  }
  return true;
}

function gapAfter({ folded, starts, ends }: WordSequence, word: number): string {
  let gap = '';
  const end = starts[word + 1] ?? folded.length;
  for (let at = ends[word] ?? 0; at < end; at++) {
    const code = folded.codes[at] ?? SPACE;
    if (code !== SPACE) gap += String.fromCharCode(code);
  }
  return gap;
}
