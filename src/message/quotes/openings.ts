import type { MessageKind } from '../message';
import { attributionAt, mayEndAttribution } from './attribution';
import type { Elements } from './elements';
import type { HeaderBlocks } from './header-block';
import type { Lines } from './lines';
import { isDrawnRule, readBareMarker, readMarker } from './markers';

/** Blank lines that mail programs leave between a marker and the header block, or an attribution and its quotation. */
const GAP = 8;

/** A place where somebody else's words begin. */
export interface Opening {
  /** First line of it: the rule, the marker, the attribution. */
  readonly first: number;
  /** The line on which what it announces begins, or goes on. */
  readonly next: number;
  readonly cause: 'forward' | 'header' | 'attribution';
}

/** What is known of the mail while its lines are gone through. */
export interface Place {
  readonly lines: Lines;
  readonly elements: Elements;
  readonly headers: HeaderBlocks;
  readonly kind: MessageKind;
}

/**
 * Finds out whether somebody else's words open on the line, which is not blank unless the HTML says something of it.
 * Nothing before the line `floor` can belong to the opening.
 */
export function openingAt(place: Place, line: number, floor: number): Opening | undefined {
  const words = place.lines.wordsOf(line);
  return (
    markedAt(place, line) ??
    ruledAt(place, line, words) ??
    worded(place, line, words, floor) ??
    attributed(place, line, words, floor)
  );
}

/** Outlook's own marks in the HTML: the reply marker, or a top border, with a header block in whatever language. */
function markedAt(place: Place, line: number): Opening | undefined {
  const { lines, elements, headers } = place;
  if (!elements.isMarked(line)) return undefined;
  const shown = lines.nextShown(line, GAP);
  if (shown === lines.count || lines.depth(shown) > 0) return undefined;
  const head = isDrawnRule(lines.wordsOf(shown)) ? lines.nextShown(shown + 1, GAP) : shown;
  if (!headers.isBlock(head, true) && !headers.isLabelledBlock(head)) return undefined;
  return { first: line, next: head, cause: 'header' };
}

/** A drawn line or an `hr` with a header block below it. Alone it divides the writer's own text. */
function ruledAt(place: Place, line: number, words: string): Opening | undefined {
  const { lines, elements, headers } = place;
  const isDrawn = isDrawnRule(words);
  if (!isDrawn && !elements.isRuled(line)) return undefined;
  const head = lines.nextShown(isDrawn ? line + 1 : line, GAP);
  if (head === lines.count || lines.depth(head) > 0 || !headers.isBlock(head, true)) return undefined;
  return { first: line, next: head, cause: 'header' };
}

/** A marker line, a header block, or the head that Lotus Notes writes. */
function worded(place: Place, line: number, words: string, floor: number): Opening | undefined {
  const { lines, headers } = place;
  const marker = readMarker(words);
  if (marker !== undefined) {
    return { first: line, next: line + 1, cause: marker === 'forward' ? 'forward' : 'header' };
  }
  if (headers.role(line) === undefined) {
    const below = lines.nextShown(line + 1, 3);
    const bare = headers.role(below) === undefined ? undefined : readBareMarker(words);
    if (bare === undefined || !headers.isBlock(below, true)) return undefined;
    return { first: line, next: line + 1, cause: bare === 'forward' ? 'forward' : 'header' };
  }
  if (headers.isBlock(line, false)) return { first: line, next: line, cause: 'header' };
  const notes = headers.notesHead(line, floor, place.kind === 'new');
  return notes === -1 ? undefined : { first: notes, next: line, cause: 'header' };
}

function attributed(place: Place, line: number, words: string, floor: number): Opening | undefined {
  if (!mayEndAttribution(words)) return undefined;
  const setting = {
    floor,
    isFollowedByQuote: quoteFollows(place, line + 1),
    isNewMail: place.kind === 'new',
  };
  const found = attributionAt(place.lines, line, setting);
  return found === undefined ? undefined : { first: found.first, next: line + 1, cause: 'attribution' };
}

/** True where, blank lines aside, quoted lines or a quote element come next. */
export function quoteFollows(place: Place, line: number): boolean {
  const { lines, elements } = place;
  const limit = Math.min(lines.count, line + GAP);
  for (let at = line; at < limit; at += 1) {
    if (lines.depth(at) > 0 || elements.quoteAt(at) !== undefined) return true;
    if (!lines.isBlank(at)) return false;
  }
  return false;
}
