import { badRequest } from './answer';
import type { GraphCall } from './call';

/** One page of a collection, and the link to the next one. */
interface Page<T> {
  readonly items: readonly T[];
  readonly nextLink: string | undefined;
}

const TOKEN = '$skiptoken';

/**
 * Cuts a page out of what was found. The link to the next one is opaque: it holds the query that it belongs to, so that one
 * that a client builds, or uses with another query, is refused.
 */
export function page<T>(
  call: GraphCall,
  found: readonly T[],
  keyOf: (item: T) => string,
  usualSize: number,
): Page<T> {
  const { [TOKEN]: token, $top: top, ...rest } = call.query;
  const query = JSON.stringify([call.path, ...Object.entries(rest).sort()]);
  const size = Math.min(top === undefined ? usualSize : Number(top), usualSize);
  const start = token === undefined ? 0 : found.findIndex((item) => keyOf(item) === lastOf(token, query)) + 1;
  const items = found.slice(start, start + size);
  const last = items.at(-1);
  if (last === undefined || start + size >= found.length) return { items, nextLink: undefined };
  const next = new URLSearchParams({ ...call.query, [TOKEN]: tokenFor(keyOf(last), query) });
  return { items, nextLink: `${call.base}${call.path}?${next.toString()}` };
}

function tokenFor(last: string, query: string): string {
  return Buffer.from(JSON.stringify([last, query])).toString('base64url');
}

function lastOf(token: string, query: string): string {
  try {
    const [last, of] = JSON.parse(Buffer.from(token, 'base64url').toString()) as [string, string];
    if (of === query) return last;
  } catch {
    // Falls through: a text that is no token is refused like one of another query.
  }
  throw badRequest('The $skiptoken is not valid for this query.');
}
