import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stalePages, writePages } from '../../scripts/pages-on-disk';
import { describeRules } from '../../src/report/pages/describe-rules';
import { RULES } from '../../src/rules/all-rules';

const PAGES = new Map([...describeRules(RULES, []), ['policies/policy.schema.json', '{}\n']]);

describe('generated pages', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'letterhead-pages-'));
  });

  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  test('every page is stale where none has been written', () => {
    expect(stalePages(root, PAGES)).toEqual([...PAGES.keys()].sort());
  });

  test('no page is stale once they are written, and writing again changes nothing', () => {
    expect(writePages(root, PAGES)).toEqual([...PAGES.keys()].sort());
    expect(stalePages(root, PAGES)).toEqual([]);
    expect(writePages(root, PAGES)).toEqual([]);
  });

  test.each([...PAGES.keys()])('one word changed in %s makes it stale', (path) => {
    writePages(root, PAGES);
    writeFileSync(join(root, path), `${PAGES.get(path) ?? ''}changed by hand\n`);
    expect(stalePages(root, PAGES)).toEqual([path]);
  });

  test.each([...PAGES.keys()])('%s is missed where it has gone', (path) => {
    writePages(root, PAGES);
    rmSync(join(root, path));
    expect(stalePages(root, PAGES)).toEqual([path]);
  });

  test('the page of a rule that is no more is stale, and goes', () => {
    writePages(root, PAGES);
    writeFileSync(join(root, 'docs/rules/gone.md'), '# Gone\n');
    expect(stalePages(root, PAGES)).toEqual(['docs/rules/gone.md']);
    writePages(root, PAGES);
    expect(readdirSync(join(root, 'docs/rules'))).not.toContain('gone.md');
  });

  test('guides beside the generated pages are left alone', () => {
    mkdirSync(join(root, 'docs'));
    writeFileSync(join(root, 'docs/guide.md'), '# Guide\n');
    writePages(root, PAGES);
    expect(stalePages(root, PAGES)).toEqual([]);
    expect(readdirSync(join(root, 'docs')).sort()).toEqual(['clauses.md', 'guide.md', 'rules']);
  });

  test('a checkout with Windows line ends is not stale', () => {
    writePages(root, PAGES);
    for (const [path, text] of PAGES) writeFileSync(join(root, path), text.replace(/\n/g, '\r\n'));
    expect(stalePages(root, PAGES)).toEqual([]);
  });
});
