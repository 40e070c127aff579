import { fork } from 'node:child_process';

import type { BacktestJob, Shard, ShardStep } from './job';
import { runShard } from './run-shard';

/** The argument that makes a process a worker: it takes one shard from its parent, does it, and ends. */
const WORKER = 'backtest-worker';

interface Task {
  readonly job: BacktestJob;
  readonly shard: Shard;
}

/** True in a process that was started as a worker, whose work is then under way: nothing else is to be run there. */
export function worksForParent(args: readonly string[]): boolean {
  if (args[0] !== WORKER || process.send === undefined) return false;
  // A parent that is stopped takes its workers with it.
  process.once('disconnect', () => process.exit());
  process.once('message', (task: Task) => {
    void (async () => {
      for await (const step of runShard(task.job, task.shard)) await tell(step);
      if (process.connected) process.disconnect();
    })();
  });
  return true;
}

/** Waits until the parent has taken the step, so that steps do not pile up in memory. */
function tell(step: ShardStep): Promise<void> {
  return new Promise((done) => {
    process.send?.(step, undefined, {}, () => {
      done();
    });
  });
}

/**
 * Runs the shards, each in a process of its own; a single one here. Gives back when all are done.
 *
 * @throws Error where a worker ended before its shard was done, or `take` threw.
 */
export async function runShards(
  job: BacktestJob,
  shards: readonly Shard[],
  entry: string,
  take: (step: ShardStep) => void,
): Promise<void> {
  const [only, ...others] = shards;
  if (only !== undefined && others.length === 0) {
    for await (const step of runShard(job, only)) take(step);
    return;
  }
  await Promise.all(shards.map((shard) => runInProcess({ job, shard }, entry, take)));
}

function runInProcess(task: Task, entry: string, take: (step: ShardStep) => void): Promise<void> {
  return new Promise((done, fail) => {
    const worker = fork(entry, [WORKER], { serialization: 'advanced' });
    worker.on('message', (step: ShardStep) => {
      try {
        take(step);
      } catch (thrown) {
        worker.kill();
        fail(thrown instanceof Error ? thrown : new Error(String(thrown)));
      }
    });
    worker.on('error', fail);
    worker.on('exit', (code, signal) => {
      if (code === 0) done();
      else fail(new Error(`a worker ended early (${signal ?? String(code)})`));
    });
    worker.send(task);
  });
}
