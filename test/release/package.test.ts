import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { digestsBelow } from '../../src/cli/bundle/inventory';
import { CLIENT_ID, DEPLOYED_AT, deployedBundle } from '../bundle/deployed-bundle';

/*
 * The package as `npm pack` makes it, installed into an empty folder as npm would from its lock, without a network: the packages that the
 * lock does not mark for development are taken from this checkout. What it builds there is held against what is built here.
 */

jest.setTimeout(600_000);

const ROOT = resolve(__dirname, '../..');
const FOLDER = join(ROOT, '.cache/package-test', String(process.pid));
const INSTALLED = join(FOLDER, 'node_modules/letterhead');

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly optional?: boolean }>>;
}

/** Puts a package where it belongs below the installed one. What it holds in packages of its own comes by itself. */
function install(path: string): void {
  const from = join(ROOT, path);
  if (!existsSync(from)) return;
  for (const entry of readdirSync(from, { withFileTypes: true, recursive: true })) {
    const file = join(entry.parentPath, entry.name);
    const to = join(INSTALLED, file.slice(ROOT.length));
    if (file.slice(from.length).includes('/node_modules/')) continue;
    if (!entry.isFile()) continue;
    mkdirSync(dirname(to), { recursive: true });
    try {
      linkSync(file, to);
    } catch {
      copyFileSync(file, to);
    }
  }
}

function letterhead(...args: readonly string[]): { readonly code: number | null; readonly said: string } {
  const command = join(INSTALLED, 'dist/cli/letterhead.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: FOLDER,
    encoding: 'utf8',
  });
  return { code: status, said: `${stdout}${stderr}` };
}

let files: readonly string[] = [];

beforeAll(() => {
  mkdirSync(INSTALLED, { recursive: true });
  execFileSync('npm', ['pack', '--pack-destination', FOLDER], { cwd: ROOT, stdio: 'pipe' });
  const [tarball = ''] = readdirSync(FOLDER).filter((name) => name.endsWith('.tgz'));
  execFileSync('tar', ['-xzf', tarball, '-C', INSTALLED, '--strip-components=1'], { cwd: FOLDER });
  files = Object.keys(digestsBelow(INSTALLED));
  const lock = JSON.parse(readFileSync(join(INSTALLED, 'npm-shrinkwrap.json'), 'utf8')) as Lock;
  for (const [path, { dev = false }] of Object.entries(lock.packages)) if (path !== '' && !dev) install(path);
});
afterAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
});

test('it carries the lock of its packages, its bill of materials and its licences, and leaves no lock behind', () => {
  const bill = JSON.parse(readFileSync(join(INSTALLED, 'dist/cli/letterhead.cdx.json'), 'utf8')) as {
    bomFormat: string;
    metadata: { component: { name: string } };
    components: { name: string }[];
  };
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { name: 'letterhead' } } });
  const names = bill.components.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['htmlparser2', 'react', 'webpack']));
  expect(names).not.toContain('jest');
  expect(existsSync(join(ROOT, 'npm-shrinkwrap.json'))).toBe(false);
});

test('it carries no test, no picture of the screen and nothing of the local Outlook', () => {
  expect(files.filter((file) => /^(?:test|playground|assets\/screenshots|\.)/.test(file))).toEqual([]);
});

test('the command runs: its version is that of package.json, and it checks a mail', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(letterhead('--version')).toEqual({ code: 0, said: `${version}\n` });
  const mails = join(ROOT, 'test/fixtures/demo');
  expect(letterhead('check', '--policy', 'steps-to-work', mails)).toMatchObject({ code: 1 });
});

test('the bundle it builds is the one that is built here, byte for byte', () => {
  const out = join(FOLDER, 'bundle');
  const settings = ['--policy', 'steps-to-work', '--base-url', DEPLOYED_AT, '--client-id', CLIENT_ID];
  expect(letterhead('bundle', ...settings, '--out', out)).toMatchObject({ code: 0 });
  const { 'DEPLOY.md': _theirs, ...built } = digestsBelow(out);
  const { 'DEPLOY.md': _ours, ...here } = digestsBelow(deployedBundle());
  expect(built).toEqual(here);
});

test('nothing that is shipped says where it was built', () => {
  const shipped = Object.keys(digestsBelow(join(INSTALLED, 'dist'))).map((file) =>
    join(INSTALLED, 'dist', file),
  );
  const site = join(FOLDER, 'bundle/site');
  shipped.push(...Object.keys(digestsBelow(site)).map((file) => join(site, file)));
  expect(shipped.filter((file) => readFileSync(file, 'utf8').includes(`${ROOT}/`))).toEqual([]);
});

test('beside each bundle stand the licences of what it carries', () => {
  const site = join(FOLDER, 'bundle/site');
  const licences = (name: string): string => readFileSync(join(site, `${name}.licences.txt`), 'utf8');
  expect(licences('launchevent')).toContain('htmlparser2 12.0.0 (MIT)');
  expect(licences('taskpane')).toContain('PDF.js (Mozilla Foundation), within unpdf 1.7.0 (Apache-2.0)');
  expect(licences('taskpane')).toMatch(/^react 19\.3\.1 \(MIT\)$/m);
});
