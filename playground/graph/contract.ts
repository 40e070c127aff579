import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OpenAPIBackend, type Document } from 'openapi-backend';
import { parse } from 'yaml';

/** One operation that a request was found to ask for. */
export interface Asked {
  readonly id: string;
  readonly params: Readonly<Record<string, string>>;
  /** Any one of these scopes lets a request in; none of them is asked for where there are none. */
  readonly scopes: readonly string[];
  /** Those of them that let in for the least. */
  readonly least: readonly string[];
}

/** A request as the contract looks at it. */
export interface CheckedRequest {
  readonly method: string;
  /** Below the version, with a slash before it. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** The contract of Microsoft Graph: what may be asked, and what is answered. */
export interface Contract {
  readonly asked: (request: CheckedRequest) => Asked | undefined;
  /** What in a request is not as the contract has it; empty where all is well. */
  readonly wrongInRequest: (request: CheckedRequest, asked: Asked) => readonly string[];
  /** The same for what is answered. */
  readonly wrongInAnswer: (body: unknown, asked: Asked, status: number) => readonly string[];
}

interface Fault {
  readonly instancePath?: string;
  readonly message?: string;
}

interface OperationPart {
  readonly path: string;
  readonly operationId?: string;
  readonly parameters?: readonly { readonly name?: string; readonly in?: string }[];
  readonly 'x-delegated-least'?: readonly string[];
  readonly 'x-delegated-other'?: readonly string[];
}

/** A request without a query has none of the names in `known`; another name is one that Graph does not know. */
function unknownNames(query: Readonly<Record<string, string>>, operation: OperationPart): string[] {
  const known = (operation.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name);
  const paging = ['$skiptoken', '$top'];
  return Object.keys(query)
    .filter((name) => !known.includes(name) && !paging.includes(name))
    .map((name) => `/query/${name} is no parameter of this operation`);
}

/** A moment as RFC 3339 writes it; the library knows the numbers of the contract, and not this. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

function wordsOf(faults: readonly Fault[] | null | undefined): string[] {
  return (faults ?? []).map(({ instancePath = '', message = '' }) => `${instancePath} ${message}`);
}

function paramsOf(template: string, path: string): Record<string, string> {
  const names: string[] = [];
  const pattern = template
    .split(/(\{[^{}]+\})/)
    .map((piece) => {
      if (!piece.startsWith('{')) return piece.replaceAll(/[.()]/g, '\\$&');
      names.push(piece.slice(1, -1));
      return '([^/]+?)';
    })
    .join('');
  const found = new RegExp(`^${pattern}$`).exec(path)?.slice(1) ?? [];
  return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(found[index] ?? '')]));
}

/** The library takes the dollar of `$count` for the end of an expression. */
function plain(path: string): string {
  return path.replaceAll('$', '~');
}

let opened: Promise<Contract> | undefined;

/** Reads the contract that lies beside this file; once in a process. */
export function openContract(): Promise<Contract> {
  opened ??= open();
  return opened;
}

async function open(): Promise<Contract> {
  const written = parse(readFileSync(join(__dirname, 'contract.yaml'), 'utf8')) as Document;
  const paths = Object.entries<unknown>(written.paths ?? {}).map(
    ([path, item]) => [plain(path), item] as const,
  );
  const api = new OpenAPIBackend({
    definition: { ...written, paths: Object.fromEntries(paths) } as Document,
    quick: true,
    ajvOpts: { allErrors: true, formats: { 'date-time': MOMENT } },
  });
  await api.init();
  // The library puts the list of operations together anew for each question: half of the time of a request.
  const operations = api.getOperations();
  for (const router of new Set([api.router, api.validator.router])) router.getOperations = () => operations;
  return {
    asked: (request) => {
      const operation = api.matchOperation(asRead(request)) as OperationPart | undefined;
      if (operation?.operationId === undefined) return undefined;
      const { operationId: id, path } = operation;
      const least = operation['x-delegated-least'] ?? [];
      const scopes = [...least, ...(operation['x-delegated-other'] ?? [])];
      return { id, params: paramsOf(path, plain(request.path)), scopes, least };
    },
    wrongInRequest: (request, { id }) => {
      const operation = api.getOperation(id) as OperationPart | undefined;
      const { errors } = api.validateRequest(asRead(request), id);
      return [...wordsOf(errors), ...(operation === undefined ? [] : unknownNames(request.query, operation))];
    },
    wrongInAnswer: (body, { id }, status) => wordsOf(api.validateResponse(body, id, status).errors),
  };
}

/** A request as the library reads it: it writes into what it is given. */
function asRead({ method, path, query, headers, body }: CheckedRequest): {
  method: string;
  path: string;
  query: Record<string, string | string[]>;
  headers: Record<string, string>;
  body: unknown;
} {
  return { method, path: plain(path), query: { ...query }, headers: { ...headers }, body };
}
