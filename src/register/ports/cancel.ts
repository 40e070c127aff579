/** What tells a call that nobody waits for its answer any longer. An `AbortSignal` is one; here there is no page to have it. */
export interface CancelSignal {
  readonly aborted: boolean;
  readonly addEventListener: (type: 'abort', listener: () => void) => void;
  readonly removeEventListener: (type: 'abort', listener: () => void) => void;
}
