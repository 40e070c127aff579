import type { TextBuilder } from '../reading-builder';

/** Longer texts head no column. */
const LONGEST_HEADING = 60;

function isHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && /[A-Za-z]/.test(text) && !/[0-9]{3}/.test(text);
}

/** Writes a sheet: cells parted by tabs, rows by line breaks, and which row heads the columns. */
export class SheetText {
  readonly out: TextBuilder;
  private rows = 0;
  private rowStart = 0;
  private firstCell = 0;
  /** Whether each cell of the row could head a column. */
  private hasWords = true;
  /** Rows down to the header, with it; its cells; and whether rows of another form stand below. */
  private headerRows = 0;
  private headerCells = 0;
  private hasData = false;

  constructor(out: TextBuilder) {
    this.out = out;
  }

  /** Whether nothing stands in the row yet. */
  get isRowEmpty(): boolean {
    return this.out.length === this.rowStart;
  }

  /** Adds a cell, by its row and column counted from nought. */
  cell(text: string, row: number, column: number, part: number): void {
    const { out } = this;
    const isFirst = this.isRowEmpty;
    const start = out.length + (isFirst ? 0 : 1);
    out.add(isFirst ? text : `\t${text}`, part);
    out.cells.push({ table: 0, row, column, start, end: out.length, isHeader: false });
    if (!isHeading(text)) this.hasWords = false;
  }

  /** Ends a row. */
  endRow(part: number): void {
    const { out } = this;
    if (!this.isRowEmpty) {
      this.rows += 1;
      this.lookForHeader();
      out.add('\n', part);
    }
    this.rowStart = out.length;
    this.firstCell = out.cells.length;
    this.hasWords = true;
  }

  /** How many rows hold something, those down to the header aside. */
  get dataRows(): number {
    return this.hasData ? this.rows - this.headerRows : this.rows;
  }

  /** The first row of words heads the columns; one of several cells does so below a title. */
  private lookForHeader(): void {
    const cells = this.out.cells.slice(this.firstCell);
    if (!this.hasWords) this.hasData = true;
    else if (!this.hasData && this.headerCells < 2 && cells.length > this.headerCells) {
      for (const cell of this.out.cells) cell.isHeader = false;
      for (const cell of cells) cell.isHeader = true;
      this.headerRows = this.rows;
      this.headerCells = cells.length;
    }
  }
}
