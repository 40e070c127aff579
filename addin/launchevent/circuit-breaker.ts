import { FIRST_DAY_MS, type BreakerState } from '../outlook/breaker-state';

const WINDOW_MS = 10 * 60 * 1000;
/** So many different mails stopped within the window trip it. */
const STOPS = 3;

/**
 * Gives the state after one mail, whose draft has this name, was stopped. In the first day of a new bundle or policy, three different mails stopped
 * within ten minutes trip it: then it is likelier that we are wrong than that they are.
 */
export function afterStop(state: BreakerState, draft: string, now: number): BreakerState {
  if (state.isTripped || now - state.since > FIRST_DAY_MS) return state;
  const recent = state.stops.filter((one) => now - one.at <= WINDOW_MS && one.draft !== draft);
  const stops = [...recent, { at: now, draft }];
  return { ...state, stops, isTripped: stops.length >= STOPS };
}
