import type { Locator } from 'playwright-core';

import { paneOfPolicy, servePane } from './pane-of-policy';
import {
  addTo,
  bar,
  open,
  openAsItIs,
  page,
  pane,
  playLocalOutlook,
  press,
  send,
  sentMail,
  text,
  verdict,
} from './playing';

/*
 * Every fix of the pane, pressed beside the mail that it mends: the built pane over the real office.js.
 */

playLocalOutlook();

/** The field of recipients with this name, with whoever is in it. */
const field = (name: 'To' | 'Cc' | 'Bcc') => page().locator('.people', { hasText: name });
const subject = () => page().getByLabel('Subject');
const label = () => page().getByLabel('Label', { exact: true });
const finding = (words: string | RegExp) => pane().getByRole('group', { name: words });

/** Waits until a field of the mail holds this. */
async function becomes(target: Locator, value: string): Promise<void> {
  for (let turn = 0; turn < 100 && (await target.inputValue()) !== value; turn++)
    await page().waitForTimeout(50);
  await expect(target.inputValue()).resolves.toBe(value);
}

async function openPane(query: string): Promise<void> {
  await open(`${query}&pane=open`);
  await verdict().waitFor();
}

describe('texts', () => {
  test('the disclaimer and the particulars now: each stands once in what left', async () => {
    // With no handler to queue them, they are missing.
    await openAsItIs('open=room&pane=open&handlers=/playground/handlers-off.html');
    await press('Add the disclaimer');
    await finding(/disclaimer is missing/).waitFor({ state: 'detached' });
    await press('Add the company particulars');
    await finding(/company particulars/).waitFor({ state: 'detached' });
    await send();
    const { text: left } = await sentMail();
    for (const words of ['must be regarded as confidential', 'registered in England and Wales']) {
      expect(left.split(words)).toHaveLength(2);
    }
  });

  test('“Sent by X for Y” is put above the text, where it can be seen', async () => {
    await openPane('open=for-helen');
    await press('Add “Sent by Mia Jones for Helen Marsh”');
    await verdict().filter({ hasText: 'Ready to send' }).waitFor();
    await expect(text().innerText()).resolves.toMatch(/^Sent by Mia Jones for Helen Marsh\s+Hello Owen/);
  });
});

describe('people', () => {
  test('one is taken out, and Undo puts them back where they were', async () => {
    await openPane('open=room');
    await addTo('Cc', 'jo.smith@supplier.example');
    await press('Who gets it: 2 outside');
    await press('Take jo.smith@supplier.example out');
    await field('Cc').getByText('jo.smith@supplier.example').waitFor({ state: 'detached' });
    await press('Undo');
    await field('Cc').getByText('jo.smith@supplier.example').waitFor();
  });

  test('one is moved to Bcc, and Undo moves them back', async () => {
    await openPane('open=room');
    await press('Who gets it: 1 outside');
    await press('Move pat.lee@client.example to Bcc');
    await field('Bcc').getByText('pat.lee@client.example').waitFor();
    await press('Undo');
    await field('To').getByText('pat.lee@client.example').waitFor();
  });

  test('the fix of a finding takes a list out: the mail goes to the others', async () => {
    await openPane('open=all-staff');
    await addTo('To', 'owen.blake@stepstowork.example');
    await press('Take allstaff@stepstowork.example out');
    await verdict().filter({ hasText: 'Ready to send' }).waitFor();
    await send();
    expect((await sentMail()).head).toContain('To: owen.blake@stepstowork.example');
  });

  test('twelve families to Bcc in one step, and back', async () => {
    await openPane('open=families');
    await press('Move them to Bcc');
    await field('Bcc').getByText('family12@parent.example').waitFor();
    await press('Undo');
    await field('To').getByText('family12@parent.example').waitFor();
    await finding(/can see each other/).waitFor();
  });
});

describe('under the other policy, which marks', () => {
  let mpes = '';

  beforeAll(() => {
    mpes = paneOfPolicy('mpes');
  }, 300_000);
  beforeEach(() => servePane(mpes));

  test('a marking is put before the subject, and Undo takes it away', async () => {
    await openPane('open=national-insurance');
    await press('Mark it [Confidential]');
    await becomes(subject(), '[Confidential] Form');
    await press('Undo');
    await becomes(subject(), 'Form');
  });

  test('a subject that tells too much becomes a neutral one, and Undo gives it back', async () => {
    await openPane('open=rota');
    await subject().fill('NHS number 943 476 5919');
    await press('Take a neutral subject');
    await becomes(subject(), 'A confidential matter');
    await press('Undo');
    await becomes(subject(), 'NHS number 943 476 5919');
  });

  test('a step made for a subject that has changed since is refused, and the mail is read again', async () => {
    await openPane('open=rota');
    await subject().fill('NHS number 943 476 5919');
    await pane().getByRole('button', { name: 'Take a neutral subject' }).waitFor();
    // In one breath: no reading comes between the change and the press.
    await subject().evaluate((input: HTMLInputElement) => {
      input.value = 'NHS number 401 023 2137';
      input.dispatchEvent(new Event('input'));
      const inside = document.querySelector<HTMLIFrameElement>('.pane iframe')!.contentDocument!;
      const all = [...inside.querySelectorAll('button')];
      all.find((one) => one.textContent === 'Take a neutral subject')!.click();
    });
    await pane().getByText('Not done: the mail has changed since it was checked.').waitFor();
    await expect(subject().inputValue()).resolves.toBe('NHS number 401 023 2137');
    await press('Take a neutral subject');
    await becomes(subject(), 'A confidential matter');
  });

  test('the label is set where the tenant has labels, and its finding goes', async () => {
    await openPane('open=national-insurance&labels=on');
    await press('Set the label Confidential');
    await finding(/not marked confidential/).waitFor({ state: 'detached' });
    await expect(label().inputValue()).resolves.toBe('label-confidential');
  });

  test('a label that was set before comes back with Undo', async () => {
    await openPane('open=national-insurance&labels=on');
    await label().selectOption({ label: 'Internal' });
    // Outlook tells a pane of no label: it is there with the next reading, and then it can be put back.
    await pane()
      .getByText('A label that is set can be changed here, not taken off.')
      .waitFor({ state: 'detached' });
    await press('Set the label Confidential');
    await press('Undo');
    await becomes(label(), 'label-internal');
  });

  test('a tenant without labels is offered none', async () => {
    await openPane('open=national-insurance');
    await pane().getByRole('button', { name: 'Mark it [Confidential]' }).waitFor();
    await expect(pane().getByRole('button', { name: /label/ }).count()).resolves.toBe(0);
  });
});

describe('where Outlook does not let the pane', () => {
  test.each([
    ['an older client', 'lacks=to.setAsync', 'Not done: this Outlook is too old for it.'],
    [
      'a mailbox that add-ins may only read',
      'permission=read',
      'Not done: Outlook gives Letterhead no permission for it.',
    ],
  ])('%s: the step says so, and how it is done by hand', async (_name, settings, words) => {
    await openPane(`open=all-staff&${settings}`);
    await press('Take allstaff@stepstowork.example out');
    const said = pane().getByText(words);
    await said.waitFor();
    await expect(said.innerText()).resolves.toContain('Take allstaff@stepstowork.example out yourself.');
    await field('To').getByText('allstaff@stepstowork.example').waitFor();
  });

  test('a mailbox that lets add-ins do nothing: who can change that, and a way to look again', async () => {
    await openAsItIs('open=room&permission=none&pane=open');
    await pane().getByRole('heading', { name: 'Letterhead may not look into this mail.' }).waitFor();
    await page().getByText('This Outlook', { exact: true }).click();
    await page().getByLabel('The mailbox lets add-ins').selectOption('readWriteItem');
    await page().getByRole('button', { name: 'A room for the open day' }).click();
    await page().getByRole('button', { name: 'Letterhead', exact: true }).first().click();
    await verdict().filter({ hasText: 'Ready to send' }).waitFor();
  });

  test('several mails were stopped lately: it is said, and a guess asks for no reason', async () => {
    await openPane('open=national-insurance&eased=on');
    await pane()
      .getByText(/^Letterhead stopped several mails in a short time/)
      .waitFor();
    await verdict().filter({ hasText: 'Check: 1 thing to look at' }).waitFor();
    await bar().getByText('it only advises for now').waitFor();
  });
});

describe('another mail beside a pinned pane', () => {
  beforeEach(async () => {
    await openPane('open=national-insurance');
    await page().getByRole('checkbox', { name: 'Pin' }).check();
  });

  test('its own findings stand there, and a fix mends that one', async () => {
    await page().getByRole('button', { name: 'Twelve families' }).click();
    await press('Move them to Bcc');
    await field('Bcc').getByText('family1@parent.example').waitFor();
    await page().getByRole('button', { name: 'The rota' }).first().click();
    await verdict().filter({ hasText: 'Ready to send' }).waitFor();
  });

  test('a step that was open for the one before is over', async () => {
    await press('Give a reason');
    await pane().getByRole('textbox', { name: 'Reason' }).fill('For the first mail alone.');
    await page().getByRole('button', { name: 'Cake in the kitchen' }).click();
    await verdict().filter({ hasText: 'Give a reason: 1 thing to look at' }).waitFor();
    await press('Give a reason');
    await expect(pane().getByRole('textbox', { name: 'Reason' }).inputValue()).resolves.toBe('');
  });
});
