import { useRef, useState } from 'react';
import type { Released } from './release';

/** The state of a button that records: while it works, it cannot be pressed again. */
export interface Releasing {
  readonly isWorking: boolean;
  /** What came of the last press. */
  readonly last: Released | undefined;
  readonly run: (step: () => Promise<Released>) => Promise<Released | undefined>;
}

/** Runs one release at a time. */
export function useRelease(): Releasing {
  const [isWorking, setWorking] = useState(false);
  const [last, setLast] = useState<Released>();
  // A second press within the same frame must find the first one: state comes a frame later.
  const isBusy = useRef(false);
  const run = async (step: () => Promise<Released>): Promise<Released | undefined> => {
    if (isBusy.current) return undefined;
    isBusy.current = true;
    setWorking(true);
    try {
      const released = await step();
      setLast(released);
      return released;
    } finally {
      isBusy.current = false;
      setWorking(false);
    }
  };
  return { isWorking, last, run };
}
