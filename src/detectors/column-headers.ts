import type { Span } from '../message/body';
import type { Candidate } from './candidate';
import { lineHeaders } from './line-columns';
import type { Normalised } from './normalise';
import type { SearchedText } from './searched-text';
import { cellHeaders, type ColumnHeader } from './table-columns';

/** The column headers of every anchor of the candidates, in folded offsets. */
export function headersOf(
  folded: Normalised,
  input: SearchedText,
  candidates: readonly Candidate[],
): ReadonlyMap<number, ColumnHeader> {
  const anchors: number[] = [];
  for (const candidate of candidates) for (const anchor of candidate.anchors) anchors.push(anchor);
  // A typed array sorts by number, and fast.
  const sorted = [...Int32Array.from(anchors).sort()];
  const cells = input.cells ?? [];
  const inCells = cells.length === 0 ? [] : cellHeaders(input.text, cells, sorted.map(folded.toOriginal));
  const inLines = lineHeaders(folded.text, sorted);
  const headers = new Map<number, ColumnHeader>();
  const fold = ({ start, end }: Span): Span => ({ start: folded.toFolded(start), end: folded.toFolded(end) });
  sorted.forEach((anchor, place) => {
    const cell = inCells[place];
    const header = cell === undefined ? inLines[place] : { ...fold(cell), row: fold(cell.row) };
    if (header !== undefined) headers.set(anchor, header);
  });
  return headers;
}

/** The headers of the columns in which a candidate's parts stand. */
export function headersFor(
  { anchors }: Candidate,
  headers: ReadonlyMap<number, ColumnHeader>,
): readonly ColumnHeader[] {
  const own: ColumnHeader[] = [];
  if (headers.size === 0) return own;
  for (const anchor of anchors) {
    const header = headers.get(anchor);
    if (header !== undefined) own.push(header);
  }
  return own;
}
