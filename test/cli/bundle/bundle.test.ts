import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { generate } from 'selfsigned';

import { headersFor, type Header } from '../../../src/cli/bundle/headers';
import {
  digest,
  digestsBelow,
  INVENTORY,
  parseInventory,
  type Inventory,
} from '../../../src/cli/bundle/inventory';
import { run } from '../run';

/*
 * One bundle is built for all of these, for it takes the whole build. It is then hosted twice: by a server of our own that the
 * tests can make serve wrong things, and by a real nginx, where one is installed, with the configuration as it was written.
 */

jest.setTimeout(240_000);

const ID = '12345678-90ab-cdef-1234-567890abcdef';
/** On this machine, so that nginx can host the same bundle. */
const PORT = '18443';
const BASE = `https://localhost:${PORT}`;

let folder: string;
let out: string;
let site: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'letterhead-'));
  out = join(folder, 'bundle');
  site = join(out, 'site');
  const { code, err } = await run([
    ...['bundle', '--policy', 'steps-to-work', '--base-url', BASE, '--client-id', ID, '--out', out],
  ]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
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
  expect(read('manifest.xml')).toContain(`${BASE}/taskpane.html`);
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
  expect(read('DEPLOY.md')).toContain(`verify-deploy ${BASE}`);
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
    run(['bundle', '--out', nowhere, '--client-id', ID, ...args]);
  expect((await bundle('--policy', 'mpes', '--base-url', 'http://a.example')).err).toContain('is not https');
  const broken = join(folder, 'broken.yaml');
  writeFileSync(broken, 'id: broken\n');
  expect((await bundle('--policy', broken, '--base-url', BASE)).err).toContain('does not compile');
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
    const moved = (text: string): string => text.replaceAll(BASE, base);
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

const NGINX = ['/usr/sbin/nginx', '/usr/local/sbin/nginx'].find(existsSync);
const withNginx = NGINX === undefined ? test.skip : test;

withNginx(
  'nginx, with the configuration as it was written (skipped where no nginx is installed)',
  async () => {
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
      keySize: 2048,
      extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
    });
    writeFileSync(join(folder, 'key.pem'), key);
    writeFileSync(join(folder, 'cert.pem'), cert);
    const filled = read('nginx.conf')
      .replace('listen 443 ssl', `listen 127.0.0.1:${PORT} ssl`)
      .replace('/etc/ssl/certs/localhost.pem', join(folder, 'cert.pem'))
      .replace('/etc/ssl/private/localhost.key', join(folder, 'key.pem'))
      .replace('/srv/letterhead', site)
      .replace('include mime.types;', 'include /etc/nginx/mime.types;');
    const whole = `pid ${folder}/nginx.pid; error_log ${folder}/error.log; events {} http { access_log off; ${filled} }`;
    writeFileSync(join(folder, 'nginx.conf'), `user root; daemon off; ${whole}`);
    const server: ChildProcess = spawn(NGINX ?? '', ['-c', join(folder, 'nginx.conf')], { stdio: 'pipe' });
    try {
      const check = (): ReturnType<typeof spawnSync> =>
        spawnSync(
          process.execPath,
          ['node_modules/tsx/dist/cli.mjs', 'src/cli/main.ts', 'verify-deploy', BASE],
          {
            encoding: 'utf8',
            env: { ...process.env, NODE_EXTRA_CA_CERTS: join(folder, 'cert.pem') },
          },
        );
      let said = check();
      for (let tries = 0; tries < 5 && String(said.stderr).includes('does not answer'); tries++)
        said = check();
      expect(`${String(said.stdout)}${String(said.stderr)}`).toContain('all is as it was built');
      expect(said.status).toBe(0);
    } finally {
      server.kill();
    }
  },
);
