import {
  addTo,
  alertWords,
  bar,
  drop,
  open,
  openAsItIs,
  page,
  paneWithItem,
  playLocalOutlook,
  send,
  sentMail,
  set,
  text,
} from './playing';

/*
 * The page itself: writing, reading, files, and its settings.
 */

playLocalOutlook();

test('text can be bold and in lists, and what is pasted brings no script', async () => {
  await open('open=rota');
  await text().fill('The rota');
  await text().press('ControlOrMeta+a');
  await page().getByRole('button', { name: 'Bold' }).click();
  await page().getByRole('button', { name: 'List', exact: true }).click();
  await expect(text().locator('li').innerText()).resolves.toBe('The rota');
  await expect(text().locator('b, strong').innerText()).resolves.toBe('The rota');
  await text().evaluate((target) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      'text/html',
      '<p>Pasted <img src="x" onerror="document.title=1"><a href="javascript:1">link</a></p>',
    );
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await send();
  expect((await sentMail()).text).toContain('Pasted');
  await expect(page().title()).resolves.toBe('Local Outlook');
});

test('a line that is put away stays away until something changes', async () => {
  await open('open=room');
  await page().getByRole('button', { name: 'Put this line away' }).click();
  await expect(bar().count()).resolves.toBe(0);
  await addTo('Cc', 'jo.smith@supplier.example');
  await bar().getByText('2 people outside').waitFor();
});

test('a file that is dropped is attached, looked into, and taken off again', async () => {
  await open('open=rota');
  await drop('letter.pdf', `MZ${'\0'.repeat(58)}@\0\0\0PE\0\0${'\0'.repeat(60)}`);
  await page().getByText('letter.pdf (1 KB)').waitFor();
  await bar().getByText('letter.pdf').waitFor();
  await send();
  expect(await alertWords()).toContain('letter.pdf');
  await page().keyboard.press('Escape');
  await page().getByRole('button', { name: 'Take letter.pdf off' }).click();
  await send();
  expect((await sentMail()).head).not.toContain('letter.pdf');
});

test('an .eml file becomes a draft', async () => {
  await open('open=rota');
  const mail =
    'From: Mia Jones <mia.jones@stepstowork.example>\r\nTo: allstaff@stepstowork.example\r\nSubject: Dropped\r\n\r\nHello\r\n';
  await drop('dropped.eml', mail);
  await page().getByText('Opened from dropped.eml.').waitFor();
  await expect(page().getByLabel('Subject').inputValue()).resolves.toBe('Dropped');
  await bar().getByText('all staff').waitFor();
});

test('who I am: the drafts are theirs, and the handlers know', async () => {
  await open('open=rota');
  await set('Who I am', 'Owen Blake');
  await expect(page().getByLabel('From').inputValue()).resolves.toBe('owen.blake@stepstowork.example');
  await page().getByRole('button', { name: 'Letterhead' }).click();
  const pane = await paneWithItem();
  await expect(pane.evaluate('Office.context.mailbox.userProfile.displayName')).resolves.toBe('Owen Blake');
});

test('labels, theme and width reach the pane', async () => {
  await openAsItIs('open=rota&labels=on&theme=contrast&width=450&pane=open');
  const pane = await paneWithItem();
  await expect(pane.evaluate('Office.context.officeTheme.bodyBackgroundColor')).resolves.toBe('#000000');
  await expect(
    page()
      .locator('.pane iframe')
      .evaluate((frame) => frame.clientWidth),
  ).resolves.toBe(450);
  await page().getByLabel('Label', { exact: true }).selectOption({ label: 'Confidential' });
  const label =
    'new Promise((done) => Office.context.mailbox.item.sensitivityLabel.getAsync((label) => done(label.value)))';
  await expect(pane.evaluate(label)).resolves.toBe('label-confidential');
});

test('offline: the pane hears that the network has gone, and that it is back', async () => {
  await openAsItIs('open=foi-request&pane=open&offline=on');
  const pane = await paneWithItem();
  await expect(pane.evaluate(() => navigator.onLine)).resolves.toBe(false);
  await page().getByText('This Outlook', { exact: true }).click();
  await page().getByLabel('Offline').uncheck();
  await expect(pane.evaluate(() => navigator.onLine)).resolves.toBe(true);
});

test('roaming settings stay with the account', async () => {
  const save = (value: string): string =>
    `new Promise((done) => { const kept = Office.context.roamingSettings; kept.set('k', '${value}'); kept.saveAsync(done); }).then(() => undefined)`;
  await openAsItIs('open=rota&pane=open');
  await (await paneWithItem()).evaluate(save('of Mia'));
  await openAsItIs('open=rota&pane=open&me=owen.blake@stepstowork.example');
  await expect(
    (await paneWithItem()).evaluate("Office.context.roamingSettings.get('k') ?? 'nothing'"),
  ).resolves.toBe('nothing');
  await openAsItIs('open=rota&pane=open');
  await expect((await paneWithItem()).evaluate("Office.context.roamingSettings.get('k')")).resolves.toBe(
    'of Mia',
  );
});

test('a mail that is read has the pane beside it, which follows when it is pinned, to none and to the next', async () => {
  await openAsItIs('open=foi-request&pane=open');
  const pane = await paneWithItem();
  await expect(pane.evaluate('Office.context.mailbox.item.subject')).resolves.toBe('Request for information');
  await page().getByLabel('Pin').check();
  await page().getByRole('button', { name: 'Put away' }).click();
  await pane.waitForFunction('Office.context.mailbox.item === null');
  await page().getByRole('button', { name: 'Confidential, in the Enquiries mailbox' }).click();
  await pane.waitForFunction('Office.context.mailbox.item');
  await expect(pane.evaluate('Office.context.mailbox.item.subject')).resolves.toBe(
    '[Confidential] Pay review',
  );
  const owner =
    'new Promise((done) => Office.context.mailbox.item.getSharedPropertiesAsync((shared) => done(shared.value.owner)))';
  await expect(pane.evaluate(owner)).resolves.toBe('enquiries@stepstowork.example');
});

test('what the pane writes about a mail opens as a new mail, and Reply as a reply', async () => {
  await openAsItIs('open=misdirected&pane=open');
  const form = {
    toRecipients: ['servicedesk@walsall.example'],
    subject: 'A mail to look at',
    htmlBody: '<p>It is attached.</p>',
    attachments: [{ type: 'item', name: 'Test results', itemId: 'item-misdirected' }],
  };
  await (
    await paneWithItem()
  ).evaluate(`Office.context.mailbox.displayNewMessageForm(${JSON.stringify(form)})`);
  await page().getByText('servicedesk@walsall.example').waitFor();
  await expect(page().getByLabel('Subject').inputValue()).resolves.toBe('A mail to look at');
  await page()
    .getByText(/^Test results \([1-9]\d* KB\)$/)
    .waitFor();
  await page().getByRole('button', { name: 'A mail meant for somebody else' }).click();
  await page().getByRole('button', { name: 'Reply', exact: true }).click();
  await expect(page().getByLabel('Subject').inputValue()).resolves.toBe('Re: Test results');
  await expect(text().textContent()).resolves.toContain('From: Pat Lee');
});
