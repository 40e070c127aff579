import { noteFile } from '../../../src/detectors/note-file';
import type { HiddenKind } from '../../../src/message/file-reading';
import {
  openDocument,
  packed,
  paragraph,
  shape,
  slides,
  STYLES,
  wordFile,
  workbook,
  type Link,
} from './office-builders';
import { readQuickly } from './read-quickly';

/*
 * On Send: a number in each place that a file hides is found there, masked, with its place.
 */

const NUMBER = 'National Insurance number AB123456C';
const ROWS = [['Notes'], [NUMBER]];
const FRONT = { name: 'Front', rows: [['Total', '42']] };
const STYLED = { links: [['styles', 'styles.xml'] as Link], parts: { 'xl/styles.xml': STYLES } };

/** A workbook with another part, which this kind of relationship leads to. */
function withPart(kind: string, path: string, content: string): Uint8Array {
  return workbook([FRONT], { links: [[kind, path]], parts: { [`xl/${path}`]: content } });
}

/** A presentation of one slide, and a part that hangs on it. */
function withSlidePart(kind: string, path: string, content: string): Uint8Array {
  return slides([{ text: 'Hello', links: [[kind, `../${path}`]] }], { [`ppt/${path}`]: content });
}

const CASES: readonly (readonly [HiddenKind, string, Uint8Array])[] = [
  ['sheet', 'Staff!A2', workbook([FRONT, { name: 'Staff', state: 'hidden', rows: ROWS }])],
  ['very-hidden-sheet', 'Staff!A2', workbook([FRONT, { name: 'Staff', state: 'veryHidden', rows: ROWS }])],
  ['rows', 'Staff!A2', workbook([{ name: 'Staff', rows: ROWS, hiddenRows: [2] }])],
  [
    'filtered-rows',
    'Staff!A2',
    workbook([{ name: 'Staff', rows: ROWS, hiddenRows: [2], behind: '<autoFilter ref="A1:A2"/>' }]),
  ],
  [
    'columns',
    'Staff!A2',
    workbook([{ name: 'Staff', rows: ROWS, before: '<cols><col min="1" max="1" hidden="1"/></cols>' }]),
  ],
  ['white-text', 'Staff!A1', workbook([{ name: 'Staff', rows: [[`s:1 ${NUMBER}`]] }], STYLED)],
  ['tiny-text', 'Staff!A1', workbook([{ name: 'Staff', rows: [[`s:3 ${NUMBER}`]] }], STYLED)],
  [
    'comments',
    'Staff comments',
    workbook([{ ...FRONT, name: 'Staff', links: [['comments', '../comments1.xml']] }], {
      parts: { 'xl/comments1.xml': `<comments><comment><text><t>${NUMBER}</t></text></comment></comments>` },
    }),
  ],
  [
    'pivot-cache',
    'pivot cache',
    withPart(
      'pivotCacheDefinition',
      'pivotCache/d.xml',
      `<pivotCacheDefinition><worksheetSource sheet="Gone"/><sharedItems><s v="${NUMBER}"/></sharedItems></pivotCacheDefinition>`,
    ),
  ],
  [
    'linked-workbook',
    'linked workbook',
    withPart(
      'externalLink',
      'externalLinks/l.xml',
      `<externalLink><sheetData><row><cell><v>${NUMBER}</v></cell></row></sheetData></externalLink>`,
    ),
  ],
  [
    'tracked-changes',
    'tracked changes',
    workbook([FRONT], {
      links: [['revisionHeaders', 'revisions/h.xml']],
      parts: {
        'xl/revisions/h.xml': '<headers/>',
        'xl/revisions/_rels/h.xml.rels':
          '<Relationships><Relationship Id="r1" Type="x/revisionLog" Target="log1.xml"/></Relationships>',
        'xl/revisions/log1.xml': `<revisions><rcc><oc r="A1" t="inlineStr"><is><t>${NUMBER}</t></is></oc><nc r="A1"><v>1</v></nc></rcc></revisions>`,
      },
    }),
  ],
  [
    'defined-names',
    'defined names',
    workbook([FRONT], {
      inside: `<definedNames><definedName name="Key">"${NUMBER}"</definedName></definedNames>`,
    }),
  ],
  ['hidden-text', 'paragraph 1', wordFile(paragraph(NUMBER, '<w:vanish/>'))],
  ['white-text', 'paragraph 1', wordFile(paragraph(NUMBER, '<w:color w:val="FFFFFF"/>'))],
  ['tiny-text', 'paragraph 1', wordFile(paragraph(NUMBER, '<w:sz w:val="2"/>'))],
  [
    'deleted-text',
    'deleted text',
    wordFile(`<w:p><w:del><w:r><w:delText>${NUMBER}</w:delText></w:r></w:del></w:p>`),
  ],
  [
    'comments',
    'comments, paragraph 1',
    wordFile(paragraph('Hello'), {
      links: [['comments', 'comments.xml']],
      parts: { 'word/comments.xml': `<w:comments><w:comment>${paragraph(NUMBER)}</w:comment></w:comments>` },
    }),
  ],
  [
    'embedded-file',
    'pay.xlsx/Front!A1',
    wordFile(paragraph('Hello'), {
      parts: { 'word/embeddings/pay.xlsx': workbook([{ name: 'Front', rows: [[NUMBER]] }]) },
    }),
  ],
  [
    'custom-xml',
    'custom data',
    wordFile(paragraph('Hello'), { parts: { 'customXml/item1.xml': `<case><note>${NUMBER}</note></case>` } }),
  ],
  ['slide', 'slide 1', slides([{ text: NUMBER, isHidden: true }])],
  ['speaker-notes', 'slide 1 notes', slides([{ text: 'Hello', notes: NUMBER }])],
  ['hidden-text', 'slide 1', slides([{ text: 'Hello', inside: shape(NUMBER, ' hidden="1"') }])],
  ['tiny-text', 'slide 1', slides([{ text: 'Hello', inside: shape(NUMBER, '', 'sz="100"') }])],
  [
    'comments',
    'slide 1 comments',
    withSlidePart('comments', 'comments/c.xml', `<p:cmLst><p:cm><p:text>${NUMBER}</p:text></p:cm></p:cmLst>`),
  ],
  [
    'sheet',
    'Staff!A1',
    openDocument(
      'spreadsheet',
      `<table:table table:name="Staff" table:style-name="t"><table:table-row><table:table-cell><text:p>${NUMBER}</text:p></table:table-cell></table:table-row></table:table>`,
      '<style:style style:name="t"><style:table-properties table:display="false"/></style:style>',
    ),
  ],
  [
    'hidden-text',
    'paragraph 1',
    openDocument('text', `<text:section text:display="none"><text:p>${NUMBER}</text:p></text:section>`),
  ],
  [
    'comments',
    'paragraph 1',
    openDocument(
      'text',
      `<text:p><office:annotation><text:p>${NUMBER}</text:p></office:annotation></text:p>`,
    ),
  ],
  [
    'hidden-text',
    '',
    Uint8Array.from(Buffer.from(`<html><p>Hello</p><p style="display:none">${NUMBER}</p></html>`)),
  ],
  ['hidden-text', 'paragraph 1', Uint8Array.from(Buffer.from(`{\\rtf1 {\\v ${NUMBER}}}`))],
  ['comments', 'paragraph 1', Uint8Array.from(Buffer.from(`{\\rtf1 {\\*\\annotation ${NUMBER}}}`))],
];

test.each(CASES)('%s at %s %#', (kind, place, file) => {
  const { values, hidden } = noteFile(readQuickly(file, 'file'));
  const found = values.map(({ kind: entity, part, values: noted }) => [
    entity,
    hidden[part]?.kind,
    noted.map((one) => one[2]),
  ]);
  expect(found).toEqual([['uk-nino', kind, [place]]]);
});

test('the same within an archive and within a mail', () => {
  const file = workbook([FRONT, { name: 'Staff', state: 'hidden', rows: ROWS }]);
  const { values, hidden } = noteFile(readQuickly(packed({ 'pay.xlsx': file }), 'a.zip'));
  expect(values.map(({ part, values: noted }) => [hidden[part]?.kind, noted[0]?.[2]])).toEqual([
    ['sheet', 'pay.xlsx/Staff!A2'],
  ]);
});
