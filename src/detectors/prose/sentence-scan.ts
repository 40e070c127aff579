import { PROSE_STEMS } from '../generated/prose-stems';
import { endsSentence, LONGEST_SENTENCE } from './sentence';

/** Letters take five bits; an opening has six at most, so that its code is a small integer. */
const BITS = 5;
const LONGEST_STEM = 6;
const SHORTEST_OPENING = 4;
const FIGURE = 27;
/** The last four letters of a word. */
const ENDING_MASK = 0xfffff;
/** Tells the code of an ending from that of an opening. */
const IS_ENDING = 1 << 30;

/** A table of codes, open-addressed: twice as many places as ever needed, so that most searches end at once. */
const PLACES = 4096;
const HASH = 0x9e3779b1;

/** Letters as 1 to 26, figures as 27, all else 0. */
function classOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return FIGURE;
  const small = code | 0x20;
  return code < 0x80 && small >= 0x61 && small <= 0x7a ? small - 0x60 : 0;
}

/** For each way in which a word may open or end, the kinds it may speak of, as bits. */
class StemTable {
  private readonly codes = new Int32Array(PLACES);
  private readonly kinds = new Uint8Array(PLACES);

  constructor() {
    PROSE_STEMS.split('/').forEach((stems, kind) => {
      for (const stem of stems.split(' ')) this.add(stem, 1 << kind);
    });
  }

  kindsOf(code: number): number {
    return this.kinds[this.placeOf(code)] ?? 0;
  }

  /** A full stop marks a whole word, a dash an ending. */
  private add(stem: string, bit: number): void {
    let code = 0;
    for (let at = 0; at < stem.length; at += 1)
      if (stem.charAt(at) !== '-') code = (code << BITS) | classOf(stem.charCodeAt(at));
    const place = this.placeOf(stem.charAt(0) === '-' ? code | IS_ENDING : code);
    this.codes[place] = stem.charAt(0) === '-' ? code | IS_ENDING : code;
    this.kinds[place] = (this.kinds[place] ?? 0) | bit;
  }

  private placeOf(code: number): number {
    let place = Math.imul(code, HASH) >>> 20;
    while (this.codes[place] !== 0 && this.codes[place] !== code) place = (place + 1) & (PLACES - 1);
    return place;
  }
}

let table: StemTable | undefined;

/**
 * Reads a text once, and calls `visit` for each sentence that holds a word of some kind's lists, with those kinds as bits. Most
 * sentences hold none, and cost nothing more.
 */
export function scanSentences(
  text: string,
  visit: (start: number, end: number, kinds: number) => void,
): void {
  const stems = (table ??= new StemTable());
  let start = 0;
  let kinds = 0;
  let letters = 0;
  let opening = 0;
  let ending = 0;
  const finish = (end: number): void => {
    if (kinds !== 0) visit(start, end, kinds);
    kinds = 0;
    start = end;
  };
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    const letter = classOf(code);
    if (letter !== 0) {
      letters += 1;
      if (letters <= LONGEST_STEM) {
        opening = (opening << BITS) | letter;
        if (letters >= SHORTEST_OPENING) kinds |= stems.kindsOf(opening);
      }
      ending = ((ending << BITS) | letter) & ENDING_MASK;
      continue;
    }
    if (letters !== 0) {
      if (letters < LONGEST_STEM) kinds |= stems.kindsOf(opening << BITS);
      else kinds |= stems.kindsOf(ending | IS_ENDING);
      letters = opening = ending = 0;
    }
    if (at - start >= LONGEST_SENTENCE || endsSentence(text, at, code)) finish(at + 1);
  }
  finish(text.length);
}
