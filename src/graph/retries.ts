import { RetryHandlerOptions } from '@microsoft/microsoft-graph-client';

/** What a call does at the server, which says whether it may be made again by itself. */
export type Effect =
  /** It changes nothing, or leaves the same however often it is made. */
  | 'repeatable'
  /** Made twice it may take effect twice. */
  | 'once';

/** How long a person waits for a busy server, in seconds. Where it asks for more, that is said instead. */
const PATIENCE = 10;
const RETRIES = 2;
/** Seconds, where the server names none. */
const DELAY = 1;

/**
 * Which answers are worth asking again for. The library's own handler repeats 429, 503 and 504 of everything, POST included:
 * one mail that was answered with 504 went out four times. What takes effect once is therefore repeated only after 429, by
 * which the server says that it has not begun. A 429 that names no time is no throttling: SharePoint answers so to a question
 * that lets through too many rows, and would again.
 */
export function retriesOf(effect: Effect): RetryHandlerOptions {
  return new RetryHandlerOptions(DELAY, RETRIES, (_delay, _attempt, _request, _options, response) => {
    const after = retryAfterSeconds(response.headers);
    if (after !== undefined && after > PATIENCE) return false;
    return response.status === 429 ? after !== undefined : effect === 'repeatable';
  });
}

/** The seconds that an answer asks to wait; `undefined` where it names none. */
export function retryAfterSeconds(headers: Headers | undefined): number | undefined {
  const value = headers?.get('Retry-After') ?? undefined;
  if (value === undefined) return undefined;
  const seconds = Number(value);
  if (!Number.isNaN(seconds)) return Math.max(0, seconds);
  const until = Date.parse(value);
  return Number.isNaN(until) ? undefined : Math.max(0, Math.ceil((until - Date.now()) / 1000));
}
