import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';

import { buildPages } from './built-pages';
import { openBrowser, type OpenedBrowser } from './open-page';

/** The browser and the one page of a test file. */
interface Playing {
  readonly browser: OpenedBrowser;
  readonly page: Page;
}

/** A build takes half a minute on a quiet machine, and several on a busy one. */
const BUILD_MS = 300_000;

let playing: Playing | undefined;

function now(): Playing {
  if (playing === undefined) throw new Error('the browser is not open yet');
  return playing;
}

/** The page of the local Outlook. */
export function page(): Page {
  return now().page;
}

/** The address of the local Outlook, without a slash at its end. */
export function address(): string {
  return now().browser.url.replace(/\/$/, '');
}

/** Makes a setting of the page another one, as a person does. */
export async function set(label: string, words: string): Promise<void> {
  if (!(await page().locator('.settings[open]').isVisible()))
    await page().getByText('This Outlook', { exact: true }).click();
  await page().getByLabel(label, { exact: true }).selectOption({ label: words });
}

/**
 * Builds what `npm start` serves, unless it is there; opens one browser and one page for this file's tests. Each test begins with
 * nothing kept from another, and fails where a request left the machine or the console told of an error.
 */
export function playLocalOutlook(): void {
  jest.setTimeout(120_000);
  beforeAll(async () => {
    await buildPages();
    const browser = await openBrowser();
    playing = { browser, page: await browser.open('playground/ms-ajax.js') };
  }, BUILD_MS);
  beforeEach(async () => {
    const { browser } = now();
    await page().unrouteAll();
    await page().goto(`${browser.url}playground/ms-ajax.js`);
    await page().evaluate(() => {
      localStorage.clear();
    });
    browser.faults.length = 0;
  });
  afterEach(() => {
    expect(now().browser.faults).toEqual([]);
  });
  afterAll(async () => {
    await playing?.browser.close();
  });
}

/** Opens a sample with these settings (playground/page/main.ts says which), and waits until its handlers have spoken. */
export async function open(query: string): Promise<void> {
  await openAsItIs(query);
  await bar().waitFor();
}

/** Opens a sample, and waits for no handler. */
export async function openAsItIs(query: string): Promise<void> {
  await page().goto(`${now().browser.url}?${query}`);
}

/** Answers an address of the local Outlook with something else, in this test only. */
export async function answer(path: string, contentType: string, body: string): Promise<void> {
  await page().route(`${now().browser.url}${path}`, (route) => route.fulfill({ contentType, body }));
}

export async function send(): Promise<void> {
  await page().getByRole('button', { name: 'Send', exact: true }).click();
}

/** The line on the information bar. */
export function bar(): Locator {
  return page().locator('.bar p');
}

/** The Smart Alert, or the notice of a slow check. */
export function alert(): Locator {
  return page().getByRole('dialog');
}

export async function alertWords(): Promise<string> {
  await alert().waitFor();
  return alert().locator('.alert-text').innerText();
}

export async function alertButtons(): Promise<readonly string[]> {
  await alert().waitFor();
  return alert().getByRole('button').allInnerTexts();
}

export async function choose(button: string): Promise<void> {
  await alert().getByRole('button', { name: button }).click();
  await alert().waitFor({ state: 'detached' });
}

export function sentMails(): Locator {
  return page().getByRole('region', { name: 'Sent items' }).getByRole('listitem');
}

/** The mail that has left, as the local Outlook shows it: its head, and its text. */
export async function sentMail(): Promise<{ readonly head: string; readonly text: string }> {
  const first = sentMails().first();
  await first.waitFor();
  return {
    head: await first.innerText(),
    text: await first.locator('iframe').contentFrame().locator('body').innerText(),
  };
}

export function text(): Locator {
  return page().getByRole('textbox', { name: 'Text of the mail' });
}

/** Types into a field of recipients, and takes what was typed. */
export async function addTo(field: 'To' | 'Cc' | 'Bcc', addresses: string): Promise<void> {
  await page().getByLabel(field, { exact: true }).fill(addresses);
  await page().keyboard.press('Enter');
}

/** What stands in the pane. */
export function pane(): FrameLocator {
  return page().locator('.pane iframe').contentFrame();
}

/** The first heading of the pane: the verdict, or the title of a step. */
export function verdict(): Locator {
  return pane().getByRole('heading', { level: 1 });
}

/** Presses a button of the pane; the first of that name. */
export async function press(name: string | RegExp): Promise<void> {
  await pane().getByRole('button', { name }).first().click();
}

/** The pane's frame, once the real office.js in it has the item. What is asked of it is plain text: only add-ins say Office. */
export async function paneWithItem(): Promise<Frame> {
  const frame = await page().locator('.pane iframe').elementHandle();
  const pane = await frame.contentFrame();
  if (pane === null) throw new Error('the pane has no frame');
  await pane.waitForFunction(
    'window.Office && Office.context && Office.context.mailbox && Office.context.mailbox.item',
  );
  return pane;
}

/** Drops a file on the page. */
export async function drop(name: string, content: string): Promise<void> {
  const transfer = await page().evaluateHandle(
    ([fileName, fileContent]) => {
      const data = new DataTransfer();
      data.items.add(new File([fileContent], fileName));
      return data;
    },
    [name, content] as const,
  );
  await page().dispatchEvent('body', 'drop', { dataTransfer: transfer });
}
