import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Parser } from 'htmlparser2';

import { COMPOSE_PANE_COMMAND, LAUNCH_EVENTS } from '../../addin/outlook/events';
import type { ManifestOptions } from '../../src/cli/manifest/manifest-options';
import { writeManifest } from '../../src/cli/manifest/write-manifest';
import { run } from '../cli/run';
import { hasShared, sharedPath } from '../shared';

const ROOT = resolve(__dirname, '../..');

const OPTIONS: ManifestOptions = {
  baseUrl: 'https://letterhead.stepstowork.example/addin',
  clientId: '11111111-2222-3333-4444-555555555555',
  mode: 'softblock',
  sendButton: false,
  version: '1.2.3',
};

const VARIANTS: readonly (readonly [name: string, options: ManifestOptions])[] = [
  ['as shipped', OPTIONS],
  ['first ring', { ...OPTIONS, mode: 'prompt' }],
  ['with a Send button', { ...OPTIONS, sendButton: true }],
  ['both', { ...OPTIONS, mode: 'prompt', sendButton: true }],
];

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly path: string;
  text: string;
}

function elementsOf(xml: string): readonly Element[] {
  const all: Element[] = [];
  const open: Element[] = [];
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        const name = tag.replace(/^.*:/, '');
        const element = {
          name,
          attributes,
          path: [...open.map((one) => one.name), name].join('/'),
          text: '',
        };
        all.push(element);
        open.push(element);
      },
      ontext: (text) => {
        const last = open[open.length - 1];
        if (last !== undefined) last.text += text.trim();
      },
      onclosetag: () => {
        open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return all;
}

function manifest(options: ManifestOptions): readonly Element[] {
  const written = writeManifest(options);
  if (!written.ok) throw new Error(written.problem);
  return elementsOf(written.xml);
}

function named(all: readonly Element[], name: string): readonly Element[] {
  return all.filter((one) => one.name === name);
}

describe.each(VARIANTS)('the manifest %s', (_name, options) => {
  const all = manifest(options);

  test('every address is https and below the base', () => {
    const addresses = all
      .map((one) => one.attributes['DefaultValue'] ?? '')
      .filter((value) => value.includes('://'));
    expect(addresses.length).toBeGreaterThan(8);
    expect(addresses.filter((value) => !value.startsWith(`${options.baseUrl}/`))).toEqual([]);
    expect(named(all, 'AppDomain').map((one) => one.text)).toEqual([
      'https://letterhead.stepstowork.example',
    ]);
  });

  test('every resource is defined once, used, and within its limits', () => {
    const resources = all.filter(
      (one) => ['Image', 'Url', 'String'].includes(one.name) && 'id' in one.attributes,
    );
    const ids = resources.map((one) => one.attributes['id'] ?? '');
    const used = all.map((one) => one.attributes['resid']).filter((one) => one !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
    for (const { path, attributes } of resources) {
      const limit = path.includes('ShortStrings') ? 125 : path.includes('LongStrings') ? 250 : 2048;
      expect(attributes['DefaultValue']?.length).toBeLessThanOrEqual(limit);
    }
  });

  test('one runtime, its page the handlers’ page, with one file for classic Outlook', () => {
    const runtimes = named(all, 'Runtime');
    expect(runtimes).toHaveLength(1);
    const overrides = named(all, 'Override').filter((one) => one.path.includes('Runtime/'));
    expect(overrides.map((one) => one.attributes['type'])).toEqual(['javascript']);
    const sources = all.filter((one) => one.path.endsWith('ExtensionPoint/SourceLocation'));
    expect(sources.map((one) => one.attributes['resid'])).toEqual([runtimes[0]?.attributes['resid']]);
  });

  test('the events are those the handlers answer, and the send events carry the mode', () => {
    const events = named(all, 'LaunchEvent').map(({ attributes }) => [
      attributes['Type'],
      attributes['FunctionName'],
    ]);
    expect(Object.fromEntries(events)).toEqual(LAUNCH_EVENTS);
    expect(events).toHaveLength(Object.keys(LAUNCH_EVENTS).length);
    const modes = named(all, 'LaunchEvent').map(({ attributes }) => attributes['SendMode']);
    const mode = options.mode === 'prompt' ? 'PromptUser' : 'SoftBlock';
    expect(modes.filter((one) => one !== undefined)).toEqual([mode, mode]);
  });

  test('permissions, shared folders, pinning, and Outlook on Mac is not shut out', () => {
    expect(named(all, 'Permissions').map((one) => one.text)).toEqual([
      options.sendButton ? 'ReadWriteMailbox' : 'ReadWriteItem',
    ]);
    expect(named(all, 'ExtendedPermission').map((one) => one.text)).toEqual(['AppendOnSend']);
    expect(named(all, 'SupportsSharedFolders').map((one) => one.text)).toEqual(['true']);
    expect(named(all, 'SupportsPinning').map((one) => one.text)).toEqual(['true', 'true']);
    expect(named(all, 'Sets').map((one) => one.attributes['DefaultMinVersion'])).toEqual([
      undefined,
      '1.3',
      '1.14',
    ]);
  });

  test('the alert’s button is the compose button', () => {
    const ids = named(all, 'Control').map((one) => one.attributes['id']);
    expect(ids).toContain(COMPOSE_PANE_COMMAND);
  });

  test('elements stand in the order that Outlook wants', () => {
    const children = (parent: string): readonly string[] =>
      all.filter((one) => one.path === `${parent}/${one.name}`).map((one) => one.name);
    expect(children('OfficeApp')).toEqual(
      'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements FormSettings Permissions Rule DisableEntityHighlighting VersionOverrides'.split(
        ' ',
      ),
    );
    expect(children('OfficeApp/VersionOverrides')).toEqual([
      'Requirements',
      'Hosts',
      'Resources',
      'VersionOverrides',
    ]);
    expect(children('OfficeApp/VersionOverrides/VersionOverrides')).toEqual(
      'Requirements Hosts Resources ExtendedPermissions'.split(' '),
    );
    expect(children('OfficeApp/VersionOverrides/VersionOverrides/Hosts/Host')).toEqual([
      'Runtimes',
      'DesktopFormFactor',
    ]);
  });

  test('the same check as the schema and its rules', () => {
    if (!hasShared) {
      process.stderr.write('skipped: the folder ../shared with the manifest schemas is not here\n');
      return;
    }
    try {
      execFileSync('xmllint', ['--version'], { stdio: 'ignore' });
    } catch {
      process.stderr.write('skipped: xmllint is not installed\n');
      return;
    }
    const folder = mkdtempSync(join(tmpdir(), 'letterhead-'));
    const file = join(folder, 'manifest.xml');
    const written = writeManifest(options);
    writeFileSync(file, written.ok ? written.xml : '');
    const said = execFileSync('python3', [sharedPath('tools/check-manifest'), file], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(said).toBe('manifest: holds\n');
  });
});

describe('manifest.xml at the top', () => {
  const all = elementsOf(readFileSync(join(ROOT, 'manifest.xml'), 'utf8'));

  test('its pictures are there, in the size that the name says', () => {
    const pictures = all
      .map((one) => one.attributes['DefaultValue'] ?? '')
      .filter((value) => value.endsWith('.png'))
      .map((value) => value.replace('https://localhost:3000/', ''));
    for (const picture of new Set(pictures)) {
      const file = join(ROOT, picture);
      expect(existsSync(file)).toBe(true);
      const bytes = readFileSync(file);
      const size = Number(/-(\d+)\.png$/.exec(picture)?.[1]);
      // A PNG states width and height as big-endian numbers at bytes 16 and 20.
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
    }
    expect(new Set(pictures).size).toBe(5);
  });
});

describe('letterhead manifest', () => {
  const ID = OPTIONS.clientId;
  const BASE = OPTIONS.baseUrl;

  test('writes to standard output, and to a file with --out', async () => {
    const { code, out } = await run(['manifest', '--base-url', BASE, '--client-id', ID]);
    expect(code).toBe(0);
    expect(named(elementsOf(out), 'Id')[0]?.text).toBe(ID);
    const folder = mkdtempSync(join(tmpdir(), 'letterhead-'));
    const file = join(folder, 'm.xml');
    await run(['manifest', '--base-url', `${BASE}/`, '--client-id', ID, '--mode', 'prompt', '--out', file]);
    expect(readFileSync(file, 'utf8')).toContain('SendMode="PromptUser"');
    rmSync(folder, { recursive: true });
  });

  test.each<[string, readonly string[], string]>([
    ['plain http', ['--base-url', 'http://here.example', '--client-id', ID], 'is not https'],
    ['no address', ['--base-url', 'here', '--client-id', ID], '--base-url here is no address'],
    ['a query', ['--base-url', `${BASE}?a=1`, '--client-id', ID], 'carries more than an address'],
    ['no GUID', ['--base-url', BASE, '--client-id', '123'], '--client-id 123 is no GUID'],
    ['no base', ['--client-id', ID], "required option '--base-url <url>' not specified"],
    [
      'a mode that is refused',
      ['--base-url', BASE, '--client-id', ID, '--mode', 'block'],
      'softblock, prompt',
    ],
    [
      'a folder that is not there',
      ['--base-url', BASE, '--client-id', ID, '--out', 'no/such/m.xml'],
      'no/such/m.xml could not be written',
    ],
  ])('%s: exit 2, and words that help', async (_name, args, words) => {
    const { code, err } = await run(['manifest', ...args]);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});
