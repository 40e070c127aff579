/**
 * What can go wrong between a client and Microsoft Graph. The `…-after` ones come once the request has taken effect: the
 * client sees a failure, and the row stands.
 */
export type Fault =
  | { readonly kind: 'throttled'; readonly retryAfterSeconds: number }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'timeout-after' }
  | { readonly kind: 'dropped-before' }
  | { readonly kind: 'dropped-after' };

/** Says what goes wrong with a request; nothing where all goes well. */
export type FaultPlan = (request: { readonly method: string; readonly path: string }) => Fault | undefined;

/** Gives a plan that has the same fault a number of times, and the way to set it. */
export function faultsToCome(): { plan: FaultPlan; set: (fault: Fault, times: number) => void } {
  const coming: Fault[] = [];
  return {
    plan: () => coming.shift(),
    set: (fault, times) => {
      coming.length = 0;
      for (let index = 0; index < times; index++) coming.push(fault);
    },
  };
}
