import { GraphError } from '@microsoft/microsoft-graph-client';
import type { Trouble, TroubleKind } from '../register/ports/answer';
import { retryAfterSeconds, type Effect } from './retries';

/** A code of Graph is a short word; anything else is a text of the server, which may quote what it was asked. */
const CODE = /^[\w.-]{1,60}$/;

/** Gives the trouble of a call that ended before an answer came. Of what takes effect once nobody knows whether it did. */
export function endedTrouble(why: 'timeout' | 'cancelled', effect: Effect): Trouble {
  return { kind: effect === 'once' ? 'unsure' : why };
}

/** Gives the trouble that the Graph client threw. */
export function troubleOf(thrown: unknown, effect: Effect): Trouble {
  if (!(thrown instanceof GraphError)) return { kind: 'server', code: 'unknown' };
  const { statusCode, code, requestId, headers } = thrown;
  const after = retryAfterSeconds(headers);
  return {
    kind: kindOf(statusCode, effect, after !== undefined),
    ...(code !== null && CODE.test(code) ? { code } : {}),
    ...(typeof requestId === 'string' ? { correlationId: requestId } : {}),
    ...(after === undefined ? {} : { retryAfterSeconds: after }),
  };
}

/** No answer of the client is -1. A fault of the server may come after the deed, unless it says when to come again. */
function kindOf(status: number, effect: Effect, saysWhen: boolean): TroubleKind {
  const fault = (kind: TroubleKind): TroubleKind => (effect === 'once' ? 'unsure' : kind);
  if (status === 401) return 'signed-out';
  if (status === 403) return 'denied';
  if (status === 404) return 'not-found';
  if (status === 409 || status === 412) return 'conflict';
  if (status === 429) return 'throttled';
  if (status === 503 && saysWhen) return 'throttled';
  if (status === 504) return fault('timeout');
  if (status === -1) return fault('offline');
  return status >= 500 || status < 400 ? fault('server') : 'server';
}
