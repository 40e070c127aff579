import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { plantedBundle } from './planted-bundle';
import {
  address,
  alert,
  alertButtons,
  alertWords,
  answer,
  bar,
  choose,
  open,
  openAsItIs,
  page,
  playLocalOutlook,
  send,
  sentMail,
  sentMails,
  set,
  text,
} from './playing';

/*
 * Whatever goes wrong with Outlook or with us: ordinary mail goes, and goes once.
 */

playLocalOutlook();

const DISCLAIMER = 'must be regarded as confidential';
const STOPPED = 'A National Insurance number is going outside';

describe('ordinary mail goes', () => {
  test.each([
    ['the subject never comes', 'call=18&fault=hang'],
    ['the body never comes', 'call=37&fault=hang'],
    ['the body is answered with nothing', 'call=37&fault=null'],
    ['no call is ever answered', 'call=all&fault=hang'],
    ['session data is lost', 'session=lost'],
    ['office-js #5951: session data comes late', 'session=late'],
    ['the body is written again by the client', 'rewrite=on'],
    ['queued text is not shown to the handler', 'queued=off'],
    ['office-js #6706: the handler is started twice', 'twice=on'],
  ])('%s', async (_name, settings) => {
    await openAsItIs(`open=room&${settings}`);
    await send();
    const { head } = await sentMail();
    expect(head).toContain('Room for the open day');
    await expect(sentMails().count()).resolves.toBe(1);
    await expect(alert().count()).resolves.toBe(0);
  });
});

test('office-js #4968: where each call takes a second, it goes before Outlook says that it takes long', async () => {
  await open('open=room');
  await set('With', 'every call');
  await set('What goes wrong', 'takes a second');
  await page().evaluate(() => {
    new MutationObserver(() => {
      if (document.querySelector('dialog') !== null) document.title = 'a dialog was shown';
    }).observe(document.body, { childList: true });
  });
  await send();
  await sentMail();
  await expect(page().title()).resolves.toBe('Local Outlook');
});

test('recipients that are answered with a fault: the policy asks for a look, and Send Anyway sends', async () => {
  await openAsItIs('open=room&call=15&fault=error');
  await send();
  expect(await alertWords()).toContain('Letterhead could not check everything');
  await choose('Send Anyway');
  await sentMail();
});

test('office-js #6706: started twice, the disclaimer still stands once, and a stop is one stop', async () => {
  await open('open=room&twice=on');
  await send();
  expect((await sentMail()).text.split(DISCLAIMER)).toHaveLength(2);
  await open('open=national-insurance&twice=on');
  await send();
  expect(await alertWords()).toContain(STOPPED);
  await expect(alert().count()).resolves.toBe(1);
});

test('office-js #6769: sent without the handler, the mail still carries what was queued while it was written', async () => {
  await open('open=room');
  await set('Handlers', 'switched off');
  await send();
  expect((await sentMail()).text).toContain(DISCLAIMER);
});

describe('the policy file', () => {
  /** As the build wrote it: to be read within a test, for before them there may be no build yet. */
  const shipped = (): string => readFileSync(resolve(__dirname, '../../dist/addin/policy.json'), 'utf8');

  test.each([
    ['broken off in the middle', (): string => shipped().slice(0, 500)],
    ['of another shape', (): string => '{"rules": 7}'],
    ['a page that says something', (): string => '<!doctype html><title>Sign in</title>'],
  ])('%s: the built one stays in force', async (_name, body) => {
    await answer('policy.json', 'application/json', body());
    await open('open=room');
    await send();
    await sentMail();
    await open('open=national-insurance');
    await send();
    expect(await alertWords()).toContain(STOPPED);
  });

  test('off: true lets everything go, from the next mail on', async () => {
    const off = { ...(JSON.parse(shipped()) as object), off: true };
    await answer('policy.json', 'application/json', JSON.stringify(off));
    await openAsItIs('open=national-insurance');
    await page().waitForFunction(() => localStorage.getItem('letterhead.policy') !== null);
    await send();
    await sentMail();
  });
});

describe('something of ours throws', () => {
  let bundle = '';

  beforeAll(async () => {
    bundle = await plantedBundle(address());
  });

  async function plant(where: string): Promise<void> {
    await page().evaluate((value) => localStorage.setItem('planted', value), where);
    await answer('launchevent.js', 'text/javascript', bundle);
  }

  test('a rule: the others still hold', async () => {
    await plant('a rule throws');
    await open('open=room');
    await send();
    await sentMail();
    await open('open=national-insurance');
    await send();
    expect(await alertWords()).toContain(STOPPED);
  });

  test('the engine: the mail goes, and the next draft says so', async () => {
    await openAsItIs('open=room');
    await bar().waitFor();
    await plant('the engine throws');
    await send();
    await sentMail();
    await page().evaluate(() => localStorage.removeItem('planted'));
    await open('open=rota');
    await bar().getByText('The last mail went out unchecked').waitFor();
  });

  test('the code while it is loaded: the mail goes', async () => {
    await plant('while it is loaded');
    await openAsItIs('open=national-insurance');
    await send();
    await sentMail();
  });
});

/** A handlers' file whose send handler runs this; every other event is answered at once. */
function handlers(onSend: string): string {
  return `['onMessageCompose', 'onRecipientsChanged'].forEach(function (name) {
      Office.actions.associate(name, function (event) { event.completed(); });
    });
    Office.actions.associate('onMessageSend', function (event) { ${onSend} });
    Office.onReady();`;
}

test('office-js #6656: a second completion is ignored', async () => {
  const twice = `event.completed({ allowEvent: false, errorMessage: 'Stay' });
    setTimeout(function () { event.completed({ allowEvent: true }); }, 20);`;
  await answer('launchevent.js', 'text/javascript', handlers(twice));
  await openAsItIs('open=room');
  await send();
  expect(await alertWords()).toBe('Stay');
  await choose("Don't Send");
  await expect(sentMails().count()).resolves.toBe(0);
});

test('launchevent.off.js in place of the bundle lets everything go', async () => {
  await openAsItIs('open=national-insurance&handlers=/playground/handlers-off.html');
  await send();
  const { text: left } = await sentMail();
  expect(left).not.toContain(DISCLAIMER);
});

test('the circuit breaker: after three different stops in a short time guesses become Send Anyway, and the bar says so', async () => {
  for (const [index, words] of ['first', 'second', 'third'].entries()) {
    await open('open=national-insurance');
    await text().fill(`This is the ${words} mail. Her National Insurance number is AB 12 34 56 C.`);
    await send();
    const isLast = index === 2;
    await expect(alertButtons()).resolves.toEqual([
      ...(isLast ? ['Send Anyway'] : []),
      'Open Letterhead',
      "Don't Send",
    ]);
    await choose("Don't Send");
  }
  await open('open=rota');
  await bar().getByText('it only advises for now').waitFor();
});
