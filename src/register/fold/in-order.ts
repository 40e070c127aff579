import type { StoredEvent } from '../ports/event-log';

/**
 * Gives each event once, in the order in which the server stored them: whatever order they came in, and however often. A
 * retry after a lost answer leaves the same id twice under the same author; the row that nobody changed is the one that is
 * kept, of several the first. The same id under another author is another event, so that nobody can hide one of theirs.
 */
export function inOrder(stored: readonly StoredEvent[]): readonly StoredEvent[] {
  const kept = new Map<string, StoredEvent>();
  for (const one of [...stored].sort(byTime)) {
    const key = `${one.author.id} ${one.event.id}`;
    const before = kept.get(key);
    if (before === undefined || (before.edited && !one.edited)) kept.set(key, one);
  }
  return [...kept.values()].sort(byTime);
}

/** The server's clock tells seconds; within one, the number of the row goes on counting. */
function byTime(one: StoredEvent, other: StoredEvent): number {
  const earlier = Date.parse(one.writtenAt) - Date.parse(other.writtenAt);
  if (earlier !== 0) return earlier;
  if (one.list !== other.list) return one.list < other.list ? -1 : 1;
  return one.row - other.row;
}
