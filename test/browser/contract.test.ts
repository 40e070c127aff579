import { resolve } from 'node:path';
import type { Page } from 'playwright-core';

import { contractSuite } from '../playground/contract';
import type { Launch, Launched } from '../playground/run-handler';
import { bundleForPage, openBrowser, type OpenedBrowser } from './open-page';

jest.setTimeout(60_000);

let browser: OpenedBrowser;
let page: Page;
let handlers = 0;

beforeAll(async () => {
  browser = await openBrowser();
  const script = await bundleForPage(resolve(__dirname, 'harness.ts'));
  const html =
    '<!doctype html><title>Harness</title><link rel="icon" href="data:," /><script src="harness.js"></script>';
  await browser.context.route(`${browser.url}harness.html`, (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  );
  await browser.context.route(`${browser.url}harness.js`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
  page = await browser.open('harness.html');
});

afterAll(async () => {
  await browser.close();
});

/** The page of a handler, as the add-in's own is served: the shim, the real office.js, and the bundle. */
function handlerPage(bundle: string): string {
  const before = [
    'playground/ms-ajax.js',
    'playground/newer-members.js',
    'playground/played-client.js',
    'playground/page-hook.js',
    'office-js/office.js',
  ];
  const scripts = before.map((src) => `<script src="/${src}"></script>`).join('');
  return `<!doctype html><title>Handler</title>${scripts}<script>${bundle}\nOffice.onReady();</script>`;
}

const launch: Launch = async (bundle, draft, options) => {
  const pageUrl = `${browser.url}handler-${++handlers}.html`;
  await browser.context.route(pageUrl, (route) =>
    route.fulfill({ contentType: 'text/html', body: handlerPage(bundle) }),
  );
  const { faults, ...rest } = options;
  return page.evaluate(
    ([url, fields, others, pairs]) =>
      (window as unknown as { launchInFrame: (...all: unknown[]) => Promise<Launched> }).launchInFrame(
        url,
        fields,
        others,
        pairs,
      ),
    [pageUrl, draft, rest, [...(faults ?? [])]] as const,
  );
};

contractSuite('the real office.js in a frame of the browser', launch);

test('nothing left this machine, and nothing was said on the console', () => {
  expect(browser.faults).toEqual([]);
});
