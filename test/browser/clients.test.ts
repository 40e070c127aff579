import { COMPOSE_PANE_COMMAND } from '../../addin/outlook/events';
import {
  alert,
  alertButtons,
  alertWords,
  answer,
  choose,
  open,
  openAsItIs,
  page,
  paneWithItem,
  playLocalOutlook,
  send,
  sentMail,
  sentMails,
} from './playing';

/*
 * The Smart Alert in each client, and what Outlook says where the handlers do not answer (outlook.md, section 2).
 */

playLocalOutlook();

test.each([
  ['web with 1.15', 'client=web&set=1.15', ['Open Letterhead', "Don't Send"]],
  ['new', 'client=new&set=1.16', ['Open Letterhead', "Don't Send"]],
  ['classic from 2412', 'client=classic&set=1.15', ['Open Letterhead', "Don't Send"]],
  ['older classic: the action takes the place of Don’t Send', 'client=classic&set=1.14', ['Open Letterhead']],
  ['Mac', 'client=mac&set=1.14', ['Open Letterhead']],
  ['before 1.14 there is no action', 'client=web&set=1.13', ["Don't Send"]],
  ['a manifest that prompts', 'client=web&mode=promptUser', ['Send Anyway', 'Open Letterhead', "Don't Send"]],
])('the buttons of a stop: %s', async (_name, settings, buttons) => {
  await open(`open=national-insurance&${settings}`);
  await send();
  await expect(alertButtons()).resolves.toEqual(buttons);
  const action = buttons.find((label) => label === 'Open Letterhead');
  if (action === undefined) return;
  await choose(action);
  await page().locator('.pane iframe').waitFor();
});

test.each([
  ['web', 'OfficeOnline', 'OutlookWebApp'],
  ['new', 'OfficeOnline', 'newOutlookWindows'],
  ['classic', 'PC', 'Outlook'],
  ['mac', 'Mac', 'Outlook'],
])('an add-in that asks is told the client: %s', async (client, platform, hostName) => {
  await openAsItIs(`open=foi-request&pane=open&client=${client}`);
  const pane = await paneWithItem();
  const said = pane.evaluate('[Office.context.platform, Office.context.mailbox.diagnostics.hostName]');
  await expect(said).resolves.toEqual([platform, hostName]);
  await page().getByLabel('Pin').check();
  await page().getByRole('button', { name: 'A subject access request' }).click();
  await pane.waitForFunction("Office.context.mailbox.item.subject === 'My file'");
});

test('a warning before 1.14 stops, for the override is not known there', async () => {
  await open('open=families&set=1.13');
  await send();
  await expect(alertButtons()).resolves.toEqual(["Don't Send"]);
});

test('with 1.15 the alert has Markdown, without it the same words are plain', async () => {
  await open('open=national-insurance&set=1.15');
  await send();
  await alert().waitFor();
  await expect(alert().locator('strong').innerText()).resolves.toContain(
    'A National Insurance number is going outside',
  );
  const markdown = await alertWords();
  await open('open=national-insurance&set=1.14');
  await send();
  const plain = await alertWords();
  await expect(alert().locator('strong').count()).resolves.toBe(0);
  expect(plain.replace(/\s+/g, ' ')).toBe(markdown.replace(/\s+/g, ' '));
});

/** A send handler that stops with these options. */
async function stopWith(options: object): Promise<void> {
  const code = `Office.actions.associate('onMessageCompose', function (event) { event.completed(); });
    Office.actions.associate('onMessageSend', function (event) { event.completed(${JSON.stringify(options)}); });
    Office.onReady();`;
  await answer('launchevent.js', 'text/javascript', code);
}

test.each([
  [
    'office-js #6622: classic swallows a single &',
    'client=classic&set=1.14',
    'Research & D\r\nLine 2',
    /^Research D\b/,
  ],
  ['office-js #2949: the web runs lines together', 'client=web&set=1.14', 'One\r\nTwo', /^One Two$/],
  ['Mac shows both as they are', 'client=mac&set=1.14', 'A & B\nTwo', /^A & B\s+Two$/],
])('%s', async (_name, settings, errorMessage, shown) => {
  await stopWith({ allowEvent: false, errorMessage });
  await openAsItIs(`open=room&${settings}`);
  await send();
  expect(await alertWords()).toMatch(shown);
});

test('what an alert may hold beside words: emphasis, lists, links to https, and nothing of the mail’s own markup', async () => {
  const errorMessageMarkdown =
    '**Look**: a\\*b <img src=x>\n\n- one\r- two\r\n\n[the policy](https://example.org/p) [no](javascript:1)';
  await stopWith({ allowEvent: false, errorMessage: 'plain', errorMessageMarkdown });
  await openAsItIs('open=room&set=1.15');
  await send();
  await alert().waitFor();
  await expect(alert().locator('li').allInnerTexts()).resolves.toEqual(['one', 'two']);
  await expect(
    alert()
      .locator('a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href'))),
  ).resolves.toEqual(['https://example.org/p']);
  await expect(alert().locator('img').count()).resolves.toBe(0);
  expect(await alertWords()).toContain('Look: a*b <img src=x>');
});

test('a command that the manifest does not name only cancels', async () => {
  await stopWith({
    allowEvent: false,
    errorMessage: 'Stay',
    commandId: `${COMPOSE_PANE_COMMAND}2`,
    cancelLabel: 'Open',
  });
  await openAsItIs('open=room');
  await send();
  await choose('Open');
  await expect(page().locator('.pane iframe').count()).resolves.toBe(0);
  await expect(sentMails().count()).resolves.toBe(0);
});

describe('the handlers do not answer', () => {
  test.each([
    ['soft block: one can only give up', 'softBlock', ["Don't Send"]],
    ['prompt: one may send', 'promptUser', ['Send Anyway', "Don't Send"]],
  ])('the notice after five seconds, %s', async (_name, mode, buttons) => {
    await openAsItIs(`open=room&handlers=/playground/handlers-silent.html&mode=${mode}`);
    await send();
    await alert().getByText('taking longer than expected').waitFor();
    await expect(alertButtons()).resolves.toEqual(buttons);
    await choose(buttons[0]!);
    await expect(sentMails().count()).resolves.toBe(mode === 'promptUser' ? 1 : 0);
  });

  test('a file without them stops under soft block, and lets go when prompting', async () => {
    await openAsItIs('open=room&handlers=/playground/handlers-absent.html');
    await send();
    await expect(alertButtons()).resolves.toEqual(["Don't Send"]);
    await openAsItIs('open=room&handlers=/playground/handlers-absent.html&mode=promptUser');
    await send();
    await choose('Send Anyway');
    await sentMail();
  });

  test('offline: it is said that the add-in is not there, and the mail may go', async () => {
    await openAsItIs('open=room&offline=on');
    await send();
    await alert().getByText('Letterhead is unavailable').waitFor();
    await expect(alertButtons()).resolves.toEqual(['Send Anyway', 'Try Later']);
    await choose('Try Later');
    await expect(sentMails().count()).resolves.toBe(0);
  });
});
