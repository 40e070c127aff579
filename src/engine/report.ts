import type { UnreadCause } from '../message/message';
import type { Level } from '../policy/model/policy';
import type { Finding } from './finding';

/** What happens to the message. */
export type Verdict = 'send' | 'warn' | 'justify' | 'block';

/** A rule that could not decide, why, and what the policy makes of that. */
export interface CannotTell {
  readonly rule: string;
  readonly cause: UnreadCause;
  readonly reason: string;
  readonly level: Level | 'off';
}

/** The four outcomes of a rule. */
export type Outcome = 'not-applicable' | 'passed' | 'found' | 'cannot-tell';

/** All that one run of the engine says about one message: plain JSON. */
export interface Report {
  readonly policy: string;
  readonly policyVersion: string;
  readonly verdict: Verdict;
  /** Gravest first. */
  readonly findings: readonly Finding[];
  readonly cannotTell: readonly CannotTell[];
  /** The outcome of every rule that is on, by id. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
}
