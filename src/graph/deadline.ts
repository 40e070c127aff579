import type { CancelSignal } from '../register/ports/cancel';

/** Ends a call: when its time is up, or when nobody waits for it any longer. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Why it has ended; `undefined` while it has not. */
  readonly ended: () => 'timeout' | 'cancelled' | undefined;
  /** Gives the answer of a call, or `undefined` as soon as the deadline ends it: what then comes is not waited for. */
  readonly within: <T>(call: Promise<T>) => Promise<T | undefined>;
  /** The call is over: nothing is listened to any longer. */
  readonly clear: () => void;
}

/** Starts a deadline of so many milliseconds, which also ends with `cancel`. */
export function startDeadline(milliseconds: number, cancel: CancelSignal | undefined): Deadline {
  const controller = new AbortController();
  let why: 'timeout' | 'cancelled' | undefined;
  const end = (reason: 'timeout' | 'cancelled') => (): void => {
    why ??= reason;
    controller.abort();
  };
  const cancelled = end('cancelled');
  const timer = setTimeout(end('timeout'), milliseconds);
  if (cancel?.aborted === true) cancelled();
  cancel?.addEventListener('abort', cancelled);
  const over = new Promise<undefined>((resolve) => {
    if (controller.signal.aborted) resolve(undefined);
    controller.signal.addEventListener('abort', () => resolve(undefined));
  });
  return {
    signal: controller.signal,
    ended: () => why,
    within: (call) => Promise.race([call, over]),
    clear: () => {
      clearTimeout(timer);
      cancel?.removeEventListener('abort', cancelled);
    },
  };
}
