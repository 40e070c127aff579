import { isFromLine, isHeaderLine } from './mail-shape';

/** One mail cut out of a mailbox file; `undefined` where it was longer than the limit and was passed over. */
export type SplitMail = Uint8Array | undefined;

/** Takes a mailbox file piece by piece and gives the mails that have ended. */
export interface MailboxSplitter {
  readonly push: (chunk: Uint8Array) => SplitMail[];
  readonly end: () => SplitMail[];
}

const LINE_FEED = 0x0a;
const GREATER = 0x3e;
const CAPITAL_F = 0x46;

/** Keeps the lines of one mail until it ends. Beyond the limit it keeps only the fact that there were any. */
class MailLines {
  private lines: Uint8Array[] = [];
  private size = 0;
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  get isOver(): boolean {
    return this.size > this.limit;
  }

  add(line: Uint8Array): void {
    this.size += line.length;
    if (this.isOver) this.lines = [];
    else this.lines.push(line);
  }

  /** The mail, without the empty line that parts it from the next; nothing where there was none. */
  take(): SplitMail[] {
    const isOver = this.isOver;
    const last = this.lines[this.lines.length - 1];
    if (last !== undefined && isBlank(last)) this.lines.pop();
    const mail = Buffer.concat(this.lines);
    this.lines = [];
    this.size = 0;
    if (isOver) return [undefined];
    return mail.every((byte) => byte === LINE_FEED || byte === 0x0d) ? [] : [mail];
  }
}

/**
 * Splits a mailbox file (mboxo and mboxrd of RFC 4155): a `From ` line with a time or an address opens a mail where an
 * empty line stands before it and a header line after it. `>From ` loses its mark. At most one mail of `limit` bytes is
 * held at a time; a line is never scanned twice.
 */
export function splitMailbox(limit: number): MailboxSplitter {
  const mail = new MailLines(limit);
  let opener: Uint8Array | undefined;
  let afterBlank = true;
  let cut: Uint8Array[] = [];
  let cutSize = 0;

  const takeLine = (line: Uint8Array): SplitMail[] => {
    let ended: SplitMail[] = [];
    if (opener !== undefined) {
      if (isHeaderLine(ascii(line)) || ascii(line).startsWith('>From ')) ended = mail.take();
      else mail.add(opener);
      opener = undefined;
      afterBlank = false;
    }
    if (afterBlank && line[0] === CAPITAL_F && isFromLine(ascii(line).trimEnd())) {
      opener = line;
      return ended;
    }
    mail.add(line[0] === GREATER && /^>+From /.test(ascii(line)) ? line.subarray(1) : line);
    afterBlank = isBlank(line);
    return ended;
  };

  const push = (chunk: Uint8Array): SplitMail[] => {
    const ended: SplitMail[] = [];
    let start = 0;
    for (let feed = chunk.indexOf(LINE_FEED); feed >= 0; feed = chunk.indexOf(LINE_FEED, start)) {
      const rest = chunk.subarray(start, feed + 1);
      ended.push(...takeLine(cut.length === 0 ? rest : Buffer.concat([...cut, rest])));
      cut = [];
      cutSize = 0;
      start = feed + 1;
    }
    if (start < chunk.length) {
      // A line without an end must not fill the memory either.
      cutSize += chunk.length - start;
      if (cutSize > limit) mail.add(Buffer.concat(cut.splice(0)));
      cut.push(chunk.subarray(start));
    }
    return ended;
  };

  const end = (): SplitMail[] => {
    const ended = cut.length === 0 ? [] : takeLine(Buffer.concat(cut));
    if (opener !== undefined) mail.add(opener);
    return [...ended, ...mail.take()];
  };

  return { push, end };
}

/** The start of a line as characters; enough for any field name or envelope line. */
function ascii(line: Uint8Array): string {
  return Buffer.from(line.buffer, line.byteOffset, Math.min(line.byteLength, 1000)).toString('latin1');
}

function isBlank(line: Uint8Array): boolean {
  return line[0] === LINE_FEED || (line[0] === 0x0d && line[1] === LINE_FEED);
}
