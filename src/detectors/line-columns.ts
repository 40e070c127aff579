import type { Span } from '../message/body';
import { isHeading, type ColumnHeader } from './table-columns';

/** What parts the fields of a line, in the order of trust. */
const DELIMITERS = '\t|;,';
const KINDS = DELIMITERS.length;

/** Longer lines head no table. */
const LONGEST_ROW = 2000;

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const HIGHEST_DELIMITER = 0x7c;

/** Reads a text line by line and knows, for each delimiter, where the block of lines with equally many of it began. */
class LineReader {
  start = 0;
  end = -1;
  /** Delimiters of each kind in this line so far. */
  readonly counts = new Int32Array(KINDS);
  /** Where the first line of the block stands; -1 where this line is the first. */
  readonly tops = new Int32Array(KINDS).fill(-1);
  private readonly above = new Int32Array(KINDS);
  private aboveStart = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Reads the next line; at each of `offsets` from place `next` on, hands over the counts so far. Gives the place after. */
  readLine(offsets: readonly number[], next: number, reached: (before: readonly number[]) => void): number {
    this.aboveStart = this.start;
    this.start = this.end + 1;
    this.above.set(this.counts);
    this.counts.fill(0);
    let place = next;
    let isQuoted = false;
    let at = this.start;
    for (; at < this.text.length; at += 1) {
      if (offsets[place] === at) {
        reached([...this.counts]);
        place += 1;
      }
      const code = this.text.charCodeAt(at);
      if (code === LINE_FEED) break;
      if (code === QUOTE) isQuoted = !isQuoted;
      if (code <= HIGHEST_DELIMITER && !isQuoted) this.count(code);
    }
    this.end = at;
    this.findTops();
    return place;
  }

  private count(code: number): void {
    for (let kind = 0; kind < KINDS; kind += 1) {
      if (code === DELIMITERS.charCodeAt(kind)) this.counts[kind] = (this.counts[kind] ?? 0) + 1;
    }
  }

  private findTops(): void {
    for (let kind = 0; kind < KINDS; kind += 1) {
      const continues = (this.counts[kind] ?? 0) > 0 && this.counts[kind] === this.above[kind];
      const top = this.tops[kind] ?? -1;
      this.tops[kind] = continues ? (top >= 0 ? top : this.aboveStart) : -1;
    }
  }
}

/** The field of a header line with a number, counted from nought. */
function fieldOf(text: string, row: Span, delimiter: string, number: number): Span {
  let { start } = row;
  for (let passed = 0; passed < number; passed += 1) start = text.indexOf(delimiter, start) + 1;
  const end = text.indexOf(delimiter, start);
  return { start, end: end < 0 || end > row.end ? row.end : end };
}

function headerIn(text: string, tops: Int32Array, before: readonly number[]): ColumnHeader | undefined {
  for (let kind = 0; kind < KINDS; kind += 1) {
    const start = tops[kind] ?? -1;
    if (start < 0) continue;
    const end = text.indexOf('\n', start);
    if (end - start > LONGEST_ROW) continue;
    const row = { start, end };
    const field = fieldOf(text, row, DELIMITERS.charAt(kind), before[kind] ?? 0);
    if (isHeading(text.slice(field.start, field.end).trim())) return { ...field, row };
  }
  return undefined;
}

/**
 * For each offset: the header of its column where lines of plain text form a table (CSV, TSV, bars): neighbouring lines with
 * the same number of delimiters, quoted ones aside, the first of which holds words. Offsets ascend, none twice.
 */
export function lineHeaders(text: string, offsets: readonly number[]): readonly (ColumnHeader | undefined)[] {
  const headers: (ColumnHeader | undefined)[] = [];
  const reader = new LineReader(text);
  while (headers.length < offsets.length && reader.end < text.length) {
    const reached: (readonly number[])[] = [];
    reader.readLine(offsets, headers.length, (before) => reached.push(before));
    for (const before of reached) headers.push(headerIn(text, reader.tops, before));
  }
  return headers;
}
