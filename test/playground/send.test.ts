import type { Completion, HostOptions, Transport } from '../../playground/host/contract';
import { createHost } from '../../playground/host/create-host';
import { nodeWebTransport } from '../../playground/transports/node-web';

/** Sends through a handler that answers with these options; `undefined` stands for a handler nobody associated. */
async function send(answer: object | undefined, options: Partial<HostOptions> = {}) {
  const bundle =
    answer === undefined
      ? ';'
      : `Office.actions.associate('onMessageSend', function (event) { event.completed(${JSON.stringify(answer)}); });`;
  const host = createHost({ body: '<p>Hello</p>', appendOnSend: '<div>Small print</div>' }, options);
  const outcome = await host.send(nodeWebTransport({ bundle }));
  return {
    host,
    outcome,
    buttons: outcome.result === 'alert' ? outcome.buttons.map((one) => one.label) : [],
  };
}

const STOP = {
  allowEvent: false,
  errorMessage: 'Why',
  cancelLabel: 'Open Letterhead',
  commandId: 'pane',
  contextData: '{}',
};

test('what is allowed goes, with the queued text in it', async () => {
  const { outcome } = await send({ allowEvent: true });
  expect(outcome).toMatchObject({ result: 'sent', mail: { body: '<p>Hello</p><div>Small print</div>' } });
});

test.each<[string, object | undefined, Partial<HostOptions>, readonly string[]]>([
  ['web', STOP, {}, ['Open Letterhead', "Don't Send"]],
  ['new', STOP, { client: 'new' }, ['Open Letterhead', "Don't Send"]],
  ['classic with 1.15', STOP, { client: 'classic' }, ['Open Letterhead', "Don't Send"]],
  [
    'classic with 1.14: the action takes the place of Don’t Send',
    STOP,
    { client: 'classic', mailboxVersion: '1.14' },
    ['Open Letterhead'],
  ],
  ['Mac', STOP, { client: 'mac', mailboxVersion: '1.14' }, ['Open Letterhead']],
  [
    'no command: the label is that of a button which is not shown',
    { allowEvent: false, cancelLabel: 'Stay' },
    {},
    ["Don't Send"],
  ],
  [
    'Mac, no command: only the label is another',
    { allowEvent: false, cancelLabel: 'Stay' },
    { client: 'mac' },
    ['Stay'],
  ],
  [
    'softened',
    { ...STOP, sendModeOverride: 'promptUser' },
    {},
    ['Send Anyway', 'Open Letterhead', "Don't Send"],
  ],
  [
    'before 1.14 neither the override nor the button is known',
    { ...STOP, sendModeOverride: 'promptUser' },
    { mailboxVersion: '1.13' },
    ["Don't Send"],
  ],
  [
    'a manifest that prompts',
    STOP,
    { sendMode: 'promptUser' },
    ['Send Anyway', 'Open Letterhead', "Don't Send"],
  ],
  ['nobody answers, soft block', undefined, {}, ["Don't Send"]],
  ['nobody answers, prompt', undefined, { sendMode: 'promptUser' }, ['Send Anyway', "Don't Send"]],
  ['offline', STOP, { offline: true }, ['Send Anyway', 'Try Later']],
])('the buttons: %s', async (_name, answer, options, labels) => {
  expect((await send(answer, options)).buttons).toEqual(labels);
});

test('the action leaves the context for the pane and keeps the mail; Send Anyway sends it', async () => {
  const { host, outcome } = await send({ ...STOP, contextData: '{"rules":[]}' });
  if (outcome.result !== 'alert') throw new Error('there was no alert');
  expect(outcome.choose('take-action')).toEqual({ result: 'kept' });
  expect(host.initializationContext).toBe('{"rules":[]}');
  expect(outcome.choose('send-anyway')).toMatchObject({ result: 'sent' });
});

describe('a handler that does not answer', () => {
  /** A clock that goes by hand, and a handler that completes when it is told to. */
  function outlook(options: Partial<HostOptions>) {
    let now = 0;
    let waiting: { at: number; callback: () => void }[] = [];
    const clock = {
      now: () => now,
      wait: (callback: () => void, milliseconds: number) => {
        const one = { at: now + milliseconds, callback };
        waiting.push(one);
        return () => {
          waiting = waiting.filter((other) => other !== one);
        };
      },
    };
    const pass = async (milliseconds: number): Promise<void> => {
      now += milliseconds;
      const due = waiting.filter(({ at }) => at <= now);
      waiting = waiting.filter(({ at }) => at > now);
      for (const { callback } of due) callback();
      await new Promise((done) => setImmediate(done));
    };
    let complete: (completion: Completion) => void = () => undefined;
    const transport: Transport = {
      name: 'by hand',
      run: () => ({
        onCompleted: (listener) => {
          complete = listener;
        },
        dispose: () => undefined,
      }),
    };
    const host = createHost({ body: '<p>Hello</p>' }, options, clock);
    const outcome = host.send(transport);
    return {
      host,
      outcome,
      pass,
      complete: (options: object) => complete({ status: 0, options: { ...options } }),
    };
  }

  test.each<[HostOptions['sendMode'], readonly string[]]>([
    ['softBlock', ["Don't Send"]],
    ['promptUser', ['Send Anyway', "Don't Send"]],
  ])('%s: a notice after five seconds, and after five minutes Outlook gives up', async (sendMode, labels) => {
    const { host, outcome, pass } = outlook({ sendMode, lingerMs: 0 });
    await pass(4999);
    expect(host.waiting).toBeUndefined();
    await pass(1);
    expect(host.waiting?.buttons.map(({ label }) => label)).toEqual(labels);
    await pass(295_000);
    await pass(0);
    const alert = await outcome;
    expect(host.waiting).toBeUndefined();
    expect(alert).toMatchObject({
      result: 'alert',
      text: expect.stringContaining('taking too long') as string,
    });
    expect(alert.result === 'alert' && alert.buttons.map(({ label }) => label)).toEqual(labels);
  });

  test('who does not wait sends it as it is; what the handler says later counts for nothing', async () => {
    const { host, outcome, pass, complete } = outlook({ sendMode: 'promptUser' });
    await pass(5000);
    host.waiting?.choose('send-anyway');
    complete({ allowEvent: false, errorMessage: 'Stay' });
    await expect(outcome).resolves.toMatchObject({ result: 'sent' });
  });

  test('who gives up keeps the mail, even where the handler would let it go', async () => {
    const { host, outcome, pass, complete } = outlook({});
    await pass(5000);
    host.waiting?.choose('dont-send');
    complete({ allowEvent: true });
    await expect(outcome).resolves.toEqual({ result: 'kept' });
  });

  test('office-js #4968: an answer after the notice still counts', async () => {
    const { outcome, pass, complete } = outlook({ lingerMs: 0 });
    await pass(6000);
    complete({ allowEvent: true });
    await pass(0);
    await expect(outcome).resolves.toMatchObject({ result: 'sent' });
  });
});

test.each<[string, Partial<HostOptions>, string]>([
  ['office-js #6622: classic swallows a single &', { client: 'classic', mailboxVersion: '1.14' }, 'R D, A&B'],
  ['office-js #2949: the web runs lines together', { client: 'web' }, 'R& D, A&&B'],
  ['Mac shows it as it is', { client: 'mac' }, 'R&\nD, A&&B'],
])('the words: %s', async (_name, options, text) => {
  const { outcome } = await send({ allowEvent: false, errorMessage: 'R&\nD, A&&B' }, options);
  expect(outcome.result === 'alert' && outcome.text.replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
  expect(outcome.result === 'alert' && outcome.text.includes('\n')).toBe(options.client !== 'web');
});

test('Markdown is for clients with 1.15 that are not a Mac', async () => {
  const answer = { allowEvent: false, errorMessage: 'a', errorMessageMarkdown: '**a**' };
  const shows = async (options: Partial<HostOptions>): Promise<boolean> => {
    const { outcome } = await send(answer, options);
    return outcome.result === 'alert' && outcome.markdown !== undefined;
  };
  expect(await shows({ client: 'web', mailboxVersion: '1.15' })).toBe(true);
  expect(await shows({ client: 'web', mailboxVersion: '1.14' })).toBe(false);
  expect(await shows({ client: 'mac', mailboxVersion: '1.15' })).toBe(false);
});
