import type { StoredEvent } from '../ports/event-log';

/**
 * Gives each event once, in the order in which the server stored them: whatever order they came in, and however often. A
 * retry after a lost answer leaves the same id twice under the same author; the row that nobody changed is the one that is
 * kept, of several the first. The same id under another author is another event, so that nobody can hide one of theirs.
 */
export function inOrder(stored: readonly StoredEvent[]): readonly StoredEvent[] {
  const timed = stored.map((one) => ({ one, time: Date.parse(one.writtenAt) })).sort(byTime);
  const kept = new Map<string, Timed>();
  for (const next of timed) {
    const key = `${next.one.author.id} ${next.one.event.id}`;
    const before = kept.get(key);
    if (before === undefined || (before.one.edited && !next.one.edited)) kept.set(key, next);
  }
  return [...kept.values()].sort(byTime).map(({ one }) => one);
}

interface Timed {
  readonly one: StoredEvent;
  readonly time: number;
}

/** The server's clock tells seconds; within one, the number of the row goes on counting. */
function byTime({ one, time }: Timed, { one: other, time: otherTime }: Timed): number {
  if (time !== otherTime) return time - otherTime;
  if (one.list !== other.list) return one.list < other.list ? -1 : 1;
  return one.row - other.row;
}
