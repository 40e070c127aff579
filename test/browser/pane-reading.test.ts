import { openAsItIs, page, pane, playLocalOutlook, press } from './playing';

/*
 * Mails that are read: the built pane over the real office.js, with the received mails of the local Outlook.
 */

playLocalOutlook();
beforeEach(() => openAsItIs(''));

async function read(title: string): Promise<void> {
  await page().getByRole('button', { name: title }).first().click();
  await page().getByRole('button', { name: 'Put away' }).waitFor();
  await page().getByRole('button', { name: 'Letterhead', exact: true }).click();
  await pane().getByRole('heading', { level: 1 }).waitFor();
}

/** The words of the mail that the add-in had Outlook open: people, subject, text and files. */
async function form(): Promise<string> {
  await page().getByText('Opened by Letterhead.').waitFor();
  const subject = await page().getByLabel('Subject').inputValue();
  return `${subject} ${(await page().locator('#mail').textContent()) ?? ''}`;
}

test('nothing is asked of an ordinary mail', async () => {
  await read('Lunch on Tuesday');
  await pane().getByRole('heading', { name: 'Nothing in this mail asks for anything' }).waitFor();
});

test('a freedom of information request has its last day, and advice is asked for with the mail attached', async () => {
  await read('A freedom of information request');
  await pane()
    .getByRole('heading', { name: /^Reply due / })
    .waitFor();
  await press('Ask for advice');
  await expect(form()).resolves.toContain('foi@stepstowork.example');
});

test('somebody’s own data: one month', async () => {
  await read('A subject access request');
  await pane().getByText('This looks like a request of somebody about their own data.').waitFor();
  await pane()
    .getByRole('heading', { name: /^Reply due / })
    .waitFor();
});

test('what is confidential and for somebody else is told before the text is read', async () => {
  await read('Confidential, in the Enquiries mailbox');
  await pane().getByRole('heading', { name: 'Confidential, and not addressed to you' }).waitFor();
  await expect(pane().locator('body').textContent()).resolves.not.toContain('pay review');
  await pane().getByRole('radio', { name: 'It was arranged with me' }).check();
  await press('Go on');
  await pane().getByRole('heading', { name: 'Nothing in this mail asks for anything' }).waitFor();
});

test('a mail sent by mistake: the sender is told', async () => {
  await read('A mail meant for somebody else');
  await press('It was sent to me by mistake');
  await press('Write to the sender');
  await expect(form()).resolves.toContain('reached me by mistake');
});

test('an offensive mail is named, and never quoted', async () => {
  await read('An offensive mail');
  await press('It is offensive');
  await pane()
    .getByRole('textbox', { name: 'Who should hear of it?' })
    .fill('gareth.pugh@stepstowork.example');
  await press('Write the report');
  const words = await form();
  expect(words).toContain('a.reader@example.com');
  for (const word of ['useless', 'stupid', 'cow']) expect(words).not.toContain(word);
});

test('a mail that asks for a password goes to the service desk, with the mail attached', async () => {
  await read('A mail that asks for a password');
  await pane()
    .getByRole('heading', { name: /confirm a password/ })
    .waitFor();
  await press('It asks for a password, or looks false');
  await press('Write the report');
  const words = await form();
  expect(words).toContain('servicedesk@walsall.example');
  expect(words).toContain('suspicious mail');
});

test('what may be against the law is not sent anywhere', async () => {
  await read('An offensive mail');
  await press('It may be against the law');
  await pane().getByText('Letterhead sends and records nothing.').waitFor();
});

test('one’s own mail to the wrong person: what was in it, the clock, and both mails', async () => {
  await read('One of my own sent mails');
  await press('I sent it to the wrong person');
  await pane().getByText('A National Insurance number.').waitFor();
  await pane()
    .getByText(/within 72 hours of being noticed/)
    .waitFor();
  await press('Report it');
  const report = await form();
  for (const words of ['dpo@stepstowork.example', 'What was in it: A National Insurance number']) {
    expect(report).toContain(words);
  }
  await read('One of my own sent mails');
  await press('I sent it to the wrong person');
  await press('Ask for it to be deleted');
  await expect(form()).resolves.toContain('was not meant for you');
});

test('another mail beside a pinned pane is another sheet', async () => {
  await read('An offensive mail');
  await page().getByRole('checkbox', { name: 'Pin' }).check();
  await press('It is offensive');
  await page().getByRole('button', { name: 'Lunch on Tuesday' }).first().click();
  await pane().getByRole('heading', { name: 'Nothing in this mail asks for anything' }).waitFor();
});
