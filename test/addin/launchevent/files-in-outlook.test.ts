import type { Draft, HostOptions } from '../../../playground/host/contract';
import { createHost } from '../../../playground/host/create-host';
import { nodeWebTransport } from '../../../playground/transports/node-web';
import { nodeWin32Transport } from '../../../playground/transports/node-win32';
import {
  ninos,
  openDocument,
  paragraph,
  slides,
  wordFile,
  workbook,
} from '../../attachments/quick/office-builders';
import { attached, mail, mixed, text } from '../../attachments/quick/mail-builder';
import { builtBundle } from '../../bundle/built-bundle';

/*
 * Files in the built bundle of the handlers, in a bare engine, over the real office.js: what they hold is worked out while
 * the mail is written, and stops it when it is sent.
 */

const { code: BUNDLE } = builtBundle();

function person(address: string): Draft['to'][number] {
  return { name: '', address, recipientType: 3, isResolved: true };
}

function file(name: string, content: Uint8Array): Draft['attachments'][number] {
  return {
    id: name,
    name,
    size: content.length,
    attachmentType: 0,
    isInline: false,
    contentBase64: Buffer.from(content).toString('base64'),
  };
}

function payroll(rows: number): Uint8Array {
  const staff = ninos(rows).map((number) => ['Rowe', number]);
  return workbook([
    { name: 'Summary', rows: [['Total', '42']] },
    { name: 'Staff', state: 'hidden', rows: [['Name', 'National Insurance number'], ...staff] },
  ]);
}

function outlook(attachments: Draft['attachments'], options: Partial<HostOptions> = {}) {
  const to = [person('pat.lee@client.example')];
  const host = createHost({ subject: 'Pay', body: '<p>Here it is.</p>', to, attachments }, options);
  const transport = nodeWebTransport({ bundle: BUNDLE, strip: true });
  return {
    host,
    compose: () => host.launch('OnMessageCompose', {}, transport),
    attach: () => host.launch('OnMessageAttachmentsChanged', {}, transport),
    send: async () => {
      const outcome = await host.send(transport);
      return outcome.result === 'alert' ? outcome.text : 'sent';
    },
  };
}

const WORDS =
  'payroll.xlsx has a hidden sheet with 412 National Insurance numbers, and it is going to client.example.';

test('a hidden sheet is named while the mail is written, and stops it', async () => {
  const { host, compose, send } = outlook([file('payroll.xlsx', payroll(412))]);
  await compose();
  expect(host.draft.notifications[0]?.message).toContain('payroll.xlsx has a hidden sheet with 412');
  const answer = await send();
  expect(answer).toContain(WORDS);
  expect(answer).toContain('Take the file off');
  const left = host.draft.sessionData['letterhead.facts'] ?? '';
  expect(left.length).toBeLessThan(5000);
  for (const number of ninos(412)) expect(left).not.toContain(number);
});

test('a hidden OpenDocument sheet is told as well', async () => {
  const cells = (texts: readonly string[]): string =>
    texts.map((text) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`).join('');
  const rows = [['Name', 'National Insurance number'], ...ninos(30).map((number) => ['Rowe', number])];
  const sheet = rows.map((row) => `<table:table-row>${cells(row)}</table:table-row>`).join('');
  const book = openDocument(
    'spreadsheet',
    `<table:table table:name="Staff" table:style-name="t1">${sheet}</table:table>`,
    '<style:style style:name="t1"><style:table-properties table:display="false"/></style:style>',
  );
  const { compose, send } = outlook([file('payroll.ods', book)]);
  await compose();
  await expect(send()).resolves.toContain(
    'payroll.ods has a hidden sheet with 30 National Insurance numbers',
  );
});

test('what was attached at the last moment is read on Send', async () => {
  const { compose, send, host } = outlook([]);
  await compose();
  host.draft.attachments = [file('payroll.xlsx', payroll(412))];
  await expect(send()).resolves.toContain(WORDS);
});

test('classic Outlook says the same', async () => {
  const host = createHost(
    {
      subject: 'Pay',
      body: '<p>Here it is.</p>',
      to: [person('pat.lee@client.example')],
      attachments: [file('payroll.xlsx', payroll(412))],
    },
    { client: 'classic' },
  );
  const transport = nodeWin32Transport({ bundle: BUNDLE, strip: true });
  await host.launch('OnMessageCompose', {}, transport);
  const outcome = await host.send(transport);
  expect(outcome.result === 'alert' ? outcome.text : 'sent').toContain(WORDS);
});

test.each([
  ['a document', 'a.docx', wordFile(paragraph('Hello') + paragraph('unseen', '<w:vanish/>')), 'hidden text'],
  ['slides', 'a.pptx', slides([{ text: 'Hello', notes: 'smile' }]), 'speaker notes'],
  ['text', 'a.csv', Buffer.from('National Insurance number\nAB123456C\n'), 'National Insurance number'],
  ['a web page', 'a.html', Buffer.from('<html><p style="display:none">x</p></html>'), 'hidden text'],
])('%s is read in the bare engine', async (_, name, content, words) => {
  const { compose, send } = outlook([file(name, new Uint8Array(content))]);
  await compose();
  await expect(send()).resolves.toContain(words);
});

/** A mail that was put into this one, as Outlook shows it: under its subject, without an ending. */
function item(subject: string, source: string): Draft['attachments'][number] {
  return { ...file(subject, new Uint8Array(Buffer.from(source))), attachmentType: 1 };
}

const CARRIER = mixed('mixed', [
  text('National Insurance number: AB123456C'),
  attached('payroll.xlsx', payroll(412)),
]);

test.each([
  ['an item', item('Lease of office.com', CARRIER)],
  ['a file', file('forwarded.eml', new Uint8Array(Buffer.from(CARRIER)))],
  ['a file with another ending', file('forwarded.txt', new Uint8Array(Buffer.from(CARRIER)))],
])('a mail within the mail, as %s, is read with what it carries', async (_, one) => {
  const { host, compose, send } = outlook([one]);
  await compose();
  const answer = await send();
  expect(answer).toContain(`${one.name} has a hidden sheet with 412 National Insurance numbers`);
  expect(answer).not.toContain('program');
  expect(host.draft.sessionData['letterhead.facts']).not.toContain('123456');
});

test.each(['web', 'classic'] as const)(
  'what stands in a mail within the mail stops it: %s',
  async (client) => {
    const quoted = mail(
      ['Subject: The form', 'Content-Transfer-Encoding: quoted-printable'],
      'His National Insurance num=\r\nber is AB 12 34=\r\n 56 C, and he lives in Walsall.',
    );
    const host = createHost(
      {
        subject: 'FW',
        body: '<p>See below.</p>',
        to: [person('pat.lee@client.example')],
        attachments: [item('The form', quoted)],
      },
      { client },
    );
    const transport = (client === 'web' ? nodeWebTransport : nodeWin32Transport)({
      bundle: BUNDLE,
      strip: true,
    });
    await host.launch('OnMessageCompose', {}, transport);
    const outcome = await host.send(transport);
    expect(outcome.result === 'alert' ? outcome.text : 'sent').toContain('National Insurance number');
  },
);

test('an appointment within the mail is read', async () => {
  const meeting = 'BEGIN:VCALENDAR\r\nDESCRIPTION:National Insurance number AB123456C\r\nEND:VCALENDAR';
  const { compose, send } = outlook([item('Board', meeting)]);
  await compose();
  await expect(send()).resolves.toContain('National Insurance number');
});

test('a file that says nothing goes, and a large one is left to the pane', async () => {
  const { host, compose, send } = outlook([
    file(
      'rota.xlsx',
      workbook([
        {
          rows: [
            ['Name', 'Shift'],
            ['Rowe', 'early'],
          ],
        },
      ]),
    ),
  ]);
  await compose();
  await expect(send()).resolves.toBe('sent');
  const large = outlook([{ ...file('film.docx', payroll(12)), size: 6_000_000 }]);
  await large.compose();
  expect(large.host.draft.sessionData['letterhead.facts']).not.toContain('film.docx');
  await expect(large.send()).resolves.toBe('sent');
  expect(host.calls.count).toBeGreaterThan(0);
});

test('notes of many files stay within what session data holds', async () => {
  const files = Array.from({ length: 10 }, (_, index) =>
    file(
      `f${index}.xlsx`,
      workbook(
        Array.from({ length: 12 }, (__, sheet) => ({
          name: `Sheet ${sheet}`,
          state: 'hidden' as const,
          rows: [['National Insurance number'], ...ninos(20).map((number) => [number])],
        })),
      ),
    ),
  );
  const { host, compose, send } = outlook(files);
  await compose();
  expect(host.draft.sessionData['letterhead.facts']?.length).toBeLessThan(45_000);
  await expect(send()).resolves.toContain('National Insurance numbers');
});
