import { sameGaps, sameWords, wordsOf, type WordSequence } from './folded-text';
import type { Span } from './structure';

/** An approved block that stands in a text word for word. */
export interface BlockMatch {
  readonly span: Span;
  /** True where the punctuation between the words is the approved one too. */
  readonly exact: boolean;
}

/** For each word, how many words before it are also the beginning of the block (Knuth, Morris and Pratt). */
function failures(block: WordSequence): Int32Array {
  const table = new Int32Array(block.count);
  let matched = 0;
  for (let word = 1; word < block.count; word++) {
    while (matched > 0 && block.hashes[word] !== block.hashes[matched]) matched = table[matched - 1] ?? 0;
    if (block.hashes[word] === block.hashes[matched]) matched++;
    table[word] = matched;
  }
  return table;
}

/** The word numbers at which the block begins, none overlapping another. */
function occurrences(text: WordSequence, block: WordSequence): number[] {
  const found: number[] = [];
  if (block.count === 0 || block.count > text.count) return found;
  const table = failures(block);
  let matched = 0;
  for (let word = 0; word < text.count; word++) {
    while (matched > 0 && text.hashes[word] !== block.hashes[matched]) matched = table[matched - 1] ?? 0;
    if (text.hashes[word] === block.hashes[matched]) matched++;
    if (matched < block.count) continue;
    const first = word - block.count + 1;
    if (sameWords(text, first, block, 0, block.count)) found.push(first);
    matched = 0;
  }
  return found;
}

const OPENING = '"\'“‘„«';
const CLOSING = '"\'”’“»';

/** The stretch from the first to the last of the words, with the quotation marks and the final stop round it. */
function spanOf(source: string, text: WordSequence, first: number, last: number): Span {
  const { offsets } = text.folded;
  let start = offsets[text.starts[first] ?? 0] ?? 0;
  let end = (offsets[(text.ends[last] ?? 1) - 1] ?? 0) + 1;
  if (start > 0 && OPENING.includes(source.charAt(start - 1))) start--;
  let stops = 0;
  let quotes = 0;
  for (; end < source.length && stops + quotes < 2; end++) {
    const character = source.charAt(end);
    if (character === '.' && stops === 0) stops++;
    else if (CLOSING.includes(character) && quotes === 0) quotes++;
    else break;
  }
  return { start, end };
}

/** Signs that folding takes out, or makes plain letters of: where one stands, a word need not stand as it is spelt. */
const FOLDED_AWAY =
  /[^\t\n\r -\u00ac\u00ae-\u02ff\u0370-\u05ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u2bff]/;

/** A text, ready to be searched: it is asked for one thing after another. */
interface Searched {
  readonly text: string;
  readonly lower: string;
  readonly isPlain: boolean;
}

let last: Searched = { text: '', lower: '', isPlain: true };

function searched(text: string): Searched {
  if (last.text !== text) last = { text, lower: text.toLowerCase(), isPlain: !FOLDED_AWAY.test(text) };
  return last;
}

/**
 * True where the block's longest plain word is nowhere in the text: a native search that spares most mail the splitting into
 * words, which is what checking it would cost most.
 */
function isSurelyAbsent(text: string, block: string): boolean {
  let longest = '';
  for (const word of block.split(/[^A-Za-z]+/)) if (word.length > longest.length) longest = word;
  const { lower, isPlain } = searched(text);
  return longest !== '' && isPlain && !lower.includes(longest.toLowerCase());
}

/**
 * Finds an approved block in a text, compared as words (clauses.md, G): letter case, kinds of quotation mark and dash,
 * white space, line wrapping with or without quoting marks, the printed quotation marks and the final stop aside. Time
 * grows with the text and the block together, whatever they repeat.
 */
export function findApprovedBlock(text: string, block: string): readonly BlockMatch[] {
  if (isSurelyAbsent(text, block)) return [];
  const wanted = wordsOf(block);
  const words = wordsOf(text);
  return occurrences(words, wanted).map((first) => ({
    span: spanOf(text, words, first, first + wanted.count - 1),
    exact: sameGaps(words, first, wanted, 0, wanted.count),
  }));
}

/** A stretch of text that was an approved block once. */
export interface AlteredBlock extends Span {
  /** The share of the block's words that stand there in order; below 1, or with other words between them. */
  readonly kept: number;
}

/** Below this share the words are those of any such text, not of this one. */
const LEAST_KEPT = 0.6;
/** A block shorter than this many words turns up by chance. */
const FEWEST_WORDS = 5;
/** Only so many places are looked at closely, the likeliest first. */
const MOST_PLACES = 24;
/** Of a longer block, the beginning tells enough. */
const MOST_WORDS = 600;

interface Place {
  readonly first: number;
  readonly shared: number;
}

/** Counts how many of the block's words a stretch of text holds, in any order, as words enter and leave it. */
class SharedWords {
  /** How often each word of the block is still wanted. */
  private readonly wanted = new Map<number, number>();
  count = 0;

  constructor(block: WordSequence, size: number) {
    for (const hash of block.hashes.subarray(0, size))
      this.wanted.set(hash, (this.wanted.get(hash) ?? 0) + 1);
  }

  enter(hash: number): void {
    const left = this.wanted.get(hash);
    if (left === undefined) return;
    if (left > 0) this.count++;
    this.wanted.set(hash, left - 1);
  }

  leave(hash: number): void {
    const left = this.wanted.get(hash);
    if (left === undefined) return;
    if (left >= 0) this.count--;
    this.wanted.set(hash, left + 1);
  }
}

/** Stretches as long as the block which share many of its words in any order; the likeliest of those that overlap. */
function likelyPlaces(text: WordSequence, block: WordSequence, size: number, isTaken: Uint8Array): Place[] {
  const shared = new SharedWords(block, size);
  const least = Math.ceil(size * LEAST_KEPT);
  const places: Place[] = [];
  for (let word = 0; word < text.count; word++) {
    const out = word - size;
    if (isTaken[word] !== 1) shared.enter(text.hashes[word] ?? 0);
    if (out >= 0 && isTaken[out] !== 1) shared.leave(text.hashes[out] ?? 0);
    if (shared.count < least) continue;
    const place = { first: Math.max(0, out + 1), shared: shared.count };
    const last = places[places.length - 1];
    if (last === undefined || place.first - last.first > size >> 1) places.push(place);
    else if (place.shared > last.shared) places[places.length - 1] = place;
  }
  const likeliestFirst = (a: Place, b: Place): number =>
    a.shared === b.shared ? a.first - b.first : b.shared - a.shared;
  return places.sort(likeliestFirst).slice(0, MOST_PLACES);
}

interface Alignment {
  /** Words of the block that stand in the stretch, in order. */
  readonly kept: number;
  readonly first: number;
  readonly last: number;
}

/** The longest common sequence of the block's words and as many of the text from `from` on. */
function align(size: number, width: number, isSame: (i: number, j: number) => boolean): Alignment {
  const across = width + 1;
  // lengths[i * across + j]: of the block from word i on, and the stretch from word j on.
  const lengths = new Uint16Array((size + 1) * across);
  const at = (i: number, j: number): number => lengths[i * across + j] ?? 0;
  for (let i = size - 1; i >= 0; i--) {
    for (let j = width - 1; j >= 0; j--) {
      lengths[i * across + j] = isSame(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  let first = -1;
  let last = 0;
  for (let i = 0, j = 0; i < size && j < width;) {
    if (isSame(i, j)) {
      if (first < 0) first = j;
      last = j;
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return { kept: at(0, 0), first: Math.max(first, 0), last };
}

/**
 * Finds the stretch that most resembles an approved block without being it: at least six in ten of its words, in order,
 * within its length. Stretches that are the block word for word are passed over. Bounded work however long the text.
 */
export function findAlteredBlock(text: string, block: string): AlteredBlock | undefined {
  const wanted = wordsOf(block);
  const words = wordsOf(text);
  const size = Math.min(wanted.count, MOST_WORDS);
  if (size < FEWEST_WORDS) return undefined;
  const isTaken = new Uint8Array(words.count);
  for (const first of occurrences(words, wanted)) isTaken.fill(1, first, first + wanted.count);
  let best: AlteredBlock | undefined;
  for (const place of likelyPlaces(words, wanted, size, isTaken)) {
    if (best !== undefined && place.shared / size <= best.kept) break;
    const from = place.first;
    const isSame = (i: number, j: number): boolean =>
      wanted.hashes[i] === words.hashes[from + j] && isTaken[from + j] !== 1;
    const { kept, first, last } = align(size, Math.min(size, words.count - from), isSame);
    const share = kept / size;
    if (share < LEAST_KEPT || (best !== undefined && share <= best.kept)) continue;
    best = { ...spanOf(text, words, from + first, from + last), kept: share };
  }
  return best;
}
