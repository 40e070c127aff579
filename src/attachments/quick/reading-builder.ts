import type {
  FileLeaf,
  FileReading,
  FileText,
  HiddenKind,
  HiddenPart,
  HiddenSpan,
  UnreadFile,
} from '../../message/file-reading';
import type { TableCell } from '../../message/structure';
import { Unreadable, type Budget } from './unpack';

/** The part of text that is seen. */
export const SHOWN = -1;

/** Writes one text of a file, and remembers which stretches of it are not seen. */
export class TextBuilder {
  readonly cells: (TableCell & { isHeader: boolean })[] = [];
  /** Characters written up to now. */
  length = 0;
  private readonly pieces: string[] = [];
  private readonly hidden: { start: number; end: number; part: number }[] = [];
  private readonly reading: ReadingBuilder;

  constructor(reading: ReadingBuilder) {
    this.reading = reading;
  }

  /** Adds text, seen unless it belongs to a hidden part. */
  add(text: string, part = SHOWN): void {
    if (text === '') return;
    this.reading.spend(text.length);
    const start = this.length;
    this.length += text.length;
    this.pieces.push(text);
    if (part === SHOWN) return;
    const last = this.hidden[this.hidden.length - 1];
    if (last?.part === part && last.end === start) last.end = this.length;
    else this.hidden.push({ start, end: this.length, part });
  }

  /** The text as it is kept. */
  finish(place: string, line: string): FileText {
    const hidden: readonly HiddenSpan[] = this.hidden;
    return { place, line, text: this.pieces.join(''), cells: this.cells, hidden };
  }
}

/** Puts together what one file holds. */
export class ReadingBuilder {
  readonly leaves: FileLeaf[] = [];
  readonly properties: Record<string, string> = {};
  readonly budget: Budget;
  private readonly texts: FileText[] = [];
  private readonly hidden: { kind: HiddenKind; name: string; count: number }[] = [];
  private readonly unread: UnreadFile[] = [];
  private room: number;

  constructor(budget: Budget) {
    this.budget = budget;
    this.room = budget.limits.text;
  }

  /** Refuses text beyond what is kept of a file. */
  spend(characters: number): void {
    this.room -= characters;
    if (this.room < 0) throw new Unreadable('by-nature', 'it holds more text than is read');
  }

  /** Writes one text; what was written before a part could not be read is kept. */
  write(place: string, line: string, work: (text: TextBuilder) => void): void {
    const text = new TextBuilder(this);
    this.attempt(() => {
      work(text);
    });
    this.keep(text, place, line);
  }

  /** Keeps a text that was written. */
  keep(text: TextBuilder, place: string, line: string): void {
    if (text.length > 0) this.texts.push(text.finish(place, line));
  }

  /** Does a piece of work; where it cannot be done, that is noted and the rest goes on. */
  attempt(work: () => void): void {
    try {
      work();
    } catch (thrown) {
      if (!(thrown instanceof Unreadable)) throw thrown;
      this.note(thrown);
    }
  }

  /** Notes what was not read. */
  note({ why, message }: Unreadable): void {
    this.leave(why, message);
  }

  /** Notes that something was not read; the same words once. */
  leave(cause: UnreadFile['cause'], reason: string): void {
    if (!this.unread.some((one) => one.reason === reason)) this.unread.push({ cause, reason });
  }

  /** Notes something hidden, counted together with more of it at the same place. Gives its index. */
  hide(kind: HiddenKind, name = '', count = 1): number {
    const known = this.hidden.findIndex((one) => one.kind === kind && one.name === name);
    const part = this.hidden[known];
    if (part !== undefined) part.count += count;
    else this.hidden.push({ kind, name, count });
    return known < 0 ? this.hidden.length - 1 : known;
  }

  /** Says of a hidden part what turned out later. */
  call(part: number, kind: HiddenKind): void {
    const one = this.hidden[part];
    if (one !== undefined) one.kind = kind;
  }

  /**
   * Takes in what a file within this one holds; `name` stands before its places. What lies in a document is hidden,
   * and counts as so many files there.
   */
  take(inner: FileReading, name: string, embedded?: number): void {
    const outer = embedded === undefined ? SHOWN : this.hide('embedded-file', '', embedded);
    const before = this.hidden.length;
    for (const one of inner.hidden) this.hidden.push({ ...one, name: within(name, one.name) });
    for (const text of inner.texts) {
      this.spend(text.text.length);
      const spans = text.hidden.map((span) => ({ ...span, part: span.part + before }));
      const all = outer === SHOWN ? spans : [{ start: 0, end: text.text.length, part: outer }];
      this.texts.push({ ...text, place: within(name, text.place), hidden: all });
    }
    for (const { cause, reason } of inner.unread)
      this.leave(cause, name === '' ? reason : `${name}: ${reason}`);
  }

  /** The reading. Parts of which nothing is left are dropped. */
  finish(): FileReading {
    const { texts, leaves, properties, unread } = this;
    const hidden: readonly HiddenPart[] = this.hidden;
    return { texts, hidden, leaves, properties, unread };
  }
}

/** A place within a file within another one. */
export function within(name: string, place: string): string {
  return place === '' || name === '' ? name + place : `${name}/${place}`;
}
