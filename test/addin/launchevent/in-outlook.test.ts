import type { Draft, Fault, HostOptions, SendOutcome } from '../../../playground/host/contract';
import { createHost } from '../../../playground/host/create-host';
import { nodeWebTransport } from '../../../playground/transports/node-web';
import { nodeWin32Transport } from '../../../playground/transports/node-win32';
import { builtBundle } from '../../bundle/built-bundle';

/*
 * The built bundle of the handlers under the shipped policy `steps-to-work`, in a bare engine, over the real office.js.
 */

const { code: BUNDLE, off: OFF } = builtBundle();
const OUTSIDE = person('pat.lee@client.example');
const INSIDE = person('owen.blake@stepstowork.example');
const NINO = '<p>Her National Insurance number is AB 12 34 56 C.</p>';
/** A reply under which a number stands. */
const THREAD = `<div>See below.</div><hr><div><b>From:</b> Pat Lee &lt;pat.lee@client.example&gt;<br><b>Sent:</b> 3 May 2026 10:00<br><b>To:</b> Mia<br><b>Subject:</b> Form</div>${NINO}`;

function person(address: string): Draft['to'][number] {
  return { name: '', address, recipientType: 3, isResolved: true };
}

function outlook(draft: Partial<Draft>, options: Partial<HostOptions> = {}) {
  const host = createHost({ subject: 'Tuesday', body: '<p>Hello</p>', ...draft }, options);
  const transport = nodeWebTransport({ bundle: BUNDLE, strip: true });
  return {
    host,
    compose: () => host.launch('OnMessageCompose', {}, transport),
    change: () => host.launch('OnRecipientsChanged', {}, transport),
    send: () => host.send(transport),
  };
}

function textOf(outcome: SendOutcome): string {
  return outcome.result === 'alert' ? outcome.text : 'sent';
}

beforeAll(() => {
  expect(BUNDLE.length).toBeGreaterThan(1000);
});

describe('while writing', () => {
  test('the disclaimer is queued before anybody is on the mail, and withdrawn when everyone is inside', async () => {
    const { host, compose, change } = outlook({});
    await compose();
    expect(host.draft.appendOnSend).toContain(
      'The information in this message must be regarded as confidential',
    );
    host.draft.to = [INSIDE];
    await change();
    expect(host.draft.appendOnSend).toBeNull();
    host.draft.cc = [OUTSIDE];
    await change();
    expect(host.draft.appendOnSend).toContain('The information in this message');
    expect(host.draft.notifications.map((one) => one.message)).toEqual([
      '1 person outside Steps to Work. The disclaimer will be added.',
    ]);
  });

  test('it is not queued where the text holds it, and stands once in what leaves', async () => {
    const first = outlook({ to: [OUTSIDE] });
    await first.compose();
    const sent = await first.send();
    const body = sent.result === 'sent' ? sent.mail.body : '';
    expect(body.split('The information in this message').length - 1).toBe(1);
    const again = outlook({ to: [OUTSIDE], body });
    await again.compose();
    expect(again.host.draft.appendOnSend).toBeNull();
    await expect(again.send()).resolves.toMatchObject({ result: 'sent' });
  });

  test.each<[string, Partial<Draft>, string | undefined]>([
    ['somebody outside, so that the disclaimer is queued', { to: [OUTSIDE] }, 'checked'],
    ['nobody yet: it is queued all the same', {}, 'checked'],
    ['inside alone', { to: [INSIDE] }, undefined],
    ['the council, to whom it goes without', { to: [person('office@walsall.example')] }, 'checked'],
  ])('the header for Exchange: %s', async (_name, draft, expected) => {
    const { host, compose } = outlook(draft);
    await compose();
    expect(host.draft.headers).toEqual(expected === undefined ? {} : { 'X-Letterhead': expected });
  });

  test('the header for Exchange is taken back with what was queued', async () => {
    const { host, compose, change } = outlook({ to: [OUTSIDE] });
    await compose();
    host.draft.to = [INSIDE];
    await change();
    expect(host.draft.headers).toEqual({ 'X-Letterhead': 'no' });
    expect(host.draft.appendOnSend).toBeNull();
  });

  test('files are looked into, and the send handler knows what they are', async () => {
    const program = Buffer.concat([
      Buffer.from('MZ'),
      Buffer.alloc(58),
      Buffer.from([64, 0, 0, 0]),
      Buffer.from('PE\0\0'),
      Buffer.alloc(60),
    ]);
    const contentBase64 = program.toString('base64');
    const file = {
      id: 'f1',
      name: 'letter.pdf',
      size: program.length,
      attachmentType: 0,
      isInline: false,
      contentBase64,
    } as const;
    const { compose, send } = outlook({ to: [INSIDE], attachments: [file] });
    await compose();
    expect(textOf(await send())).toContain('letter.pdf is a program under another kind of name (S6.2).');
  });
});

describe('on Send', () => {
  // The third wave is the price of S6.1-access.c: for whom a mail is sent shows in no other part of it.
  test('ordinary mail: nine calls in three waves, at most three under way, and no word', async () => {
    const { host, compose, send } = outlook({ to: [OUTSIDE] }, { callDelayMs: 2 });
    await compose();
    host.resetCalls();
    expect((await send()).result).toBe('sent');
    expect(host.calls).toMatchObject({ count: 9, waves: 3, maxInFlight: 3 });
  });

  test('a National Insurance number going outside is stopped with the clause, and goes once it is out', async () => {
    const { host, compose, send } = outlook({ to: [OUTSIDE], body: NINO }, { callDelayMs: 2 });
    await compose();
    host.resetCalls();
    const outcome = await send();
    expect(textOf(outcome)).toContain('A National Insurance number is going outside, to client.example.');
    expect(textOf(outcome)).toContain('S6.5-content.b');
    expect(textOf(outcome).length).toBeLessThanOrEqual(500);
    expect(host.calls).toMatchObject({ count: 9, waves: 3, maxInFlight: 3 });
    host.draft.body = '<p>Thank you.</p>';
    expect((await send()).result).toBe('sent');
  });

  test('all staff asks for a reason', async () => {
    const outcome = await outlook({ to: [person('allstaff@stepstowork.example')] }).send();
    expect(outcome).toMatchObject({ result: 'alert', commandId: 'msgComposeOpenPane' });
    expect(textOf(outcome)).toContain('This goes to all staff (allstaff@stepstowork.example) (S6.5).');
  });

  test('a warning may be sent anyway', async () => {
    const to = Array.from({ length: 12 }, (_none, index) => person(`p${index}@firm${index}.example`));
    const { compose, send } = outlook({ to });
    await compose();
    const outcome = await send();
    expect(outcome.result === 'alert' && outcome.buttons.map((one) => one.label)).toEqual([
      'Send Anyway',
      'Open Letterhead',
      "Don't Send",
    ]);
  });

  test('personal mail from the shared mailbox: the sender is asked for only then', async () => {
    const from = { name: 'Enquiries', address: 'enquiries@stepstowork.example' };
    const outcome = await outlook({ to: [INSIDE], from, subject: '[Personal] cake' }).send();
    expect(textOf(outcome)).toContain('enquiries@stepstowork.example');
  });

  test('numbers of the thread: a reply goes, a forward is stopped', async () => {
    const reply = outlook({ to: [OUTSIDE], body: THREAD, composeType: 'reply', subject: 'Form' });
    await reply.compose();
    expect(textOf(await reply.send())).toBe('sent');
    const forward = outlook({ to: [OUTSIDE], body: THREAD, composeType: 'forward', subject: 'Form' });
    await forward.compose();
    expect(textOf(await forward.send())).toContain('National Insurance number');
  });

  test('numbers of the thread towards somebody who was added since the reply was opened are asked about', async () => {
    const { host, compose, change, send } = outlook({
      to: [OUTSIDE],
      body: THREAD,
      composeType: 'reply',
      subject: 'RE: Form',
    });
    await compose();
    host.draft.cc.push(person('new.person@supplier.example'));
    await change();
    expect(textOf(await send())).toContain('National Insurance number');
  });

  test.each([
    ['how many a list holds', JSON.stringify({ listSizes: { 'team@stepstowork.example': 61 } }), '61 people'],
    ['nothing that can be read', '{', 'sent'],
    ['null', 'null', 'sent'],
  ])('the pane has left %s', async (_what, learnt, said) => {
    const { compose, send } = outlook({
      to: [person('team@stepstowork.example')],
      sessionData: { 'letterhead.learnt': learnt },
    });
    await compose();
    expect(textOf(await send())).toContain(said);
  });

  test('a change that is told of before the opening takes nobody for added, and the opening is noted after it', async () => {
    const { host, compose, change, send } = outlook({
      to: [OUTSIDE],
      body: THREAD,
      composeType: 'reply',
      subject: 'RE: Form',
    });
    await change();
    expect(textOf(await send())).toBe('sent');
    await compose();
    host.draft.cc.push(person('new.person@supplier.example'));
    await change();
    expect(textOf(await send())).toContain('National Insurance number');
  });
});

describe('what goes wrong with us lets ordinary mail go', () => {
  const faults = (id: number, fault: Fault): Partial<HostOptions> => ({ faults: new Map([[id, fault]]) });

  test.each<[string, Partial<HostOptions>]>([
    ['a hung body', faults(37, { kind: 'hang' })],
    ['hung attachments', faults(149, { kind: 'hang' })],
    ['a null answer for the recipients', faults(15, { kind: 'null' })],
    ['office-js #5951: session data comes late', { sessionDataFault: 'late' }],
    ['session data is lost', { sessionDataFault: 'lost' }],
    ['queued text is not shown to the handler', { seesQueuedText: false }],
    ['the body is written again by the client', { reserialisesBody: true }],
    ['office-js #6706: the handler is started twice', { startsHandlerTwice: true }],
  ])('%s', async (_name, options) => {
    const { host, compose, send } = outlook({ to: [OUTSIDE] });
    await compose();
    Object.assign(host.options, options);
    expect(textOf(await send())).toBe('sent');
  });

  test('session data is lost and queued text is not shown: that the disclaimer is missing is no fact, and may be sent', async () => {
    const { host, compose, send } = outlook({ to: [OUTSIDE] });
    await compose();
    Object.assign(host.options, { sessionDataFault: 'lost', seesQueuedText: false });
    const outcome = await send();
    expect(textOf(outcome)).toContain('disclaimer');
    const buttons = outcome.result === 'alert' ? outcome.buttons.map(({ id }) => id) : [];
    expect(buttons).toContain('send-anyway');
  });

  test('office-js #6908: nothing is queued within the send handler', async () => {
    const { host, send } = outlook({ to: [OUTSIDE] });
    await send();
    expect(host.calls.dispatchIds).not.toContain(100);
  });

  test('office-js #6808: nothing writes the body, at any event', async () => {
    const { host, compose, change, send } = outlook({ to: [OUTSIDE] });
    await compose();
    await change();
    await send();
    expect(host.calls.dispatchIds.filter((id) => [13, 23, 38].includes(id))).toEqual([]);
  });

  test('a program is stopped by its name alone when nothing else could be read', async () => {
    const file = {
      id: 'f1',
      name: 'setup.exe',
      size: 9,
      attachmentType: 0,
      isInline: false,
      contentBase64: '',
    } as const;
    const { host, send } = outlook({ to: [INSIDE], attachments: [file] });
    host.options.faults.set(37, { kind: 'hang' });
    expect(textOf(await send())).toContain('setup.exe');
  });
});

describe('a recorded justification', () => {
  test('releases the mail it was given for, and no other', async () => {
    const { host, compose, send } = outlook({ to: [person('allstaff@stepstowork.example')] });
    await compose();
    expect((await send()).result).toBe('alert');
    host.draft.sessionData['letterhead.seal'] = JSON.stringify({
      format: 1,
      content: 'another',
      rules: ['all-staff'],
    });
    expect((await send()).result).toBe('alert');
  });
});

test('classic Outlook runs the same bundle to the same answer', async () => {
  const host = createHost({ to: [OUTSIDE], body: NINO }, { client: 'classic' });
  const transport = nodeWin32Transport({ bundle: BUNDLE, strip: true });
  await host.launch('OnMessageCompose', {}, transport);
  const classic = await host.send(transport);
  const web = outlook({ to: [OUTSIDE], body: NINO });
  await web.compose();
  expect(textOf(classic)).toContain('A National Insurance number is going outside');
  expect(textOf(classic)).toBe(textOf(await web.send()));
});

test('the off switch lets everything go', async () => {
  const host = createHost({ to: [OUTSIDE], body: NINO });
  const outcome = await host.send(nodeWebTransport({ bundle: OFF, strip: true }));
  expect(outcome.result).toBe('sent');
  expect(host.calls.count).toBe(0);
});
