import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

import type { Policy } from '../policy/model/policy';
import { stoppedIn } from '../report/backtest/counts';
import { figure, perThousand } from '../report/page/markup';
import { backtestPage } from '../report/backtest/page';
import { RULES } from '../rules/all-rules';
import type { BacktestJob } from './backtest/job';
import { beginning, Journal, keyOf, takeIn, type Standing } from './backtest/journal';
import { countMails } from './backtest/run-shard';
import { runShards } from './backtest/workers';
import { contactsFor, refuseUnusable } from './check-command';
import { readContacts, reasonOf } from './contacts';
import { loadPolicy, withDomains } from './policy-source';
import { UsageProblem, type ExitCode, type Terminal } from './terminal';
import { VERSION } from './version';

/** What `letterhead backtest` was asked for. */
export interface BacktestOptions {
  readonly policy: string;
  readonly against?: string;
  readonly authority?: string;
  readonly as?: string;
  readonly contacts?: string;
  readonly internal: readonly string[];
  readonly trusted: readonly string[];
  readonly jobs?: number;
  readonly out: string;
}

/** How often the run is kept and progress is shown, in milliseconds. */
const KEEP_EVERY = 2000;

/** Where the command began: the file that a worker process is started from. */
const ENTRY = process.argv[1] ?? __filename;

/**
 * Reads all mails of the paths, on all cores, and writes what the policy would have done as one HTML file. A run that was
 * stopped goes on where it was when it is asked for again.
 *
 * @throws UsageProblem naming what cannot be used, and the remedy.
 */
export async function backtestCommand(
  paths: readonly string[],
  options: BacktestOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const job = jobOf(paths, options);
  const mails = await countMails(paths);
  const journal = new Journal(options.out);
  const standing = begin(journal, keyOf(job, mails), job, workersFor(mails, options.jobs), terminal);
  const started = Date.now();
  const doneBefore = doneIn(standing);
  let kept = started;
  const shards = standing.done.map((done, number) => ({ number, of: standing.done.length, done }));
  await runShards(job, shards, ENTRY, (step) => {
    takeIn(standing, step);
    if (Date.now() - kept < KEEP_EVERY) return;
    kept = Date.now();
    journal.keep(standing);
    if (terminal.showsProgress)
      terminal.err(progressLine(doneIn(standing), mails, doneBefore, kept - started));
  });
  if (terminal.showsProgress) terminal.err('\r\u001b[K');
  write(options, reportOf(job, options, standing));
  journal.drop();
  terminal.out(summary(standing, options.out, Date.now() - started, doneIn(standing) - doneBefore));
  return standing.counts.unread > 0 ? 2 : 0;
}

function jobOf(paths: readonly string[], options: BacktestOptions): BacktestJob {
  if (paths.includes('-')) {
    throw new UsageProblem(
      'A back-test reads its mails more than once: name files or folders, not standard input.',
    );
  }
  refuseUnusable(options);
  const { authority, as } = options;
  if (authority !== undefined && authority.split(',').filter((part) => part.trim() !== '').length < 2) {
    throw new UsageProblem(
      '--authority says who allowed it and when, such as --authority "Helen Marsh, 12 May 2026": S8.2 and M5.2 ask for it in writing.',
    );
  }
  const load = (idOrFile: string): Policy =>
    withDomains(loadPolicy(idOrFile), options.internal, options.trusted);
  const policy = load(options.policy);
  const contacts = contactsFor(policy.id, options.contacts);
  return {
    paths,
    policy,
    ...(options.against === undefined ? {} : { against: load(options.against) }),
    ...(as === undefined ? {} : { as }),
    ...(contacts === undefined ? {} : { contacts: readContacts(contacts) }),
    listsMails: authority !== undefined,
  };
}

/** Few mails are done before a second process has started. */
const MAILS_A_WORKER = 500;

function workersFor(mails: number, asked: number | undefined): number {
  return asked ?? Math.max(1, Math.min(availableParallelism(), Math.floor(mails / MAILS_A_WORKER)));
}

function begin(
  journal: Journal,
  key: string,
  job: BacktestJob,
  workers: number,
  terminal: Terminal,
): Standing {
  const stopped = journal.read(key);
  if (stopped === undefined) return beginning(key, workers, job.against !== undefined);
  terminal.err(`letterhead: going on after ${figure(doneIn(stopped))} mails of an earlier run\n`);
  return stopped;
}

function doneIn({ done }: Standing): number {
  return done.reduce((sum, one) => sum + one, 0);
}

function progressLine(done: number, mails: number, before: number, ms: number): string {
  const left = Math.ceil(((mails - done) * ms) / Math.max(1, done - before) / 1000);
  const time = left < 60 ? `${String(left)} s` : `${String(Math.ceil(left / 60))} min`;
  return `\r\u001b[K${figure(done)} of ${figure(mails)} mails, ${time} left`;
}

function reportOf(job: BacktestJob, options: BacktestOptions, { counts, stopped, unread }: Standing): string {
  const { policy, against } = job;
  return backtestPage({
    counts,
    policy,
    titles: Object.fromEntries(RULES.map(({ id, title }) => [id, title])),
    made: new Date().toISOString().slice(0, 10),
    letterhead: VERSION,
    stopped,
    unread,
    ...(against === undefined ? {} : { against }),
    ...(options.authority === undefined ? {} : { authority: options.authority }),
  });
}

function write({ out }: BacktestOptions, page: string): void {
  try {
    writeFileSync(out, page);
  } catch (thrown) {
    throw new UsageProblem(
      `${out} could not be written (${reasonOf(thrown)}). Name another file with --out.`,
    );
  }
}

function summary({ counts }: Standing, out: string, ms: number, doneNow: number): string {
  const { mails, settled, dayOne, unread } = counts;
  const seconds = Math.max(ms / 1000, 0.001);
  const lines = [
    `${figure(mails)} mails back-tested (${String(Math.round(doneNow / seconds))} a second).`,
    `  Not at once, settled levels  ${perThousand(stoppedIn(settled.beyondBlocks), mails)} in 1,000`,
    `  Not at once, day one         ${perThousand(stoppedIn(dayOne.beyondBlocks), mails)} in 1,000`,
  ];
  lines.push('  (leaving out the approved texts, which Letterhead adds by itself)');
  if (unread > 0) lines.push(`  Could not be read            ${figure(unread)}`);
  return `${lines.join('\n')}\nWritten: ${out}\n`;
}
