import * as fc from 'fast-check';
import { readableMail } from '../../src/mail/lenient-mail';
import { parseMime } from '../../src/mail/mime-parser';
import { bytesOf } from './mail-builders';

const LONG = Array.from({ length: 2000 }, (_, index) => `line ${index} of a long text`);

/** What the parser makes of a mail, files as text. */
async function parsed(raw: Uint8Array): Promise<unknown> {
  const { html, text, files } = await parseMime(raw);
  return {
    html,
    text,
    files: files.map((file) => ({ ...file, content: Buffer.from(file.content).toString('latin1') })),
  };
}

describe('the readable form of a well-formed mail', () => {
  test.each<[string, readonly string[]]>([
    ['a long text', ['Subject: x', '', ...LONG]],
    ['a long text without a last line break', ['Subject: x', '', ...LONG, 'end']],
    ['line ends of all sorts', ['Subject: x', '', ...LONG, 'a\r', 'b\r\r', '', '\r', 'c\rd']],
    [
      'a long preamble and epilogue',
      ['Content-Type: multipart/mixed; boundary=b', '', ...LONG, '--b', '', 'x', '--b--', ...LONG],
    ],
    [
      'long parts',
      [
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        '',
        ...LONG,
        '',
        '--b',
        'Content-Type: text/csv; name=a.csv',
        '',
        ...LONG,
        '--b--',
      ],
    ],
    [
      'a long part with an encoding of no name',
      ['Content-Type: text/html', 'Content-Transfer-Encoding: x', '', ...LONG],
    ],
    [
      'long base64',
      ['Content-Transfer-Encoding: (c) base64', '', Buffer.from(LONG.join('\n')).toString('base64')],
    ],
    ['long quoted-printable', ['Content-Transfer-Encoding: quoted-printable', '', ...LONG, '=C3=A9']],
  ])('%s reads the same', async (_, lines) => {
    const raw = bytesOf(lines);
    expect(await parsed(readableMail(raw))).toEqual(await parsed(raw));
  });

  test('short mails stay as they are, byte for byte', () => {
    const line = fc.constantFrom(
      '',
      '--b',
      '--b--',
      'text',
      'Content-Type: text/plain; charset=utf-8',
      'X: y',
      ' z',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const raw = bytesOf(['Subject: x', 'Content-Type: multipart/mixed; boundary=b', ...lines]);
        expect(Buffer.from(readableMail(raw))).toEqual(Buffer.from(raw));
      }),
    );
  });
});
