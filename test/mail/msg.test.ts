import { contentTypeOf } from '../../src/attachments/quick/content-type';
import { readMsg } from '../../src/mail/msg';
import type { ReadMail } from '../../src/mail/mail-result';
import { valueOf } from './mail-builders';
import { buildMsg } from './msg-builder';
import type { MsgParts } from './msg-builder';

async function read(parts: MsgParts): Promise<Omit<ReadMail, 'file'>> {
  const result = await readMsg(buildMsg(parts), { contentTypeOf });
  if (!result.ok) throw new Error(result.error.cause);
  return result.mail;
}

/** RTF that is not compressed ([MS-OXRTFCP] 2.1.3.1): sizes, "MELA", no checksum. */
function rtf(text: string): Uint8Array {
  const body = Buffer.from(text, 'latin1');
  const head = Buffer.alloc(16);
  head.writeUInt32LE(body.length + 12, 0);
  head.writeUInt32LE(body.length, 4);
  head.write('MELA', 8, 'latin1');
  return Buffer.concat([head, body]);
}

const note = { '001a001f': 'IPM.Note', '0037001f': 'RE: Rota' };
const people = {
  '0c1a001f': 'Front Desk',
  '5d01001f': 'desk@office.example',
  '0042001f': 'Priya Nair',
  '5d02001f': 'priya.nair@office.example',
};

describe('a .msg file', () => {
  test('tells people, fields and kinds of recipients, sensitivity and date', async () => {
    const { message, messageId } = await read({
      streams: {
        ...note,
        ...people,
        '1000001f': 'Hello',
        '1035001f': '<m1@office.example>',
        '1042001f': '<m0@a.example>',
      },
      numbers: { '00360003': 2, '00390040': Date.UTC(2026, 2, 3, 13, 5, 10) },
      recipients: [
        {
          streams: { '3001001f': 'Finance', '39fe001f': 'finance@office.example' },
          numbers: { '0c150003': 2, '39000003': 1 },
        },
        {
          streams: { '3001001f': 'Pat Lee', '3003001f': 'pat.lee@client.example' },
          numbers: { '0c150003': 1, '39000003': 0 },
        },
        { streams: { '3001001f': 'Tom', '3003001f': '/O=OFFICE/CN=TOM' }, numbers: { '0c150003': 3 } },
      ],
    });
    expect(valueOf(message.parts.sender)).toEqual({
      from: { name: 'Priya Nair', address: 'priya.nair@office.example' },
      sender: { name: 'Front Desk', address: 'desk@office.example' },
      replyTo: [],
    });
    expect(valueOf(message.parts.recipients).all).toEqual([
      { field: 'to', kind: 'person', name: 'Pat Lee', address: 'pat.lee@client.example' },
      { field: 'cc', kind: 'list', name: 'Finance', address: 'finance@office.example' },
      { field: 'bcc', kind: 'unknown', name: 'Tom', address: '' },
    ]);
    expect(message.kind).toBe('reply');
    expect(message.sensitivity).toBe('private');
    expect(valueOf(message.parts.sentAt)).toBe(Date.UTC(2026, 2, 3, 13, 5, 10));
    expect(messageId).toBe('<m1@office.example>');
  });

  test('tells categories and the label from named properties', async () => {
    const { message } = await read({
      streams: { ...note, '1000001f': 'x' },
      named: {
        Keywords: ['Personal', 'Rota'],
        msip_labels: 'MSIP_Label_1b2c3d4e-0000-4000-8000-0123456789ab_Enabled=true',
      },
    });
    expect(message.categories).toEqual(['Personal', 'Rota']);
    expect(valueOf(message.parts.label)?.id).toBe('1b2c3d4e-0000-4000-8000-0123456789ab');
  });

  test('takes from the transport headers what the file does not say itself', async () => {
    const headers = [
      'Date: Tue, 3 Mar 2026 14:05:10 +0100',
      'From: Ada Okafor <ada@office.example>',
      'Reply-To: desk@office.example',
      'Sensitivity: Personal',
      'msip_labels: MSIP_Label_1b2c3d4e-0000-4000-8000-0123456789ab_Enabled=true',
    ].join('\r\n');
    const { message } = await read({ streams: { ...note, '1000001f': 'x', '007d001f': headers } });
    expect(valueOf(message.parts.sender)).toEqual({
      from: { name: 'Ada Okafor', address: 'ada@office.example' },
      replyTo: [{ name: '', address: 'desk@office.example' }],
    });
    expect(message.sensitivity).toBe('personal');
    expect(valueOf(message.parts.sentAt)).toBe(Date.UTC(2026, 2, 3, 13, 5, 10));
    expect(valueOf(message.parts.label)?.id).toBe('1b2c3d4e-0000-4000-8000-0123456789ab');
  });

  const plain = { '1000001f': 'the plain text' };
  const html = Buffer.from('<p>caf\xe9 \x96 \x80</p>', 'latin1');
  const wrapped = rtf(
    "{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 {\\*\\htmltag64 <p>}caf\\'e9{\\*\\htmltag72 </p>}}",
  );
  test.each<[string, MsgParts, string, string]>([
    [
      'HTML before all',
      { streams: { ...plain, '10130102': html, '10090102': wrapped }, numbers: { '3fde0003': 1252 } },
      'html',
      'café – €',
    ],
    ['HTML within RTF', { streams: { ...plain, '10090102': wrapped } }, 'html', 'café'],
    [
      'text within RTF',
      { streams: { ...plain, '10090102': rtf('{\\rtf1\\ansi\\fromtext wrapped\\par}') } },
      'text',
      'wrapped',
    ],
    [
      'rich text of its own',
      { streams: { ...plain, '10090102': rtf('{\\rtf1\\ansi rich}') } },
      'text',
      'the plain text',
    ],
    [
      'damaged RTF',
      { streams: { ...plain, '10090102': Buffer.from('no RTF at all, really') } },
      'text',
      'the plain text',
    ],
  ])('%s', async (_, parts, format, text) => {
    const { message } = await read({ ...parts, streams: { ...note, ...parts.streams } });
    const body = valueOf(message.parts.body);
    expect([body.format, body.text.trim()]).toEqual([format, text]);
  });

  test('without any body that can be read says so', async () => {
    const { message } = await read({ streams: note });
    expect(message.parts.body).toMatchObject({ known: false, cause: 'broken' });
    const sealed = await read({ streams: { ...note, '001a001f': 'IPM.Note.SMIME' } });
    expect(sealed.message.parts.body).toMatchObject({ known: false, cause: 'by-nature' });
  });

  test('lists files, pictures shown in the HTML and links to files elsewhere', async () => {
    const mail = await read({
      streams: { ...note, '10130102': Buffer.from('<img src="cid:logo1">') },
      attachments: [
        { streams: { '3707001f': 'plan.pdf', '37010102': Buffer.from('%PDF-1.4\n%%EOF') } },
        {
          streams: {
            '3707001f': 'logo.png',
            '3712001f': 'logo1',
            '37010102': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
          },
        },
        { streams: { '3707001f': 'shared.docx' }, numbers: { '37050003': 7 } },
      ],
    });
    expect(valueOf(mail.message.parts.attachments)).toMatchObject([
      { name: 'plan.pdf', content: { value: 'pdf' }, size: 14, isInline: false, kind: 'file' },
      { name: 'logo.png', content: { value: 'image' }, isInline: true },
      { name: 'shared.docx', content: { known: false, cause: 'by-nature' }, size: undefined, kind: 'cloud' },
    ]);
    expect(Buffer.from(mail.attachmentContent?.(0) ?? []).toString()).toBe('%PDF-1.4\n%%EOF');
    expect(mail.attachmentContent?.(2)).toBeUndefined();
  });
});

describe('a damaged .msg file', () => {
  const whole = buildMsg({ streams: { ...note, '1000001f': 'x'.repeat(9000) } });

  test.each([0, 8, 600, 2000, whole.length - 5000])(
    'cut after %d bytes is an error value',
    async (length) => {
      const result = await readMsg(whole.subarray(0, length), {});
      expect(result.ok ? 'read' : result.error.cause).toMatch(/^it is no whole \.msg file: /);
    },
  );

  test('whose directory runs in a circle ends', async () => {
    const looped = Uint8Array.from(whole);
    const view = new DataView(looped.buffer);
    const directory = (view.getUint32(48, true) + 1) * 512;
    // Entry 2 names entry 1 as its neighbour, which names entry 2.
    view.setUint32(directory + 128 + 72, 2, true);
    view.setUint32(directory + 256 + 72, 1, true);
    const result = await readMsg(looped, {});
    expect(result.ok ? 'read' : result.error.cause).toContain('directory is damaged');
  });

  test('that holds no message is an error value', async () => {
    const result = await readMsg(buildMsg({ streams: { '3001001f': 'x' } }), {});
    expect(result.ok ? 'read' : result.error.cause).toBe('the file holds no Outlook message');
  });
});
