import type { Report } from '../../src/engine/report';
import { verdictOf } from '../../src/engine/check-message';
import type { Rule } from '../../src/engine/rule';
import type { KeyStore } from '../outlook/key-store';

const KEY = 'breaker';
const DAY_MS = 24 * 60 * 60 * 1000;
const WINDOW_MS = 10 * 60 * 1000;
/** So many different mails stopped within the window trip it. */
const STOPS = 3;

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
    return now - state.since > DAY_MS ? { ...state, isTripped: false } : state;
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
export async function keepBreaker(store: KeyStore, state: BreakerState): Promise<void> {
  await store.write(KEY, JSON.stringify(state));
}

/**
 * Gives the state after one mail, whose draft has this name, was stopped. In the first day of a new bundle or policy, three different mails stopped
 * within ten minutes trip it: then it is likelier that we are wrong than that they are.
 */
export function afterStop(state: BreakerState, draft: string, now: number): BreakerState {
  if (state.isTripped || now - state.since > DAY_MS) return state;
  const recent = state.stops.filter((one) => now - one.at <= WINDOW_MS && one.draft !== draft);
  const stops = [...recent, { at: now, draft }];
  return { ...state, stops, isTripped: stops.length >= STOPS };
}

/** Gives the report with every stop that rests on a guess turned into Send Anyway. What rests on a fact stands. */
export function softenGuesses(report: Report, rules: readonly Rule[]): Report {
  const isGuess = (ruleId: string, messageId: string): boolean =>
    rules.find((rule) => rule.id === ruleId)?.messages[messageId]?.basis === 'guess';
  const findings = report.findings.map((one) =>
    one.level === 'justify' && isGuess(one.rule, one.messageId) ? { ...one, level: 'warn' as const } : one,
  );
  return { ...report, findings, verdict: verdictOf(findings, report.cannotTell) };
}
