import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { Journal, keyOf, beginning, takeIn } from '../../src/cli/backtest/journal';
import type { BacktestJob, ShardStep } from '../../src/cli/backtest/job';
import { countMails, runShard } from '../../src/cli/backtest/run-shard';
import { loadPolicy } from '../../src/cli/policy-source';
import { run } from './run';

jest.setTimeout(60_000);

const ROOT = resolve(__dirname, '../..');
const DEMO = join(ROOT, 'test/fixtures/demo');

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'letterhead-'));
  out = join(folder, 'report.html');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const JOB: BacktestJob = { paths: [DEMO], policy: loadPolicy('steps-to-work'), listsMails: true };

async function stepsOf(
  job: BacktestJob,
  number: number,
  of: number,
  done = 0,
): Promise<readonly ShardStep[]> {
  const steps: ShardStep[] = [];
  for await (const step of runShard(job, { number, of, done })) steps.push(step);
  return steps;
}

/** All that so many workers came to, each going on after so many mails of its own. */
async function standing(job: BacktestJob, of: number, done = 0) {
  const whole = beginning('key', of, false);
  for (let number = 0; number < of; number++)
    for (const step of await stepsOf(job, number, of, done)) takeIn(whole, step);
  return whole;
}

test('the report is written, and counts agree with check', async () => {
  const { code, out: said, err } = await run(['backtest', '--jobs', '1', '--out', out, DEMO]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(said).toContain('11 mails back-tested');
  const page = readFileSync(out, 'utf8');
  expect(page).toContain('<th scope="row">Mend first</th><td class="n">4</td>');
  expect(page).not.toContain('04-nino-outside');
  expect(existsSync(`${out}.unfinished`)).toBe(false);
});

test('however many workers share the mails, and a mailbox file among them, the counts are the same', async () => {
  const mbox = join(folder, 'sent.mbox');
  const mails = ['02-inside-only.eml', '04-nino-outside.eml', '05-all-staff.eml'].map((name) =>
    readFileSync(join(DEMO, name), 'latin1').replaceAll('\r\n', '\n'),
  );
  writeFileSync(
    mbox,
    mails.map((mail) => `From mia Tue May 12 10:00:00 2026\n${mail}\n\n`).join(''),
    'latin1',
  );
  const job = { ...JOB, paths: [DEMO, mbox, join(folder, 'not-there')] };
  expect(await countMails(job.paths)).toBe(14);
  const one = await standing(job, 1);
  expect(one.counts.mails).toBe(14);
  expect(one.counts.unread).toBe(1);
  for (const workers of [2, 3, 5]) expect((await standing(job, workers)).counts).toEqual(one.counts);
});

test('a run that was stopped goes on where it was, and loses and doubles nothing', async () => {
  const mails = 120;
  const big = join(folder, 'big');
  mkdirSync(big);
  for (let index = 0; index < mails; index++) {
    copyFileSync(join(DEMO, '04-nino-outside.eml'), join(big, `${String(index).padStart(4, '0')}.eml`));
  }
  const job = { ...JOB, paths: [big], listsMails: false };
  const [first] = await stepsOf(job, 0, 1);
  const journal = new Journal(out);
  const key = keyOf(job, mails);
  const half = beginning(key, 1, false);
  if (first !== undefined) takeIn(half, first);
  expect(half.done).toEqual([100]);
  journal.keep(half);
  const { err, code } = await run(['backtest', '--jobs', '1', '--out', out, big]);
  expect({ err, code }).toEqual({ err: 'letterhead: going on after 100 mails of an earlier run\n', code: 0 });
  expect(readFileSync(out, 'utf8')).toContain('<b>120</b>');
});

test('another policy or another folder begins anew', () => {
  const journal = new Journal(out);
  journal.keep(beginning(keyOf(JOB, 11), 1, false));
  expect(journal.read(keyOf(JOB, 11))).toBeDefined();
  expect(journal.read(keyOf({ ...JOB, policy: loadPolicy('mpes') }, 11))).toBeUndefined();
  expect(journal.read(keyOf({ ...JOB, paths: [folder] }, 11))).toBeUndefined();
  writeFileSync(`${out}.unfinished`, 'half a li');
  expect(journal.read(keyOf(JOB, 11))).toBeUndefined();
});

test('single mails are listed only under an authority that says who and when', async () => {
  const refused = await run(['backtest', '--authority', 'yes', '--out', out, DEMO]);
  expect(refused.code).toBe(2);
  expect(refused.err).toContain('--authority says who allowed it and when');
  await run(['backtest', '--jobs', '1', '--authority', 'Helen Marsh, 12 May 2026', '--out', out, DEMO]);
  const page = readFileSync(out, 'utf8');
  expect(page).toContain('04-nino-outside.eml');
  expect(page).toContain('on the authority of: Helen Marsh, 12 May 2026');
});

test('two policies over the same mails', async () => {
  await run(['backtest', '--jobs', '1', '--against', 'mpes', '--out', out, DEMO]);
  expect(readFileSync(out, 'utf8')).toContain('Beside the other policy');
});

test('what cannot be used is named with the remedy', async () => {
  expect((await run(['backtest', '--out', out, '-'])).err).toContain(
    'name files or folders, not standard input',
  );
  expect((await run(['backtest', '--jobs', '0', '--out', out, DEMO])).err).toContain(
    'Give a whole number from 1 to 64.',
  );
  const nowhere = await run(['backtest', '--jobs', '1', '--out', join(folder, 'no/such/place.html'), DEMO]);
  expect({ code: nowhere.code, err: nowhere.err }).toEqual({
    code: 2,
    err: expect.stringContaining('Name another file with --out.') as string,
  });
  const unread = await run(['backtest', '--jobs', '1', '--out', out, DEMO, join(folder, 'not-there')]);
  expect(unread.code).toBe(2);
  expect(unread.out).toContain('Could not be read            1');
});

test('as a command of its own, with a process for each core', () => {
  const args = [
    'node_modules/tsx/dist/cli.mjs',
    'src/cli/main.ts',
    'backtest',
    '--jobs',
    '2',
    '--out',
    out,
    DEMO,
  ];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout).toContain('11 mails back-tested');
});
