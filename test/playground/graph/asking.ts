import {
  createLocalGraph,
  type LocalGraph,
  type LocalGraphSetup,
} from '../../../playground/graph/local-graph';
import { listIdOf } from '../../../playground/graph/provisioned-lists';
import { objectIdOf } from '../../../playground/graph/object-id';
import { makeToken } from '../../../playground/graph/token';

/** What is asked of the local Graph by hand, without the client. */
export interface Asking {
  readonly as?: string;
  readonly scopes?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What it answers. */
export interface Answered {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

/** Asks: `GET /me`, with everything that stands behind it in `asking`. */
export type Ask = (what: string, asking?: Asking) => Promise<Answered>;

/** Gives the address of one of the sample people of Steps to Work by their first name. */
export function staff(name: 'ann' | 'farah' | 'helen' | 'mia' | 'owen'): string {
  const whole = {
    ann: 'ann.cole',
    farah: 'farah.khan',
    helen: 'helen.marsh',
    mia: 'mia.jones',
    owen: 'owen.blake',
  };
  return `${whole[name]}@stepstowork.example`;
}

/** An hour's token of somebody. */
export function tokenOf(address: string, scopes: readonly string[], issuedAt = Date.now() / 1000): string {
  return makeToken({ oid: objectIdOf(address), scopes, issuedAt, expiresAt: issuedAt + 3600 });
}

/** A local Graph of Steps to Work, and a way to ask it. */
export async function openGraph(
  setup: Partial<LocalGraphSetup> = {},
): Promise<{ graph: LocalGraph; ask: Ask; rowsOf: (list: string) => string }> {
  const graph = await createLocalGraph({ organisation: 'steps-to-work', ...setup });
  const ask: Ask = async (what, { as = staff('farah'), scopes = [], headers = {}, body } = {}) => {
    const [method = 'GET', path = '/'] = what.split(/ (.*)/);
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const request = new Request(`https://graph.microsoft.com/v1.0${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${tokenOf(as, scopes)}`,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...sent,
    });
    const answer = await graph.handle(request);
    const text = await answer.text();
    const isJson = answer.headers.get('Content-Type')?.startsWith('application/json') === true;
    return { status: answer.status, body: isJson ? JSON.parse(text) : text, headers: answer.headers };
  };
  const rowsOf = (name: string): string =>
    `/sites/${graph.organisation.siteId}/lists/${listIdOf(graph.organisation, name)}/items`;
  return { graph, ask, rowsOf };
}

/** The code in a refusal. */
export function codeOf({ body }: Answered): string | undefined {
  return (body as { error?: { code?: string } }).error?.code;
}
