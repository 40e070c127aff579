import type { SegmentKind } from '../structure';
import type { MessageKind } from '../message';
import type { ElementLines, Elements } from './elements';
import { HeaderBlocks } from './header-block';
import type { Lines } from './lines';
import { openingAt, quoteFollows } from './openings';
import type { Opening, Place } from './openings';

/** Quoted lines that a program wrapped again leave their rest without a mark; only long lines wrap. */
const WRAPPED = 55;
/** How far into a quotation its own opening is looked for. */
const OPENING_REACH = 6;
/** The one quote element that people also use for their own text, to indent it; mail programs say more of theirs. */
const BARE = 'blockquote';

/**
 * Gives the kind of each line, `new`, `quoted` or `forwarded`, going through the lines once.
 *
 * Quoted lines (`>`) and quote elements end where their marks end, and new text may follow: an answer between the
 * lines. A header block or a marker line without such marks takes in all that follows, since nothing says where it
 * ends.
 */
export function markQuotes(lines: Lines, elements: Elements, kind: MessageKind): SegmentKind[] {
  const kinds: SegmentKind[] = new Array<SegmentKind>(lines.count).fill('new');
  const firstShown = lines.nextShown(0, lines.count);
  const place: Place = { lines, elements, headers: new HeaderBlocks(lines), kind };
  let hasQuote = kind === 'reply' || kind === 'forward';
  let floor = 0;
  let line = 0;
  while (line < lines.count) {
    const isFirst = line <= firstShown;
    const quotation = elementAt(place, line, hasQuote, isFirst) ?? linesAt(place, line);
    if (quotation !== undefined) {
      kinds.fill(kindOf(kind, quotation.cause, isFirst), line, quotation.end);
      line = quotation.end;
      floor = line;
      hasQuote = true;
      continue;
    }
    const opening = lines.isBlank(line) && !elements.isTold(line) ? undefined : openingAt(place, line, floor);
    if (opening === undefined) {
      line += 1;
      continue;
    }
    const segment = kindOf(kind, opening.cause, opening.first <= firstShown);
    if (opening.cause !== 'attribution' || !quoteFollows(place, opening.next)) {
      return kinds.fill(segment, opening.first);
    }
    kinds.fill(segment, opening.first, opening.next);
    line = opening.next;
    floor = line;
    hasQuote = true;
  }
  return kinds;
}

/** A quotation whose end is known: the line after it, and what opens it within, if anything. */
interface Quotation {
  readonly end: number;
  readonly cause: Opening['cause'] | undefined;
}

/**
 * A mail passed on, or an earlier mail: by the headers, by the marker, and, where a header block stands at the very
 * beginning and this is no reply, because a mail with nothing of its own above is a forward.
 */
function kindOf(kind: MessageKind, cause: Opening['cause'] | undefined, isFirst: boolean): SegmentKind {
  if (kind === 'forward' || cause === 'forward') return 'forwarded';
  return cause === 'header' && isFirst && kind !== 'reply' ? 'forwarded' : 'quoted';
}

/**
 * The quote element that begins on the line, unless it is only the writer's own text: indented, or typed into what
 * was left of a quotation, with nothing above it and nothing in it that says who else wrote.
 */
function elementAt(place: Place, line: number, hasQuote: boolean, isFirst: boolean): Quotation | undefined {
  const element = place.elements.quoteAt(line);
  if (element === undefined) return undefined;
  const opening = openingWithin(place, line, element.end);
  const mayBeOwn = element.name === BARE || isFirst;
  if (mayBeOwn && !hasQuote && opening === undefined) return undefined;
  const cause = element.name.includes('forward') ? 'forward' : opening?.cause;
  const inner = element.name.startsWith(BARE) ? undefined : announcedElement(place, element, opening);
  return { end: inner === undefined ? element.end : inner.end, cause };
}

/**
 * Gmail puts one element round attribution and `blockquote` together; answers between the quoted lines are inside
 * it too. Gives the inner element, which alone holds the earlier mail.
 */
function announcedElement(
  place: Place,
  outer: ElementLines,
  opening: Opening | undefined,
): ElementLines | undefined {
  if (opening?.cause !== 'attribution') return undefined;
  const limit = Math.min(outer.end, opening.next + OPENING_REACH);
  for (let line = opening.next; line < limit; line += 1) {
    const inner = place.elements.quoteAt(line);
    if (inner !== undefined) return inner.end <= outer.end ? inner : undefined;
    if (!place.lines.isBlank(line)) return undefined;
  }
  return undefined;
}

/** The quoted lines that begin on the line, with the blank and wrapped lines between them. */
function linesAt(place: Place, line: number): Quotation | undefined {
  const { lines } = place;
  if (lines.depth(line) === 0) return undefined;
  let end = line;
  for (let at = line; at < lines.count; at += 1) {
    if (lines.depth(at) > 0 || isWrapped(lines, at)) end = at + 1;
    else if (!lines.isBlank(at)) break;
  }
  return { end, cause: openingWithin(place, line, end)?.cause };
}

/** What opens on the first lines of a quotation that show something. */
function openingWithin(place: Place, first: number, end: number): Opening | undefined {
  const shown = place.lines.nextShown(first, end - first);
  const limit = Math.min(end, shown + OPENING_REACH);
  for (let line = shown; line < limit; line += 1) {
    const opening = openingAt(place, line, shown);
    if (opening !== undefined) return opening.first <= shown ? opening : undefined;
  }
  return undefined;
}

/** The rest of a quoted line that was too long: between two quoted lines, in small letters, after a long line. */
function isWrapped(lines: Lines, line: number): boolean {
  if (lines.depth(line - 1) === 0 || lines.depth(line + 1) === 0 || lines.length(line - 1) < WRAPPED)
    return false;
  const initial = lines.wordsOf(line).charAt(0);
  return initial !== initial.toUpperCase() && !lines.isBlank(line - 1);
}
