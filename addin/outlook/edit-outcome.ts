import type { CallResult } from './office-call';

/** An edit done in Outlook, or why this Outlook could not do it. */
export type EditOutcome =
  | { readonly done: true }
  | {
      readonly done: false;
      readonly reason: string;
      /** True where this Outlook, or this mail, does not let an add-in do it at all: then it is done by hand. */
      readonly isBeyondUs?: true;
    };

/** It is as the edit wants it. */
export const DONE: EditOutcome = { done: true };
/** What the edit expects to find is no longer there. */
export const CHANGED: EditOutcome = { done: false, reason: 'the mail has changed since it was checked' };

/** What a call that makes the change came to. */
export function outcome(result: CallResult<unknown>): EditOutcome {
  if (result.ok) return DONE;
  const { cause, reason } = result;
  return { done: false, reason, ...(cause === 'by-nature' ? { isBeyondUs: true } : {}) };
}
