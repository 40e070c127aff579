import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer, Trouble } from '../../../src/register/ports/answer';

/** How far an answer is. */
export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  | { readonly kind: 'value'; readonly value: T };

/** An answer, and the way to ask for it again. What was shown stays until the new one is there. */
export interface Asked<T> {
  readonly now: Loaded<T>;
  readonly reload: () => void;
}

/** Asks when the screen opens, and again where `key` is another; nobody waits for an answer once the screen has gone. */
export function useAnswer<T>(key: string, ask: (signal: AbortSignal) => Promise<Answer<T>>): Asked<T> {
  const [now, setNow] = useState<Loaded<T>>({ kind: 'loading' });
  const [turn, setTurn] = useState(0);
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => {
    const stop = new AbortController();
    void latest.current(stop.signal).then((answer) => {
      if (stop.signal.aborted) return;
      setNow(
        answer.ok ? { kind: 'value', value: answer.value } : { kind: 'trouble', trouble: answer.trouble },
      );
    });
    return () => stop.abort();
  }, [key, turn]);
  const reload = useCallback(() => setTurn((before) => before + 1), []);
  return { now, reload };
}

/** A button that writes: while it works it cannot be pressed again, and the trouble it met is shown. */
export interface Doing {
  readonly isWorking: boolean;
  readonly trouble: Trouble | undefined;
  /** Does one thing; gives whether it was done. */
  readonly run: (step: () => Promise<Answer<unknown>>) => Promise<boolean>;
}

/** Runs one thing at a time. */
export function useDoing(): Doing {
  const [isWorking, setWorking] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  // A second press within the same frame must find the first one: state comes a frame later.
  const isBusy = useRef(false);
  const run: Doing['run'] = async (step) => {
    if (isBusy.current) return false;
    isBusy.current = true;
    setWorking(true);
    setTrouble(undefined);
    try {
      const answer = await step();
      if (!answer.ok) setTrouble(answer.trouble);
      return answer.ok;
    } finally {
      isBusy.current = false;
      setWorking(false);
    }
  };
  return { isWorking, trouble, run };
}
