import type { TableCell } from '../structure';

/** A cell while it is open. */
export type OpenCell = Pick<TableCell, 'table' | 'row' | 'column' | 'isHeader'>;

interface OpenTable {
  readonly table: number;
  row: number;
  column: number;
}

const WIDEST_SPAN = 1000;

/** Counts tables, rows and columns while the tables are open, nested ones too. */
export class TableTracker {
  private readonly open: OpenTable[] = [];
  private count = 0;

  openTable(): void {
    this.open.push({ table: this.count++, row: -1, column: 0 });
  }

  closeTable(): void {
    this.open.pop();
  }

  openRow(): void {
    const table = this.open[this.open.length - 1];
    if (table === undefined) return;
    table.row++;
    table.column = 0;
  }

  /** The next cell of the current row; undefined outside a table. */
  nextCell(tag: string, colspan: string): OpenCell | undefined {
    const table = this.open[this.open.length - 1];
    if (table === undefined) return undefined;
    if (table.row < 0) this.openRow();
    const { row, column } = table;
    const span = parseInt(colspan, 10);
    table.column += span > 1 ? Math.min(span, WIDEST_SPAN) : 1;
    return { table: table.table, row, column, isHeader: tag === 'th' || row === 0 };
  }
}
