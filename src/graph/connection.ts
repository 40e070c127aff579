import {
  AuthenticationHandler,
  AuthenticationHandlerOptions,
  Client,
  GraphError,
  RetryHandler,
  TelemetryHandler,
  type Context,
  type Middleware,
} from '@microsoft/microsoft-graph-client';
import type { Answer } from '../register/ports/answer';
import type { CancelSignal } from '../register/ports/cancel';
import type { TokenSource } from '../register/ports/token-source';
import { claimsChallenge } from './claims-challenge';
import { startDeadline, type Deadline } from './deadline';
import { retriesOf, type Effect } from './retries';
import type { Scope } from './scopes';
import { endedTrouble, troubleOf } from './trouble-of';

/** What a connection is made with. */
export interface ConnectionSetup {
  readonly tokens: TokenSource;
  /** Where Microsoft Graph is, without the version; https always. The real one, unless told otherwise. */
  readonly baseUrl?: string;
  /** Carries a request that is ready to leave, and brings the answer: `fetch`, unless told otherwise. */
  readonly transport?: (request: Request) => Promise<Response>;
  /** Milliseconds until a call is given up. */
  readonly patience?: number;
}

/** One call of Microsoft Graph. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** Below the version, or the whole link to a next page; values in a query are encoded. */
  readonly path: string;
  readonly scope: Scope;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Of a GET, and of what else may be made twice, `repeatable`. */
  readonly effect: Effect;
}

const GRAPH = 'https://graph.microsoft.com';
const PATIENCE = 20_000;

/** The last link of the chain. The library's own would call a global `fetch`, and would send what was cancelled while it waited. */
class Transport implements Middleware {
  private readonly carry: (request: Request) => Promise<Response>;

  constructor(carry: (request: Request) => Promise<Response>) {
    this.carry = carry;
  }

  async execute(context: Context): Promise<void> {
    const { request, options = {} } = context;
    options.signal?.throwIfAborted();
    context.response = await this.carry(new Request(request, options));
  }
}

/**
 * Microsoft Graph over its own client library: the token for the one scope of a call, one more token after a 401, retries
 * where they cannot double anything, and an end after a time or when nobody waits. It never rejects.
 */
export class Connection {
  readonly base: string;
  private readonly setup: ConnectionSetup;
  private readonly client: Client;

  constructor(setup: ConnectionSetup) {
    this.setup = setup;
    this.base = setup.baseUrl ?? GRAPH;
    const carry = setup.transport ?? ((request: Request) => fetch(request));
    this.client = Client.initWithMiddleware({
      baseUrl: this.base,
      customHosts: new Set([new URL(this.base).hostname]),
      middleware: [
        new AuthenticationHandler({
          getAccessToken: () => Promise.reject(new Error('no token for this call')),
        }),
        new RetryHandler(retriesOf('once')),
        new TelemetryHandler(),
        new Transport(carry),
      ],
    });
  }

  /** The object id of whoever is signed in. */
  get accountId(): string | undefined {
    return this.setup.tokens.account()?.id;
  }

  /** Makes a call and gives the body of its answer. */
  async call(call: Call, cancel?: CancelSignal): Promise<Answer<unknown>> {
    const first = await this.token(call, undefined, cancel);
    if (!first.ok) return first;
    const { answer, claims } = await this.send(call, first.value, cancel);
    if (answer.ok || answer.trouble.kind !== 'signed-out') return answer;
    // The server has refused the token before it did anything: one more is asked for, once.
    const second = await this.token(call, claims, cancel);
    if (!second.ok) return second;
    if (second.value === first.value) return answer;
    return (await this.send(call, second.value, cancel)).answer;
  }

  private async token(
    { scope }: Call,
    claims: string | undefined,
    cancel: CancelSignal | undefined,
  ): Promise<Answer<string>> {
    // A window opens only from a click, and that is not here: what nobody has agreed to is trouble of the kind `consent`.
    const request = { scopes: [scope], interactive: false, ...(claims === undefined ? {} : { claims }) };
    const deadline = this.deadline(cancel);
    const answer = await deadline.within(this.setup.tokens.token(request, deadline.signal));
    deadline.clear();
    return answer ?? { ok: false, trouble: endedTrouble(deadline.ended() ?? 'timeout', 'repeatable') };
  }

  private async send(call: Call, token: string, cancel: CancelSignal | undefined): Promise<Sent> {
    const deadline = this.deadline(cancel);
    const answer = await deadline.within(settled(this.request(call, token, deadline.signal)));
    deadline.clear();
    const why = deadline.ended();
    if (answer?.ok === true) return { answer };
    if (answer === undefined || why !== undefined) {
      return { answer: { ok: false, trouble: endedTrouble(why ?? 'timeout', call.effect) } };
    }
    const headers = answer.thrown instanceof GraphError ? answer.thrown.headers : undefined;
    return {
      answer: { ok: false, trouble: troubleOf(answer.thrown, call.effect) },
      claims: claimsChallenge(headers),
    };
  }

  /** Hands a call to the client library, with its token and what of it may be repeated. */
  private request(call: Call, token: string, signal: AbortSignal): Promise<unknown> {
    const { method, path, headers = {}, effect, body } = call;
    const request = this.client
      .api(path)
      .headers({ ...headers })
      .option('signal', signal)
      .middlewareOptions([
        new AuthenticationHandlerOptions({ getAccessToken: () => Promise.resolve(token) }),
        retriesOf(effect),
      ]);
    switch (method) {
      case 'GET':
        return request.get();
      case 'POST':
        return request.post(body);
      case 'PATCH':
        return request.patch(body);
    }
  }

  private deadline(cancel: CancelSignal | undefined): Deadline {
    return startDeadline(this.setup.patience ?? PATIENCE, cancel);
  }
}

/** An answer, and the claims that a 401 asks for beside it. */
interface Sent {
  readonly answer: Answer<unknown>;
  readonly claims?: string | undefined;
}

type Settled =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly thrown: unknown };

async function settled(call: Promise<unknown>): Promise<Settled> {
  try {
    return { ok: true, value: await call };
  } catch (thrown) {
    return { ok: false, thrown };
  }
}
