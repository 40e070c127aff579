import { readWholeFile } from '../../../src/attachments/full/read-whole-file';
import type { FileReading } from '../../../src/message/file-reading';
import { readHtml } from '../../../src/message/html/read-html';
import { raw } from '../quick/file-builders';
import { line, onePage, packedStream } from './pdf-builder';

function read(file: Uint8Array): Promise<FileReading> {
  return readWholeFile(file, 'a.pdf', { readHtml });
}

const PLAIN = packedStream(line('National Insurance number AB 12 34 56 C'));

test('the text of a page, and nothing hidden', async () => {
  const { texts, hidden, unread } = await read(onePage(PLAIN));
  expect(texts.map(({ place, text }) => [place, text.trim()])).toEqual([
    ['page 1', 'National Insurance number AB 12 34 56 C'],
  ]);
  expect([hidden, unread]).toEqual([[], []]);
});

describe('what a PDF hides, and its clean twin', () => {
  const note = '<< /Type /Annot /Subtype /Text /Rect [10 10 20 20] /Contents (off sick again) >>';
  const field = (value: string): string =>
    `<< /Type /Annot /Subtype /Widget /FT /Tx /T (Surname) /V (${value}) /Rect [10 10 90 20] >>`;
  const form = '/AcroForm << /Fields [6 0 R] >>';
  const layers = (state: string): string =>
    `/OCProperties << /OCGs [6 0 R] /D << /BaseState /ON /${state} [6 0 R] >> >>`;
  const layer = '<< /Type /OCG /Name (Prices) >>';
  const text = line('secret words');
  const box = '0 0 0 rg 70 690 200 20 re f';

  test.each([
    [
      'a note on a page',
      onePage(PLAIN, { page: '/Annots [6 0 R]', more: [note] }),
      [['annotations', 'page 1', 1]],
      onePage(PLAIN, { page: '/Annots [6 0 R]', more: [note.replace('off sick again', '')] }),
    ],
    [
      'a field that somebody filled in',
      onePage(PLAIN, { page: '/Annots [6 0 R]', catalogue: form, more: [field('Rowe')] }),
      [['form-fields', 'page 1', 1]],
      onePage(PLAIN, { page: '/Annots [6 0 R]', catalogue: form, more: [field('')] }),
    ],
    [
      'a layer that is switched off',
      onePage(PLAIN, { catalogue: layers('OFF'), more: [layer] }),
      [['layers', '', 1]],
      onePage(PLAIN, { catalogue: layers('ON'), more: [layer] }),
    ],
    [
      'a file within it',
      onePage(PLAIN, {
        catalogue: '/Names << /EmbeddedFiles << /Names [(pay.csv) 6 0 R] >> >>',
        more: ['<< /Type /Filespec /F (pay.csv) /EF << /F 7 0 R >> >>', { stream: Buffer.from('a,b') }],
      }),
      [['embedded-file', '', 1]],
      onePage(PLAIN, { catalogue: '/Names << >>' }),
    ],
    [
      'text under a black box',
      onePage(packedStream(`${text} ${box}`)),
      [['covered-text', 'page 1', 1]],
      onePage(packedStream(`${box} 1 1 1 rg ${text}`)),
    ],
    [
      'a black box that was moved there',
      onePage(packedStream(`${text} q 1 0 0 1 70 690 cm 0 0 0 rg 0 0 200 20 re f Q`)),
      [['covered-text', 'page 1', 1]],
      onePage(packedStream(`${text} q 1 0 0 1 70 90 cm 0 0 0 rg 0 0 200 20 re f Q`)),
    ],
  ] as const)('%s', async (_, file, hides, twin) => {
    const hiddenIn = async (bytes: Uint8Array) =>
      (await read(bytes)).hidden.map(({ kind, name, count }) => [kind, name, count]);
    await expect(hiddenIn(file)).resolves.toEqual(hides);
    await expect(hiddenIn(twin)).resolves.toEqual([]);
  });
});

test('the files it carries are read', async () => {
  const file = onePage(PLAIN, {
    catalogue: '/Names << /EmbeddedFiles << /Names [(pay.csv) 6 0 R] >> >>',
    more: [
      '<< /Type /Filespec /F (pay.csv) /EF << /F 7 0 R >> >>',
      { stream: new Uint8Array(Buffer.from('Rowe,31000')), extra: '/Type /EmbeddedFile' },
    ],
  });
  const { texts, hidden, unread } = await read(file);
  expect(texts.map((one) => `${one.place}: ${one.text}`)).toContain('pay.csv: Rowe,31000');
  expect(hidden).toEqual([{ kind: 'embedded-file', name: '', count: 1 }]);
  expect(unread).toEqual([]);
});

describe('what cannot be read is said', () => {
  test('a page without text', async () => {
    const { unread } = await read(onePage(packedStream('0 0 0 rg 0 0 100 100 re f')));
    expect(unread).toEqual([
      { cause: 'by-nature', reason: 'pages of it hold no text: pictures are not read' },
    ]);
  });

  test('a file that breaks off', async () => {
    const { unread, texts } = await read(onePage(PLAIN).subarray(0, 120));
    expect(texts).toEqual([]);
    expect(unread[0]?.cause).toBe('broken');
  });

  test('a stream of 30 MB that is nothing but spaces, before the reader sees it', async () => {
    const bomb = onePage(packedStream(Buffer.alloc(30_000_000, 0x20)));
    const { unread, texts } = await read(bomb);
    expect(texts).toEqual([]);
    expect(unread).toEqual([{ cause: 'broken', reason: 'it unpacks to more than can be read' }]);
  });

  test('a stream within a stream', async () => {
    const twice = { stream: raw('x'), extra: '/Filter [/FlateDecode /FlateDecode]' };
    expect((await read(onePage(twice))).unread[0]?.reason).toContain('more than can be read');
  });
});
