import { readFileSync } from 'node:fs';

import { toStoredEvent } from '../../graph/stored-rows';
import type { RegisterPolicy } from '../../policy/model/register-policy';
import { foldRegister, type Register } from '../../register/fold/fold-register';
import { registerLists } from '../../register/lists';
import type { RegisterList } from '../../register/ports/event';
import type { StoredEvent } from '../../register/ports/event-log';
import type { RoleHeld } from '../../register/ports/people-file';
import { toRoleHeld } from '../../register/ports/people-row';
import { reasonOf } from '../contacts';
import { UsageProblem } from '../terminal';

/** A row that holds no event, or gives nobody a role. */
export interface UnreadRow {
  readonly list: string;
  readonly row: string;
}

/** An exported register. */
export interface RegisterFile {
  readonly register: Register;
  /** Every row, copies by a retry included. */
  readonly events: readonly StoredEvent[];
  readonly roles: readonly RoleHeld[];
  readonly unread: readonly UnreadRow[];
}

const EXPORT_IT = 'Export it with export-register.ps1, which `letterhead provision` writes.';

type Item = Readonly<Record<string, unknown>>;

/**
 * Reads a register as `export-register.ps1` writes it: `{"format": 1, "lists": {"LetterheadGrants": […], …}}`, each list its rows
 * as Microsoft Graph gives them. A list that is absent was not exported.
 *
 * @throws UsageProblem naming what is wrong with the file, and the remedy.
 */
export function readRegisterFile(file: string, policy: RegisterPolicy): RegisterFile {
  const lists = listsIn(file);
  const events: StoredEvent[] = [];
  const roles: RoleHeld[] = [];
  const unread: UnreadRow[] = [];
  for (const { key, name } of registerLists(policy)) {
    for (const item of lists.get(name) ?? []) {
      const isRead =
        key === 'people' ? takeRole(item, roles) : key === 'contacts' || takeEvent(item, key, events);
      if (!isRead) unread.push({ list: name, row: String(item['id']) });
    }
  }
  if (roles.length === 0) {
    throw new UsageProblem(
      `${file}: it holds no LetterheadPeople, so that nobody's right to anything could be told. ${EXPORT_IT}`,
    );
  }
  return { register: foldRegister(events, roles, policy), events, roles, unread };
}

function takeEvent(item: Item, list: RegisterList, into: StoredEvent[]): boolean {
  const stored = toStoredEvent(list, item);
  if (stored !== undefined) into.push(stored);
  return stored !== undefined;
}

function takeRole(item: Item, into: RoleHeld[]): boolean {
  const { fields } = item;
  const role = isItem(fields) ? toRoleHeld(fields) : undefined;
  if (role !== undefined) into.push(role);
  return role !== undefined;
}

function listsIn(file: string): ReadonlyMap<string, readonly Item[]> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (thrown) {
    throw new UsageProblem(`${file}: the register cannot be read (${reasonOf(thrown)}). ${EXPORT_IT}`);
  }
  const lists = isItem(value) && value['format'] === 1 ? value['lists'] : undefined;
  if (!isItem(lists)) throw new UsageProblem(`${file}: this is no exported register. ${EXPORT_IT}`);
  return new Map(Object.entries(lists).map(([name, rows]) => [name, rowsIn(rows)]));
}

/** The rows of a list; one that PowerShell wrote without its brackets is one row. */
function rowsIn(value: unknown): readonly Item[] {
  if (Array.isArray(value)) return value.filter(isItem);
  if (!isItem(value)) return [];
  return Array.isArray(value['value']) ? value['value'].filter(isItem) : [value];
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
