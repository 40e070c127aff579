import { endsWithTimestamp, hasTime, startsWithTimestamp } from './dates';
import { headerRole, headerValue, isLabelled } from './labels';
import type { HeaderRole } from './labels';
import type { Lines } from './lines';

/** No mail program writes more labelled lines than this, nor wraps a list of recipients over more. */
const MOST_LABELS = 10;
const MOST_WRAPS = 30;
/** How far above "To:" Lotus Notes leaves the name and the date. */
const NOTES_REACH = 8;
const CODES: readonly HeaderRole[] = ['from', 'sent', 'date', 'to', 'cc', 'subject', 'other'];

/** One bit for each role that occurs. */
type Roles = number;

/** The From/Sent/To/Subject lines that a mail program puts above the mail it quotes or passes on. */
interface HeaderBlock {
  readonly roles: Roles;
  /** An address, a time of day, or the word Sent: what a note typed by hand under "From:" does not have. */
  readonly isByProgram: boolean;
}

/** Finds header blocks. Each line is looked at for its label once, since several questions are asked of it. */
export class HeaderBlocks {
  private readonly lines: Lines;
  private readonly codes: Uint8Array;

  constructor(lines: Lines) {
    this.lines = lines;
    this.codes = new Uint8Array(lines.count);
    for (let line = 0; line < lines.count; line += 1) {
      if (!lines.mayBeLabelled(line)) continue;
      const role = headerRole(lines.wordsOf(line));
      if (role !== undefined) this.codes[line] = CODES.indexOf(role) + 1;
    }
  }

  /** What the line tells, if it is labelled as mail programs do. */
  role(line: number): HeaderRole | undefined {
    return CODES[(this.codes[line] ?? 0) - 1];
  }

  /**
   * True where a header block begins at the line. `isMarked` says that something else (a rule, a border, a marker
   * line) already says so: then two of its lines are enough. A block typed by hand, without address, time or the
   * word Sent, is not taken for one.
   */
  isBlock(at: number, isMarked: boolean): boolean {
    const first = this.role(at);
    if (first === undefined) return false;
    if (!isMarked && !this.mayLead(at, first)) return false;
    const { roles, isByProgram } = this.read(at, first);
    const telling = countTelling(roles);
    if (isMarked) return telling >= 3 || (telling === 2 && has(roles, 'from'));
    return has(roles, 'from') && telling >= 3 && isByProgram;
  }

  /** True for what mail programs begin with: not To:, as in a memorandum, nor a date without a time, as in an agenda. */
  private mayLead(at: number, first: HeaderRole): boolean {
    if (first === 'date') return hasTime(headerValue(this.lines.wordsOf(at)));
    if (first !== 'from' && first !== 'sent' && first !== 'subject') return false;
    const above = this.role(this.lines.isBlank(at - 1) ? at - 2 : at - 1);
    return above !== 'to' && above !== 'cc';
  }

  /**
   * True where something labelled like a header block begins at the line, in whatever language: three lines
   * "Words: value" with an address or a time in them. Only for places that the HTML marks as such.
   */
  isLabelledBlock(at: number): boolean {
    let labelled = 0;
    let isByProgram = false;
    const limit = Math.min(this.lines.count, at + MOST_LABELS);
    for (let line = at; line < limit; line += 1) {
      if (this.lines.isBlank(line)) continue;
      const words = this.lines.wordsOf(line);
      if (!isLabelled(words)) break;
      labelled += 1;
      isByProgram = isByProgram || isMachineMade(words);
    }
    return labelled >= 3 && isByProgram;
  }

  /**
   * Finds the head that Lotus Notes writes, seen from its "To:" line: name, then date and time, then To:, cc: and
   * Subject:, without From:. Where name and date are gone, To:, cc: and Subject: with an address will do, unless the
   * mail answers nothing (`isNewMail`). Gives the first line of the head, not before `floor`, or -1.
   */
  notesHead(at: number, floor: number, isNewMail: boolean): number {
    if (this.role(at) !== 'to') return -1;
    const { roles, isByProgram } = this.read(at, 'to');
    if (!has(roles, 'subject')) return -1;
    const limit = Math.max(floor, at - NOTES_REACH);
    for (let line = at - 1; line >= limit; line -= 1) {
      if (this.lines.isBlank(line)) continue;
      const words = this.lines.wordsOf(line);
      if (endsWithTimestamp(words)) return line;
      if (startsWithTimestamp(words)) return nameLine(this.lines, line, limit);
    }
    const isBare = has(roles, 'cc') && !has(roles, 'from') && isByProgram;
    return isBare && !isNewMail && this.lines.isBlank(at - 1) ? at : -1;
  }

  /** Collects the labelled lines from the line on. Wrapped lines and one blank line at a time may stand between. */
  private read(at: number, first: HeaderRole): HeaderBlock {
    let roles: Roles = 0;
    let isByProgram = false;
    let labels = 0;
    let last = first;
    let wrapped = '';
    let wraps = 0;
    for (let line = at; labels < MOST_LABELS && !this.isEnd(at, line); line += 1) {
      if (this.lines.isBlank(line)) continue;
      const role = this.role(line);
      if (role === undefined) {
        // Either the wrapped rest of the line above, or already the text below: told by what comes next.
        wraps += 1;
        if (this.lines.isBlank(line - 1) || wraps > (last === 'to' || last === 'cc' ? MOST_WRAPS : 2)) break;
        wrapped = this.lines.wordsOf(line);
        continue;
      }
      // No program says anything twice, but for copies: the next block begins.
      if (has(roles, role) && role !== 'cc' && role !== 'other') break;
      roles |= bit(role);
      isByProgram =
        isByProgram || role === 'sent' || isMachineMade(headerValue(this.lines.wordsOf(line)) + wrapped);
      labels += 1;
      last = role;
      wraps = 0;
    }
    return { roles, isByProgram };
  }

  /** The end of the text, two blank lines, or the end of the quoted lines. */
  private isEnd(at: number, line: number): boolean {
    const { lines } = this;
    if (line >= lines.count || lines.depth(line) > 0 !== lines.depth(at) > 0) return true;
    return lines.isBlank(line) && lines.isBlank(line + 1);
  }
}

/** The first line of the name above the date, with "Sent by:" perhaps between; the line itself where there is none. */
function nameLine(lines: Lines, date: number, limit: number): number {
  let line = date;
  while (line > limit && date - line < 3 && !lines.isBlank(line - 1) && lines.length(line - 1) < 80)
    line -= 1;
  return line;
}

function bit(role: HeaderRole): Roles {
  return 1 << CODES.indexOf(role);
}

function has(roles: Roles, role: HeaderRole): boolean {
  return (roles & bit(role)) !== 0;
}

/** How many different things the block tells; Sent: and Date: are one. */
function countTelling(roles: Roles): number {
  let count = 0;
  for (const role of CODES) if (role !== 'other' && has(roles, role)) count += 1;
  return has(roles, 'sent') && has(roles, 'date') ? count - 1 : count;
}

/** True for an address or a time of day. */
function isMachineMade(value: string): boolean {
  return value.includes('@') || hasTime(value);
}
