import { noteFile } from '../../../src/detectors/note-file';
import { readWholeFile } from '../../../src/attachments/full/read-whole-file';
import { readHtml } from '../../../src/message/html/read-html';
import { compound, raw } from './file-builders';
import { attached, mail, mixed, multipart, part, text } from './mail-builder';
import { ninos, packed, paragraph, wordFile, workbook } from './office-builders';
import { readQuickly } from './read-quickly';

function bytes(source: string): Uint8Array {
  return new Uint8Array(Buffer.from(source, 'utf8'));
}

/** Each text with its place before it, and what was not read. */
function said(source: string | Uint8Array, name = 'note.eml'): readonly string[] {
  const { texts, unread } = readQuickly(typeof source === 'string' ? bytes(source) : source, name);
  return [
    ...texts.map((one) => `${one.place}: ${one.text.trim()}`),
    ...unread.map(({ cause, reason }) => `${cause}: ${reason}`),
  ];
}

const DAMAGED = 'broken: it is damaged';
const UNKNOWN_LETTERS = 'by-nature: it is written in letters that are not read here';

describe('texts', () => {
  test.each<[string, string, readonly string[]]>([
    ['plain text', mail(['Subject: Pay'], 'Dear Owen'), ['subject: Pay', ': Dear Owen']],
    [
      'a page, with what its layout hides, which is no finding',
      mail(
        ['Content-Type: text/html; charset=utf-8'],
        '<p>Dear <b>Owen</b>,</p><p style="display:none">See inside</p>',
      ),
      [': Dear Owen,\nSee inside'],
    ],
    [
      'quoted-printable, with soft line breaks and blanks behind them',
      mail(['Content-Transfer-Encoding: Quoted-Printable'], 'AB12=\r\n3456=  \r\nC caf=C3=A9 2=3D2 =zz'),
      [': AB123456C café 2=2 =zz'],
    ],
    [
      'base64',
      mail(['Content-Transfer-Encoding: base64'], Buffer.from('Grüße').toString('base64')),
      [': Grüße'],
    ],
    [
      'a single character set of bytes',
      mail(
        ['Content-Type: text/plain; charset="Windows-1252"', 'Content-Transfer-Encoding: quoted-printable'],
        '=80 5 =96 ten',
      ),
      [': € 5 – ten'],
    ],
    [
      'ISO 8859-1',
      mail(
        ['Content-Type: text/plain; charset=ISO-8859-1', 'Content-Transfer-Encoding: quoted-printable'],
        'caf=E9',
      ),
      [': café'],
    ],
    [
      'a folded subject of encoded words',
      mail(['Subject: =?UTF-8?Q?Caf=C3=A9_for?=\r\n =?utf-8?B?IHR3bw==?= and\r\n\tmore'], 'x'),
      ['subject: Café for two and\tmore', ': x'],
    ],
    ['a subject in UTF-8 as it stands', mail(['Subject: Café'], 'x'), ['subject: Café', ': x']],
    [
      'line feeds alone',
      mail(['Subject: Pay'], 'Dear\nOwen').replace(/\r/g, ''),
      ['subject: Pay', ': Dear\nOwen'],
    ],
    [
      'a header and nothing else',
      'From: a@b.example\r\nTo: c@d.example\r\nNo more',
      [': From: a@b.example\r\nTo: c@d.example\r\nNo more'],
    ],
  ])('%s', (_, source, expected) => {
    expect(said(source)).toEqual(expected);
  });

  test('both of two alternatives are read, and a value in both counts once', () => {
    const source = mixed('alternative', [
      text('National Insurance number AB123456C'),
      text('<p>National Insurance number <b>AB123456C</b></p>', 'text/html'),
    ]);
    const { values } = noteFile(readQuickly(bytes(source), 'a.eml'));
    expect(values.map(({ kind, values: found, more }) => [kind, found.length, more])).toEqual([
      ['uk-nino', 1, 0],
    ]);
  });

  test('parts within parts, in their order; a picture that the text shows is passed over', () => {
    const [type, body] = multipart('related', [
      text('<p>Dear Owen</p>', 'text/html'),
      text(
        'iVBORw0KGgo=',
        'image/png; name="logo.png"',
        'Content-ID: <logo>',
        'Content-Transfer-Encoding: base64',
      ),
    ]);
    const source = mixed('mixed', [part([type], body), attached('rota.csv', 'Rowe,early')]);
    expect(said(source)).toEqual(['subject: Outer', ': Dear Owen', 'rota.csv: Rowe,early']);
  });

  test('lines are counted where a value stands', () => {
    const source = mail(['Subject: Pay'], 'Dear Owen,\r\n\r\nNational Insurance number AB123456C');
    expect(noteFile(readQuickly(bytes(source), 'a.eml')).values[0]?.values[0]?.[2]).toBe('line 3');
  });
});

describe('what lies in a mail', () => {
  test('a workbook with a hidden sheet', () => {
    const rows = [['Name', 'National Insurance number'], ...ninos(12).map((number) => ['Rowe', number])];
    const file = workbook([
      { name: 'Front', rows: [['Total', '12']] },
      { name: 'Staff', state: 'hidden', rows },
    ]);
    const { hidden } = readQuickly(
      bytes(mixed('mixed', [text('Here'), attached('pay.xlsx', file)])),
      'a.eml',
    );
    expect(hidden).toEqual([{ kind: 'sheet', name: 'pay.xlsx/Staff', count: 12 }]);
  });

  test.each<[string, string, readonly string[]]>([
    [
      'a mail',
      part(['Content-Type: message/rfc822'], mail(['Subject: Inner'], 'Hello')),
      ['attached mail/subject: Inner', 'attached mail: Hello'],
    ],
    ['a document', attached('a.docx', wordFile(paragraph('Dear Owen'))), ['a.docx: Dear Owen']],
    ['an archive', attached('a.zip', packed({ 'b.csv': 'a,b' })), ['a.zip/b.csv: a,b']],
    [
      'a calendar',
      text('BEGIN:VCALENDAR\r\nSUMMARY:Meet', 'text/calendar; method=REQUEST'),
      ['text/calendar: BEGIN:VCALENDAR\r\nSUMMARY:Meet'],
    ],
    ['a name of encoded words', attached('=?utf-8?Q?Caf=C3=A9.csv?=', 'a,b'), ['Café.csv: a,b']],
    [
      'a name in pieces, percent-encoded',
      part(
        [
          "Content-Disposition: attachment; filename*0*=UTF-8''caf%C3%A9; filename*1*=.csv",
          'Content-Type: text/csv',
        ],
        'a,b',
      ),
      ['café.csv: a,b'],
    ],
    [
      'a signature',
      part(['Content-Type: application/pkcs7-signature; name="smime.p7s"'], '\x30\x82\x01'),
      [],
    ],
    [
      'a photograph',
      attached('scan.png', raw('\x89PNG\r\n\x1a\n')),
      ['by-nature: scan.png: it is a picture, and pictures are not read'],
    ],
    [
      'data of Outlook',
      attached(
        'winmail.dat',
        raw('\x78\x9f\x3e\x22\x01\0\x06\x90\x08\0\x04\0\0\0\0\0'),
        'application/ms-tnef',
      ),
      ['by-nature: winmail.dat: it is of a kind that is not read'],
    ],
    [
      'a sealed mail',
      attached(
        'smime.p7m',
        raw('\x30\x82\x01\x00\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03'),
        'application/pkcs7-mime',
      ),
      ['by-nature: smime.p7m: it is encrypted, so nobody can look inside'],
    ],
    [
      'a mail signed as a whole',
      attached(
        'smime.p7m',
        raw('\x30\x82\x01\x00\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02'),
        'application/pkcs7-mime',
      ),
      ['by-nature: smime.p7m: it is of a kind that is not read'],
    ],
    [
      'an armoured text',
      text('-----BEGIN PGP MESSAGE-----\r\nhQEM'),
      ['by-nature: text/plain: it is encrypted, so nobody can look inside'],
    ],
  ])('%s', (_, one, expected) => {
    expect(said(mixed('mixed', [one])).slice(1)).toEqual(expected);
  });

  test('a digest is mails', () => {
    const digest = mixed('digest', [`\r\n${mail(['Subject: First'], 'one')}`, `\r\n${mail([], 'two')}`]);
    expect(said(digest)).toEqual([
      'subject: Outer',
      'attached mail/subject: First',
      'attached mail: one',
      'attached mail: two',
    ]);
  });

  test('an encrypted mail, by PGP', () => {
    const sealed = mixed('encrypted', [
      text('Version: 1', 'application/pgp-encrypted'),
      text('-----BEGIN PGP MESSAGE-----', 'application/octet-stream; name=encrypted.asc'),
    ]);
    expect(said(sealed)).toContain('by-nature: encrypted.asc: it is encrypted, so nobody can look inside');
  });

  test('a mail that uses the boundary of the one around it is read, though it looks like its parts', () => {
    const inner = mixed('mixed', [text('one'), attached('two.csv', 'a,b')], 'Inner');
    const outer = mixed('mixed', [part(['Content-Type: message/rfc822'], inner), attached('three.csv', 'c')]);
    expect(said(outer)).toEqual(
      expect.arrayContaining([': one', 'two.csv: a,b', 'three.csv: c']) as string[],
    );
  });

  test('a saved page in one file is read as the mail that it is', () => {
    const page = mixed('related', [
      text('<p>AB12=\r\n3456C</p>', 'text/html', 'Content-Transfer-Encoding: quoted-printable'),
    ]);
    expect(said(page, 'report.mht')).toEqual(['subject: Outer', ': AB123456C']);
  });
});

describe('what cannot be read is said', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'letters of another kind',
      mail(['Content-Type: text/plain; charset=iso-2022-jp'], '\x1b$B$3'),
      [UNKNOWN_LETTERS],
    ],
    ['a subject in them', mail(['Subject: =?gb2312?B?xOO6ww==?='], 'x'), [': x', UNKNOWN_LETTERS]],
    [
      'another packing',
      mail(['Content-Transfer-Encoding: x-uuencode'], 'begin 644 a'),
      ['by-nature: it is packed in a way that is not read'],
    ],
    [
      'a boundary that stands nowhere',
      mail(['Content-Type: multipart/mixed; boundary=a'], '--b\r\n\r\nDear Owen'),
      [': --b\r\n\r\nDear Owen', DAMAGED],
    ],
    ['no boundary at all', mail(['Content-Type: multipart/mixed'], 'Dear Owen'), [': Dear Owen', DAMAGED]],
    [
      'an end that is missing',
      mixed('mixed', [text('Dear Owen')]).replace('--edge-mixed--', ''),
      ['subject: Outer', ': Dear Owen', DAMAGED],
    ],
    [
      'base64 that is cut',
      mail(['Content-Transfer-Encoding: base64'], 'RGVhciBPd2Vu\r\nLCB'),
      [': Dear Owen, ', DAMAGED].map((one) => one.trim()),
    ],
    [
      'a mailbox',
      `From mia@x.example Sat Nov 28 10:00:00 2026\r\n${mail([], 'x')}`,
      [': x', 'by-nature: it may be a mailbox, of which only the first mail is read'],
    ],
  ])('%s', (_, source, expected) => {
    expect(said(source)).toEqual(expected);
  });

  test('what stands behind the end of a boundary is read as well', () => {
    const source = mixed('mixed', [text('one')]) + text('two');
    expect(said(source)).toEqual(['subject: Outer', ': one', ': two']);
  });

  test('Outlook’s own format is said not to be read here', () => {
    const file = compound({ '__properties_version1.0': raw('x'.repeat(5000)) });
    expect(said(file, 'a.msg')).toEqual(['by-nature: it is of a kind that is not read']);
  });

  test('the pane and the command line read other letters too', async () => {
    const source = mail(
      ['Content-Type: text/plain; charset=koi8-r', 'Content-Transfer-Encoding: base64'],
      Buffer.from([0xf0, 0xd2, 0xc9]).toString('base64'),
    );
    const { texts, unread } = await readWholeFile(bytes(source), 'a.eml', { readHtml });
    expect([texts.map((one) => one.text), unread]).toEqual([['При'], []]);
    const other = await readWholeFile(bytes(source.replace('koi8-r', 'x-own')), 'a.eml', { readHtml });
    expect(other.unread).toMatchObject([{ cause: 'by-nature' }]);
  });
});
