import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { connect } from 'node:net';
import { extname, join } from 'node:path';
import { generate } from 'selfsigned';

import { headersFor } from '../../src/cli/bundle/headers';
import { DEPLOYED_AT } from './deployed-bundle';

const PORT = Number(new URL(DEPLOYED_AT).port);

/** nginx, where one is installed. */
const NGINX = ['/usr/sbin/nginx', '/usr/local/sbin/nginx'].find(existsSync);

/** A bundle that is being hosted. */
export interface HostedBundle {
  /** The server that hosts it, for the line that says so. */
  readonly which: string;
  /** The file of its certificate, for those who are to trust it. */
  readonly certificate: string;
  readonly close: () => Promise<void>;
}

/** What nginx is told: the configuration as the bundle has it, and the lines that are the administrator's. */
function filledIn(configuration: string, site: string, folder: string): string {
  const filled = configuration
    .replace('listen 443 ssl', `listen 127.0.0.1:${PORT} ssl`)
    .replace('/etc/ssl/certs/localhost.pem', join(folder, 'cert.pem'))
    .replace('/etc/ssl/private/localhost.key', join(folder, 'key.pem'))
    .replace('/srv/letterhead', site)
    .replace('include mime.types;', 'include /etc/nginx/mime.types;');
  const whole = `pid ${folder}/nginx.pid; error_log ${folder}/error.log; events {} http { access_log off; ${filled} }`;
  return `${process.getuid?.() === 0 ? 'user root; ' : ''}daemon off; ${whole}`;
}

function answers(): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(PORT, '127.0.0.1', () => {
      socket.destroy();
      done(true);
    });
    socket.on('error', () => {
      done(false);
    });
  });
}

async function untilItAnswers(): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await answers()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`nothing answers at port ${PORT}`);
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** Where there is no nginx: the files with the headers that its configuration is written from. */
async function ownServer(site: string, pair: { key: string; cert: string }): Promise<() => Promise<void>> {
  const server = createServer(pair, (request, response) => {
    const path = new URL(request.url ?? '/', DEPLOYED_AT).pathname.slice(1);
    const file = join(site, path === '' ? 'index.html' : path);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    for (const [name, value] of headersFor(path)) response.setHeader(name, value);
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'text/plain');
    response.end(readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(PORT, '127.0.0.1', done));
  return () =>
    new Promise((done) => {
      server.closeAllConnections();
      server.close(() => {
        done();
      });
    });
}

/** Hosts the files of a bundle at the address it was built for; certificate and notes of the server lie in `folder`. */
export async function hostBundle(bundle: string, site: string, folder: string): Promise<HostedBundle> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  mkdirSync(folder, { recursive: true });
  const certificate = join(folder, 'cert.pem');
  writeFileSync(join(folder, 'key.pem'), key);
  writeFileSync(certificate, cert);
  if (NGINX === undefined) {
    return { which: 'a server of the tests', certificate, close: await ownServer(site, { key, cert }) };
  }
  const configuration = join(folder, 'nginx.conf');
  writeFileSync(configuration, filledIn(readFileSync(join(bundle, 'nginx.conf'), 'utf8'), site, folder));
  const server = spawn(NGINX, ['-c', configuration], { stdio: 'ignore' });
  await untilItAnswers();
  return {
    which: 'nginx',
    certificate,
    close: () =>
      new Promise((done) => {
        server.once('exit', () => {
          done();
        });
        server.kill();
      }),
  };
}
