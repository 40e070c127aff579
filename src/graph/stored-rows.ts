import type { RegisterList } from '../register/ports/event';
import type { FoundEvents, StoredEvent } from '../register/ports/event-log';
import { fromRow } from '../register/ports/row';
import { part, textAt, type Part } from './collection';
import { toPerson } from './people';

/** What is asked of a row beside its columns. */
export const ROW_FIELDS = 'id,eTag,createdBy,createdDateTime';
/** The columns that an event is read from. */
export const EVENT_COLUMNS = 'fields($select=Title,Body)';

/** The number after the comma of an eTag counts every change of a row, whether the list keeps versions or not. */
function versionOf(item: Part): string {
  const found = /,(\d+)"?$/.exec(textAt(item, 'eTag'))?.[1];
  return `${found ?? '0'}.0`;
}

/** Gives the event in a row of SharePoint; `undefined` where it holds none, or where no person wrote it. */
export function toStoredEvent(list: RegisterList, item: Part): StoredEvent | undefined {
  const author = toPerson(part(part(item['createdBy'])['user']));
  if (author === undefined) return undefined;
  return fromRow({
    list,
    row: Number(textAt(item, 'id')),
    columns: part(item['fields']),
    author,
    writtenAt: textAt(item, 'createdDateTime'),
    version: versionOf(item),
  });
}

/**
 * Gives the events in rows, in the order in which they were written. One author's event that stands there twice is one: a list
 * of which everybody reads their own rows cannot refuse a second one.
 */
export function toFoundEvents(list: RegisterList, items: readonly Part[]): FoundEvents {
  const events: StoredEvent[] = [];
  const unreadable: number[] = [];
  const known = new Set<string>();
  const inOrder = [...items].sort((one, other) => Number(one['id']) - Number(other['id']));
  for (const item of inOrder) {
    const stored = toStoredEvent(list, item);
    if (stored === undefined) {
      unreadable.push(Number(item['id']));
      continue;
    }
    const key = `${stored.author.id} ${stored.event.id}`;
    if (!known.has(key)) events.push(stored);
    known.add(key);
  }
  return { events, unreadable };
}
