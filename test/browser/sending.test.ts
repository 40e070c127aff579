import {
  addTo,
  alert,
  alertButtons,
  alertWords,
  bar,
  choose,
  open,
  openAsItIs,
  page,
  playLocalOutlook,
  press,
  send,
  sentMail,
  sentMails,
  text,
} from './playing';

/*
 * What a person sees between writing and sending, with the built handlers and the pane over the real office.js.
 */

playLocalOutlook();

test('the disclaimer is queued for somebody outside, withdrawn when they are taken out, and stands once in what left', async () => {
  await open('open=room');
  await expect(bar().innerText()).resolves.toContain(
    '1 person outside Steps to Work. The disclaimer will be added.',
  );
  await addTo('To', 'owen.blake@stepstowork.example');
  await page().getByRole('button', { name: 'Take pat.lee@client.example out' }).click();
  await bar().getByText('Everyone is inside. Nothing to add.').waitFor();
  await addTo('Cc', 'pat.lee@client.example');
  await bar().getByText('The disclaimer will be added.').waitFor();
  await send();
  const { text: left } = await sentMail();
  expect(left.split('The information in this message must be regarded as confidential')).toHaveLength(2);
});

test('to somebody inside nothing is added', async () => {
  await open('open=rota');
  await send();
  expect((await sentMail()).text).not.toContain('must be regarded as confidential');
});

test('a National Insurance number is stopped with its clause, and goes once it is out', async () => {
  await open('open=national-insurance');
  await send();
  const words = await alertWords();
  expect(words).toContain('A National Insurance number is going outside, to client.example.');
  expect(words).toContain('S6.5-content.b');
  await expect(alertButtons()).resolves.toEqual(['Open Letterhead', "Don't Send"]);
  await choose("Don't Send");
  await expect(sentMails().count()).resolves.toBe(0);
  await text().fill('Thank you, received.');
  await send();
  expect((await sentMail()).text).toContain('Thank you, received.');
});

test('all staff asks for a reason, and Escape keeps the mail', async () => {
  await open('open=all-staff');
  await send();
  expect(await alertWords()).toContain('This goes to all staff (allstaff@stepstowork.example)');
  await expect(alertButtons()).resolves.toEqual(['Open Letterhead', "Don't Send"]);
  await page().keyboard.press('Escape');
  await alert().waitFor({ state: 'detached' });
  await expect(sentMails().count()).resolves.toBe(0);
});

test('ten families see each other: Open Letterhead moves them to Bcc, and then it goes', async () => {
  const families = Array.from({ length: 10 }, (_none, index) => `family${index}@parent.example`);
  await open('open=room');
  await page().getByRole('button', { name: 'Take pat.lee@client.example out' }).click();
  await addTo('To', families.join('; '));
  await bar().getByText('10 people outside').waitFor();
  await send();
  expect(await alertWords()).toContain('10 people outside can see each other’s addresses.');
  await expect(alertButtons()).resolves.toEqual(['Send Anyway', 'Open Letterhead', "Don't Send"]);
  await choose('Open Letterhead');
  await press('Move them to Bcc');
  await page().locator('.people', { hasText: 'Bcc' }).getByText('family9@parent.example').waitFor();
  await send();
  const { head } = await sentMail();
  expect(head).toContain(`Bcc: ${families.join('; ')}`);
  expect(head).not.toContain('To:');
});

test('twelve families: Send Anyway sends it as it is', async () => {
  await open('open=families');
  await send();
  await choose('Send Anyway');
  expect((await sentMail()).head).toContain('To: family1@parent.example');
});

test('an invitation to all staff asks too, and can be sent anyway: no pane stands beside it', async () => {
  await openAsItIs('open=meeting');
  await send();
  const words = await alertWords();
  expect(words).toContain('Take the list out. Or send as it is.');
  expect(words).not.toMatch(/say why|reason|Open Letterhead/);
  await expect(alertButtons()).resolves.toEqual(['Send Anyway', "Don't Send"]);
  await choose("Don't Send");
  await page().getByRole('button', { name: 'Take allstaff@stepstowork.example out' }).click();
  await page().getByLabel('Required', { exact: true }).fill('owen.blake@stepstowork.example');
  await page().keyboard.press('Enter');
  await send();
  expect((await sentMail()).head).toContain('owen.blake@stepstowork.example');
});
