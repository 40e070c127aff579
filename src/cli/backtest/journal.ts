import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { addCounts, noCounts, type BacktestCounts } from '../../report/backtest/counts';
import { reasonOf } from '../contacts';
import { UsageProblem } from '../terminal';
import { VERSION } from '../version';
import type { BacktestJob, ShardStep, StoppedMail } from './job';

/** How many stopped mails a report lists, and how many unread files: enough to look into, and bounded. */
const MOST_LISTED = 2000;

/** How far a run has come: what a stopped run goes on from. */
export interface Standing {
  readonly key: string;
  /** Mails done, by worker. */
  readonly done: number[];
  readonly counts: BacktestCounts;
  readonly stopped: StoppedMail[];
  readonly unread: string[];
}

/** What makes two runs the same: paths, number of mails, policies with every word of them, and this version. */
export function keyOf(job: BacktestJob, mails: number): string {
  const paths = job.paths.map((path) => resolve(path));
  return createHash('sha256')
    .update(JSON.stringify({ ...job, paths, mails, version: VERSION }))
    .digest('hex');
}

/** A run that begins. */
export function beginning(key: string, workers: number, hasSecond: boolean): Standing {
  const done = Array.from({ length: workers }, () => 0);
  return { key, done, counts: noCounts(hasSecond), stopped: [], unread: [] };
}

/** Takes in what a worker has done. */
export function takeIn(standing: Standing, step: ShardStep): void {
  standing.done[step.number] = step.done;
  addCounts(standing.counts, step.counts);
  fill(standing.stopped, step.stopped);
  fill(standing.unread, step.unread);
}

function fill<T>(into: T[], from: readonly T[]): void {
  into.push(...from.slice(0, Math.max(0, MOST_LISTED - into.length)));
}

/** The unfinished runs of one report, kept beside it until it is written. */
export class Journal {
  private readonly file: string;

  constructor(report: string) {
    this.file = `${report}.unfinished`;
  }

  /** The run of that key that was stopped; `undefined` where there is none, or another one. */
  read(key: string): Standing | undefined {
    if (!existsSync(this.file)) return undefined;
    try {
      const standing = JSON.parse(readFileSync(this.file, 'utf8')) as Standing;
      return standing.key === key ? standing : undefined;
    } catch {
      return undefined;
    }
  }

  /**
   * Keeps the run as it stands: whole, or not at all.
   *
   * @throws UsageProblem where the folder of the report cannot be written to.
   */
  keep(standing: Standing): void {
    try {
      writeFileSync(`${this.file}.new`, JSON.stringify(standing));
      renameSync(`${this.file}.new`, this.file);
    } catch (thrown) {
      throw new UsageProblem(
        `${this.file} could not be written (${reasonOf(thrown)}). Name another file with --out.`,
      );
    }
  }

  /** The report is written: there is nothing to go on from. */
  drop(): void {
    rmSync(this.file, { force: true });
  }
}
