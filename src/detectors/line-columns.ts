import type { Span } from '../message/body';
import { isHeading, type ColumnHeader } from './table-columns';

/** What parts the fields of a line, in the order of trust. */
const DELIMITERS = '\t|;,';
const KINDS = DELIMITERS.length;

/** Longer lines are no rows of a table. */
const LONGEST_ROW = 2000;

const QUOTE = 0x22;

/** The place of each delimiter's code in {@link DELIMITERS}, one added; 0 for all others. */
const KIND_OF = new Uint8Array(128);
for (let kind = 0; kind < KINDS; kind += 1) KIND_OF[DELIMITERS.charCodeAt(kind)] = kind + 1;

/** Counts each delimiter from a place on; quoted ones are text. */
class FieldCounter {
  readonly counts = [0, 0, 0, 0];
  private at: number;
  private isQuoted = false;
  private readonly text: string;

  constructor(text: string, start: number) {
    this.text = text;
    this.at = start;
  }

  /** Goes on to `end`. */
  readTo(end: number): void {
    for (; this.at < end; this.at += 1) {
      const code = this.text.charCodeAt(this.at);
      if (code === QUOTE) this.isQuoted = !this.isQuoted;
      const kind = code < 128 && !this.isQuoted ? (KIND_OF[code] ?? 0) : 0;
      if (kind > 0) this.counts[kind - 1] = (this.counts[kind - 1] ?? 0) + 1;
    }
  }
}

/** A line that has been looked at: its delimiters, and for each kind where the first line of its block stands. */
interface Line extends Span {
  readonly counts: readonly number[];
  readonly tops: (number | undefined)[];
}

/** Reads the lines that are asked for, and those above them while they go on in the same way; each of them once. */
class LineTable {
  private readonly lines = new Map<number, Line>();
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** The line that begins at `start`; `undefined` where it is too long to be a row. */
  lineAt(start: number): Line | undefined {
    const known = this.lines.get(start);
    if (known !== undefined) return known;
    const feed = this.text.indexOf('\n', start);
    const end = feed < 0 ? this.text.length : feed;
    if (end - start > LONGEST_ROW) return undefined;
    const counter = new FieldCounter(this.text, start);
    counter.readTo(end);
    const line: Line = { start, end, counts: counter.counts, tops: [] };
    this.lines.set(start, line);
    return line;
  }

  /** The first line of the block of neighbouring lines with equally many delimiters of a kind. */
  topOf(line: Line, kind: number): Line {
    const block: Line[] = [];
    let top = line;
    for (let next: Line | undefined = line; next !== undefined; next = this.above(next)) {
      if (next.counts[kind] !== line.counts[kind]) break;
      top = next;
      const known = next.tops[kind];
      if (known !== undefined) {
        top = this.lines.get(known) ?? next;
        break;
      }
      block.push(next);
    }
    for (const one of block) one.tops[kind] = top.start;
    return top;
  }

  private above(line: Line): Line | undefined {
    if (line.start === 0) return undefined;
    const start = this.text.lastIndexOf('\n', line.start - 2) + 1;
    return line.start - start > LONGEST_ROW ? undefined : this.lineAt(line.start === 1 ? 0 : start);
  }
}

/** The field of a header line with a number, counted from nought. */
function fieldOf(text: string, row: Span, delimiter: string, number: number): Span {
  let { start } = row;
  for (let passed = 0; passed < number; passed += 1) start = text.indexOf(delimiter, start) + 1;
  const end = text.indexOf(delimiter, start);
  return { start, end: end < 0 || end > row.end ? row.end : end };
}

function headerFor(
  text: string,
  table: LineTable,
  line: Line,
  before: readonly number[],
): ColumnHeader | undefined {
  for (let kind = 0; kind < KINDS; kind += 1) {
    if ((line.counts[kind] ?? 0) === 0) continue;
    const top = table.topOf(line, kind);
    if (top === line) continue;
    const row = { start: top.start, end: top.end };
    const field = fieldOf(text, row, DELIMITERS.charAt(kind), before[kind] ?? 0);
    if (isHeading(text.slice(field.start, field.end).trim())) return { ...field, row };
  }
  return undefined;
}

/**
 * For each offset: the header of its column where lines of plain text form a table (CSV, TSV, bars): neighbouring lines with
 * the same number of delimiters, quoted ones aside, the first of which holds words. Offsets ascend.
 */
export function lineHeaders(text: string, offsets: readonly number[]): readonly (ColumnHeader | undefined)[] {
  const table = new LineTable(text);
  let end = -1;
  let line: Line | undefined;
  let counter = new FieldCounter(text, 0);
  return offsets.map((offset) => {
    if (offset > end) {
      const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
      const feed = text.indexOf('\n', offset);
      end = feed < 0 ? text.length : feed;
      line = table.lineAt(start);
      counter = new FieldCounter(text, start);
    }
    if (line === undefined) return undefined;
    counter.readTo(offset);
    return headerFor(text, table, line, counter.counts);
  });
}
