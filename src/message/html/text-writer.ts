import type { OffsetRun, Span } from '../structure';
import type { Growing } from './element-stack';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;

/** The white space that HTML collapses (HTML standard, "ASCII whitespace"); no-break spaces stay. */
function collapses(code: number): boolean {
  return (
    code <= SPACE &&
    (code === SPACE || code === LINE_FEED || code === 9 || code === CARRIAGE_RETURN || code === 12)
  );
}

/**
 * Writes the text of a document in reading order, white space collapsed as browsers do, and keeps the way back to the
 * source. Line breaks between blocks wait until something follows them, so that empty blocks leave no empty lines.
 */
export class TextWriter {
  private readonly source: string;
  private readonly pieces: string[] = [];
  /** The stretch of the source that was read last and may still grow; empty where none is. */
  private pieceStart = 0;
  private pieceEnd = 0;
  private written = 0;
  private lineHasText = false;
  private breakWaits = false;
  /** Where in the source the white space stands that waits to become a space; -1 where none waits. */
  private spaceWaits = -1;
  /** Where the last line break or tab stands that the source does not hold. */
  private lastMark = -1;
  private readonly runs: Growing<OffsetRun>[] = [];
  private readonly unseen: Growing<Span>[] = [];
  /** Whether what is written now is hidden from the reader. */
  isHidden = false;

  constructor(source: string) {
    this.source = source;
  }

  get length(): number {
    return this.written;
  }

  get text(): string {
    this.settle();
    return this.pieces.join('');
  }

  get offsets(): readonly OffsetRun[] {
    return this.runs;
  }

  get hidden(): readonly Span[] {
    return this.unseen;
  }

  /** Where the next character will stand, as far as can be told. */
  get nextOffset(): number {
    if (this.breakWaits) return this.written + 1;
    return this.written + (this.spaceWaits >= 0 ? 1 : 0);
  }

  /** Text from the source, white space collapsed. */
  collapsed(from: number, to: number): void {
    const { source } = this;
    let at = from;
    while (at < to) {
      if (collapses(source.charCodeAt(at))) {
        if (this.lineHasText) this.spaceWaits = at;
        at++;
        continue;
      }
      const end = this.endOfStretch(at, to);
      this.flush();
      this.copy(at, end);
      at = end;
    }
  }

  /** The end of a stretch that reads in the text as it stands in the source: words with single spaces between. */
  private endOfStretch(from: number, to: number): number {
    const { source } = this;
    let at = from + 1;
    while (at < to) {
      const code = source.charCodeAt(at);
      if (code > SPACE || !collapses(code)) at++;
      else if (code === SPACE && at + 1 < to && !collapses(source.charCodeAt(at + 1))) at += 2;
      else break;
    }
    return at;
  }

  /**
   * Text from the source with its white space kept, each kind of line break as `\n`. A line break straight after the
   * opening tag is not content (HTML standard, section 13.1.2.5).
   */
  kept(from: number, to: number, isOpening: boolean): void {
    const skipped = isOpening ? /^(?:\r\n?|\n)/.exec(this.source.slice(from, Math.min(to, from + 2))) : null;
    let at = from + (skipped === null ? 0 : skipped[0].length);
    if (at >= to) return;
    this.flush();
    while (at < to) {
      const found = this.source.indexOf('\r', at);
      const end = found < 0 || found > to ? to : found;
      if (end > at) this.copy(at, end);
      if (end < to && this.source.charCodeAt(end + 1) !== LINE_FEED) this.append('\n', end);
      at = end + 1;
    }
  }

  /** A character that an entity at `from` stands for. */
  character(point: number, from: number, keepsSpace: boolean): void {
    if (!keepsSpace && collapses(point)) {
      if (this.lineHasText) this.spaceWaits = from;
      return;
    }
    this.flush();
    const text = point === CARRIAGE_RETURN ? '\n' : String.fromCodePoint(point);
    this.append(text, from);
  }

  /** The end of a line, or the beginning of a block: a line break if the line holds anything. */
  endLine(): void {
    this.spaceWaits = -1;
    if (this.lineHasText) this.breakWaits = true;
  }

  /** As `endLine`, and the line break stands at once. */
  startLine(): void {
    this.endLine();
    if (this.breakWaits) this.mark('\n');
  }

  /** A line break that is asked for (`br`). */
  breakLine(): void {
    this.spaceWaits = -1;
    if (this.breakWaits) this.mark('\n');
    this.mark('\n');
  }

  /** The boundary between two cells of a row. */
  nextCell(): void {
    this.spaceWaits = -1;
    this.mark('\t');
  }

  /** Copies a stretch of the source; stretches that touch become one piece. */
  private copy(from: number, to: number): void {
    this.note(from, to - from, false);
    if (this.pieceEnd !== from || this.pieceEnd === this.pieceStart) {
      this.settle();
      this.pieceStart = from;
    }
    this.pieceEnd = to;
    this.lineHasText = this.source.charCodeAt(to - 1) !== LINE_FEED;
  }

  private settle(): void {
    if (this.pieceEnd > this.pieceStart) this.pieces.push(this.source.slice(this.pieceStart, this.pieceEnd));
    this.pieceStart = 0;
    this.pieceEnd = 0;
  }

  private mark(character: string): void {
    this.settle();
    this.pieces.push(character);
    this.lastMark = this.written++;
    this.breakWaits = false;
    this.lineHasText = false;
  }

  private flush(): void {
    if (this.breakWaits) this.mark('\n');
    else if (this.spaceWaits >= 0) this.append(' ', this.spaceWaits);
    this.spaceWaits = -1;
  }

  private append(text: string, from: number): void {
    // An entity has a run of its own, so that a run's length in the source can be told.
    this.note(from, text.length, this.source.charAt(from) === '&');
    this.settle();
    this.pieces.push(text);
    this.lineHasText = text.charCodeAt(text.length - 1) !== LINE_FEED;
  }

  /** Notes that `length` characters which stand at `from` in the source come next in the text. */
  private note(from: number, length: number, isEntity: boolean): void {
    const run = this.runs[this.runs.length - 1];
    const { written } = this;
    const touches =
      run !== undefined && run.source + run.length === from && run.text + run.length === written;
    if (touches && !isEntity) run.length += length;
    else this.runs.push({ text: written, source: from, length });
    if (this.isHidden) this.noteHidden(length);
    this.written += length;
  }

  private noteHidden(length: number): void {
    const last = this.unseen[this.unseen.length - 1];
    // A line break or tab between two hidden stretches is hidden with them.
    const from = this.lastMark === this.written - 1 ? this.lastMark : this.written;
    if (last !== undefined && last.end >= from) last.end = this.written + length;
    else this.unseen.push({ start: this.written, end: this.written + length });
  }
}
