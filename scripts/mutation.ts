/**
 * Mutation testing (Stryker) of the code that checks digits and gives tiers: `npm run mutation`, or with the names of some files,
 * `npm run mutation -- uk-utr iban`. Says for each file how many of its mutants are killed, and where those that live stand; ends
 * with 1 where fewer than 85 in a hundred are killed. It takes minutes for each file.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');
const LEAST_KILLED = 85;

/** The files, and by which tests they are held where their own are not all. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  'modulus-check': ['modulus-check'],
  'travel-zone': ['uk-passport'],
  'uk-nhs-number': ['uk-nhs-number'],
  'uk-nino': ['uk-nino'],
  'uk-passport': ['uk-passport'],
  'uk-uln': ['uk-uln'],
  'uk-upn': ['uk-upn'],
  'uk-utr': ['uk-utr'],
  'uk-driving-licence': ['uk-driving-licence'],
  'uk-bank-account': ['uk-bank-account'],
  'date-of-birth': ['date-of-birth'],
  iban: ['iban'],
  'payment-card': ['payment-card'],
  entity: ['find-entities'],
  weigh: ['weigh', 'columns'],
  'nearby-words': ['weigh', 'columns'],
};

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number } };
}

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

const KILLED: readonly string[] = ['Killed', 'Timeout'];
/** No code that runs: it does not compile, or is not valid. */
const NO_MUTANT: readonly string[] = ['CompileError', 'RuntimeError', 'Ignored'];

/** How many in a hundred of a file's mutants its tests kill. */
function killedIn(name: string, tests: readonly string[]): number {
  const report = join(ROOT, `.cache/mutation/${name}.json`);
  // A run that breaks off writes none: the one before it says nothing of today's tests.
  rmSync(report, { force: true });
  spawnSync(process.execPath, [join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run'], {
    cwd: ROOT,
    env: { ...process.env, MUTATED: name, MUTATION_TESTS: tests.join(',') },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const counted = mutants.filter(({ status }) => !NO_MUTANT.includes(status));
  const alive = counted.filter(({ status }) => !KILLED.includes(status));
  const share = (100 * (counted.length - alive.length)) / Math.max(1, counted.length);
  console.log(`${name}: ${counted.length - alive.length} of ${counted.length} killed, ${share.toFixed(1)} %`);
  for (const { location, mutatorName, replacement = '' } of alive)
    console.log(`  line ${location.start.line}: ${mutatorName} ${replacement.split('\n', 1)[0] ?? ''}`);
  return share;
}

const asked = process.argv.slice(2);
for (const [name, tests] of Object.entries(FILES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  if (killedIn(name, tests) < LEAST_KILLED) process.exitCode = 1;
}
