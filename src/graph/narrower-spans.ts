import type { EventQuery } from '../register/ports/event-log';

/** A question for a span of days or moments. */
type SpanQuery = Extract<EventQuery, { readonly key: 'AccessTo' | 'OccurredAt' }>;

/** Nothing in the register is older, or lies further ahead: `from` or `to` of a span that names none. */
const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2099-12-31';
const DAY = 86_400_000;

function dayAt(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/**
 * Gives two questions that together ask the same as a span that lets through more rows than SharePoint looks at, cut between two
 * days; `undefined` where it lies within one day, or is no span.
 */
export function narrowerSpans(query: EventQuery): readonly [SpanQuery, SpanQuery] | undefined {
  if ('is' in query) return undefined;
  const { key, from = FIRST_DAY, to = LAST_DAY } = query;
  const first = Date.parse(from.slice(0, 10));
  const last = Date.parse(to.slice(0, 10));
  const days = Math.floor((last - first) / DAY);
  if (Number.isNaN(days) || days < 1) return undefined;
  const cut = dayAt(first + Math.ceil(days / 2) * DAY);
  // As text, every moment of the day before stands before the cut, and a day stands before its own moments.
  const before = `${dayAt(Date.parse(cut) - DAY)}T23:59:59.9999999Z`;
  return [
    { key, from, to: before },
    { key, from: cut, to },
  ];
}
