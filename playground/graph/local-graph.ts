import { randomUUID } from 'node:crypto';

import { Refusal, type GraphAnswer } from './answer';
import type { GraphCall, GraphWorld, Operations } from './call';
import { openContract, type Asked, type CheckedRequest, type Contract } from './contract';
import { DIRECTORY } from './directory';
import type { Fault, FaultPlan } from './fault';
import type { Keep } from './keep';
import { ListIndex } from './list-index';
import { LIST_ITEMS } from './list-items';
import type { ListState } from './list-state';
import { MAIL } from './mail';
import { MAILBOX } from './mailbox';
import { sampleOrganisation, type SampleOrganisation } from './organisation';
import { signedIn } from './signed-in';
import { SITES } from './sites';
import { freshState, readState, type GraphState } from './state';

/** What a local Graph is set up with. */
export interface LocalGraphSetup {
  /** The id of the policy whose people stand in the directory. */
  readonly organisation: string;
  /** Where everything is kept; without it, only as long as the process runs. */
  readonly keep?: Keep;
  readonly fault?: FaultPlan;
  readonly now?: () => Date;
}

/** A request that was not as the contract has it, or an answer of ours that was not. */
export interface Breach {
  readonly operation: string;
  readonly side: 'request' | 'answer';
  readonly what: readonly string[];
}

/** Microsoft Graph as far as Letterhead uses it, within this process. */
export interface LocalGraph {
  /** Answers one request. Rejects only where a connection is meant to drop. */
  readonly handle: (request: Request) => Promise<Response>;
  readonly organisation: SampleOrganisation;
  /** What it holds now: for a test, or a page that shows it. */
  readonly state: () => GraphState;
  /** What was asked or answered against the contract since the start. */
  readonly breaches: readonly Breach[];
  /** Changes what it holds, as an administrator or a person with other means would. */
  readonly change: (how: (state: GraphState) => void) => void;
  /** Everything is as it was when nobody had used it. */
  readonly reset: () => void;
}

const OPERATIONS: Operations = { ...DIRECTORY, ...MAIL, ...MAILBOX, ...SITES, ...LIST_ITEMS };

/** Gives a local Graph. */
export async function createLocalGraph(setup: LocalGraphSetup): Promise<LocalGraph> {
  const contract = await openContract();
  return new Served(setup, contract);
}

class Served implements LocalGraph {
  readonly organisation: SampleOrganisation;
  readonly breaches: Breach[] = [];
  private readonly setup: LocalGraphSetup;
  private readonly contract: Contract;
  private readonly now: () => Date;
  private held: GraphState;
  private indexes = new Map<string, ListIndex>();

  constructor(setup: LocalGraphSetup, contract: Contract) {
    this.setup = setup;
    this.contract = contract;
    this.now = setup.now ?? (() => new Date());
    this.organisation = sampleOrganisation(setup.organisation);
    this.held = readState(setup.keep?.read()) ?? freshState(this.organisation, this.now());
  }

  readonly state = (): GraphState => this.held;

  readonly change = (how: (state: GraphState) => void): void => {
    how(this.held);
    this.indexes.clear();
    this.save();
  };

  readonly reset = (): void => {
    this.held = freshState(this.organisation, this.now());
    this.indexes.clear();
    this.save();
  };

  readonly handle = async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    const version = url.pathname.indexOf('/v1.0/') + '/v1.0'.length;
    const path = url.pathname.slice(version);
    const fault = this.setup.fault?.({ method: request.method, path });
    if (fault?.kind === 'dropped-before') throw new TypeError('fetch failed');
    const text = await request.text();
    const early = fault === undefined ? undefined : beforeIt(fault);
    const answer =
      early ?? this.answer(request, `${url.origin}${url.pathname.slice(0, version)}`, path, text);
    if (fault?.kind === 'dropped-after') throw new TypeError('fetch failed');
    const late = fault?.kind === 'timeout-after' ? refused(timedOut()) : answer;
    return this.respond(late, request);
  };

  private answer(request: Request, base: string, path: string, text: string): GraphAnswer {
    const query = Object.fromEntries(new URL(request.url).searchParams);
    const body = text === '' ? undefined : parsed(text);
    const headers = Object.fromEntries(request.headers);
    const checked: CheckedRequest = { method: request.method.toLowerCase(), path, query, headers, body };
    try {
      const { caller, scopes } = signedIn(request.headers.get('Authorization'), this.world());
      const asked = this.contract.asked(checked);
      if (asked === undefined) throw new Refusal(404, 'UnknownError', `Resource not found for ${path}.`);
      needsScope(asked, scopes);
      this.holdRequest(checked, asked);
      const call: GraphCall = {
        ...this.world(),
        ...{ caller, scopes, query, base, path, headers: request.headers },
        params: asked.params,
        body: (body ?? {}) as GraphCall['body'],
      };
      const answer = this.run(call, asked);
      if (request.method !== 'GET') this.save();
      return answer;
    } catch (thrown) {
      if (thrown instanceof Refusal) return refused(thrown);
      throw thrown;
    }
  }

  private world(): GraphWorld {
    return { organisation: this.organisation, state: this.held, now: this.now, indexOf: this.indexOf };
  }

  private readonly indexOf = (list: ListState): ListIndex => {
    const known = this.indexes.get(list.id);
    if (known !== undefined) return known;
    const index = new ListIndex(list);
    this.indexes.set(list.id, index);
    return index;
  };

  private holdRequest(checked: CheckedRequest, asked: Asked): void {
    const what = this.contract.wrongInRequest(checked, asked);
    if (what.length === 0) return;
    this.breaches.push({ operation: asked.id, side: 'request', what });
    throw new Refusal(400, 'BadRequest', what.join('; '));
  }

  private run(call: GraphCall, asked: Asked): GraphAnswer {
    const operation = OPERATIONS[asked.id];
    if (operation === undefined) throw new Refusal(501, 'notSupported', `${asked.id} is not played here.`);
    const answer = operation(call);
    const what = this.contract.wrongInAnswer(answer.body, asked, answer.status);
    if (what.length === 0) return answer;
    this.breaches.push({ operation: asked.id, side: 'answer', what });
    throw new Refusal(500, 'generalException', `The local Graph answered wrongly: ${what.join('; ')}`);
  }

  private save(): void {
    this.setup.keep?.write(JSON.stringify(this.held));
  }

  private respond({ status, body, headers }: GraphAnswer, request: Request): Response {
    const own = {
      'request-id': randomUUID(),
      'client-request-id': request.headers.get('client-request-id') ?? randomUUID(),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json; charset=utf-8' }),
    };
    const text = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body);
    return new Response(text, { status, headers: { ...own, ...headers } });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function needsScope({ scopes: wanted }: Asked, scopes: readonly string[]): void {
  if (wanted.length === 0 || wanted.some((one) => scopes.includes(one))) return;
  const what = `Insufficient privileges: one of ${wanted.join(', ')} is needed.`;
  throw new Refusal(403, 'Authorization_RequestDenied', what);
}

function refused({ status, code, message, headers }: Refusal): GraphAnswer {
  const innerError = { date: new Date().toISOString().slice(0, 19), 'request-id': randomUUID() };
  return { status, headers, body: { error: { code, message, innerError } } };
}

function timedOut(): Refusal {
  return new Refusal(504, 'GatewayTimeout', 'The upstream server did not answer in time.');
}

/** What is answered in place of carrying a request out. */
function beforeIt(fault: Fault): GraphAnswer | undefined {
  switch (fault.kind) {
    case 'throttled': {
      const headers = { 'Retry-After': `${fault.retryAfterSeconds}` };
      return refused(new Refusal(429, 'activityLimitReached', 'The request has been throttled.', headers));
    }
    case 'unavailable':
      return refused(new Refusal(503, 'serviceNotAvailable', 'The service is not available.'));
    case 'timeout-after':
    case 'dropped-after':
    case 'dropped-before':
      return undefined;
  }
}
