import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';

import { headersFor } from './bundle/headers';
import { digest, INVENTORY, parseInventory, type Inventory } from './bundle/inventory';
import { UsageProblem, type ExitCode, type Terminal } from './terminal';
import { VERSION } from './version';

/** How long one answer may take, in milliseconds. */
const PATIENCE = 15_000;

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly bytes: Uint8Array;
}

/**
 * Holds what a host serves against the inventory of the bundle it was put up from: every file and its digest, the headers,
 * the list for classic Outlook, the version. Says each thing that is not so, and the remedy. Exit 0 where all is right.
 *
 * @throws UsageProblem where the address cannot be used or nothing answers there.
 */
export async function verifyDeployCommand(baseUrl: string, terminal: Terminal): Promise<ExitCode> {
  const base = addressOf(baseUrl);
  const inventory = await readInventory(base);
  const problems: string[] = [];
  if (inventory.letterhead !== VERSION) {
    problems.push(
      `It was built by Letterhead ${inventory.letterhead}; this is ${VERSION}. Build the bundle again, or use that version here.`,
    );
  }
  if (inventory.baseUrl !== base) {
    problems.push(`It was built for ${inventory.baseUrl}. Build the bundle again with --base-url ${base}.`);
  }
  const paths = Object.keys(inventory.files);
  for (const path of paths) problems.push(...(await problemsOf(base, path, inventory.files[path] ?? '')));
  problems.push(...(await wellKnownProblems(base)));
  for (const problem of problems) terminal.out(`${problem}\n`);
  terminal.out(
    `${base}: policy ${inventory.policy.id} ${inventory.policy.version}, ${String(paths.length)} files looked at, ${problems.length === 0 ? 'all is as it was built' : `${String(problems.length)} to mend`}.\n`,
  );
  return problems.length === 0 ? 0 : 1;
}

function addressOf(text: string): string {
  try {
    const { origin, pathname } = new URL(text);
    return `${origin}${pathname.endsWith('/') ? pathname.slice(0, -1) : pathname}`;
  } catch {
    throw new UsageProblem(`${text} is no address. Write it like https://letterhead.organisation.example.`);
  }
}

async function readInventory(base: string): Promise<Inventory> {
  let answer: Answer;
  try {
    answer = await get(`${base}/${INVENTORY}`);
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    throw new UsageProblem(
      `${base} does not answer (${why}). Look at the address, the certificate and the host.`,
    );
  }
  const inventory =
    answer.status === 200 ? parseInventory(Buffer.from(answer.bytes).toString('utf8')) : undefined;
  if (inventory !== undefined) return inventory;
  throw new UsageProblem(
    `${base}/${INVENTORY} is not there (${String(answer.status)}). Put up the whole folder site/ of the bundle.`,
  );
}

async function problemsOf(base: string, path: string, expected: string): Promise<readonly string[]> {
  const isAtRoot = path.startsWith('.well-known/');
  const url = isAtRoot ? `${new URL(base).origin}/${path}` : `${base}/${path}`;
  let answer: Answer;
  try {
    answer = await get(url);
  } catch (thrown) {
    return [`${url} does not answer (${thrown instanceof Error ? thrown.message : String(thrown)}).`];
  }
  if (answer.status !== 200)
    return [`${url} is not there (${String(answer.status)}). Put it up from the bundle.`];
  const problems: string[] = [];
  if (digest(answer.bytes) !== expected)
    problems.push(`${url} is another file than the bundle's. Put it up again.`);
  for (const [name, value] of headersFor(path)) {
    const served = headerOf(answer, name);
    if (served !== value) {
      problems.push(
        `${url} is served with ${name} ${served === '' ? 'missing' : `“${served}”`}. Set it to “${value}”.`,
      );
    }
  }
  if (headerOf(answer, 'X-Frame-Options') !== '') {
    problems.push(
      `${url} is served with X-Frame-Options, so that Outlook cannot show it. Take that header away.`,
    );
  }
  return problems;
}

function headerOf({ headers }: Answer, name: string): string {
  const value = headers[name.toLowerCase()];
  return typeof value === 'string' ? value : (value ?? []).join(', ');
}

async function wellKnownProblems(base: string): Promise<readonly string[]> {
  const url = `${new URL(base).origin}/.well-known/microsoft-officeaddins-allowed.json`;
  try {
    const { bytes } = await get(url);
    const { allowed } = JSON.parse(Buffer.from(bytes).toString('utf8')) as { allowed?: unknown };
    if (Array.isArray(allowed) && allowed.includes(`${base}/launchevent.js`)) return [];
  } catch {
    // Said below: whatever is wrong with it, classic Outlook cannot use it.
  }
  return [
    `${url} does not list ${base}/launchevent.js, which classic Outlook asks for. Put that file of the bundle at the root of the host.`,
  ];
}

function get(url: string): Promise<Answer> {
  const ask = url.startsWith('https:') ? requestHttps : requestHttp;
  return new Promise((done, fail) => {
    const request = ask(url, { timeout: PATIENCE }, (response) => {
      const chunks: Uint8Array[] = [];
      response.on('data', (chunk: Uint8Array) => chunks.push(chunk));
      response.on('error', fail);
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(chunks) });
      });
    });
    request.on('timeout', () => request.destroy(new Error('it took too long')));
    request.on('error', fail);
    request.end();
  });
}
