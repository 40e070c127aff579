import type { Content } from './content';
import { dateIn } from './date-in-words';

/** The mail that this one answers or passes on, as far as the thread below shows it. */
export interface EarlierMail {
  /** Its own words, without its header and without the mails below it in turn. */
  readonly text: string;
  /** The address it came from; empty where the header shows none. */
  readonly from: string;
  /** The day it was sent, `YYYY-MM-DD`; absent where the header shows no full date. */
  readonly sentOn?: string;
}

const MARKS = /^[ \t]*(?:>[ \t]?)+/;
const LABELLED =
  /^[*_ \t]{0,4}(?:from|sent|date|to|cc|bcc|subject|importance|attachments|reply-to)[*_ \t]{0,4}:/i;
const FROM = /^[*_ \t]{0,4}from\b/i;
const DIVIDER =
  /^[-_=]{2,} ?(?:(?:original|forwarded) (?:message|mail) ?[-_=]*$|forwarded by\b|$)|^begin forwarded message:?$/i;
const WROTE = /\bwrote ?:[ \t]*$/i;
const ADDRESS = /[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/;

/** A header may take so many lines, wrapped lists of recipients included. */
const LONGEST_HEADER = 40;
/** Of a longer earlier mail only the beginning is read. */
const MOST_LINES = 600;

/** One line of the thread below, with the number of its quotation marks. */
interface Line {
  readonly depth: number;
  readonly words: string;
}

function linesBelow({ segments, text }: Content): readonly Line[] {
  const lines: Line[] = [];
  for (const { kind, start, end } of segments) {
    if (kind !== 'quoted' && kind !== 'forwarded') continue;
    for (const line of text.slice(start, Math.min(end, start + 60_000)).split('\n')) {
      const marks = (MARKS.exec(line)?.[0] ?? '').replace(/[^>]/g, '').length;
      lines.push({ depth: marks, words: line.replace(MARKS, '').trim() });
      if (lines.length >= MOST_LINES) return lines;
    }
  }
  return lines;
}

/**
 * Gives the latest of the earlier mails below the new text: what a reply answers, or a forward passes on. `undefined` where
 * no earlier mail stands there.
 */
export function latestEarlierMail(content: Content): EarlierMail | undefined {
  const lines = linesBelow(content);
  if (lines.length === 0) return undefined;
  const header: string[] = [];
  const start = readHeader(lines, header);
  const depth = lines[start]?.depth ?? 0;
  const own: string[] = [];
  for (let at = start; at < lines.length && !(at > start && opensAnother(lines, at)); at++) {
    const line = lines[at] ?? NO_LINE;
    if (line.depth <= depth) own.push(line.words);
  }
  const heading = header.filter((one) => !/^(?:to|cc|bcc|subject)\b/i.test(one)).join(' ');
  const sentOn = dateIn(heading);
  return {
    text: own.join('\n'),
    from: ADDRESS.exec(heading)?.[0] ?? '',
    ...(sentOn === undefined ? {} : { sentOn }),
  };
}

const NO_LINE: Line = { depth: 0, words: '' };

/** Collects the lines of the header, and gives the index of the line after it. */
function readHeader(lines: readonly Line[], header: string[]): number {
  let at = 0;
  for (; at < lines.length && header.length < LONGEST_HEADER; at++) {
    const { words } = lines[at] ?? NO_LINE;
    if (words === '' || DIVIDER.test(words)) continue;
    const goesOn = lines[at - 1]?.words !== '' && isHeaderGoingOn(header, words);
    if (!goesOn && !LABELLED.test(words) && !isAttribution(lines, at)) break;
    header.push(words);
  }
  return at;
}

/** True where the mail below this one begins: a divider, an attribution, or "From:" with a second label right below. */
function opensAnother(lines: readonly Line[], at: number): boolean {
  const { words } = lines[at] ?? NO_LINE;
  if (DIVIDER.test(words) || isAttribution(lines, at)) return true;
  return FROM.test(words) && LABELLED.test(lines[at + 1]?.words ?? '');
}

/** "On 3 May 2026, Jo Bloggs" may be wrapped before "wrote:". */
function isAttribution(lines: readonly Line[], at: number): boolean {
  const { words } = lines[at] ?? NO_LINE;
  return WROTE.test(words) || (/^on\b/i.test(words) && WROTE.test(lines[at + 1]?.words ?? ''));
}

/** A line below a labelled one belongs to it while the labels have not ended: wrapped recipients, the rest of "On … wrote:". */
function isHeaderGoingOn(header: readonly string[], words: string): boolean {
  const last = header[header.length - 1] ?? '';
  if (WROTE.test(last)) return false;
  if (/^on\b/i.test(last)) return true;
  return /^(?:to|cc|bcc)\b/i.test(last) && /[;,@]/.test(words) && /[;,]$/.test(last);
}
