import { answers, textOf, type Clause } from './odata';
import type { ItemState, ListState } from './list-state';

/** Rows of a list by the values of one column. */
type ColumnIndex = Map<string, ItemState[]>;

/**
 * The indexes of a list, made when first asked for and kept up with each write: a list of twenty thousand rows answers by
 * one key without looking at the others, as SharePoint does.
 */
export class ListIndex {
  private readonly list: ListState;
  private readonly columns = new Map<string, ColumnIndex>();
  private readonly byId = new Map<number, ItemState>();

  constructor(list: ListState) {
    this.list = list;
    for (const item of list.items) this.byId.set(item.id, item);
  }

  item(id: number): ItemState | undefined {
    return this.byId.get(id);
  }

  /** The rows that answer a comparison, in the order of their ids. */
  find(column: string, clause: Clause): readonly ItemState[] {
    const index = this.of(column);
    if (clause.operator === 'eq') return index.get(clause.value.toLowerCase()) ?? [];
    const found = [...index].filter(([value]) => answers(value, clause)).flatMap(([, items]) => items);
    return found.sort((one, other) => one.id - other.id);
  }

  add(item: ItemState): void {
    this.list.items.push(item);
    this.byId.set(item.id, item);
    for (const [column, index] of this.columns) enter(index, item, column);
  }

  /** After a row was changed or deleted: its values stand elsewhere now. */
  forget(): void {
    this.columns.clear();
    this.byId.clear();
    for (const item of this.list.items) this.byId.set(item.id, item);
  }

  private of(column: string): ColumnIndex {
    const known = this.columns.get(column);
    if (known !== undefined) return known;
    const index: ColumnIndex = new Map();
    for (const item of this.list.items) enter(index, item, column);
    this.columns.set(column, index);
    return index;
  }
}

function enter(index: ColumnIndex, item: ItemState, column: string): void {
  const value = textOf(item.fields[column]).toLowerCase();
  const there = index.get(value);
  if (there === undefined) index.set(value, [item]);
  else there.push(item);
}
