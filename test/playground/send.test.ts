import type { HostOptions } from '../../playground/host/contract';
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
