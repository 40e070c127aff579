import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { run } from './run';

const PACK = readFileSync(resolve(__dirname, '../../policies/steps-to-work.yaml'), 'utf8');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'letterhead-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function written(text: string): string {
  const file = join(folder, 'ours.yaml');
  writeFileSync(file, text);
  return file;
}

describe('letterhead policy', () => {
  test('list names the shipped ones', async () => {
    const { code, out } = await run(['policy', 'list']);
    expect(code).toBe(0);
    expect(out.split('\n').map((line) => line.split(' ')[0])).toEqual(['mpes', 'steps-to-work', '']);
  });

  test('show tells rules, levels and clauses', async () => {
    const { out } = await run(['policy', 'show', 'steps-to-work']);
    expect(out).toContain('disclaimer-missing: block');
    expect(out).toContain('Inside: stepstowork.example');
  });

  test('clauses tells what is done about each', async () => {
    const { out } = await run(['policy', 'clauses', 'mpes']);
    expect(out).toMatch(/^M2\.2\n {2}".+"\n {2}company-particulars-missing$/m);
    expect(out).toContain('not by machine: ');
  });

  test.each(['steps-to-work', 'mpes'])('%s validates, and its examples pass', async (id) => {
    expect((await run(['policy', 'validate', id])).code).toBe(0);
    const { code, out } = await run(['policy', 'test', id]);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+ examples, 0 failed$/m);
    expect(out).not.toContain('FAIL');
  });

  test('validate names file, line, what and remedy', async () => {
    const file = written(PACK.replace('  disclaimer-missing:', '  disclaimer-mising:'));
    const { code, err } = await run(['policy', 'validate', file]);
    expect(code).toBe(2);
    const line = PACK.split('\n').findIndex((one) => one.startsWith('  disclaimer-missing:')) + 1;
    expect(err).toContain(`${file}:${line}:`);
    expect(err).toContain('disclaimer-missing');
  });

  test('a policy that fails its own examples does not validate, and test says which', async () => {
    const file = written(
      PACK.replace(/^( {2}all-staff:\n {4}level: )justify/m, '$1off').replace(
        /^( {2}all-staff:\n {4}level: off\n {4}day-one: )\w+/m,
        '$1off',
      ),
    );
    expect(readFileSync(file, 'utf8')).not.toBe(PACK);
    const { code, err } = await run(['policy', 'validate', file]);
    expect(code).toBe(2);
    expect(err).toContain(file);
  });

  test('check refuses a policy that does not compile', async () => {
    const { code, err } = await run(['check', '--policy', written('id: ours\n'), '-'], 'x');
    expect(code).toBe(2);
    expect(err).toContain('does not compile');
  });
});
