import { useRef, useState } from 'react';
import { reasonProblem, type ReasonProblem } from './reason';

/** A reason that is being written. */
export interface ReasonInHand {
  readonly reason: string;
  /** What stands in its way. */
  readonly problem: ReasonProblem | undefined;
  /** What the field of it shows. */
  readonly field: {
    readonly value: string;
    readonly onChange: (value: string) => void;
    readonly problem: ReasonProblem | undefined;
    readonly fieldRef: React.RefObject<HTMLTextAreaElement | null>;
  };
  readonly hasTried: boolean;
  /** The button was pressed: from now on everything that is missing is shown. */
  readonly noteTry: () => void;
  readonly focus: () => void;
}

/** Holds a reason while it is written; where none is recorded, nothing can stand in its way. */
export function useReason(first: string, isAsked: boolean): ReasonInHand {
  const [reason, setReason] = useState(first);
  const [hasTried, setTried] = useState(false);
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  const problem = isAsked ? reasonProblem(reason) : undefined;
  const isShown = hasTried || problem?.kind === 'holds' || problem?.kind === 'too-long';
  return {
    reason,
    problem,
    field: { value: reason, onChange: setReason, problem: isShown ? problem : undefined, fieldRef },
    hasTried,
    noteTry: () => setTried(true),
    focus: () => fieldRef.current?.focus(),
  };
}
