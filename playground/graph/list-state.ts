/**
 * What somebody may do with a list, each more than the one before: see it, add rows, change rows, and do everything. Graph
 * cannot set these levels; whoever provisions a list does so in SharePoint.
 */
export const ACCESS_LEVELS = ['none', 'read', 'add', 'edit', 'full'] as const;

/** One of them. */
export type AccessLevel = (typeof ACCESS_LEVELS)[number];

/** Who may do what with a list. */
export interface ListAccess {
  everyone: AccessLevel;
  /** By object id; more or less than everyone has. */
  people: Record<string, AccessLevel>;
  /** Everybody reads only the rows that they wrote; the readers, and whoever has full control, read all. */
  ownItemsOnly: boolean;
  /** By object id. */
  readers: readonly string[];
  /** What the add-in was given on this list: effective rights are those of the app and the user together. */
  app: 'none' | 'read' | 'write';
}

/** A column, with its definition as Graph gives it. */
export interface ColumnState {
  readonly id: string;
  readonly name: string;
  readonly isIndexed: boolean;
  readonly isUnique: boolean;
  /** Characters at most, of a text; `undefined` of any other column. */
  readonly maxLength?: number;
  readonly definition: Readonly<Record<string, unknown>>;
}

/** A row as it was before it was changed. */
export interface EarlierVersion {
  readonly number: number;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly by: string;
  readonly at: string;
}

/** A row. */
export interface ItemState {
  readonly id: number;
  /** The first part of its eTag. */
  readonly guid: string;
  readonly createdBy: string;
  readonly createdAt: string;
  modifiedBy: string;
  modifiedAt: string;
  /** Counts every change; 1 while it is as it was written. */
  version: number;
  fields: Record<string, unknown>;
  readonly earlier: EarlierVersion[];
}

/** A list. */
export interface ListState {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly createdAt: string;
  readonly columns: ColumnState[];
  readonly access: ListAccess;
  readonly items: ItemState[];
  lastId: number;
}

/** Single-line text holds no more. */
const LONGEST_LINE = 255;

/** Gives a column from its definition as it is sent to Graph. */
export function columnFrom(id: string, definition: Readonly<Record<string, unknown>>): ColumnState {
  const text = definition['text'] as { allowMultipleLines?: boolean; maxLength?: number } | undefined;
  const isOneLine = text !== undefined && text.allowMultipleLines !== true;
  return {
    id,
    name: String(definition['name']),
    isIndexed: definition['indexed'] === true || definition['enforceUniqueValues'] === true,
    isUnique: definition['enforceUniqueValues'] === true,
    ...(isOneLine ? { maxLength: text.maxLength ?? LONGEST_LINE } : {}),
    definition: { ...definition, id },
  };
}
