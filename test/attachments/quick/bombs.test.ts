import { deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { Budget, LIMITS, type Limits } from '../../../src/attachments/quick/unpack';
import type { FileReading } from '../../../src/message/file-reading';
import { packed, paragraph, wordFile, workbook } from './office-builders';
import { raw, zip } from './file-builders';
import { readQuickly } from './read-quickly';

/*
 * Files that mean harm. What is asserted is what reading them took: bytes unpacked and pieces looked at. Not time: that is
 * the business of `npm run bench`.
 */

const MEGABYTE = 1_000_000;

/** Reads a file, and says how many bytes were unpacked and how many pieces of 4 KB were looked at. */
function cost(
  file: Uint8Array,
  name = 'bomb.zip',
  limits: Limits = LIMITS,
): { reading: FileReading; bytes: number; steps: number } {
  let steps = 0;
  const take = jest.spyOn(Budget.prototype, 'take');
  const reading = readQuickly(file, name, {
    limits,
    mayContinue: () => {
      steps++;
      return true;
    },
  });
  const bytes = take.mock.calls.reduce((sum, [taken]) => sum + taken, 0);
  take.mockRestore();
  return { reading, bytes, steps };
}

const reasonsOf = ({ unread }: FileReading): string => unread.map(({ reason }) => reason).join(' | ');

/** A zip of one entry that says it becomes `says` bytes, whatever it does. */
function forged(content: Uint8Array, says: number): Uint8Array {
  const packedContent = deflateRawSync(content);
  const file = zip([{ name: 'a.txt', content: Buffer.from(packedContent).toString('latin1'), method: 8 }]);
  const bytes = Buffer.from(file);
  bytes.writeUInt32LE(says, 22);
  bytes.writeUInt32LE(says, bytes.indexOf('PK\x01\x02') + 24);
  return new Uint8Array(bytes);
}

/** Zips a file into itself, so many times. */
function nested(depth: number): Uint8Array {
  let file: Uint8Array = raw('the core');
  for (let level = 0; level < depth; level++) file = zipSync({ [level === 0 ? 'a.txt' : 'a.zip']: file });
  return file;
}

test('64 MiB of nothing is refused by what the directory says', () => {
  const { reading, bytes } = cost(forged(new Uint8Array(MEGABYTE), 64 * 1024 * 1024));
  expect(reasonsOf(reading)).toContain('it unpacks to more than can be read');
  expect(bytes).toBe(0);
});

test('one that says it is small is stopped with the first piece', () => {
  const { reading, bytes } = cost(forged(new Uint8Array(16 * MEGABYTE), 10));
  expect(reasonsOf(reading)).toContain('not of the size it says');
  expect(bytes).toBeLessThan(5 * MEGABYTE);
  expect(reading.texts).toEqual([]);
});

test('one that says it is larger than it is is not believed either', () => {
  const { reading } = cost(forged(raw('twelve bytes'), 4000));
  expect(reasonsOf(reading)).toContain('not of the size it says');
});

test('archives are opened four deep, and the fifth is said', () => {
  expect(cost(nested(4)).reading.texts.map(({ text }) => text)).toEqual(['the core']);
  const { reading, bytes } = cost(nested(12));
  expect(reasonsOf(reading)).toContain('it holds files too deep in each other');
  expect(reading.texts).toEqual([]);
  expect(bytes).toBeLessThan(10_000);
});

test('20,000 files are too many; 4,999 are not', () => {
  const files = (count: number): Uint8Array =>
    zip(Array.from({ length: count }, (_, index) => ({ name: `${index}.txt`, content: 'x' })));
  const { reading, steps } = cost(files(20_000));
  expect(reasonsOf(reading)).toBe('it holds too many files');
  expect(steps).toBeLessThan(3);
  expect(cost(files(4999)).reading.unread).toEqual([]);
});

test.each(['../../etc/passwd', '/etc/passwd', 'C:\\Windows\\a.txt', 'a/../../b.txt', '..\\b.txt'])(
  'a path that climbs out is refused, the others are read: %s',
  (name) => {
    const { reading } = cost(packed({ [name]: 'x', 'good..name.txt': 'fine' }));
    expect(reasonsOf(reading)).toContain('it names a file that lies outside of it');
    expect(reading.texts.map(({ text }) => text)).toEqual(['fine']);
  },
);

test('entities that name each other are not resolved', () => {
  const laughs = Array.from(
    { length: 9 },
    (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
  );
  const body = `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs.join('')}]><w:document><w:body><w:p><w:r><w:t>&l9;</w:t></w:r></w:p></w:body></w:document>`;
  const { reading, bytes } = cost(
    wordFile('', { parts: { 'word/document.xml': body, 'docProps/core.xml': '<x/>' } }),
    'a.docx',
  );
  expect(reasonsOf(reading)).toContain('it declares entities of its own');
  expect(reading.texts).toEqual([]);
  expect(bytes).toBeLessThan(10_000);
});

test.each([
  [
    'one long entity many times',
    `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(50_000)}">]><w:document>${'&a;'.repeat(50_000)}</w:document>`,
  ],
  [
    'a hundred thousand elements in each other',
    `<w:document>${'<w:p>'.repeat(100_000)}<w:r><w:t>core</w:t></w:r>`,
  ],
  [
    'one element with fifty thousand attributes',
    `<w:document ${Array.from({ length: 50_000 }, (_, index) => `a${index}="x"`).join(' ')}>`,
  ],
  [
    'an attribute of a million characters',
    `<w:document a="${'>x'.repeat(500_000)}">${paragraph('core')}</w:document>`,
  ],
  ['a tag that never ends', `<w:document>${paragraph('core')}<w:p ${'x '.repeat(300_000)}`],
  ['a comment that never ends', `<w:document>${paragraph('core')}<!-- ${'- '.repeat(300_000)}`],
])('XML of quadratic cost takes one look at each piece: %s', (_, xml) => {
  const { bytes, steps } = cost(wordFile('', { parts: { 'word/document.xml': xml } }), 'a.docx');
  expect(bytes).toBeLessThan(xml.length + 5000);
  expect(steps).toBeLessThan(xml.length / 1000 + 50);
});

test('a long string in many cells is not written out without end', () => {
  const cells = '<c t="s"><v>0</v></c>'.repeat(20_000);
  const file = workbook([{ rows: [] }], {
    links: [['sharedStrings', 'sharedStrings.xml']],
    parts: {
      'xl/sharedStrings.xml': `<sst><si><t>${'long '.repeat(20_000)}</t></si></sst>`,
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row>${cells}</row></sheetData></worksheet>`,
    },
  });
  const { reading } = cost(file, 'a.xlsx');
  expect(reasonsOf(reading)).toContain('it holds more text than is read');
  expect(reading.texts.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(4_000_001);
});

test('the files of an archive share what may be unpacked', () => {
  const files: Record<string, string> = {};
  for (let index = 0; index < 20; index++) files[`${index}.txt`] = 'twenty thousand '.repeat(1250);
  const { reading, bytes } = cost(packed(files), 'bomb.zip', { ...LIMITS, total: 100_000 });
  expect(reasonsOf(reading)).toContain('it unpacks to more than can be read');
  expect(bytes).toBeLessThan(500_000);
  expect(reading.texts).toHaveLength(5);
});
