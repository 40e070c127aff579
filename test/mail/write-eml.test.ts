import { readFile } from 'node:fs/promises';
import { readBody } from '../../src/message/body';
import { createMessage, known } from '../../src/message/message';
import type { Message, MessageFields } from '../../src/message/message';
import { readEml } from '../../src/mail/eml';
import { readMsg } from '../../src/mail/msg';
import { writeFixedEml } from '../../src/mail/write-eml';
import { writeFixedMail, writeNewEml } from '../../src/mail/write-new-eml';
import { bytesOf, mailFixture, messageOf, valueOf } from './mail-builders';
import { buildMsg } from './msg-builder';

const BLOCK = 'This e-mail is for its reader – and nobody else. © Office Ltd';

/** The message with some parts changed. */
function changed(message: Message, fields: MessageFields): Message {
  const { kind, sensitivity, categories } = message;
  return createMessage({ ...message.parts, kind, sensitivity, categories, ...fields });
}

function withSource(message: Message, change: (source: string) => string): Message {
  const body = valueOf(message.parts.body);
  return changed(message, { body: known(readBody(body.format, change(body.source), message.kind)) });
}

/** The written mail as characters, or the reason. */
async function written(raw: Uint8Array, after: Message, plainInsert?: string): Promise<string> {
  const before = await messageOf(raw);
  const result = await writeFixedEml(raw, before, after, plainInsert === undefined ? {} : { plainInsert });
  return result.ok ? Buffer.from(result.bytes).toString('latin1') : `refused: ${result.reason}`;
}

describe('headers', () => {
  test('only the changed field changes', async () => {
    const raw = await readFile(mailFixture('reply.eml'));
    const before = await messageOf(raw);
    const after = changed(before, { subject: known('RE: Rota') });
    const lines = raw.toString('latin1').split('\n');
    const expected = lines.map((line) => (line.startsWith('Subject: RE:') ? 'Subject: RE: Rota' : line));
    expect(await written(raw, after)).toBe(expected.join('\n'));
  });

  test('a recipient moves to a Bcc field that is put behind the other addresses', async () => {
    const raw = bytesOf([
      'From: a@office.example',
      'To: b@client.example, c@client.example',
      'Subject: x',
      '',
      'Hello',
      '',
    ]);
    const before = await messageOf(raw);
    const all = valueOf(before.parts.recipients).all.map((one) =>
      one.address === 'c@client.example' ? { ...one, field: 'bcc' as const } : one,
    );
    expect(await written(raw, changed(before, { recipients: known({ all, atLeast: false }) }))).toBe(
      [
        'From: a@office.example',
        'To: b@client.example',
        'Bcc: c@client.example',
        'Subject: x',
        '',
        'Hello',
        '',
      ].join('\r\n'),
    );
  });

  test('nobody left in To gives the usual empty group', async () => {
    const raw = bytesOf(['To: b@client.example', 'Subject: x', '', 'Hello']);
    const before = await messageOf(raw);
    const all = valueOf(before.parts.recipients).all.map((one) => ({ ...one, field: 'bcc' as const }));
    const text = await written(raw, changed(before, { recipients: known({ all, atLeast: false }) }));
    expect(text).toContain('To: undisclosed-recipients:;\r\nBcc: b@client.example\r\n');
  });

  test('nothing to change gives the same bytes', async () => {
    const raw = await readFile(mailFixture('newsletter.eml'));
    expect(await written(raw, await messageOf(raw))).toBe(raw.toString('latin1'));
  });

  test('a label cannot be written', async () => {
    const raw = bytesOf(['Subject: x', '', 'Hello']);
    const after = changed(await messageOf(raw), { label: known({ id: '1', name: 'Public' }) });
    expect(await written(raw, after)).toBe('refused: a sensitivity label can only be set in Outlook');
  });
});

describe('the body', () => {
  test('plain text keeps its character set and encoding where they carry the new words', async () => {
    const raw = await readFile(mailFixture('reply.eml'));
    const before = await messageOf(raw);
    const after = withSource(before, (source) => source.replace('Priya\n', 'Priya\n\n“Office” – café\n'));
    const text = await written(raw, after);
    expect(text).toContain('Priya\n\n=93Office=94 =96 caf=E9\n\n-----Original');
    expect(text.slice(0, text.indexOf('\n\n'))).toBe(raw.toString('latin1').slice(0, raw.indexOf('\n\n')));
  });

  test('words that the character set lacks move the part to UTF-8', async () => {
    const raw = bytesOf([
      'Subject: x',
      'Content-Type: text/plain; charset=iso-8859-1; format=fixed',
      '',
      'Hello',
      '',
    ]);
    const after = withSource(await messageOf(raw), (source) => `${source}\n${BLOCK}`);
    const text = await written(raw, after);
    expect(text).toContain('Content-Type: text/plain; charset="utf-8"; format=fixed\r\n');
    expect(text).toContain('Content-Transfer-Encoding: quoted-printable\r\n');
    expect(text).toContain('Hello\r\n\r\nThis e-mail is for its reader =E2=80=93');
  });

  test('HTML and the plain text beside it both get the block', async () => {
    const raw = await readFile(mailFixture('newsletter.eml'));
    const before = await messageOf(raw);
    const after = withSource(before, (source) => source.replace('</p>', `</p><div>${BLOCK}</div>`));
    const text = await written(raw, after, BLOCK);
    const result = await readEml(Buffer.from(text, 'latin1'), {});
    expect(result.ok && valueOf(result.mail.message.parts.body).text).toContain(BLOCK);
    const plain = text.slice(text.indexOf('text/plain'), text.indexOf('text/html'));
    expect(plain).toContain(
      'The garden is open again.\n\nThis e-mail is for its reader =E2=80=93 and nobody else. =C2=A9 Office Ltd',
    );
    // All other parts stand as they stood.
    const rest = text.slice(text.indexOf('--inner-alternative--'));
    expect(rest).toBe(raw.toString('latin1').slice(raw.indexOf('--inner-alternative--')));
  });

  test('the block goes above the thread in the plain text, and only once', async () => {
    const lines = [
      'Hello Pat',
      '',
      '-----Original Message-----',
      'From: Pat Lee <pat.lee@client.example>',
      'Sent: Monday',
      'To: a',
      'Subject: x',
      '',
      'Old',
    ];
    const raw = bytesOf([
      'Subject: RE: x',
      'In-Reply-To: <1@a.example>',
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      '',
      ...lines,
      '--b',
      'Content-Type: text/html',
      '',
      '<p>Hello Pat</p><hr><p>Old</p>',
      '--b--',
    ]);
    const add = (message: Message): Message =>
      withSource(message, (source) => source.replace('<hr>', '<p>Block</p><hr>'));
    const once = await written(raw, add(await messageOf(raw)), 'Block');
    expect(once).toContain('Hello Pat\r\n\r\nBlock\r\n\r\n-----Original Message-----');
    const again = Buffer.from(once, 'latin1');
    const twice = await written(
      again,
      withSource(await messageOf(again), (source) => `${source}<p>More</p>`),
      'Block',
    );
    expect(twice.split('Block').length - 1).toBe(2);
  });

  test('what is taken out of the HTML does not stay in the plain text', async () => {
    const raw = bytesOf([
      'Subject: x',
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'The door code is 4711.',
      '--b',
      'Content-Type: text/html',
      '',
      '<p>The door code is <b>4711</b>.</p>',
      '--b--',
    ]);
    const text = await written(
      raw,
      withSource(await messageOf(raw), (source) => source.replace('4711', '••••')),
    );
    expect(text).not.toContain('4711');
  });

  test('base64 stays base64', async () => {
    const raw = bytesOf([
      'Subject: x',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from('Hello\n').toString('base64'),
      '',
    ]);
    const text = await written(
      raw,
      withSource(await messageOf(raw), (source) => `${source}Bye –\n`),
    );
    expect(text).toContain(Buffer.from('Hello\nBye –\n').toString('base64'));
  });

  test.each<[string, readonly string[], RegExp]>([
    [
      'a signed mail',
      [
        'Content-Type: multipart/signed; boundary=b',
        '',
        '--b',
        '',
        'Hello',
        '--b',
        'Content-Type: application/pkcs7-signature; name=smime.p7s',
        '',
        'x',
        '--b--',
      ],
      /signed/,
    ],
    [
      'a change over two parts',
      ['Content-Type: multipart/mixed; boundary=b', '', '--b', '', 'Hello', '--b', '', 'Footer', '--b--'],
      /one part/,
    ],
  ])('%s is left alone', async (_, lines, reason) => {
    const raw = bytesOf(['Subject: x', ...lines]);
    const after = withSource(await messageOf(raw), () => 'Something else altogether');
    expect(await written(raw, after)).toMatch(reason);
  });
});

describe('attachments', () => {
  test('a file that is gone is cut out, the rest stays', async () => {
    const raw = await readFile(mailFixture('newsletter.eml'));
    const before = await messageOf(raw);
    const attachments = valueOf(before.parts.attachments).filter((one) => one.name !== 'run me.bat');
    const source = raw.toString('latin1');
    const from = source.lastIndexOf('--outer\n');
    const expected = source.slice(0, from) + source.slice(source.indexOf('--outer--'));
    expect(await written(raw, changed(before, { attachments: known(attachments) }))).toBe(expected);
  });

  test('a mail that is nothing but a file is left alone', async () => {
    const raw = bytesOf(['Subject: x', 'Content-Type: application/pdf; name=a.pdf', '', '%PDF-1.4']);
    const after = changed(await messageOf(raw), { attachments: known([]) });
    expect(await written(raw, after)).toMatch(/nothing but the attachment/);
  });
});

describe('a mail written anew', () => {
  const msg = buildMsg({
    streams: {
      '001a001f': 'IPM.Note',
      '0037001f': 'Café plan',
      '5d02001f': 'ada@office.example',
      '0042001f': 'Ada Okafor',
      '10130102': Buffer.from('<p>See the plan – it is attached.</p>', 'utf8'),
    },
    numbers: { '3fde0003': 65001, '00360003': 1, '00390040': Date.UTC(2026, 2, 3, 13, 5, 10) },
    recipients: [
      {
        streams: { '3001001f': 'Lee, Pat', '39fe001f': 'pat.lee@client.example' },
        numbers: { '0c150003': 1 },
      },
    ],
    attachments: [
      { streams: { '3707001f': 'run.bat', '37010102': Buffer.from('del *.tmp') } },
      { streams: { '3707001f': 'Plän 1.pdf', '37010102': Buffer.from('%PDF-1.4\n%%EOF') } },
    ],
  });

  test('from a .msg file holds what the fixed message holds', async () => {
    const result = await readMsg(msg, {});
    if (!result.ok) throw new Error(result.error.cause);
    const { message } = result.mail;
    const after = changed(message, { attachments: known(valueOf(message.parts.attachments).slice(1)) });
    const fixed = await writeFixedMail({ file: 'a.msg', ...result.mail }, after);
    if (!fixed.ok) throw new Error(fixed.reason);
    const again = await messageOf(fixed.bytes);
    for (const part of ['sender', 'subject', 'sentAt'] as const)
      expect(again.parts[part]).toEqual(after.parts[part]);
    expect(again.sensitivity).toBe('personal');
    expect(valueOf(again.parts.recipients).all.map((one) => [one.name, one.address])).toEqual([
      ['Lee, Pat', 'pat.lee@client.example'],
    ]);
    expect(valueOf(again.parts.body).text).toBe(valueOf(after.parts.body).text);
    expect(valueOf(again.parts.attachments)).toMatchObject([{ name: 'Plän 1.pdf', size: 14 }]);
  });

  test('is refused where a file’s content is not at hand', async () => {
    const message = await messageOf(await readFile(mailFixture('newsletter.eml')));
    expect(writeNewEml(message, () => undefined)).toEqual({
      ok: false,
      reason: 'the content of "logo.png" is not in the file',
    });
  });
});
