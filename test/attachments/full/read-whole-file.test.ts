import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWholeFile } from '../../../src/attachments/full/read-whole-file';
import { openMsg } from '../../../src/mail/open-msg';
import type { FileReading } from '../../../src/message/file-reading';
import { readHtml } from '../../../src/message/html/read-html';
import { describeWithShared, sharedPath } from '../../shared';
import { compound, raw } from '../quick/file-builders';
import { openDocument, packed, paragraph, wordFile } from '../quick/office-builders';
import { buildMsg } from '../../mail/msg-builder';
import { line, onePage, packedStream } from './pdf-builder';

function read(file: Uint8Array, name = 'file'): Promise<FileReading> {
  return readWholeFile(file, name, { readHtml, openMsg });
}

/** Each text with its place before it. */
async function textsOf(file: Uint8Array, name?: string): Promise<readonly string[]> {
  return (await read(file, name)).texts.map(({ place, text }) => `${place}: ${text.trim()}`);
}

test('OpenDocument text, sheets and slides', async () => {
  const cell = (text: string): string => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
  const sheet = `<table:table table:name="A"><table:table-row>${cell('Name')}<table:table-cell table:number-columns-repeated="3"/>${cell('Shift')}</table:table-row></table:table>`;
  await expect(
    textsOf(openDocument('text', '<text:h>Title</text:h><text:p>a<text:s/>b<text:tab/>c</text:p>')),
  ).resolves.toEqual([': Title\na b\tc']);
  const [text] = (await read(openDocument('spreadsheet', sheet), 'a.ods')).texts;
  expect(text?.cells.map(({ column }) => column)).toEqual([0, 4]);
  await expect(
    textsOf(openDocument('presentation', '<draw:page><text:p>Hello</text:p></draw:page>')),
  ).resolves.toEqual(['slide 1: Hello']);
});

test('rich text', async () => {
  const file = raw("{\\rtf1{\\fonttbl Arial;}caf\\'e9 \\u8364?5\\par{\\b bold}\\cell x\\row}");
  await expect(textsOf(file, 'a.rtf')).resolves.toEqual([': café €5\nbold\tx']);
});

test('properties are shown, and are nothing hidden', async () => {
  const core =
    '<cp:coreProperties><dc:creator>Mia Jones</dc:creator><cp:lastModifiedBy>O. Blake</cp:lastModifiedBy></cp:coreProperties>';
  const file = wordFile(paragraph('x'), {
    parts: {
      'docProps/core.xml': core,
      'docProps/app.xml': '<Properties><Company>Exampleton</Company></Properties>',
    },
  });
  expect(await read(file, 'a.docx')).toMatchObject({
    hidden: [],
    properties: { author: 'Mia Jones', 'last saved by': 'O. Blake', company: 'Exampleton' },
  });
});

/** A file that was dragged into a document, as its object holds it. */
function dropped(name: string, content: string): Uint8Array {
  const number = (value: number): string => String.fromCharCode(value & 255, value >> 8, 0, 0);
  const path = `C:\\${name}\0`;
  return raw(
    `${number(0)}\x02\0${name}\0${path}\0\0\x03\0${number(path.length)}${path}${number(content.length)}${content}`,
  );
}

test.each([
  ['a package', 'Package', wordFile(paragraph('Dear Ms Rowe')), 'oleObject1.bin: Dear Ms Rowe'],
  [
    'a file that was dragged in',
    '\u0001Ole10Native',
    dropped('pay.csv', 'Rowe,31000'),
    'oleObject1.bin: Rowe,31000',
  ],
  ['a PDF', 'CONTENTS', onePage(packedStream(line('Hello'))), 'oleObject1.bin/page 1: Hello'],
])('what an object in a document holds: %s', async (_name, stream, inner, text) => {
  const object = compound({ [stream]: inner });
  const file = wordFile(paragraph('x'), { parts: { 'word/embeddings/oleObject1.bin': object } });
  const { texts, hidden, unread } = await read(file, 'a.docx');
  expect(texts.map((one) => `${one.place}: ${one.text.trim()}`)).toEqual([': x', text]);
  expect(hidden).toEqual([{ kind: 'embedded-file', name: '', count: 1 }]);
  expect(unread).toEqual([]);
});

test.each([
  ['another stream', compound({ Other: raw('x') })],
  [
    'a file that is longer than its object',
    compound({ '\u0001Ole10Native': dropped('pay.csv', 'Rowe').subarray(0, -2) }),
  ],
  ['no end of its name', compound({ '\u0001Ole10Native': raw('\0\0\0\0\x02\0pay') })],
])('an object with %s is said not to be read', async (_name, object) => {
  const file = wordFile(paragraph('x'), { parts: { 'word/embeddings/oleObject1.bin': object } });
  const { unread } = await read(file, 'a.docx');
  expect(unread).toMatchObject([
    { cause: 'by-nature', reason: expect.stringContaining('not read') as string },
  ]);
});

/** A record of a workbook of before 2007. */
function record(type: number, data: readonly number[]): readonly number[] {
  return [type & 255, type >> 8, data.length & 255, data.length >> 8, ...data];
}

const bytesOf = (text: string): readonly number[] => [...Buffer.from(text, 'latin1')];

test('a workbook of before 2007: cells, numbers, and which sheet is hidden', async () => {
  const bof = (kind: number): readonly number[] => record(0x809, [0, 6, kind, 0, 0, 0, 0, 0]);
  const text = (words: string): readonly number[] => [words.length, 0, 0, ...bytesOf(words)];
  const sheet = (name: string, state: number): readonly number[] =>
    record(0x85, [0, 0, 0, 0, state, 0, name.length, 0, ...bytesOf(name)]);
  const shared = record(0xfc, [2, 0, 0, 0, 2, 0, 0, 0, ...text('Name'), ...text('Rowe')]);
  const cell = (row: number, column: number, index: number): readonly number[] =>
    record(0xfd, [row, 0, column, 0, 0, 0, index, 0, 0, 0]);
  const stream = [
    ...bof(5),
    ...sheet('Front', 0),
    ...sheet('Staff', 1),
    ...shared,
    ...bof(16),
    ...cell(0, 0, 0),
    ...bof(16),
    ...cell(0, 0, 0),
    ...cell(1, 0, 1),
    // 101 as an RK number: two bits of kind below it.
    ...record(0x27e, [1, 0, 1, 0, 0, 0, 0x96, 0x01, 0, 0]),
  ];
  const file = compound({ Workbook: Uint8Array.from(stream) });
  await expect(textsOf(file, 'a.xls')).resolves.toEqual(['Front: Name', 'Staff: Name\nRowe\t101']);
  expect((await read(file, 'a.xls')).hidden).toEqual([{ kind: 'sheet', name: 'Staff', count: 1 }]);
});

test('a document of before 2007, by its piece table', async () => {
  const words = Buffer.from('Dear Sir\rA\x07B\x07', 'latin1');
  const main = Buffer.alloc(0x400);
  main.writeUInt16LE(0xa5ec, 0);
  main.writeUInt16LE(0x0200, 10);
  main.writeUInt32LE(0, 0x1a2);
  main.writeUInt32LE(21, 0x1a6);
  words.copy(main, 0x300);
  const table = Buffer.alloc(64);
  table[0] = 2;
  table.writeUInt32LE(16, 1);
  table.writeUInt32LE(words.length, 9);
  table.writeUInt32LE(0x40000000 + 0x300 * 2, 15);
  const file = compound({ WordDocument: new Uint8Array(main), '1Table': new Uint8Array(table) });
  await expect(textsOf(file, 'a.doc')).resolves.toEqual([': Dear Sir\nA\tB']);
  expect((await read(file, 'a.doc')).unread[0]?.reason).toContain('of which only the text is read');
});

test('a mail within a mail, with what it carries, four deep', async () => {
  const mail = (inner: string): string =>
    `From: a@b.example\r\nTo: c@d.example\r\nSubject: Outer\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nHello\r\n--x\r\nContent-Type: text/csv; name=a.csv\r\nContent-Disposition: attachment; filename=a.csv\r\n\r\n${inner}\r\n--x--\r\n`;
  await expect(textsOf(raw(mail('a,b')), 'm.eml')).resolves.toEqual([
    'subject: Outer',
    ': Hello',
    'a.csv: a,b',
  ]);
  const within = packed({ 'm.eml': mail('a,b'), 'p.pdf': onePage(packedStream(line('in it'))) });
  await expect(textsOf(within, 'z.zip')).resolves.toEqual([
    'm.eml/subject: Outer',
    'm.eml: Hello',
    'm.eml/a.csv: a,b',
    'p.pdf/page 1: in it',
  ]);
});

test('a mail in Outlook’s own format, with what it carries, where it can be opened', async () => {
  const file = buildMsg({
    streams: { '001a001f': 'IPM.Note', '0037001f': 'Outer', '1000001f': 'Hello' },
    attachments: [{ streams: { '3707001f': 'a.csv', '37010102': raw('a,b') }, numbers: { '37050003': 1 } }],
  });
  await expect(textsOf(file, 'm.msg')).resolves.toEqual([': Outer\nHello', 'a.csv: a,b']);
  const { texts, unread } = await readWholeFile(file, 'm.msg', { readHtml });
  expect(texts).toEqual([]);
  expect(unread).toEqual([{ cause: 'by-nature', reason: 'it is of a kind that is not read' }]);
});

test('a PDF within a document is something hidden', async () => {
  const file = wordFile(paragraph('x'), {
    parts: { 'word/embeddings/p.pdf': onePage(packedStream(line('in it'))) },
  });
  const { hidden, texts } = await read(file, 'a.docx');
  expect(hidden).toEqual([{ kind: 'embedded-file', name: '', count: 1 }]);
  expect(texts.map(({ place }) => place)).toEqual(['', 'p.pdf/page 1']);
});

describeWithShared('the documents of the sample', () => {
  const folder = (name: string): readonly string[] => {
    const path = sharedPath('samples/attachments', name);
    return readdirSync(path).map((file) => join(path, file));
  };

  test('each encrypted one is named as such', async () => {
    const open = [/plain\.(?:doc|xls|ppt)$/];
    for (const path of folder('encrypted')) {
      const { unread, texts } = await read(new Uint8Array(readFileSync(path)), path);
      const isEncrypted = unread.some(({ reason }) => reason.includes('encrypted'));
      expect([path, isEncrypted || texts.length > 0]).toEqual([path, true]);
      if (!open.some((one) => one.test(path))) expect([path, isEncrypted]).toEqual([path, true]);
    }
  });

  test('each damaged one is answered', async () => {
    for (const path of folder('corrupt')) {
      const { unread, texts } = await read(new Uint8Array(readFileSync(path)), path);
      expect([path, texts.length + unread.length > 0]).toEqual([path, true]);
    }
  });
});
