import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';

import { openBrowser, type OpenedBrowser } from './open-page';

/*
 * The page of `npm start` as a person uses it: the real office.js, the built handlers and pane, no network.
 */

jest.setTimeout(120_000);

const ROOT = resolve(__dirname, '../..');
const CONFIGS = ['launchevent', 'taskpane', 'playground'].flatMap((name) => ['--config-name', name]);

let browser: OpenedBrowser;
let page: Page;

beforeAll(async () => {
  execFileSync(process.execPath, ['node_modules/webpack/bin/webpack.js', ...CONFIGS], {
    cwd: ROOT,
    stdio: 'pipe',
  });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  page = await browser.open('');
});
afterEach(async () => {
  await page.close();
  expect(browser.faults).toEqual([]);
});

async function open(title: string): Promise<void> {
  await page.getByRole('button', { name: title }).first().click();
  await page.locator('.bar p').waitFor();
}

async function send(): Promise<void> {
  await page.getByRole('button', { name: 'Send', exact: true }).click();
}

const alert = () => page.getByRole('dialog');
const sent = () => page.getByRole('region', { name: 'Sent items' }).getByRole('listitem');

test('the disclaimer is queued for somebody outside, withdrawn when they are taken out, and stands once in what left', async () => {
  await open('A room for the open day');
  const bar = page.locator('.bar');
  await expect(bar.textContent()).resolves.toContain(
    '1 person outside Steps to Work. The disclaimer will be added.',
  );
  await page.getByLabel('To', { exact: true }).fill('owen.blake@stepstowork.example');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Take pat.lee@client.example out' }).click();
  await bar.getByText('Everyone is inside. Nothing to add.').waitFor();
  await page.getByLabel('Cc', { exact: true }).fill('pat.lee@client.example');
  await page.keyboard.press('Enter');
  await bar.getByText('The disclaimer will be added.').waitFor();
  await send();
  await sent().first().waitFor();
  const body = await page.frameLocator('.sent-list iframe').locator('body').textContent();
  expect(body?.split('The information in this message must be regarded as confidential').length).toBe(2);
});

test('a National Insurance number is stopped with its clause, and goes once it is out', async () => {
  await open('A National Insurance number');
  await send();
  await alert().waitFor();
  const words = (await alert().textContent()) ?? '';
  expect(words).toContain('A National Insurance number is going outside, to client.example.');
  expect(words).toContain('S6.5-content.b');
  await alert().getByRole('button', { name: "Don't Send" }).click();
  await expect(sent().count()).resolves.toBe(0);
  await page.getByRole('textbox', { name: 'Text of the mail' }).fill('Thank you, received.');
  await send();
  await sent().first().waitFor();
});

test('Escape is Don’t Send, and the focus goes back', async () => {
  await open('Cake in the kitchen');
  await send();
  await alert().waitFor();
  await page.keyboard.press('Escape');
  await alert().waitFor({ state: 'detached' });
  await expect(sent().count()).resolves.toBe(0);
});

test('Twelve families: Send Anyway is offered and sends', async () => {
  await open('Twelve families');
  await send();
  await alert().getByRole('button', { name: 'Send Anyway' }).click();
  await sent().first().waitFor();
});

test('the pane opens from the alert, and its fix moves everybody to Bcc', async () => {
  await open('Twelve families');
  await send();
  await alert().getByRole('button', { name: 'Open Letterhead' }).click();
  const pane = page.frameLocator('.pane iframe');
  await pane.getByRole('button', { name: 'Move them to Bcc' }).click();
  await page.locator('.people', { hasText: 'Bcc' }).getByText('family12@parent.example').waitFor();
  await send();
  await sent().first().waitFor();
  const left = (await sent().first().textContent()) ?? '';
  expect(left).toContain('Bcc: family1@parent.example');
  expect(left).not.toContain('To: family1');
});

test.each(['never answers', 'answers with a fault', 'answers with nothing'])(
  'a call that %s lets ordinary mail go',
  async (fault) => {
    await open('A room for the open day');
    await page.getByText('This Outlook').click();
    await page.getByLabel('What goes wrong').selectOption({ label: fault });
    await page.getByLabel('With', { exact: true }).selectOption({ label: 'the subject' });
    await send();
    await sent().first().waitFor();
  },
);

test('an .eml file becomes a draft', async () => {
  const mail =
    'From: Mia Jones <mia.jones@stepstowork.example>\r\nTo: allstaff@stepstowork.example\r\nSubject: Dropped\r\n\r\nHello\r\n';
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'dropped.eml'));
    return data;
  }, mail);
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await page.getByText('Opened from dropped.eml.').waitFor();
  await expect(page.getByLabel('Subject').inputValue()).resolves.toBe('Dropped');
});
