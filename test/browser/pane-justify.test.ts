import type { FrameLocator, Page } from 'playwright-core';

import { buildPages } from './built-pages';
import { openBrowser, type OpenedBrowser } from './open-page';

/*
 * A reason, from the alert to the mail that leaves: the built pane and the built send handler over the real office.js.
 */

jest.setTimeout(120_000);

const STATEMENTS = [
  'I have the authority to pass this information on.',
  'Everyone this goes to may have it.',
];

let browser: OpenedBrowser;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  await buildPages();
  browser = await openBrowser();
}, 300_000);
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  page = await browser.open('');
  pane = page.frameLocator('.pane iframe');
  await page.evaluate(() => localStorage.clear());
  // Roaming settings of another test are held by the page as well.
  await page.reload();
  await page.getByRole('button', { name: 'A National Insurance number' }).first().click();
  await page.locator('.bar p').waitFor();
});
afterEach(async () => {
  await page.close();
  expect(browser.faults).toEqual([]);
});

const alert = () => page.getByRole('dialog');
const sent = () => page.getByRole('region', { name: 'Sent items' }).getByRole('listitem');
const mail = () => page.getByRole('textbox', { name: 'Text of the mail' });
const verdict = () => pane.getByRole('heading', { level: 1 });

async function send(): Promise<void> {
  await page.getByRole('button', { name: 'Send', exact: true }).click();
}

async function stopped(): Promise<void> {
  await send();
  await alert().getByRole('button', { name: 'Open Letterhead' }).click();
}

async function give(reason: string): Promise<void> {
  await pane.getByRole('button', { name: 'Give a reason' }).first().click();
  for (const statement of STATEMENTS) await pane.getByRole('checkbox', { name: statement }).check();
  await pane.getByRole('textbox', { name: 'Reason' }).fill(reason);
  await pane.getByRole('button', { name: 'Record the reason' }).click();
}

test('stopped, justified, gone; changed, it asks again, and the same reason is one press', async () => {
  await stopped();
  await give('Pat asked for it by phone today.');
  await verdict().filter({ hasText: 'Ready to send' }).waitFor();
  await mail().fill('Dear Pat. Her National Insurance number is AB 12 34 56 C, as agreed.');
  await verdict().filter({ hasText: 'Give a reason' }).waitFor();
  await send();
  await alert().getByRole('button', { name: "Don't Send" }).click();
  await pane.getByRole('button', { name: 'Record the same reason again' }).click();
  await verdict().filter({ hasText: 'Ready to send' }).waitFor();
  await send();
  await sent().first().waitFor();
});

test('what is recorded waits in this browser, under the account, without a word of the mail', async () => {
  await stopped();
  await give('Pat asked for it by phone today.');
  await pane.getByRole('heading', { name: '1 reason waits to be recorded' }).waitFor();
  const kept = await page.evaluate(() => JSON.stringify(localStorage));
  expect(kept).toContain('outbox.mia.jones@stepstowork.example');
  expect(kept).toContain('Pat asked for it by phone today.');
  for (const word of ['AB 12', 'client.example', 'Dear Pat']) expect(kept).not.toContain(word);
});

test('without a network the reason is kept, and the mail goes', async () => {
  await stopped();
  await pane.getByRole('button', { name: 'Give a reason' }).first().waitFor();
  await browser.context.setOffline(true);
  await give('Pat asked for it by phone today.');
  await verdict().filter({ hasText: 'Ready to send' }).waitFor();
  await browser.context.setOffline(false);
  await send();
  await sent().first().waitFor();
});

test('with the keyboard alone, from the alert to the mail that leaves', async () => {
  await send();
  await alert().waitFor();
  for (let turn = 0; turn < 5; turn++) {
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    if (focused === 'Open Letterhead') break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: 'Give a reason' }).first().waitFor();
  await pane.getByRole('button', { name: /^Who gets it/ }).focus();
  await tabTo('Give a reason');
  await page.keyboard.press('Enter');
  await pane.getByRole('heading', { level: 1, name: 'Give a reason' }).waitFor();
  for (const statement of STATEMENTS) {
    await tabTo(statement);
    await page.keyboard.press('Space');
  }
  await tabTo('Reason');
  await page.keyboard.type('Pat asked for it by phone today.');
  await tabTo('Record the reason');
  await page.keyboard.press('Enter');
  await verdict().filter({ hasText: 'Ready to send' }).waitFor();
  await send();
  await sent().first().waitFor();
});

/** Presses Tab until the control with that name has the focus. */
async function tabTo(name: string): Promise<void> {
  for (let turn = 0; turn < 30; turn++) {
    await page.keyboard.press('Tab');
    const focused = pane.locator(':focus');
    const isThere = await focused.evaluate((element, wanted) => {
      const { labels } = element as HTMLInputElement;
      const words = [element.textContent, ...[...(labels ?? [])].map((one) => one.textContent)];
      return words.some((one) => one.trim() === wanted);
    }, name);
    if (isThere) return;
  }
  throw new Error(`Tab never came to ${name}`);
}
