import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { run } from './run';

const SHIPPED = resolve(__dirname, '../../policies/steps-to-work.yaml');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'letterhead-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The shipped policy with one piece of its text replaced, as a file. */
function changed(from: string, to: string): string {
  const text = readFileSync(SHIPPED, 'utf8');
  expect(text).toContain(from);
  const file = join(folder, 'changed.yaml');
  writeFileSync(file, text.replace(from, to));
  return file;
}

test('a policy and itself: nothing differs', async () => {
  expect(await run(['policy', 'diff', 'steps-to-work', SHIPPED])).toEqual({
    code: 0,
    out: '0 places differ; 0 example mails come to something else.\n',
    err: '',
  });
});

test('one word in a list of domains: the word, and the example mail that it changes', async () => {
  const file = changed('internal: [stepstowork.example]', 'internal: [stepstowork.example, client.example]');
  const { code, out } = await run(['policy', 'diff', 'steps-to-work', file]);
  expect(code).toBe(1);
  expect(out).toContain('organisation › domains › internal › client.example\n  + client.example\n');
  expect(out).toMatch(/S6\.2: .+\n {2}- block \(disclaimer-missing\)\n {2}\+ send\n/);
});

test('a version alone: its place, and no mail', async () => {
  const { code, out } = await run([
    'policy',
    'diff',
    'steps-to-work',
    changed("version: '2010.1'", "version: '2010.2'"),
  ]);
  expect({ code, out }).toEqual({
    code: 1,
    out: 'version\n  - 2010.1\n  + 2010.2\n1 place differs; 0 example mails come to something else.\n',
  });
});

test('a file that does not compile is named with the remedy, and nothing is compared', async () => {
  const { code, out, err } = await run([
    'policy',
    'diff',
    'steps-to-work',
    changed('off: false', 'off: perhaps'),
  ]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('changed.yaml:');
});
