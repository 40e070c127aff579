import type { KeyStore } from './key-store';

const KEY = 'breaker';

/** How long a bundle or a policy is new. */
export const FIRST_DAY_MS = 24 * 60 * 60 * 1000;

/** What the breaker remembers on one mailbox: since when this bundle and policy run here, and what they stopped lately. */
export interface BreakerState {
  readonly edition: string;
  readonly since: number;
  readonly stops: readonly { readonly at: number; readonly draft: string }[];
  readonly isTripped: boolean;
}

/** Gives the state as kept; a new one where the bundle or the policy is new, or nothing could be read. */
export async function readBreaker(store: KeyStore, edition: string, now: number): Promise<BreakerState> {
  const fresh: BreakerState = { edition, since: now, stops: [], isTripped: false };
  const text = await store.read(KEY);
  if (text === undefined) return fresh;
  try {
    const kept = JSON.parse(text) as Partial<BreakerState> | null;
    const isWhole = typeof kept?.since === 'number' && Array.isArray(kept.stops);
    if (!isWhole || kept.edition !== edition) return fresh;
    const state = { ...fresh, ...kept };
    // What trips on the first day holds for that day.
    return now - state.since > FIRST_DAY_MS ? { ...state, isTripped: false } : state;
  } catch {
    return fresh;
  }
}

/** Starts the first day of a bundle or policy that is new here: with the first mail that is written, not the first stopped. */
export async function startBreaker(store: KeyStore, edition: string, now: number): Promise<BreakerState> {
  const state = await readBreaker(store, edition, now);
  if (state.since === now) await keepBreaker(store, state);
  return state;
}

/** Keeps the state for the next start. */
export function keepBreaker(store: KeyStore, state: BreakerState): Promise<void> {
  return store.write(KEY, JSON.stringify(state));
}
