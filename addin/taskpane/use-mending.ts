import { useRef, useState } from 'react';
import type { Fix } from '../../src/engine/edit';
import type { DraftWatch } from './check/draft-watch';
import { WORDS } from './words';
import { mendAll, mendOne, type MendResult } from './check/mend';

/** The state of the fix buttons: while one runs, none can be started. */
export interface Mending {
  readonly isRunning: boolean;
  /** What came of the last press. */
  readonly results: readonly MendResult[];
  readonly mend: (fix: Fix) => void;
  readonly mendAll: () => void;
  /** Takes one result back. */
  readonly undo: (result: MendResult) => void;
}

/** Runs fixes one at a time, and remembers what came of the last press. */
export function useMending(watch: DraftWatch): Mending {
  const [isRunning, setRunning] = useState(false);
  const [results, setResults] = useState<readonly MendResult[]>([]);
  // A second press within the same frame must find the first one: state comes a frame later.
  const isBusy = useRef(false);
  const run = (steps: () => Promise<readonly MendResult[]>): void => {
    if (isBusy.current) return;
    isBusy.current = true;
    setRunning(true);
    setResults([]);
    void steps()
      .then(setResults)
      .finally(() => {
        isBusy.current = false;
        setRunning(false);
      });
  };
  return {
    isRunning,
    results,
    mend: (fix) => run(async () => [await mendOne(watch, fix)]),
    mendAll: () => run(() => mendAll(watch)),
    undo: ({ label, undo = [] }) =>
      run(async () => [
        await mendOne(watch, {
          id: 'undo',
          label: WORDS.mend.undone(label),
          safety: 'suggested',
          edits: undo,
        }),
      ]),
  };
}
