import {
  alert,
  choose,
  open,
  page,
  pane,
  playLocalOutlook,
  press,
  send,
  sentMails,
  text,
  verdict,
} from './playing';

/*
 * A reason, from the alert to the mail that leaves: the built pane and the built send handler over the real office.js.
 */

const STATEMENTS = [
  'I have the authority to pass this information on.',
  'Everyone this goes to may have it.',
];

playLocalOutlook();
beforeEach(() => open('open=national-insurance'));

async function stopped(): Promise<void> {
  await send();
  await choose('Open Letterhead');
}

async function give(reason: string): Promise<void> {
  await press('Give a reason');
  for (const statement of STATEMENTS) await pane().getByRole('checkbox', { name: statement }).check();
  await pane().getByRole('textbox', { name: 'Reason' }).fill(reason);
  await press('Record the reason');
}

test('stopped, justified, gone; changed, it asks again, and the same reason is one press', async () => {
  await stopped();
  await give('Pat asked for it by phone today.');
  await verdict().filter({ hasText: 'Ready to send' }).waitFor();
  await text().fill('Dear Pat. Her National Insurance number is AB 12 34 56 C, as agreed.');
  await verdict().filter({ hasText: 'Give a reason' }).waitFor();
  await send();
  await choose("Don't Send");
  await press('Record the same reason again');
  await verdict().filter({ hasText: 'Ready to send' }).waitFor();
  await send();
  await sentMails().first().waitFor();
});

test('what is recorded waits in this browser, under the account, without a word of the mail', async () => {
  await stopped();
  await give('Pat asked for it by phone today.');
  await pane().getByRole('heading', { name: '1 reason waits to be recorded' }).waitFor();
  const kept = await page().evaluate(() => JSON.stringify(localStorage));
  expect(kept).toContain('outbox.mia.jones@stepstowork.example');
  expect(kept).toContain('Pat asked for it by phone today.');
  for (const word of ['AB 12', 'client.example', 'Dear Pat']) expect(kept).not.toContain(word);
});

test('without a network the reason is kept, and the mail goes', async () => {
  await stopped();
  await pane().getByRole('button', { name: 'Give a reason' }).first().waitFor();
  await page().context().setOffline(true);
  await give('Pat asked for it by phone today.');
  await verdict().filter({ hasText: 'Ready to send' }).waitFor();
  await page().context().setOffline(false);
  await send();
  await sentMails().first().waitFor();
});

test('with the keyboard alone, from the alert to the mail that leaves', async () => {
  await send();
  await alert().waitFor();
  for (let turn = 0; turn < 5; turn++) {
    const focused = await page().evaluate(() => document.activeElement?.textContent);
    if (focused === 'Open Letterhead') break;
    await page().keyboard.press('Tab');
  }
  await page().keyboard.press('Enter');
  await pane().getByRole('button', { name: 'Give a reason' }).first().waitFor();
  await pane()
    .getByRole('button', { name: /^Who gets it/ })
    .focus();
  await tabTo('Give a reason');
  await page().keyboard.press('Enter');
  await pane().getByRole('heading', { level: 1, name: 'Give a reason' }).waitFor();
  for (const statement of STATEMENTS) {
    await tabTo(statement);
    await page().keyboard.press('Space');
  }
  await tabTo('Reason');
  await page().keyboard.type('Pat asked for it by phone today.');
  await tabTo('Record the reason');
  await page().keyboard.press('Enter');
  await verdict().filter({ hasText: 'Ready to send' }).waitFor();
  await send();
  await sentMails().first().waitFor();
});

/** Presses Tab until the control with that name has the focus. */
async function tabTo(name: string): Promise<void> {
  for (let turn = 0; turn < 30; turn++) {
    await page().keyboard.press('Tab');
    const focused = pane().locator(':focus');
    const isThere = await focused.evaluate((element, wanted) => {
      const { labels } = element as HTMLInputElement;
      const words = [element.textContent, ...[...(labels ?? [])].map((one) => one.textContent)];
      return words.some((one) => one.trim() === wanted);
    }, name);
    if (isThere) return;
  }
  throw new Error(`Tab never came to ${name}`);
}
