import type { IncomingMessage, ServerResponse } from 'node:http';

import { faultsToCome, type Fault } from './fault';
import { keepInFolder } from './keep';
import { createLocalGraph, type LocalGraph } from './local-graph';
import { shownPage } from './shown-page';
import { readToken } from './token';

/** The local Graph as the local Outlook serves it: every address below `/graph/`. */
export interface GraphService {
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** The local Graph of an organisation, for a test that has to act as an administrator. */
  readonly of: (organisation: string) => Promise<LocalGraph>;
}

/** The address below which it is found. */
export const GRAPH_PATH = '/graph/';

const ORGANISATIONS = ['steps-to-work', 'mpes'];
const JSON_TYPE = { 'Content-Type': 'application/json' };

/** Gives the local Graph of both sample organisations, kept as files in a folder. It is made when first asked for. */
export function createGraphService(folder: string): GraphService {
  const faults = faultsToCome();
  let made: Promise<readonly LocalGraph[]> | undefined;
  const graphs = (): Promise<readonly LocalGraph[]> => {
    made ??= Promise.all(
      ORGANISATIONS.map((organisation) =>
        createLocalGraph({
          organisation,
          keep: keepInFolder(folder, `${organisation}.json`),
          fault: faults.plan,
        }),
      ),
    );
    return made;
  };
  const of = async (organisation: string): Promise<LocalGraph> => {
    const found = (await graphs()).find((one) => one.organisation.id === organisation);
    if (found === undefined) throw new Error(`There is no sample organisation called ${organisation}.`);
    return found;
  };
  return {
    of,
    handle: async (request, response) => {
      const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`);
      const path = url.pathname.slice(GRAPH_PATH.length);
      if (path.startsWith('v1.0/')) return relay(request, response, url, await graphs());
      if (path === '' && request.method === 'GET') {
        show(response, shownPage(await graphs()));
        return;
      }
      // A page of another origin must not change anything here.
      const isOurs = request.method === 'POST' && (request.headers.origin ?? url.origin) === url.origin;
      const form = new URLSearchParams([...url.searchParams, ...new URLSearchParams(await textOf(request))]);
      const done = isOurs && act(path, form, await graphs(), faults.set);
      response.writeHead(done ? 303 : 404, { Location: GRAPH_PATH }).end();
    },
  };
}

function show(response: ServerResponse, page: string): void {
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': "script-src 'none'",
  };
  response.writeHead(200, headers).end(page);
}

/** What the buttons of the page do. */
function act(
  path: string,
  query: URLSearchParams,
  graphs: readonly LocalGraph[],
  expect: (fault: Fault, times: number) => void,
): boolean {
  switch (path) {
    case 'reset':
      for (const graph of graphs) graph.reset();
      return true;
    case 'edit':
      return edit(query, graphs);
    case 'person':
      return happen(query, graphs);
    case 'trouble': {
      const fault = faultOf(query.get('kind'));
      if (fault !== undefined) expect(fault, Number(query.get('times') ?? 1));
      return fault !== undefined;
    }
    default:
      return false;
  }
}

function faultOf(kind: string | null): Fault | undefined {
  switch (kind) {
    case 'throttled':
      return { kind, retryAfterSeconds: 2 };
    case 'unavailable':
    case 'timeout-after':
    case 'dropped-before':
    case 'dropped-after':
      return { kind };
    default:
      return undefined;
  }
}

/** Changes a row as somebody with more rights than Letterhead's people could: its version tells. */
function edit(query: URLSearchParams, graphs: readonly LocalGraph[]): boolean {
  const graph = graphs.find(({ organisation }) => organisation.id === query.get('organisation'));
  const list = graph?.state().lists.find(({ id }) => id === query.get('list'));
  const item = list?.items.find(({ id }) => `${id}` === query.get('row'));
  if (item === undefined) return false;
  graph?.change(() => {
    item.earlier.push({
      number: item.version,
      fields: { ...item.fields },
      by: item.modifiedBy,
      at: item.modifiedAt,
    });
    item.version += 1;
    item.modifiedAt = new Date().toISOString();
  });
  return true;
}

const DAY = 86_400_000;

/** Sets somebody's automatic replies, or takes them out of the directory. */
function happen(form: URLSearchParams, graphs: readonly LocalGraph[]): boolean {
  const graph = graphs.find(({ organisation }) => organisation.id === form.get('organisation'));
  const person = graph?.organisation.users.find(({ id }) => id === form.get('person'));
  if (graph === undefined || person === undefined) return false;
  const from = Date.parse(form.get('from') ?? '');
  const to = Date.parse(form.get('to') ?? '');
  const at = (time: number): string => new Date(Number.isNaN(time) ? Date.now() : time).toISOString();
  graph.change(({ away, departed }) => {
    const now = { from: at(from), ...(Number.isNaN(to) ? {} : { to: at(to + DAY) }) };
    switch (form.get('what')) {
      case 'away':
        away[person.id] = now;
        break;
      case 'left':
        departed.push(person.id);
        break;
      default:
        Reflect.deleteProperty(away, person.id);
    }
  });
  return true;
}

/** Whoever asks says by their token in which directory they stand; who has none is answered by the first. */
function graphOf(authorization: string | undefined, graphs: readonly LocalGraph[]): LocalGraph | undefined {
  const oid = readToken((authorization ?? '').replace(/^Bearer /, ''))?.oid;
  return graphs.find(({ organisation }) => organisation.users.some(({ id }) => id === oid)) ?? graphs[0];
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

async function relay(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  graphs: readonly LocalGraph[],
): Promise<void> {
  const body = await textOf(request);
  const headers = new Headers(JSON_TYPE);
  for (const name of [
    'authorization',
    'consistencylevel',
    'if-match',
    'prefer',
    'client-request-id',
    'content-type',
  ]) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  const { method = 'GET' } = request;
  const asked = new Request(url, { method, headers, ...(body === '' ? {} : { body }) });
  try {
    const answer = await graphOf(request.headers.authorization, graphs)?.handle(asked);
    if (answer === undefined) return;
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
  } catch {
    // The connection drops: what a client sees of that is a failed fetch.
    request.socket.destroy();
  }
}
