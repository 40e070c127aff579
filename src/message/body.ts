import { readHtml } from './html/read-html';
import type { StructureHint } from './hints';
import type { MessageKind } from './message';
import { readPlainText } from './plain-text';
import { splitSegments } from './quotes';
import type { Body, OffsetRun, Segment, SegmentKind, Span } from './structure';

export type { Body, Segment, SegmentKind, Span, TableCell } from './structure';

/** How much of a body is read, in UTF-16 code units of its source. More than Outlook's own writers take (1,000,000). */
const MOST_SOURCE = 2_000_000;

/** Reads a body: its text in reading order, its structure, and whose words each stretch is. Never throws. */
export function readBody(format: 'html' | 'text', source: string, kind: MessageKind = 'unknown'): Body {
  const isCut = source.length > MOST_SOURCE;
  const read = isCut ? source.slice(0, MOST_SOURCE) : source;
  const structure = format === 'html' ? readHtml(read) : readPlainText(read);
  const { text, hints, hidden, cells, links, offsets } = structure;
  const segments = splitSegments({ text, hints, format, kind });
  const isTruncated = isCut || structure.isTruncated;
  const body: Body = { format, source, text, segments, hidden, cells, links, offsets, isTruncated };
  hintsOf.set(body, hints);
  // Frozen here and shallowly: freezing every run of a long body one by one takes longer than reading it.
  for (const list of [segments, hidden, cells, links, offsets]) Object.freeze(list);
  return Object.freeze(body);
}

/** What the source says of a body beside its text, for who learns later what kind of mail it is. */
const hintsOf = new WeakMap<Body, readonly StructureHint[]>();

/** Gives a body that was read as it is in a mail of this kind: what `readBody` would give, without reading the source again. */
export function readAs(body: Body, kind: MessageKind): Body {
  const { text, format } = body;
  const segments = splitSegments({ text, hints: hintsOf.get(body) ?? [], format, kind });
  const again = Object.freeze({ ...body, segments: Object.freeze(segments) });
  hintsOf.set(again, hintsOf.get(body) ?? []);
  return again;
}

/** The index of the last stretch that starts at or before `offset`; -1 where there is none. */
function lastAtOrBefore<T>(all: readonly T[], offset: number, startOf: (one: T) => number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = all[middle];
    if (one !== undefined && startOf(one) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const textOf = (run: OffsetRun): number => run.text;
const startOf = (span: Span): number => span.start;

/**
 * The offset in the source of the character at `textOffset`. A line break or tab that stands for a tag has no
 * character of its own there: it gives the place behind the character before it (see `sourceCharacter`).
 */
export function sourceOffset(body: Body, textOffset: number): number {
  const run = body.offsets[lastAtOrBefore(body.offsets, textOffset, textOf)];
  if (run === undefined) return 0;
  if (textOffset < run.text + run.length) return run.source + textOffset - run.text;
  const last = run.text + run.length - 1;
  return sourceCharacter(body, last)?.end ?? run.source + run.length;
}

/** The stretch of the source that writes the character at `textOffset`, an entity whole; undefined for one that a tag makes. */
export function sourceCharacter(body: Body, textOffset: number): Span | undefined {
  const index = lastAtOrBefore(body.offsets, textOffset, textOf);
  const run = body.offsets[index];
  if (run === undefined || textOffset >= run.text + run.length) return undefined;
  if (body.format === 'html' && isEntity(body, run)) {
    const next = body.offsets[index + 1]?.source ?? body.source.length;
    const end = entityEnd(body.source, run.source);
    return { start: run.source, end: next > run.source ? Math.min(end, next) : end };
  }
  const start = run.source + textOffset - run.text;
  return { start, end: start + 1 };
}

/** An entity has a run of its own; a plain ampersand may begin one too, and stands for itself. */
function isEntity({ source, text }: Body, run: OffsetRun): boolean {
  return source.charAt(run.source) === '&' && (run.length === 1 || text.charAt(run.text) !== '&');
}

function entityEnd(source: string, start: number): number {
  let end = start + 1;
  while (end < source.length && /[\w#]/.test(source.charAt(end))) end++;
  return source.charAt(end) === ';' ? end + 1 : end;
}

/** Who wrote the character at `offset`. Outside the text: the nearest segment's answer; `new` where there is no text. */
export function segmentAt(body: { readonly segments: readonly Segment[] }, offset: number): SegmentKind {
  const { segments } = body;
  return (segments[Math.max(0, lastAtOrBefore(segments, offset, startOf))] ?? NO_TEXT).kind;
}

/** Whether a reader does not see the character at `offset`. */
export function isHiddenAt(body: Body, offset: number): boolean {
  const span = body.hidden[lastAtOrBefore(body.hidden, offset, startOf)];
  return span !== undefined && offset < span.end;
}

const NO_TEXT: Segment = { kind: 'new', start: 0, end: 0 };
