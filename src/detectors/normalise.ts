import { textOf } from './code-units';
import { readPercent, readReference } from './encoded-character';
import { foldAstral, foldTable, REMOVED } from './fold';
import { foldLookAlikes } from './look-alikes';
import { spelledSeparators, type SpelledSeparator } from './spelled-separators';

/** Text folded for matching, and the way back to where each character came from. */
export interface Normalised {
  readonly text: string;
  /** Where the character at `offset` of the folded text begins in the original; at its end, the original's length. */
  readonly toOriginal: (offset: number) => number;
  /** Just after the original of the character before `offset`: the end of a stretch that ends there. */
  readonly toOriginalEnd: (offset: number) => number;
  /** Where an offset of the original stands in the folded text. */
  readonly toFolded: (offset: number) => number;
}

/** What may need folding: all but printable ASCII, tabs and line breaks, and what begins an encoding (& and %). */
const TO_FOLD = /[^\t-\r -$'-~]/;

/** Runs in which folded and original text advance together, by their first offsets, and the length of a character in each. */
interface Runs {
  readonly folded: number[];
  readonly original: number[];
  readonly width: number[];
}

/** The run that holds an offset: the last that begins at it or before. */
function runAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What stands at a place: the code to keep (or {@link REMOVED}), and how many code units of the original it takes. */
class Reader {
  code = 0;
  width = 1;
  private readonly source: string;
  private readonly folds = foldTable();

  constructor(source: string) {
    this.source = source;
  }

  take(unit: number, width = 1): void {
    this.code = unit;
    this.width = width;
  }

  read(at: number, unit: number): void {
    this.take(unit);
    if (unit === 0x26 || unit === 0x25) this.readEncoded(at, unit);
    else if (unit >= 0xd800 && unit <= 0xdbff) this.readPair(at, unit);
    else this.code = this.folded(unit);
  }

  private folded(unit: number): number {
    const fold = this.folds[unit] ?? 0;
    return fold === 0 ? unit : fold;
  }

  private readEncoded(at: number, unit: number): void {
    const encoded = unit === 0x26 ? readReference(this.source, at) : readPercent(this.source, at);
    if (encoded === undefined) return;
    const fold = encoded.code > 0xffff ? foldAstral(encoded.code) : this.folded(encoded.code);
    if (fold === 0) return;
    this.code = fold;
    this.width = encoded.length;
  }

  private readPair(at: number, high: number): void {
    const low = this.source.charCodeAt(at + 1);
    if (!(low >= 0xdc00 && low <= 0xdfff)) return;
    const fold = foldAstral(0x10000 + (high - 0xd800) * 0x400 + (low - 0xdc00));
    if (fold === 0) return;
    this.code = fold;
    this.width = 2;
  }
}

/** Codes that stand for themselves without a look at any table: printable ASCII but & and %, tabs and line breaks. */
const IS_PLAIN = new Uint8Array(128).fill(1, 0x20, 0x7f).fill(1, 0x09, 0x0e).fill(0, 0x25, 0x27);

/** Look-alikes of ASCII letters stand above this code. */
const LAST_LATIN = 0x24f;

interface Folded {
  readonly codes: Uint16Array;
  readonly length: number;
  readonly runs: Runs;
  /** Whether letters of other scripts are left. */
  readonly hasOtherScripts: boolean;
}

function foldCharacters(source: string, spelled: readonly SpelledSeparator[]): Folded {
  const codes = new Uint16Array(source.length);
  const runs: Runs = { folded: [0], original: [0], width: [1] };
  const reader = new Reader(source);
  let length = 0;
  let hasOtherScripts = false;
  let place = 0;
  // How far the original runs ahead of the folded text, and the width of a character, in the run that is open.
  let ahead = 0;
  let width = 1;
  for (let at = 0; at < source.length; at += reader.width) {
    const unit = source.charCodeAt(at);
    const word = spelled[place];
    if (word?.start === at) {
      reader.take(word.code, word.length);
      place += 1;
    } else if (unit < 128 && IS_PLAIN[unit] === 1) reader.take(unit);
    else reader.read(at, unit);
    if (reader.code === REMOVED) continue;
    if (reader.code > LAST_LATIN) hasOtherScripts = true;
    if (at - length !== ahead || reader.width !== width) {
      ahead = at - length;
      width = reader.width;
      runs.folded.push(length);
      runs.original.push(at);
      runs.width.push(width);
    }
    if (width > 1) ahead += width - 1;
    codes[length] = reader.code;
    length += 1;
  }
  return { codes, length, runs, hasOtherScripts };
}

/**
 * Folds text for matching: invisible and bidi characters out; digits of other scripts, full-width letters, dashes and spaces to
 * ASCII; encodings of HTML and addresses read, and separators written as words; look-alike letters only beside ASCII. Tabs and line breaks
 * stay, so that cells and lines are never glued. One code unit becomes one or none, so the folded text is never the longer one. Linear.
 */
export function normalise(text: string): Normalised {
  const spelled = spelledSeparators(text);
  if (spelled.length === 0 && !TO_FOLD.test(text)) {
    const same = (offset: number): number => offset;
    return { text, toOriginal: same, toOriginalEnd: same, toFolded: same };
  }
  const { codes, length, runs, hasOtherScripts } = foldCharacters(text, spelled);
  if (hasOtherScripts) foldLookAlikes(codes, length);
  const toOriginal = (offset: number): number => {
    if (offset >= length) return text.length;
    const run = runAt(runs.folded, offset);
    return (runs.original[run] ?? 0) + (offset - (runs.folded[run] ?? 0)) * (runs.width[run] ?? 1);
  };
  return {
    text: textOf(codes, length),
    toOriginal,
    toOriginalEnd: (offset) =>
      offset <= 0 ? 0 : toOriginal(offset - 1) + (runs.width[runAt(runs.folded, offset - 1)] ?? 1),
    toFolded: (offset) => {
      const run = runAt(runs.original, offset);
      const inside = Math.floor((offset - (runs.original[run] ?? 0)) / (runs.width[run] ?? 1));
      const folded = (runs.folded[run] ?? 0) + inside;
      return Math.min(folded, run + 1 < runs.folded.length ? (runs.folded[run + 1] ?? length) : length);
    },
  };
}
