import type { CheckSetup } from '../../engine/check-message';
import type { Policy } from '../../policy/model/policy';
import type { BacktestCounts } from '../../report/backtest/counts';

/** What a back-test reads and holds the mails against: plain data, the same for every worker. */
export interface BacktestJob {
  readonly paths: readonly string[];
  readonly policy: Policy;
  /** A second policy to compare with. */
  readonly against?: Policy;
  readonly as?: string;
  readonly contacts?: NonNullable<CheckSetup['facts']>['contacts'];
  /** True where somebody with the right to has asked for the mails that were stopped, and not for counts alone. */
  readonly listsMails: boolean;
}

/** One worker's part of a job: every `of`-th mail from the `number`-th on, the first `done` of them passed over. */
export interface Shard {
  readonly number: number;
  readonly of: number;
  readonly done: number;
}

/** A mail that would be stopped: listed only under an authority (S8.2, M5.2). */
export interface StoppedMail {
  readonly file: string;
  /** The day of its Date header, `2026-05-12`; empty where it has none. */
  readonly day: string;
  readonly verdict: string;
  /** `rule: level`, gravest first. */
  readonly rules: readonly string[];
}

/** What a worker has done since it last said so. */
export interface ShardStep {
  readonly number: number;
  /** Mails of the shard that are done in all. */
  readonly done: number;
  readonly counts: BacktestCounts;
  readonly stopped: readonly StoppedMail[];
  /** Files that could not be read: `file: why`. */
  readonly unread: readonly string[];
}
