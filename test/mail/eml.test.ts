import { contentTypeOf } from '../../src/attachments/quick/content-type';
import { readEml } from '../../src/mail/eml';
import { bytesOf, mailFixture, messageIn, messageOf, valueOf } from './mail-builders';

describe('a reply in windows-1252', () => {
  const read = messageIn(mailFixture('reply.eml'));

  test('names who sends, who pressed Send and who gets the answer', async () => {
    expect(valueOf((await read).parts.sender)).toEqual({
      from: { name: 'Priya Nair', address: 'priya.nair@office.example' },
      sender: { name: 'Front Desk', address: 'desk@office.example' },
      replyTo: [{ name: 'Enquiries', address: 'enquiries@office.example' }],
    });
  });

  test('lists recipients field by field, groups opened and punycode decoded', async () => {
    expect(valueOf((await read).parts.recipients)).toEqual({
      atLeast: false,
      all: [
        { field: 'to', kind: 'unknown', name: 'Pat Lee', address: 'pat.lee@client.example' },
        { field: 'to', kind: 'unknown', name: 'Zoë Beck', address: 'zoe@client.example' },
        { field: 'cc', kind: 'unknown', name: '', address: 'tom@office.example', group: 'Finance team' },
        {
          field: 'cc',
          kind: 'unknown',
          name: 'Okafor, Ada',
          address: 'ada@office.example',
          group: 'Finance team',
        },
        { field: 'bcc', kind: 'unknown', name: '', address: 'archive@bücher.example' },
      ],
    });
  });

  test('decodes curly quotation marks, dashes, the pound and the euro', async () => {
    const message = await read;
    expect(valueOf(message.parts.subject)).toBe('RE: Rota for “Easter” – £20 bonus');
    expect(valueOf(message.parts.body).text).toContain(
      'The café pays £20 or €24 for Good Friday – as agreed.',
    );
  });

  test('knows that it answers, and what it says of itself', async () => {
    const message = await read;
    expect(message.kind).toBe('reply');
    expect(message.sensitivity).toBe('company-confidential');
    expect(message.categories).toEqual(['Rota', 'Finance']);
    expect(message.parts.label).toEqual({
      known: true,
      value: { id: '1b2c3d4e-0000-4000-8000-0123456789ab', name: 'Office only' },
    });
    expect(valueOf(message.parts.sentAt)).toBe(Date.UTC(2026, 2, 3, 13, 5, 10));
    expect(valueOf(message.parts.body).segments.map((one) => one.kind)).toContain('quoted');
  });

  test.each([
    ['colleague@office.example', { name: '', address: 'colleague@office.example' }],
    ['PRIYA.NAIR@office.example', { name: 'Priya Nair', address: 'priya.nair@office.example' }],
  ])('--as %s', async (as, from) => {
    const message = await messageIn(mailFixture('reply.eml'), { as });
    expect(valueOf(message.parts.sender).from).toEqual(from);
  });
});

describe('a newsletter with pictures and files', () => {
  const read = messageIn(mailFixture('newsletter.eml'), { contentTypeOf });

  test('has the HTML as its body and no recipients', async () => {
    const message = await read;
    expect(valueOf(message.parts.body)).toMatchObject({ format: 'html', isTruncated: false });
    expect(valueOf(message.parts.body).text).toContain('The garden is open again – come in.');
    expect(valueOf(message.parts.recipients).all).toEqual([]);
  });

  test('lists files by content, the picture as inline, a named text part as a file', async () => {
    const known = (value: string) => ({ known: true, value });
    expect(valueOf((await read).parts.attachments)).toEqual([
      {
        name: 'logo.png',
        declaredType: 'image/png',
        content: known('image'),
        size: 68,
        isInline: true,
        kind: 'file',
      },
      {
        name: 'Frühling plan € costs.pdf',
        declaredType: 'application/pdf',
        content: known('pdf'),
        size: 15,
        isInline: false,
        kind: 'file',
      },
      {
        name: 'run me.bat',
        declaredType: 'text/plain',
        content: known('script'),
        size: 14,
        isInline: false,
        kind: 'file',
      },
    ]);
  });

  test('without a content reader the content of a file is not known', async () => {
    const [first] = valueOf((await messageIn(mailFixture('newsletter.eml'))).parts.attachments);
    expect(first?.content).toMatchObject({ known: false, cause: 'by-nature' });
  });
});

describe('attached mails, meetings and winmail.dat', () => {
  test('an attached mail is an item under its subject, and its words are not the sender’s', async () => {
    const message = await messageIn(mailFixture('forwarded-item.eml'), { contentTypeOf });
    expect(valueOf(message.parts.body).text).not.toContain('rent');
    expect(valueOf(message.parts.attachments)).toMatchObject([
      // The subject ends in ".com"; it is no program.
      { name: 'Lease of office.com', kind: 'item', content: { known: true, value: 'mail' } },
    ]);
    expect(message.kind).toBe('forward');
  });

  test('the calendar part of an invitation is no file', async () => {
    const message = await messageIn(mailFixture('invitation.eml'), { contentTypeOf });
    expect(valueOf(message.parts.attachments)).toMatchObject([
      { name: '', declaredType: 'text/calendar', content: { value: 'calendar' }, isInline: true },
    ]);
  });

  test('winmail.dat is a file whose content is unknown', async () => {
    const message = await messageIn(mailFixture('winmail.eml'), { contentTypeOf });
    expect(valueOf(message.parts.attachments)).toMatchObject([
      { name: 'winmail.dat', declaredType: 'application/ms-tnef', content: { value: 'unknown' } },
    ]);
  });
});

describe('what mails leave out or write oddly', () => {
  test('no From, no Date, no recipients', async () => {
    const message = await messageOf(bytesOf(['Subject: Draft', '', 'Hello']));
    expect(message.parts.sender).toMatchObject({ known: false, cause: 'by-nature' });
    expect(message.parts.sentAt).toMatchObject({ known: false, cause: 'by-nature' });
    expect(valueOf(message.parts.recipients).all).toEqual([]);
    expect(valueOf(message.parts.label)).toBeUndefined();
    expect(message.kind).toBe('new');
  });

  test.each<[string, readonly string[], string]>([
    ['raw windows-1252 in a header', ['Subject: Caf\xe9 \x96 \xa320', '', 'x'], 'Café – £20'],
    ['raw UTF-8 in a header', ['Subject: Caf\xc3\xa9', '', 'x'], 'Café'],
    ['a folded subject', ['Subject: one', ' two', '', 'x'], 'one two'],
    [
      'a mailbox line in front',
      ['From ada@office.example Mon Mar  2 08:00:00 2026', 'Subject: a', '', 'x'],
      'a',
    ],
    ['empty lines in front', ['', '', 'Subject: a', '', 'x'], 'a'],
    ['a byte-order mark', ['\xef\xbb\xbfSubject: a', '', 'x'], 'a'],
    ['a space before the colon', ['From : ada@office.example', 'Subject : a', '', 'x'], 'a'],
    ['line feeds only', ['Subject: a\nTo: b@client.example\n\nx'], 'a'],
  ])('%s', async (_, lines, subject) => {
    const message = await messageOf(bytesOf(lines));
    expect(valueOf(message.parts.subject)).toBe(subject);
    expect(valueOf(message.parts.body).text.trim()).toBe('x');
  });

  test.each<[string, readonly string[], string]>([
    ['8-bit text without a character set', ['Subject: a', '', 'caf\xe9 \x93ok\x94'], 'café “ok”'],
    ['UTF-8 without a character set', ['Subject: a', '', 'caf\xc3\xa9'], 'café'],
    ['a character set nobody knows', ['Content-Type: text/plain; charset=x-odd', '', 'caf\xe9'], 'café'],
    ['ISO-8859-15', ['Content-Type: text/plain; charset=iso-8859-15', '', '\xa4 5'], '€ 5'],
    ['a type without a slash', ['Content-Type: text; charset=us-ascii', '', 'plain'], 'plain'],
    ['rich text of old', ['Content-Type: text/enriched', '', 'rich'], 'rich'],
    ['flowed text', ['Content-Type: text/plain; format=flowed', '', 'one ', 'two'], 'one two'],
  ])('%s', async (_, lines, text) => {
    const message = await messageOf(bytesOf(['MIME-Version: 1.0', ...lines]));
    expect(valueOf(message.parts.body).text.trim()).toBe(text);
    expect(valueOf(message.parts.attachments)).toEqual([]);
  });

  test.each<[string, string, readonly (readonly [string, string])[]]>([
    [
      'a name without quotation marks',
      'To: Lee, Pat <pat.lee@client.example>',
      [['Lee, Pat', 'pat.lee@client.example']],
    ],
    ['an empty group', 'To: Undisclosed recipients:;', []],
    ['an empty group without its colon', 'To: undisclosed-recipients', []],
    [
      'semicolons',
      'To: a@client.example; b@client.example',
      [
        ['', 'a@client.example'],
        ['', 'b@client.example'],
      ],
    ],
    ['an Exchange name', 'To: "Tom" </O=OFFICE/CN=TOM>', [['Tom', '']]],
  ])('%s', async (_, line, people) => {
    const message = await messageOf(bytesOf([line, '', 'x']));
    expect(valueOf(message.parts.recipients).all.map(({ name, address }) => [name, address])).toEqual(people);
  });

  test('an encrypted mail has a body that nobody here can read', async () => {
    const lines = ['Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m'];
    const message = await messageOf(
      bytesOf(['Subject: a', ...lines, 'Content-Transfer-Encoding: base64', '', 'MIIB']),
    );
    expect(message.parts.body).toMatchObject({ known: false, cause: 'by-nature' });
  });

  test('a multipart whose parts cannot be found is broken, not empty', async () => {
    const message = await messageOf(
      bytesOf(['Subject: a', 'Content-Type: multipart/mixed; boundary=x', '', '--y', '', 'z']),
    );
    expect(message.parts.body).toMatchObject({ known: false, cause: 'broken' });
  });
});

describe('what is no mail', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['an empty file', new Uint8Array(0), /empty/],
    ['a text', bytesOf(['Good morning,', 'this is a letter.', '', 'Bye']), /header lines/],
    ['data', Uint8Array.from([0, 1, 2, 3, 0x3a, 255, 254]), /header lines/],
    ['parts within parts beyond reason', bytesOf(nested(300)), /MIME structure/],
  ])('%s', async (_, bytes, cause) => {
    const result = await readEml(bytes, {});
    expect(result.ok ? 'read' : result.error.cause).toMatch(cause);
    expect(result.ok ? '' : result.error.remedy).not.toBe('');
  });
});

function nested(depth: number): string[] {
  const lines = ['Subject: deep'];
  for (let i = 0; i < depth; i += 1)
    lines.push(`Content-Type: multipart/mixed; boundary=b${i}.`, '', `--b${i}.`);
  return [...lines, '', 'text'];
}
