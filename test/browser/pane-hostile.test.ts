import { resolve } from 'node:path';
import type { Page } from 'playwright-core';

import { HOSTILE_MAILS } from './hostile-mails';
import { bundleForPage, openBrowser, type OpenedBrowser } from './open-page';
import type { Guard } from './preview-harness';

/*
 * The preview has two guards: the mail is cleaned, and the frame that shows it runs and fetches nothing. Each is tried without the
 * other, and once neither stands, to show that these mails do what they are made for.
 */

jest.setTimeout(120_000);

interface Harness {
  readonly showMails: (mails: readonly string[], guard: Guard) => Promise<readonly number[]>;
  readonly dangersIn: (html: string) => readonly string[];
}

let browser: OpenedBrowser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  const script = await bundleForPage(resolve(__dirname, 'preview-harness.ts'));
  const html =
    '<!doctype html><title>Harness</title><link rel="icon" href="data:," /><script src="preview.js"></script><body>';
  await browser.context.route(`${browser.url}preview.html`, (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  );
  await browser.context.route(`${browser.url}preview.js`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
  page = await browser.open('preview.html');
});
afterAll(async () => {
  await browser.close();
});

/** Shows all mails; gives the names of those that ran, and the requests that were made. */
async function show(guard: Guard): Promise<{ ran: readonly string[]; requests: readonly string[] }> {
  const before = browser.faults.length;
  const places = await page.evaluate(([mails, how]) => (window as unknown as Harness).showMails(mails, how), [
    HOSTILE_MAILS.map(([, html]) => html),
    guard,
  ] as const);
  const requests = browser.faults.slice(before).filter((one) => one.startsWith('a request'));
  return { ran: places.map((place) => HOSTILE_MAILS[place]?.[0] ?? 'unknown'), requests };
}

test('there are enough of them, each by its own name', () => {
  expect(HOSTILE_MAILS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(HOSTILE_MAILS.map(([name]) => name)).size).toBe(HOSTILE_MAILS.length);
});

test.each<Guard>(['both', 'cleaned', 'framed'])(
  'no script runs and no request is made: %s',
  async (guard) => {
    await expect(show(guard)).resolves.toEqual({ ran: [], requests: [] });
  },
);

test('without a guard they run and fetch', async () => {
  const { ran, requests } = await show('none');
  expect(ran.length).toBeGreaterThan(15);
  expect(requests.length).toBeGreaterThan(15);
});

test.each(HOSTILE_MAILS)('nothing is left of it: %s', async (_name, html) => {
  await expect(
    page.evaluate((mail) => (window as unknown as Harness).dangersIn(mail), html),
  ).resolves.toEqual([]);
});

test('words, tables and pictures within the mail are still there', async () => {
  const html =
    '<h1 style="color:#123456">Hello</h1><table border="1"><tr><td colspan="2"><b>Bold</b></td></tr></table>' +
    '<img alt="Dot" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">';
  const clean = await page.evaluate(
    (mail) => (window as unknown as { safe: (html: string) => string }).safe(mail),
    html,
  );
  expect(clean).toContain('<h1 style="color:#123456">Hello</h1>');
  expect(clean).toContain('<td colspan="2"><b>Bold</b></td>');
  expect(clean).toContain('src="data:image/gif;base64,R0lGODlhAQABAAAAACw="');
});
