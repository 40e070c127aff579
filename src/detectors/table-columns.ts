import type { Span, TableCell } from '../message/body';

/** The header of the column in which a value stands. Offsets are those of the text that was searched. */
export interface ColumnHeader extends Span {
  /** The whole header row: words in its other fields name other columns. */
  readonly row: Span;
}

const LONGEST_HEADING = 60;

/** Whether some text could head a column: short, with a letter, and no number in it. */
export function isHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && /[A-Za-z]/.test(text) && !/[0-9]{3}/.test(text);
}

interface CellTable {
  readonly cells: readonly TableCell[];
  readonly headers: Map<string, TableCell>;
  readonly rows: Map<string, { start: number; end: number }>;
}

function readCells(cells: readonly TableCell[]): CellTable {
  const sorted = cells.slice().sort((one, other) => one.start - other.start);
  const headers = new Map<string, TableCell>();
  const rows = new Map<string, { start: number; end: number }>();
  for (const cell of sorted) {
    const column = `${cell.table}/${cell.column}`;
    if (!cell.isHeader || headers.has(column)) continue;
    headers.set(column, cell);
    const row = `${cell.table}-${cell.row}`;
    const span = rows.get(row);
    if (span === undefined) rows.set(row, { start: cell.start, end: cell.end });
    else span.end = Math.max(span.end, cell.end);
  }
  return { cells: sorted, headers, rows };
}

/** How many cells back the one that holds a place is looked for: cells of a table inside it may lie between. */
const NESTED_REACH = 16;

function cellAt(cells: readonly TableCell[], offset: number): TableCell | undefined {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= Math.max(0, low - NESTED_REACH); index -= 1) {
    const cell = cells[index];
    if (cell !== undefined && offset < cell.end) return cell;
  }
  return undefined;
}

/** For each offset: the header of the table column in which it stands, if any. Cells and offsets belong to `text`. */
export function cellHeaders(
  text: string,
  cells: readonly TableCell[],
  offsets: readonly number[],
): readonly (ColumnHeader | undefined)[] {
  const table = readCells(cells);
  return offsets.map((offset) => {
    const cell = cellAt(table.cells, offset);
    if (cell === undefined) return undefined;
    const header = table.headers.get(`${cell.table}/${cell.column}`);
    if (header === undefined || header.row >= cell.row) return undefined;
    const { start, end } = header;
    const row = table.rows.get(`${cell.table}-${header.row}`) ?? { start, end };
    return isHeading(text.slice(start, end).trim()) ? { start, end, row } : undefined;
  });
}
