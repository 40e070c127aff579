import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { run } from './run';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'letterhead-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const read = (name: string): string => readFileSync(join(folder, 'pages', name), 'utf8');

describe.each(['steps-to-work', 'mpes'])('%s', (policy) => {
  let said = '';
  beforeEach(async () => {
    const { code, out } = await run(['policy', 'privacy', policy, '--out', join(folder, 'pages')]);
    expect(code).toBe(0);
    said = out;
  });

  test('two pages, which need nothing else', () => {
    expect(said).toContain('privacy.html: for staff');
    for (const name of ['privacy.html', 'impact-assessment.html']) {
      expect(read(name)).toContain('<html lang="en-GB">');
      expect(read(name)).toContain("default-src 'none'");
      expect(read(name)).not.toMatch(/<script|<img|src="/);
      expect(read(name)).toContain('of this policy are samples');
    }
  });

  test('what is kept says for how long, and what is never kept', () => {
    expect(read('privacy.html')).toContain('Never the mail, its subject, or who it goes to');
    expect(read('privacy.html')).toContain('12 months');
    expect(read('privacy.html')).toContain('<a href="mailto:');
  });

  test('no page claims consent; the assessment says that none is assumed', () => {
    expect(read('privacy.html')).not.toMatch(/consent|you agree/i);
    expect(read('impact-assessment.html').match(/consent/gi)).toEqual(['consent']);
    expect(read('impact-assessment.html')).toContain('Staff are not asked for consent, and none is assumed');
  });

  test('what only the organisation can know is marked', () => {
    expect(read('impact-assessment.html').match(/To be filled in:/g)).toHaveLength(8);
  });
});

test('the rules are those of the policy: one that is off is not named', async () => {
  await run(['policy', 'privacy', 'mpes', '--out', join(folder, 'pages')]);
  const page = read('privacy.html');
  expect(page).toContain('Disallow attached programs</th><td>Mend first</td><td>M3.4');
  expect(page).not.toContain('Require the disclaimer');
});

test('a folder that cannot be made is named with the remedy', async () => {
  const { code, err } = await run(['policy', 'privacy', 'mpes', '--out', '/dev/null/pages']);
  expect(err).toContain('could not be written');
  expect(code).toBe(2);
});
