import type { Answer } from '../register/ports/answer';
import type { CancelSignal } from '../register/ports/cancel';
import type { Call, Connection } from './connection';

/** More pages than these are no answer that a person waits for. */
const MOST_PAGES = 200;

/** A body of Graph, looked into with care. */
export type Part = Readonly<Record<string, unknown>>;

/** Gives a value as an object; an empty one where it is none. */
export function part(value: unknown): Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Part) : {};
}

/** Gives the text of a property; empty where there is none. */
export function textAt(value: Part, name: string): string {
  const found = value[name];
  return typeof found === 'string' ? found : '';
}

/** Gives the entries of one page of a collection. */
export function entriesOf(body: unknown): readonly Part[] {
  const value = part(body)['value'];
  return Array.isArray(value) ? value.map(part) : [];
}

/**
 * Gives all entries of a collection, page by page, along the links that the server gives: they are opaque, and one that leads
 * elsewhere is not followed, because the token would go with it.
 */
export async function allOf(
  connection: Connection,
  call: Call,
  cancel?: CancelSignal,
): Promise<Answer<readonly Part[]>> {
  const found: Part[] = [];
  let path = call.path;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const answer = await connection.call({ ...call, path }, cancel);
    if (!answer.ok) return answer;
    found.push(...entriesOf(answer.value));
    const next = textAt(part(answer.value), '@odata.nextLink');
    if (next === '') return { ok: true, value: found };
    if (!next.startsWith(`${connection.base}/`))
      return { ok: false, trouble: { kind: 'server', code: 'foreign-link' } };
    path = next;
  }
  return { ok: false, trouble: { kind: 'server', code: 'too-many-pages' } };
}

/** A text within the quotation marks of a filter. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Gives a path with a query, its values encoded: the client library sends them as they are. */
export function withQuery(path: string, query: Readonly<Record<string, string>>): string {
  const parts = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${path}?${parts.join('&')}`;
}
