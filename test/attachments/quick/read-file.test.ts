import { strToU8 } from 'fflate';
import type { FileReading } from '../../../src/message/file-reading';
import { compound, padded, raw } from './file-builders';
import { mixed, text } from './mail-builder';
import {
  openDocument,
  packed,
  paragraph,
  relations,
  shape,
  slides,
  STYLES,
  wordFile,
  workbook,
} from './office-builders';
import { readQuickly } from './read-quickly';

function read(file: Uint8Array, name: string): FileReading {
  return readQuickly(file, name);
}

/** Each text with its place before it. */
function textsOf(file: Uint8Array, name = 'file'): readonly string[] {
  return read(file, name).texts.map(({ place, text }) => `${place}: ${text.trim()}`);
}

describe('texts and their places', () => {
  test('a workbook: a text a sheet, cells by their own rows and columns', () => {
    const file = workbook([{ name: 'Rota', rows: [['Name', 'Shift'], [], ['', 'late']] }]);
    const [text] = read(file, 'rota.xlsx').texts;
    expect(text?.place).toBe('Rota');
    expect(
      text?.cells.map((cell) => [
        text.text.slice(cell.start, cell.end),
        cell.row,
        cell.column,
        cell.isHeader,
      ]),
    ).toEqual([
      ['Name', 0, 0, true],
      ['Shift', 0, 1, true],
      ['late', 2, 1, false],
    ]);
  });

  test('the header stands below a title, and shared strings in their cells', () => {
    const file = workbook([{ rows: [['Staff of March'], ['Name', 'Number'], ['Rowe', '101']] }]);
    const heads = read(file, 'a.xlsx').texts[0]?.cells.filter((cell) => cell.isHeader);
    expect(heads?.map((cell) => cell.row)).toEqual([1, 1]);
    const shared = workbook([{ rows: [] }], {
      links: [['sharedStrings', 'sharedStrings.xml']],
      parts: {
        'xl/worksheets/sheet1.xml':
          '<worksheet><sheetData><row><c t="s"><v>1</v></c><c t="s"><v>0</v></c></row></sheetData></worksheet>',
        'xl/sharedStrings.xml':
          '<sst><si><t>one</t></si><si><r><t>t</t></r><r><t>wo &amp; more</t></r><rPh><t>phonetic</t></rPh></si></sst>',
      },
    });
    expect(textsOf(shared)).toEqual(['Sheet1: two & more\tone']);
  });

  test('what stands above and below each page, without what lays it out', () => {
    const behind =
      '<headerFooter><oddHeader>&amp;L&amp;&quot;Arial,Bold&quot;&amp;14Staff of March&amp;RPage &amp;P</oddHeader><firstFooter>&amp;Cfor R&amp;&amp;D only</firstFooter></headerFooter>';
    expect(textsOf(workbook([{ rows: [['Rowe']], behind }]))).toEqual([
      'Sheet1: Rowe\nStaff of March Page\nfor R&D only',
    ]);
  });

  test('a day in a cell is a day, in British order', () => {
    const file = workbook([{ rows: [['s:5 31779', 's:0 31779']] }], {
      links: [['styles', 'styles.xml']],
      parts: { 'xl/styles.xml': STYLES },
    });
    expect(textsOf(file)).toEqual(['Sheet1: 02/01/1987\t31779']);
  });

  test('prefixes and paths are the writer’s choice', () => {
    const file = packed({
      '[Content_Types].xml':
        '<Types><Override PartName="/deep/book.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
      '_rels/.rels': relations([['officeDocument', '/deep/book.xml']]),
      'deep/book.xml': '<x:workbook><x:sheets><x:sheet name="A" rel:id="r1"/></x:sheets></x:workbook>',
      'deep/_rels/book.xml.rels': relations([['worksheet', '../one.xml']]),
      'one.xml':
        '<x:worksheet><x:sheetData><x:row r="1"><x:c r="C1" t="str"><x:v>far</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      'xl/vbaProject.bin': 'x',
    });
    expect(textsOf(file)).toEqual(['A: far']);
  });

  test('a document: paragraphs, cells, what stands around it', () => {
    const file = wordFile(
      `${paragraph('One')}<w:tbl><w:tr><w:tc>${paragraph('a')}</w:tc><w:tc>${paragraph('b')}</w:tc></w:tr></w:tbl><mc:AlternateContent><mc:Choice>${paragraph('box')}</mc:Choice><mc:Fallback>${paragraph('box')}</mc:Fallback></mc:AlternateContent>`,
      {
        links: [
          ['header', 'header1.xml'],
          ['footnotes', 'footnotes.xml'],
        ],
        parts: {
          'word/header1.xml': `<w:hdr>${paragraph('Head')}</w:hdr>`,
          'word/footnotes.xml': `<w:footnotes>${paragraph('Note')}</w:footnotes>`,
        },
      },
    );
    expect(textsOf(file)).toEqual([': One\na\n\tb\n\tbox', 'header: Head', 'footnotes: Note']);
    expect(read(file, 'a.docx').texts[0]?.line).toBe('paragraph');
  });

  test('deleted text stands apart, and does not part what is seen', () => {
    const file = wordFile(
      '<w:p><w:r><w:t>AB 12 34</w:t></w:r><w:del><w:r><w:delText>99</w:delText></w:r></w:del><w:r><w:t> 56 C</w:t></w:r></w:p>',
    );
    expect(textsOf(file)).toEqual([': AB 12 34 56 C', 'deleted text: 99']);
  });

  test('slides in their order, and their notes', () => {
    const file = slides([
      { text: 'First', notes: 'smile' },
      { text: 'Second', inside: shape('more') },
    ]);
    expect(textsOf(file)).toEqual(['slide 1: First', 'slide 1 notes: smile', 'slide 2: Second\nmore']);
  });

  test.each([
    ['a.txt', strToU8('Grüße'), ': Grüße'],
    ['a.txt', raw('\xff\xfeH\0i\0'), ': Hi'],
    ['a.txt', raw('caf\xe9 \x96 ten'), ': café – ten'],
    ['a.csv', raw('Name,Number\r\nRowe,101\r\n'), ': Name,Number\r\nRowe,101'],
    [
      'a.vcf',
      raw('BEGIN:VCARD\r\nTEL:0161\r\n  496\r\nEND:VCARD'),
      ': BEGIN:VCARD\r\nTEL:0161 496\r\nEND:VCARD',
    ],
    [
      'a.ics',
      raw('BEGIN:VCALENDAR\r\nSUMMARY:Meet\r\n ing\r\nEND:VCALENDAR'),
      ': BEGIN:VCALENDAR\r\nSUMMARY:Meeting\r\nEND:VCALENDAR',
    ],
    [
      'a.vcf',
      raw(
        'BEGIN:VCARD\r\nVERSION:2.1\r\nNOTE;ENCODING=QUOTED-PRINTABLE:AB12=\r\n3456C caf=C3=A9\r\nEND:VCARD',
      ),
      ': BEGIN:VCARD\r\nVERSION:2.1\r\nNOTE;ENCODING=QUOTED-PRINTABLE:AB123456C café\r\nEND:VCARD',
    ],
    [
      'a.vcf',
      raw('BEGIN:VCARD\r\nURL:https://a.example/?id=41\r\nEND:VCARD'),
      ': BEGIN:VCARD\r\nURL:https://a.example/?id=41\r\nEND:VCARD',
    ],
    ['a.html', raw('<html><p>one</p><p>two</p></html>'), ': one\ntwo'],
  ])('%s %#', (name, file, text) => {
    expect(textsOf(file, name)).toEqual([text]);
  });

  test('rich text', () => {
    expect(textsOf(raw('{\\rtf1\\ansi Dear \\b Owen\\b0 ,\\par all is well}'))).toEqual([
      ': Dear Owen,\nall is well',
    ]);
  });

  test('OpenDocument', () => {
    const text = '<text:p>Dear Owen</text:p><text:p>all is well</text:p>';
    expect(textsOf(openDocument('text', text))).toEqual([': Dear Owen\nall is well']);
  });

  test('a piece in another format that a document shows as its own', () => {
    const file = wordFile(paragraph('One'), {
      links: [['aFChunk', 'afchunk.mht']],
      parts: { 'word/afchunk.mht': mixed('related', [text('<p>Two</p>', 'text/html')]) },
    });
    expect(textsOf(file)).toEqual([': One', 'afchunk.mht/subject: Outer', 'afchunk.mht: Two']);
    expect(read(file, 'a.docx').hidden).toEqual([]);
  });

  test('a table and a chart within an OpenDocument text', () => {
    const file = packed({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': '<office:text><text:p>One</text:p></office:text>',
      'Object 1/content.xml':
        '<office:spreadsheet><table:table table:name="Pay"><table:table-row><table:table-cell><text:p>Two</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet>',
      'Object 2/content.xml': '<office:chart><text:p>Three</text:p></office:chart>',
    });
    expect(textsOf(file)).toEqual([': One', 'Pay: Two', ': Three']);
  });

  test('the pattern for notes in a master is nobody’s notes', () => {
    const file = packed({
      mimetype: 'application/vnd.oasis.opendocument.presentation',
      'content.xml':
        '<office:presentation><draw:page><text:p>Hello</text:p></draw:page></office:presentation>',
      'styles.xml':
        '<style:master-page><presentation:notes><text:p>1</text:p></presentation:notes></style:master-page>',
    });
    expect(read(file, 'a.odp').hidden).toEqual([]);
  });

  test('an archive: the files in it, by their names', () => {
    const file = packed({
      'letters/one.txt': 'Dear',
      'two.zip': packed({ 'three.csv': 'a,b' }),
      'four.docx': wordFile(paragraph('x')),
    });
    expect(textsOf(file)).toEqual(['one.txt: Dear', 'two.zip/three.csv: a,b', 'four.docx: x']);
  });
});

describe('what cannot be read is said', () => {
  test.each([
    ['a PDF, in the handlers', raw('%PDF-1.7\n\xff\xfe'), 'a.pdf', 'by-nature', 'only the pane reads'],
    [
      'a document of before 2007, in the handlers',
      compound({ WordDocument: padded(4096, 0, '\xec\xa5\xc1\0') }),
      'a.doc',
      'by-nature',
      'only the pane reads',
    ],
    [
      'a mail in Outlook’s own format',
      compound({ '__properties_version1.0': padded(4096, 0, '') }),
      'a.msg',
      'by-nature',
      'of a kind that is not read',
    ],
    [
      'a document in one XML file',
      raw('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'),
      'a.xml',
      'by-nature',
      'of a kind that is not read',
    ],
    ['a picture', raw('\x89PNG\r\n\x1a\n\0\0\0\x0d'), 'a.png', 'by-nature', 'it is a picture'],
    ['an encrypted PDF', raw('%PDF-1.7\n\xff\xfe\n/Encrypt 5 0 R'), 'a.pdf', 'by-nature', 'it is encrypted'],
    ['a document cut short', wordFile(paragraph('x')).subarray(0, 300), 'a.docx', 'broken', ''],
    [
      'a file of no known kind',
      raw('\0\x01\x02\x03\x04'),
      'a.bin',
      'by-nature',
      'of a kind that is not read',
    ],
    [
      'a binary workbook',
      packed({
        '[Content_Types].xml': '<Types/>',
        '_rels/.rels': relations([['officeDocument', 'xl/workbook.bin']]),
        'xl/workbook.bin': 'x',
      }),
      'a.xlsb',
      'by-nature',
      '.xlsb',
    ],
    [
      'a document without its text',
      packed({
        '[Content_Types].xml': '<Types/>',
        '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
        'word/x.xml': 'x',
      }),
      'a.docx',
      'broken',
      'it is damaged',
    ],
  ] as const)('%s', (_, file, name, cause, reason) => {
    const { unread, texts } = read(new Uint8Array(file), name);
    expect(texts).toEqual([]);
    expect(unread[0]).toMatchObject({ cause });
    expect(unread[0]?.reason).toContain(reason);
  });

  test('where the time is over, late; what was read is kept', () => {
    let steps = 0;
    const file = workbook([{ rows: [['one']] }, { rows: [['two']] }]);
    const reading = readQuickly(file, 'a.xlsx', { mayContinue: () => ++steps < 12 });
    expect(reading.unread).toEqual([{ cause: 'late', reason: 'there was no time left to read it' }]);
    expect(reading.texts.map(({ text }) => text.trim())).toEqual(['one']);
  });
});
