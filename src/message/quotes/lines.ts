import { isBlankCode, trimBlank } from './blank';
import { lineStarts } from './line-starts';

/** The most of one line that is looked at for its words: no line that opens a quotation is longer. */
const LONGEST_LOOK = 600;

/** A label stands before the colon; blanks may stand before the label. */
const COLON_REACH = 64;
const COLON = 58;
const WIDE_COLON = 0xff1a;
const BAR = 124;
const GREATER = 62;

/**
 * The text cut into lines, once. A line also ends where an element of the HTML begins or ends, so that every
 * place where the hand may change is the start of a line. Numbers, not objects: a megabyte of line breaks is
 * a million lines.
 */
export class Lines {
  readonly text: string;
  readonly count: number;
  private readonly starts: Uint32Array;
  /** Where the words begin, after the quote marks. */
  private readonly words: Uint32Array;
  private readonly depths: Uint8Array;
  private readonly blanks: Uint8Array;

  constructor(text: string, breaks: readonly number[]) {
    this.text = text;
    const starts = lineStarts(text, breaks);
    this.count = starts.length - 1;
    this.starts = starts;
    this.words = new Uint32Array(this.count);
    this.depths = new Uint8Array(this.count);
    this.blanks = new Uint8Array(this.count);
    for (let line = 0; line < this.count; line += 1) this.readPrefix(line);
    this.readBars();
    this.unquoteLone();
  }

  /** Offset at which the line begins; for `count`, the length of the text. */
  start(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  /** How many quote marks stand before the words: 0 for a line that is not quoted. */
  depth(line: number): number {
    return this.depths[line] ?? 0;
  }

  /** True where the line shows nothing, quote marks aside. */
  isBlank(line: number): boolean {
    return this.blanks[line] !== 0;
  }

  /** The length of the words of the line, in UTF-16 code units. */
  length(line: number): number {
    return this.start(line + 1) - (this.words[line] ?? 0);
  }

  /** The words of the line, without quote marks and outer blanks; the beginning of them where it is very long. */
  wordsOf(line: number): string {
    const from = this.words[line] ?? this.text.length;
    return trimBlank(this.text.slice(from, Math.min(this.start(line + 1), from + LONGEST_LOOK)));
  }

  /** True where a colon stands near the beginning of the words; cheap, so that most lines are done with here. */
  mayBeLabelled(line: number): boolean {
    const from = this.words[line] ?? 0;
    const limit = Math.min(this.start(line + 1), from + COLON_REACH);
    for (let at = from; at < limit; at += 1) {
      const code = this.text.charCodeAt(at);
      if (code === COLON || code === WIDE_COLON) return true;
    }
    return false;
  }

  /** True where the words of the line are longer than `wordsOf` gives. */
  isLong(line: number): boolean {
    return this.length(line) > LONGEST_LOOK;
  }

  /** The first line at or after `line`, within `reach` lines, that is not blank; `count` where there is none. */
  nextShown(line: number, reach: number): number {
    const limit = Math.min(this.count, line + reach);
    for (let at = line; at < limit; at += 1) if (!this.isBlank(at)) return at;
    return this.count;
  }

  /** The line that begins at or after the offset; `count` where there is none. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.start(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Counts the `>` before the words, blanks between them allowed. A line of nothing but `>:` is the end of a
   * wrapped "<address>:", not a quotation. */
  private readPrefix(line: number): void {
    const end = this.start(line + 1);
    let at = this.start(line);
    let depth = 0;
    let words = at;
    while (at < end) {
      const code = this.text.charCodeAt(at);
      if (code === GREATER) {
        depth += 1;
        words = at + 1;
      } else if (!isBlankCode(code)) break;
      at += 1;
    }
    if (depth > 0 && trimBlank(this.text.slice(words, Math.min(end, words + 8))) === ':') {
      depth = 0;
      words = this.start(line);
    }
    this.words[line] = words;
    this.depths[line] = Math.min(depth, 255);
    this.blanks[line] = at >= end ? 1 : 0;
  }

  /** Takes two or more lines together that begin with `|`, and hold no other, for quoted. A table holds more. */
  private readBars(): void {
    let run = 0;
    for (let line = 0; line <= this.count; line += 1) {
      if (line < this.count && this.barEnd(line) > 0) {
        run += 1;
        continue;
      }
      if (run >= 2) this.quoteBars(line - run, line);
      run = 0;
    }
  }

  private quoteBars(first: number, end: number): void {
    for (let line = first; line < end; line += 1) {
      const words = this.barEnd(line);
      this.words[line] = words;
      this.depths[line] = 1;
      this.blanks[line] = trimBlank(this.text.slice(words, this.start(line + 1))) === '' ? 1 : 0;
    }
  }

  /** The offset after the leading bars of a line that has bars in no other place; 0 for other lines. */
  private barEnd(line: number): number {
    const end = this.start(line + 1);
    let at = this.start(line);
    let bars = 0;
    let words = 0;
    for (; at < end; at += 1) {
      const code = this.text.charCodeAt(at);
      if (code === BAR) {
        bars += 1;
        words = at + 1;
      } else if (!isBlankCode(code)) break;
    }
    if (bars === 0) return 0;
    const next = this.text.indexOf('|', at);
    return at < end && next !== -1 && next < end ? 0 : words;
  }

  /**
   * A marked line with no other near it is no quotation where it is empty, or a heading (">>> News"), or where a
   * mailbox wrote ">From " for a line that begins with "From " (RFC 4155).
   */
  private unquoteLone(): void {
    for (let line = 0; line < this.count; line += 1) {
      const depth = this.depth(line);
      if (depth === 0 || this.isNearMarked(line)) continue;
      if (depth > 1 || this.isBlank(line) || this.text.startsWith('>From ', this.start(line)))
        this.depths[line] = 0;
    }
  }

  /** True where a marked line stands at most two lines away, as round the wrapped rest of a line. */
  private isNearMarked(line: number): boolean {
    return (
      this.depth(line - 1) > 0 ||
      this.depth(line + 1) > 0 ||
      this.depth(line - 2) > 0 ||
      this.depth(line + 2) > 0
    );
  }
}
