import type { Segment, SegmentKind } from './structure';
import type { StructureHint } from './hints';
import type { MessageKind } from './message';
import { Elements } from './quotes/elements';
import { edgesOf } from './quotes/line-starts';
import { Lines } from './quotes/lines';
import { findSignature } from './quotes/signature';
import { markQuotes } from './quotes/walk';

/** The text of a body, what its HTML says, and what the headers say of the mail. */
export interface SplitInput {
  readonly text: string;
  readonly hints: readonly StructureHint[];
  readonly format: 'html' | 'text';
  readonly kind: MessageKind;
}

/**
 * Tells new text, signature, quoted and forwarded text apart. Segments cover the text from 0 to its length in
 * order, without gaps, and neighbours differ in kind; no text gives none. Words and structure are judged
 * together: a sign that the HTML gives counts only with words that fit it. Time is linear in the text.
 */
export function splitSegments(input: SplitInput): readonly Segment[] {
  const hints = input.format === 'html' ? input.hints : [];
  const lines = new Lines(input.text, edgesOf(hints, input.text.length));
  const elements = new Elements(lines, hints);
  const kinds = markQuotes(lines, elements, input.kind);
  markSignatures(lines, elements, kinds);
  giveBlanksAway(lines, kinds);
  return fold(lines, kinds);
}

/** Signatures are looked for in new text only: those of earlier mails belong to the earlier mails. */
function markSignatures(lines: Lines, elements: Elements, kinds: SegmentKind[]): void {
  let done = 0;
  for (const { first, end } of elements.signatures()) {
    const isShown = lines.nextShown(first, end - first) < end;
    for (let line = Math.max(first, done); isShown && line < end; line += 1) {
      if (kinds[line] === 'new') kinds[line] = 'signature';
    }
    done = Math.max(done, end);
  }
  forRuns(kinds, 'new', (first, end) => {
    findSignature(lines, first, end, (from, to) => kinds.fill('signature', from, to));
  });
}

/** New text that shows nothing joins what stands before it; at the beginning, what comes after it. */
function giveBlanksAway(lines: Lines, kinds: SegmentKind[]): void {
  forRuns(kinds, 'new', (first, end) => {
    if (lines.nextShown(first, end - first) < end) return;
    const neighbour = first > 0 ? kinds[first - 1] : kinds[end];
    if (neighbour !== undefined) kinds.fill(neighbour, first, end);
  });
}

/** Calls `found` for each run of lines of one kind; the runs are those of the moment it is called. */
function forRuns(kinds: SegmentKind[], kind: SegmentKind, found: (first: number, end: number) => void): void {
  let first = 0;
  while (first < kinds.length) {
    let end = first + 1;
    while (end < kinds.length && kinds[end] === kinds[first]) end += 1;
    if (kinds[first] === kind) found(first, end);
    first = end;
  }
}

function fold(lines: Lines, kinds: readonly SegmentKind[]): Segment[] {
  const segments: Segment[] = [];
  let first = 0;
  for (let line = 1; line <= kinds.length; line += 1) {
    const kind = kinds[first];
    if (kind === undefined || kinds[line] === kind) continue;
    segments.push({ kind, start: lines.start(first), end: lines.start(line) });
    first = line;
  }
  return segments;
}
