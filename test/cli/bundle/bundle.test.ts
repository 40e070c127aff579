import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';

import { headersFor, type Header } from '../../../src/cli/bundle/headers';
import {
  digest,
  digestsBelow,
  INVENTORY,
  parseInventory,
  type Inventory,
} from '../../../src/cli/bundle/inventory';
import { CLIENT_ID, DEPLOYED_AT, deployedBundle } from '../../bundle/deployed-bundle';
import { run } from '../run';

/*
 * The bundle is hosted by a server of our own that the tests can make serve wrong things. test/browser/deployed.test.ts hosts it by a
 * real nginx, where one is installed, with the configuration as it was written.
 */

jest.setTimeout(240_000);

let folder: string;
let out: string;
let site: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'letterhead-'));
  out = deployedBundle();
  site = join(out, 'site');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const read = (path: string): string => readFileSync(join(out, path), 'utf8');
const inventory = (): Inventory => parseInventory(read(`site/${INVENTORY}`)) as Inventory;

test('the page of the handlers loads a file whose name says what is in it', () => {
  const [name = ''] = /launchevent\.[0-9a-f]{16}\.js/.exec(read('site/launchevent.html')) ?? [];
  expect(read(`site/${name}`)).toBe(read('site/launchevent.js'));
});

test('the manifests name the address, and differ in how a mail is stopped', () => {
  expect(read('manifest.xml')).toContain('SendMode="SoftBlock"');
  expect(read('manifest-prompt.xml')).toContain('SendMode="PromptUser"');
  expect(read('manifest.xml')).toContain(`${DEPLOYED_AT}/taskpane.html`);
});

test('the off switch answers every event, and is not the handlers', () => {
  expect(read('off/launchevent.html')).toContain('launchevent.off.js');
  expect(read('off/launchevent.js').length).toBeLessThan(read('site/launchevent.js').length / 10);
});

test('the inventory lists every file that is hosted, but itself and what Azure keeps to itself', () => {
  const { [INVENTORY]: own, 'staticwebapp.config.json': azure, ...rest } = digestsBelow(site);
  expect(inventory().files).toEqual(rest);
  expect([own, azure].every((one) => one !== undefined)).toBe(true);
});

test('the guide is that of this organisation, and says that the policy is a sample', () => {
  expect(read('DEPLOY.md')).toContain('# Letterhead for Steps to Work (Walsall) Ltd');
  expect(read('DEPLOY.md')).toContain(`verify-deploy ${DEPLOYED_AT}`);
  expect(read('DEPLOY.md')).toContain('This policy is a sample.');
});

test('the support link of the manifest leads to a page that names the service desk', () => {
  expect(read('site/index.html')).toContain('mailto:servicedesk@walsall.example');
});

test('Azure serves every file with the headers of its kind', () => {
  const { routes } = JSON.parse(read('site/staticwebapp.config.json')) as {
    routes: { route: string; headers: Record<string, string> }[];
  };
  const page = routes.find(({ route }) => route === '/taskpane.html');
  expect(page?.headers['Content-Security-Policy']).toContain("default-src 'none'");
  expect(routes.find(({ route }) => route === '/assets/icon-64.png')?.headers['Cache-Control']).toBe(
    'public, max-age=86400',
  );
});

test('what cannot be used is named with the remedy, and nothing is written', async () => {
  const nowhere = join(folder, 'nowhere');
  const bundle = (...args: readonly string[]) =>
    run(['bundle', '--out', nowhere, '--client-id', CLIENT_ID, ...args]);
  expect((await bundle('--policy', 'mpes', '--base-url', 'http://a.example')).err).toContain('is not https');
  const broken = join(folder, 'broken.yaml');
  writeFileSync(broken, 'id: broken\n');
  expect((await bundle('--policy', broken, '--base-url', DEPLOYED_AT)).err).toContain('does not compile');
  expect(existsSync(nowhere)).toBe(false);
});

/** How a host of the tests goes wrong: other bytes, other headers, or no answer for a path. */
interface Fault {
  readonly path: string;
  readonly body?: string;
  readonly headers?: readonly Header[];
  readonly status?: number;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** Hosts the bundle on this machine; the inventory speaks of the address that it really has. */
async function hosted(work: (base: string) => Promise<void>, ...faults: readonly Fault[]): Promise<void> {
  let base = '';
  const server: Server = createServer((request, response) => {
    const path = (request.url ?? '/').slice(1);
    const fault = faults.find((one) => one.path === path);
    const file = join(site, path);
    const moved = (text: string): string => text.replaceAll(DEPLOYED_AT, base);
    if (fault?.status !== undefined || !existsSync(file)) {
      response.writeHead(fault?.status ?? 404).end();
      return;
    }
    for (const [name, value] of fault?.headers ?? headersFor(path)) response.setHeader(name, value);
    response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
    const isMoved = path === INVENTORY || path.startsWith('.well-known/');
    response.end(fault?.body ?? (isMoved ? movedFile(file, moved) : readFileSync(file)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  base = `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : 0)}`;
  try {
    await work(base);
  } finally {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
}

/** A file that speaks of the address, with the digest of the list for classic Outlook as it is served. */
function movedFile(file: string, moved: (text: string) => string): string {
  const text = moved(readFileSync(file, 'utf8'));
  if (!file.endsWith(INVENTORY)) return text;
  const list = '.well-known/microsoft-officeaddins-allowed.json';
  const served = moved(readFileSync(join(site, list), 'utf8'));
  const value = JSON.parse(text) as Inventory;
  return JSON.stringify({
    ...value,
    files: { ...value.files, [list]: digest(served) },
  });
}

test('a host that serves the bundle as it was built is found to', async () => {
  await hosted(async (base) => {
    const { code, out: said } = await run(['verify-deploy', base]);
    expect(said).toContain('all is as it was built');
    expect(code).toBe(0);
  });
});

test.each<[string, Fault, string]>([
  ['another file', { path: 'policy.json', body: '{}' }, 'policy.json is another file than the bundle’s'],
  ['a file that is not there', { path: 'taskpane.html', status: 404 }, 'taskpane.html is not there (404)'],
  [
    'an icon that may not be kept',
    { path: 'assets/icon-64.png', headers: [['Cache-Control', 'no-store']] },
    'Set it to “public, max-age=86400”',
  ],
  [
    'a page that may not be framed',
    { path: 'taskpane.html', headers: [['X-Frame-Options', 'DENY']] },
    'Take that header away',
  ],
  [
    'a policy closed to classic Outlook',
    { path: 'policy.json', headers: [] },
    'Access-Control-Allow-Origin missing',
  ],
])('%s is named with the remedy', async (_name, fault, words) => {
  await hosted(async (base) => {
    const { code, out: said } = await run(['verify-deploy', base]);
    expect(said.replaceAll("'", '’')).toContain(words);
    expect(code).toBe(1);
  }, fault);
});

test('an address where nothing answers, or something else does', async () => {
  expect((await run(['verify-deploy', 'http://127.0.0.1:9'])).err).toContain('does not answer');
  expect((await run(['verify-deploy', 'letterhead'])).err).toContain('is no address');
  await hosted(
    async (base) => {
      expect((await run(['verify-deploy', base])).err).toContain(
        'Put up the whole folder site/ of the bundle.',
      );
    },
    { path: INVENTORY, status: 404 },
  );
});
