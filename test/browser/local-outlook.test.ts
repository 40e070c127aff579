import type { Frame, Page } from 'playwright-core';

import { buildPages } from './built-pages';
import { openBrowser, type OpenedBrowser } from './open-page';

/*
 * The page of `npm start` as a person uses it: the real office.js, the built handlers and pane, no network.
 */

jest.setTimeout(120_000);

let browser: OpenedBrowser;
let page: Page;

beforeAll(async () => {
  await buildPages();
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

/** The pane's frame, once the real office.js in it has the item. What is asked of it there is plain text: only add-ins say Office. */
async function paneWithItem(): Promise<Frame> {
  const pane = page.frames().find((frame) => frame.url().endsWith('/taskpane.html'))!;
  await pane.waitForFunction('Office.context.mailbox.item');
  return pane;
}

test('a mail that is read has the pane beside it, which follows when it is pinned, to none and to the next', async () => {
  await page.goto(`${browser.url}?open=foi-request&pane=open`);
  const pane = await paneWithItem();
  await expect(pane.evaluate('Office.context.mailbox.item.subject')).resolves.toBe('Request for information');
  await page.getByLabel('Pin').check();
  await page.getByRole('button', { name: 'Put away' }).click();
  await pane.waitForFunction('Office.context.mailbox.item === null');
  await page.getByRole('button', { name: 'Confidential, in the Enquiries mailbox' }).click();
  await pane.waitForFunction('Office.context.mailbox.item');
  await expect(pane.evaluate('Office.context.mailbox.item.subject')).resolves.toBe(
    '[Confidential] Pay review',
  );
  const owner =
    'new Promise((done) => Office.context.mailbox.item.getSharedPropertiesAsync((shared) => done(shared.value.owner)))';
  await expect(pane.evaluate(owner)).resolves.toBe('enquiries@stepstowork.example');
});

test('what the pane writes about a mail opens as a new mail, and Reply as a reply', async () => {
  await page.goto(`${browser.url}?open=misdirected&pane=open`);
  const form = {
    toRecipients: ['servicedesk@walsall.example'],
    subject: 'A mail to look at',
    htmlBody: '<p>It is attached.</p>',
    attachments: [{ type: 'item', name: 'Test results', itemId: 'item-misdirected' }],
  };
  await (
    await paneWithItem()
  ).evaluate(`Office.context.mailbox.displayNewMessageForm(${JSON.stringify(form)})`);
  await page.getByText('servicedesk@walsall.example').waitFor();
  await expect(page.getByLabel('Subject').inputValue()).resolves.toBe('A mail to look at');
  await page.getByText('Test results (0 KB)').waitFor();
  await page.getByRole('button', { name: 'A mail meant for somebody else' }).click();
  await page.getByRole('button', { name: 'Reply', exact: true }).click();
  await expect(page.getByLabel('Subject').inputValue()).resolves.toBe('Re: Test results');
  const text = page.getByRole('textbox', { name: 'Text of the mail' });
  await expect(text.textContent()).resolves.toContain('From: Pat Lee');
});

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
