import type { Draft } from '../../playground/host/contract';
import { itemTests } from './contract-items';
import { PAT, run, type Launch } from './run-handler';

/** What an add-in reads, written as the value its one call gives. */
const READS: readonly (readonly [name: string, call: string, draft: Partial<Draft>, value: unknown])[] = [
  ['the subject', 'item.subject.getAsync', { subject: 'Hello' }, 'Hello'],
  ['the type of the body', 'item.body.getTypeAsync', { bodyFormat: 'text' }, 'text'],
  [
    'headers',
    "item.internetHeaders.getAsync.bind(null, ['x-a'])",
    { headers: { 'x-a': '1', 'x-b': '2' } },
    { 'x-a': '1' },
  ],
  ['all of session data', 'item.sessionData.getAllAsync', { sessionData: { a: '1' } }, { a: '1' }],
  [
    'one entry of session data',
    "item.sessionData.getAsync.bind(null, 'a')",
    { sessionData: { a: '1' } },
    '1',
  ],
  ['an entry that is not there', "item.sessionData.getAsync.bind(null, 'b')", {}, 'fault 9050'],
  [
    'the compose type',
    'item.getComposeTypeAsync',
    { composeType: 'forward' },
    { composeType: 'forward', coercionType: 'html' },
  ],
  ['the sensitivity label', 'item.sensitivityLabel.getAsync', { sensitivityLabel: 'l1' }, 'l1'],
];

/** Runs the contract that every transport keeps, over the real office.js. */
export function contractSuite(name: string, launch: Launch): void {
  describe(name, () => {
    test.each(READS)('an add-in reads %s', async (_name, call, draft, value) => {
      const { said } = await run(launch, {
        draft,
        body: `(${call})(function (result) { done(told(result)); });`,
      });
      expect(said).toEqual(value);
    });

    test('recipients: resolved ones only, at most as many as the client gives', async () => {
      const draft = { to: [PAT, { ...PAT, address: 'half typed', isResolved: false }] };
      const body = 'item.to.getAsync(function (result) { done(told(result)); });';
      const { said } = await run(launch, { draft, body });
      expect(said).toEqual([expect.objectContaining({ emailAddress: PAT.address, displayName: PAT.name })]);
      const many = Array.from({ length: 1200 }, (_none, index) => ({
        ...PAT,
        address: `p${index}@client.example`,
      }));
      const capped = await run(launch, { draft: { to: many }, body });
      expect(capped.said).toHaveLength(1000);
    });

    test('the body as HTML and as text', async () => {
      const { said } = await run(launch, {
        draft: { body: '<p>Fish &amp; chips</p>' },
        body: `item.body.getAsync('html', function (html) {
          item.body.getAsync('text', function (text) { done([told(html), told(text).trim()]); });
        });`,
      });
      expect(said).toEqual(['<p>Fish &amp; chips</p>', 'Fish & chips']);
    });

    test('what is set is there: subject, recipients, body, session data, headers', async () => {
      const { host } = await run(launch, {
        draft: { to: [PAT] },
        body: `item.subject.setAsync('New', function () {
          item.bcc.addAsync([{ displayName: 'A', emailAddress: 'a@client.example' }], function () {
            item.to.setAsync([], function () {
              item.body.setAsync('<p>B</p>', { coercionType: 'html' }, function () {
                item.sessionData.setAsync('k', 'v', function () {
                  item.internetHeaders.setAsync({ 'x-h': 'y' }, function () { done(1); });
                });
              });
            });
          });
        });`,
      });
      expect(host.draft).toMatchObject({
        subject: 'New',
        to: [],
        body: '<p>B</p>',
        sessionData: { k: 'v' },
        headers: { 'x-h': 'y' },
      });
      expect(host.draft.bcc.map((one) => one.address)).toEqual(['a@client.example']);
    });

    test('attachments, their content, and taking one off', async () => {
      const file = {
        id: 'f1',
        name: 'a.txt',
        size: 2,
        attachmentType: 0,
        isInline: false,
        contentBase64: 'aGk=',
      } as const;
      const { said, host } = await run(launch, {
        draft: { attachments: [file] },
        body: `item.getAttachmentsAsync(function (all) {
          item.getAttachmentContentAsync(all.value[0].id, function (content) {
            item.removeAttachmentAsync(all.value[0].id, function () { done([all.value, told(content)]); });
          });
        });`,
      });
      expect(said).toEqual([
        [
          expect.objectContaining({
            id: 'f1',
            name: 'a.txt',
            size: 2,
            attachmentType: 'file',
            isInline: false,
          }),
        ],
        { content: 'aGk=', format: 'base64' },
      ]);
      expect(host.draft.attachments).toEqual([]);
    });

    test.each([
      ['a mail as an item', 'Re: the lease', 1, 'From: a@b.example\r\n\r\n£5', 'eml'],
      ['an appointment as an item', 'Board', 1, 'BEGIN:VCALENDAR\r\n', 'iCalendar'],
      ['#5047: a mail as a file', 'lease.eml', 0, 'From: a@b.example\r\n\r\n£5', 'eml'],
    ] as const)('%s is handed over as text', async (_, name, attachmentType, content, format) => {
      const contentBase64 = Buffer.from(content).toString('base64');
      const file = { id: 'f1', name, size: 2, attachmentType, isInline: false, contentBase64 };
      const { said } = await run(launch, {
        draft: { attachments: [file] },
        body: `item.getAttachmentContentAsync('f1', function (got) { done(told(got)); });`,
      });
      expect(said).toEqual({ content, format });
    });

    test('one line on the information bar: replaced only where it stands', async () => {
      const line = "{ type: 'informationalMessage', message: 'Hi', icon: 'Icon.16', persistent: false }";
      const { said, host } = await run(launch, {
        body: `item.notificationMessages.replaceAsync('k', ${line}, function (first) {
          item.notificationMessages.addAsync('k', ${line}, function () {
            item.notificationMessages.getAllAsync(function (all) { done([told(first), all.value[0].message]); });
          });
        });`,
      });
      expect(said).toEqual(['fault 9024', 'Hi']);
      expect(host.draft.notifications).toHaveLength(1);
    });

    test('queued text: too long is refused, null withdraws', async () => {
      const { said, host } = await run(launch, {
        draft: { appendOnSend: 'old' },
        body: `item.body.appendOnSendAsync(null, { coercionType: 'html' }, function (result) { done(result.status); });`,
      });
      expect(said).toBe('succeeded');
      expect(host.draft.appendOnSend).toBeNull();
    });

    test('all options of a completion arrive as they were given', async () => {
      const options = {
        allowEvent: false,
        errorMessage: 'a',
        errorMessageMarkdown: '**a**',
        cancelLabel: 'Open',
        commandId: 'c',
        contextData: '{"x":1}',
        sendModeOverride: 'promptUser',
      };
      const bundle = `Office.actions.associate('onMessageSend', function (event) { event.completed(${JSON.stringify(options)}); });`;
      const { outcome } = await launch(bundle, {}, {});
      expect(outcome).toMatchObject({ ended: 'completed', options, completions: 1 });
    });

    test('office-js #6656: a second completion is counted and changes nothing', async () => {
      const bundle = `Office.actions.associate('onMessageSend', function (event) {
        event.completed({ allowEvent: false }); event.completed({ allowEvent: true });
      });`;
      const { outcome } = await launch(bundle, {}, {});
      expect(outcome).toMatchObject({ options: { allowEvent: false }, completions: 2 });
    });

    test('a handler that nobody associated', async () => {
      const { outcome } = await launch(';', {}, {});
      expect(outcome).toEqual({ ended: 'no-handler' });
    });

    test.each([
      ['an error', { kind: 'error', code: 9020 } as const, 'fault 9020'],
      ['a null answer', { kind: 'null' } as const, 'no answer'],
      ['a hang', { kind: 'hang' } as const, 'no answer'],
      ['a slow answer', { kind: 'slow', ms: 30 } as const, 'Hello'],
    ])('%s', async (_name, fault, value) => {
      const { said } = await run(launch, {
        draft: { subject: 'Hello' },
        options: { faults: new Map([[18, fault]]) },
        body: `var over = false;
          function end(value) { if (!over) { over = true; done(value); } }
          setTimeout(function () { end('no answer'); }, 300);
          item.subject.getAsync(function (result) { end(told(result)); });`,
      });
      expect(said).toBe(value);
    });

    itemTests(launch);

    test('without the permission a call throws at once', async () => {
      const { said } = await run(launch, {
        options: { permission: 'read' },
        body: `try { item.subject.setAsync('x', function () { done('set'); }); } catch (thrown) { done('thrown'); }`,
      });
      expect(said).toBe('thrown');
    });

    test('calls are counted, with the most under way and the waves', async () => {
      const { host } = await run(launch, {
        options: { callDelayMs: 5 },
        body: `var left = 3;
          ['to', 'cc', 'bcc'].forEach(function (field) {
            item[field].getAsync(function () { left -= 1; if (left === 0) item.subject.getAsync(function () { done(1); }); });
          });`,
      });
      expect(host.calls).toMatchObject({ count: 4, maxInFlight: 3, waves: 2, dispatchIds: [15, 15, 15, 18] });
    });

    test('the members that came after the package was frozen', async () => {
      const { said } = await run(launch, {
        draft: { inReplyTo: 'm1' },
        options: { labels: [{ id: 'l1', name: 'Internal', color: '', tooltip: '' }] },
        body: `item.sensitivityLabel.setAsync('l1', function () {
          Office.context.sensitivityLabelsCatalog.getIsEnabledAsync(function (enabled) {
            item.body.prependOnSendAsync('Hi', { coercionType: 'html' }, function () {
              done([Office.MailboxEnums.SendModeOverride.PromptUser, item.inReplyTo, told(enabled)]);
            });
          });
        });`,
      });
      expect(said).toEqual(['promptUser', 'm1', true]);
    });
  });
}
