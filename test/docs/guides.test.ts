import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/*
 * What a guide tells its readers to type is run as it stands, in a fresh folder: each block marked `sh`. A block marked `console` shows
 * what needs a network, a host or a tenant, or takes minutes; what it shows is proved where the comment beside its command says.
 */

jest.setTimeout(300_000);

const ROOT = resolve(__dirname, '../..');
const GUIDES = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md'));

/** Commands that a guide may show without their being run here. */
const SHOWN_ONLY = [
  /^npm (?:ci|install|start|test|pack|version)\b/, // test/release/package.test.ts packs, installs and runs
  /^git clone /,
  /^letterhead bundle /, // test/cli/bundle, test/release
  /^letterhead (?:provision|register) /, // test/cli/provision, test/cli/register
  /^letterhead verify-deploy /, // test/browser/deployed.test.ts
];

interface Block {
  readonly language: string;
  readonly text: string;
}

function blocksOf(markdown: string): readonly Block[] {
  return [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
    language,
    text,
  }));
}

const read = (name: string): string => readFileSync(join(ROOT, 'docs', name), 'utf8');
const runnable = GUIDES.filter((name) => blocksOf(read(name)).some(({ language }) => language === 'sh'));

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'letterhead-'));
  // The command of the sources. It ends with 1 where something was found, which is no fault of the guide.
  const command = `#!/bin/sh\nnode ${require.resolve('tsx/cli')} ${join(ROOT, 'src/cli/main.ts')} "$@"\ncode=$?\n[ $code -le 1 ] || exit $code\n`;
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/letterhead'), command, { mode: 0o755 });
  for (const name of ['02-inside-only.eml', '03-disclaimer-missing.eml']) {
    cpSync(join(ROOT, 'test/fixtures/demo', name), join(folder, 'here/our-mails', name));
  }
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('there are guides whose commands are run', () => {
  expect(runnable).toEqual(
    expect.arrayContaining(['administrators.md', 'developers.md', 'policy-writers.md']),
  );
});

test.each(runnable)('%s: what it says to type works, as it stands', (name) => {
  const commands = blocksOf(read(name))
    .filter(({ language }) => language === 'sh')
    .map(({ text }) => text);
  const { status, stderr, stdout } = spawnSync('bash', ['-euo', 'pipefail', '-c', commands.join('\n')], {
    cwd: join(folder, 'here'),
    env: { ...process.env, PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}` },
    encoding: 'utf8',
  });
  expect({ status, said: status === 0 ? '' : `${stdout}${stderr}` }).toEqual({ status: 0, said: '' });
});

test.each(GUIDES)(
  '%s: every other block says what it is, and a command in it is proved elsewhere',
  (name) => {
    for (const { language, text } of blocksOf(read(name))) {
      if (language === '') expect(text).not.toMatch(/^(?:\$ )?(?:letterhead|npm|npx|git|cp|cd) /m);
      if (language !== 'console') continue;
      const commands = [...text.matchAll(/^\$ (.*)$/gm)].map(([, command = '']) => command);
      expect(commands.filter((command) => !SHOWN_ONLY.some((shown) => shown.test(command)))).toEqual([]);
    }
  },
);

test.each([...GUIDES.map((name) => `docs/${name}`), 'README.md', 'CONTRIBUTING.md'])(
  '%s: its links lead somewhere',
  (page) => {
    const text = readFileSync(join(ROOT, page), 'utf8');
    const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link);
    const here = links.filter((link) => !/^[a-z]+:/.test(link));
    expect(here.filter((link) => !existsSync(join(ROOT, dirname(page), link)))).toEqual([]);
  },
);
