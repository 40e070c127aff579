import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';

import { launchBrowser } from '../../playground/browser';
import { servedFile, type ServedFile } from '../../playground/served-files';
import { DEPLOYED_AT } from '../bundle/deployed-bundle';

/*
 * The local Outlook with an add-in that is really hosted elsewhere: its pages come from that host as they are, with its headers. The
 * local Outlook itself stands at an address that the add-in lets show its pages, and Microsoft's addresses are answered from the
 * npm package of office.js, so that the pages need no other words than those they are shipped with.
 */

const OUTLOOK = 'https://outlook.office.com';
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const AJAX = 'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js';

const SHIM = resolve(__dirname, '../../playground/shim');

/** What runs before office.js in the local Outlook's own pages goes before it here, in the one file that the pages ask for. */
const BEFORE_OFFICE = ['ms-ajax.js', 'newer-members.js', 'played-client.js', 'page-hook.js'];

function answerTo(url: string): ServedFile | undefined {
  const { origin, pathname } = new URL(url);
  if (origin === OUTLOOK) return servedFile(pathname, OUTLOOK);
  if (url === AJAX) return servedFile('/playground/ms-ajax.js', OUTLOOK);
  if (!url.startsWith(OFFICE)) return undefined;
  const file = servedFile(`/office-js/${url.slice(OFFICE.length)}`, OUTLOOK);
  if (file === undefined || url !== `${OFFICE}office.js`) return file;
  const before = BEFORE_OFFICE.map((name) => readFileSync(resolve(SHIM, name), 'utf8'));
  return { ...file, bytes: [...before, Buffer.from(file.bytes as Uint8Array).toString('utf8')].join('\n') };
}

/** A browser with the local Outlook in it, and what was refused or went wrong. */
export interface DeployedOutlook {
  readonly page: Page;
  /** What a Content-Security-Policy refused in any frame, as `directive address`. */
  readonly refused: string[];
  /** Requests that went elsewhere, and errors on the console. */
  readonly faults: string[];
  /** Opens a sample with these settings (playground/page/main.ts). */
  readonly open: (query: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

async function answerRequests(context: BrowserContext, faults: string[]): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (url.startsWith(`${DEPLOYED_AT}/`)) return route.continue();
    const file = answerTo(url);
    if (file === undefined) {
      faults.push(`a request to elsewhere: ${url}`);
      return route.abort();
    }
    const body = Buffer.from(file.bytes as Uint8Array);
    // office.js asks for its own files with crossOrigin set.
    const headers = { 'Access-Control-Allow-Origin': '*' };
    return route.fulfill({ body, contentType: file.type, headers });
  });
}

/** Opens a browser at the local Outlook. */
export async function openDeployedOutlook(): Promise<DeployedOutlook> {
  const { browser } = await launchBrowser();
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  // A page of Outlook's asks for one of this machine: the browser would ask whether it may.
  await context.grantPermissions(['local-network-access']);
  const refused: string[] = [];
  const faults: string[] = [];
  await answerRequests(context, faults);
  await context.exposeBinding('tellOfRefusal', (_source, words: string) => {
    refused.push(words);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      const { tellOfRefusal } = window as unknown as { tellOfRefusal: (words: string) => void };
      tellOfRefusal(`${effectiveDirective} ${blockedURI}`);
    });
  });
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  context.on('weberror', (error) => faults.push(error.error().message));
  const page = await context.newPage();
  return {
    page,
    refused,
    faults,
    open: async (query) => {
      await page.goto(`${OUTLOOK}/?addin=${DEPLOYED_AT}&${query}`);
    },
    close: () => browser.close(),
  };
}
