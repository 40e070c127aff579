import vm from 'node:vm';

import type { Draft, HostOptions, SendOutcome } from '../../../playground/host/contract';
import { createHost } from '../../../playground/host/create-host';
import { runBare } from '../../../playground/transports/bare-context';
import { nodeWebTransport } from '../../../playground/transports/node-web';
import { builtBundle } from '../../bundle/built-bundle';

/*
 * What Outlook is known to do, by the number of the issue at OfficeDev/office-js, and what the built bundle makes of it. Those that
 * need a page are in test/browser, those of one function beside its own test.
 */

const { code: BUNDLE } = builtBundle();
const NINO = '<p>Her National Insurance number is AB 12 34 56 C.</p>';

function person(
  address: string,
  recipientType: Draft['to'][number]['recipientType'] = 3,
): Draft['to'][number] {
  return { name: '', address, recipientType, isResolved: true };
}

const PAT = person('pat.lee@client.example');

function outlook(draft: Partial<Draft>, options: Partial<HostOptions> = {}) {
  const host = createHost({ subject: 'Tuesday', body: '<p>Hello</p>', ...draft }, options);
  const asked: string[] = [];
  /** A network that answers nothing, and notes who was asked. */
  class XMLHttpRequest {
    onerror: () => void = () => undefined;
    open(_method: string, url: string): void {
      asked.push(url);
    }
    send(): void {
      this.onerror();
    }
  }
  const transport = nodeWebTransport({ bundle: BUNDLE, strip: true, globals: { XMLHttpRequest } });
  return {
    host,
    asked,
    compose: () => host.launch('OnMessageCompose', {}, transport),
    send: () => host.send(transport),
  };
}

function textOf(outcome: SendOutcome): string {
  return outcome.result === 'alert' ? outcome.text : outcome.result;
}

test('#4631, #5166: the bundle answers in an engine without Intl, whose onReady never runs', async () => {
  const { compose, send } = outlook({ to: [PAT], body: NINO });
  await compose();
  expect(textOf(await send())).toContain('National Insurance number');
});

test('#3730, #3783, #4450: it needs no address, no parser of documents and no crypto', () => {
  const office = { actions: { associate: () => undefined } };
  const context = runBare(office, { bundle: BUNDLE, strip: true });
  const missing = ['location', 'URLSearchParams', 'DOMParser', 'crypto', 'document', 'TextDecoder', 'Intl'];
  const there = missing.filter((name) => vm.runInContext(`typeof ${name}`, context) !== 'undefined');
  expect(there).toEqual([]);
});

test('#3180: where no handler can be reached, the person may send', async () => {
  const { send } = outlook({ to: [PAT], body: NINO }, { offline: true });
  const outcome = await send();
  const buttons = outcome.result === 'alert' ? outcome.buttons.map(({ label }) => label) : [];
  expect(buttons).toContain('Send Anyway');
});

test('#6816: the clock runs from the click, so nothing is fetched on Send', async () => {
  const { asked, compose, send } = outlook({ to: [PAT] });
  await compose();
  expect(asked).toEqual([expect.stringContaining('/policy.json')]);
  await send();
  expect(asked).toHaveLength(1);
});

test('#4968: where every call hangs, it answers before the notice of a slow check', async () => {
  const { host, send } = outlook({ to: [PAT] }, { faults: new Map([['all', { kind: 'hang' }]]) });
  const said: string[] = [];
  host.subscribe(({ kind }) => said.push(kind));
  expect(textOf(await send())).toBe('sent');
  expect(said).not.toContain('waiting');
});

test('#1909, #3249, #5035: a list that Outlook calls something else is known by its address', async () => {
  for (const type of [0, 1, 2, 3] as const) {
    const { send } = outlook({ to: [person('allstaff@stepstowork.example', type)] });
    expect(textOf(await send())).toContain('This goes to all staff');
  }
});

test('#2819, #3248: a colleague whom Outlook calls external is inside, and the other way round', async () => {
  const inside = outlook({ to: [person('owen.blake@stepstowork.example', 3)] });
  await inside.compose();
  expect(inside.host.draft.appendOnSend).toBeNull();
  const outside = outlook({ to: [person('pat.lee@client.example', 2)] });
  await outside.compose();
  expect(outside.host.draft.appendOnSend).toContain('must be regarded as confidential');
});

test('#6376, #6808: on Mac too the body is read and never written', async () => {
  const { host, compose, send } = outlook(
    { to: [PAT], body: NINO },
    { client: 'mac', mailboxVersion: '1.14' },
  );
  await compose();
  await send();
  expect(host.calls.dispatchIds.filter((id) => [13, 23, 38, 173].includes(id))).toEqual([]);
});

test('#6478: at the second try the answer is the same', async () => {
  const { compose, send } = outlook({ to: [PAT], body: NINO }, { client: 'mac', mailboxVersion: '1.14' });
  await compose();
  const first = textOf(await send());
  expect(first).toContain('National Insurance number');
  expect(textOf(await send())).toBe(first);
});

test('#4193: a change of From that nobody told of is seen on Send', async () => {
  const { host, compose, send } = outlook({
    to: [person('sam.jones@gmail.com')],
    subject: '[Personal] Saturday',
  });
  await compose();
  host.draft.from = { name: 'Enquiries', address: 'enquiries@stepstowork.example' };
  expect(textOf(await send())).toContain('enquiries@stepstowork.example');
});

test('#5828, #2949: beside the command stand words of its own, on one line', async () => {
  const outcome = await outlook({ to: [PAT], body: NINO }).send();
  expect(outcome).toMatchObject({ result: 'alert', commandId: 'msgComposeOpenPane' });
  expect(textOf(outcome)).not.toMatch(/[\r\n]|is preventing/);
});

test('#5554: nothing of ours runs when Send Anyway is chosen', async () => {
  const { host, compose, send } = outlook({
    to: Array.from({ length: 12 }, (_none, index) => person(`p${index}@firm${index}.example`)),
  });
  await compose();
  const outcome = await send();
  const before = JSON.stringify(host.draft);
  host.resetCalls();
  expect(outcome.result === 'alert' && outcome.choose('send-anyway').result).toBe('sent');
  expect(host.calls.count).toBe(0);
  expect(JSON.stringify(host.draft)).toBe(before);
});

test('#6622: the name of a file with & is told in classic Outlook', async () => {
  const file = {
    id: 'f',
    name: 'R&D.exe',
    size: 9,
    attachmentType: 0,
    isInline: false,
    contentBase64: '',
  } as const;
  const { send } = outlook({ to: [PAT], attachments: [file] }, { client: 'classic' });
  expect(textOf(await send())).toMatch(/R[^ .]D\.exe/);
});

test('the information bar tells of a program at the event that brought it', async () => {
  const program = Buffer.from(`MZ${'\0'.repeat(58)}@\0\0\0PE\0\0${'\0'.repeat(60)}`, 'latin1').toString(
    'base64',
  );
  const file = {
    id: 'f',
    name: 'letter.pdf',
    size: 128,
    attachmentType: 0,
    isInline: false,
    contentBase64: program,
  } as const;
  const { host, compose } = outlook({ to: [PAT], attachments: [file] });
  await compose();
  expect(host.draft.notifications.map(({ message }) => message)).toEqual([
    expect.stringContaining('letter.pdf'),
  ]);
});
