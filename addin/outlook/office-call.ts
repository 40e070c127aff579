import type { UnreadCause } from '../../src/message/message';

/** What one Office call came to. */
export type CallResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly cause: UnreadCause; readonly reason: string };

/** Starts one Office call with the callback that Office is to call. */
export type StartCall<T> = (callback: (result: Office.AsyncResult<T>) => void) => void;

/** How long a call may take, and how many may be under way: web clients allow three (outlook.md, section 3). */
export interface GateLimits {
  readonly deadlineMs: number;
  readonly inFlight: number;
}

const LIMITS: GateLimits = { deadlineMs: 1200, inFlight: 3 };

/**
 * Lets Office calls through, a few at a time, each with a deadline of its own: a callback that never comes (a null reply, a
 * lost host) is a failure like any other, and gives its place to the next call.
 */
export class CallGate {
  /** How many calls have been started: what the bench and the tests count. */
  started = 0;
  private readonly limits: GateLimits;
  private readonly waiting: (() => void)[] = [];
  private readonly madeAhead = new Map<string, Promise<CallResult<unknown>>>();
  private underWay = 0;

  constructor(limits: GateLimits = LIMITS) {
    this.limits = limits;
  }

  /** Makes a call before anybody asks for it: who first makes one of that name is given its result. */
  ahead<T>(name: string, start: StartCall<T>): void {
    this.madeAhead.set(name, this.call(name, start));
  }

  /** Makes one call, when its turn comes. Never rejects. `name` says what is asked for, and is for the reason of a failure. */
  call<T>(name: string, start: StartCall<T>): Promise<CallResult<T>> {
    const made = this.madeAhead.get(name) as Promise<CallResult<T>> | undefined;
    if (made !== undefined) {
      this.madeAhead.delete(name);
      return made;
    }
    return new Promise((resolve) => {
      this.waiting.push(() => {
        this.run(name, start, resolve);
      });
      this.next();
    });
  }

  private next(): void {
    while (this.underWay < this.limits.inFlight) {
      const run = this.waiting.shift();
      if (run === undefined) return;
      this.underWay++;
      run();
    }
  }

  private run<T>(name: string, start: StartCall<T>, resolve: (result: CallResult<T>) => void): void {
    let isOver = false;
    const settle = (result: CallResult<T>): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      this.underWay--;
      resolve(result);
      this.next();
    };
    const timer = setTimeout(() => {
      // Our own work may have held up an answer that is there: it goes first.
      setTimeout(() => {
        settle({ ok: false, cause: 'late', reason: `Outlook did not answer in time (${name})` });
      }, 0);
    }, this.limits.deadlineMs);
    this.started++;
    try {
      start((result) => {
        settle(fromAsyncResult(name, result));
      });
    } catch (thrown) {
      // A missing permission or a missing method throws at once, before any callback.
      settle({ ok: false, cause: thrownCause(thrown), reason: `this Outlook cannot do it (${name})` });
    }
  }
}

/** A method that is not there at all is a TypeError: this client is too old for it. Anything else has broken. */
function thrownCause(thrown: unknown): UnreadCause {
  return thrown instanceof TypeError ? 'by-nature' : 'broken';
}

function fromAsyncResult<T>(name: string, result: Office.AsyncResult<T> | null | undefined): CallResult<T> {
  // The text of the enum, not the enum: it may be missing in an older office.js, and must not throw in a send handler.
  if (result !== null && result !== undefined && String(result.status) === 'succeeded')
    return { ok: true, value: result.value };
  const code = (result as { error?: { code?: number } | null } | null | undefined)?.error?.code;
  const why = code === undefined ? 'no answer' : `code ${code}`;
  return { ok: false, cause: 'broken', reason: `Outlook answered with a fault (${name}, ${why})` };
}
