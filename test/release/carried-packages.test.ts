import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { carriedPackages, licencesFile } from '../../scripts/licences/carried-packages';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'letterhead-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** A package in a folder of packages. Gives one of its files. */
function plant(folder: string, about: object, files: Readonly<Record<string, string>>): string {
  const path = join(root, folder);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'package.json'), JSON.stringify({ version: '1.0.0', ...about }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return join(path, 'dist/index.js');
}

test('each package once, with its terms and its notice; our own files belong to none', () => {
  const files = [
    plant(
      'node_modules/one',
      { name: 'one', license: 'MIT' },
      { LICENSE: 'Do as you like.', NOTICE: 'By us.' },
    ),
    join(root, 'node_modules/one/dist/other.js'),
    plant('node_modules/@a/two', { name: '@a/two', license: 'ISC' }, { 'licence.md': 'Likewise.' }),
    join(root, 'src/cli/main.ts'),
  ];
  const packages = carriedPackages(files, root);
  expect(packages.map(({ name, licence }) => [name, licence])).toEqual([
    ['@a/two', 'ISC'],
    ['one', 'MIT'],
  ]);
  expect(licencesFile(packages)).toContain('one 1.0.0\nMIT\n\nDo as you like.\n\nBy us.');
});

test('two versions are two packages, also where one lies within another', () => {
  const files = [
    plant('node_modules/one', { name: 'one', license: 'MIT' }, { LICENSE: 'a' }),
    plant(
      'node_modules/two/node_modules/one',
      { name: 'one', version: '2.0.0', license: 'MIT' },
      { LICENSE: 'b' },
    ),
  ];
  expect(carriedPackages(files, root).map(({ version }) => version)).toEqual(['1.0.0', '2.0.0']);
});

test('installed, our own files lie in a folder of packages, and are still ours', () => {
  const own = join(root, 'node_modules/letterhead');
  const beside = plant('node_modules/one', { name: 'one', license: 'MIT' }, { LICENSE: 'a' });
  expect(carriedPackages([join(own, 'src/cli/main.ts'), beside], own).map(({ name }) => name)).toEqual([
    'one',
  ]);
});

test.each([
  ['no text', { name: 'silent', license: 'MIT' }, {}],
  ['no name of a licence', { name: 'silent' }, { LICENSE: 'a' }],
])('a package with %s ends the build, by name', (_name, about, texts) => {
  const file = plant('node_modules/silent', about, texts);
  expect(() => carriedPackages([file], root)).toThrow('No licence is to be found for: silent 1.0.0.');
});
