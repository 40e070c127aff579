import { testPairs } from './hidden-pairs';
import { openDocument, paragraph, STYLES, wordFile, workbook, type Link } from './office-builders';

const ROTA = [
  ['Name', 'Shift'],
  ['Rowe', 'early'],
  ['Blake', 'late 101'],
];
const STYLED = {
  links: [['styles', 'styles.xml'] as Link],
  parts: { 'xl/styles.xml': STYLES },
};

function withComments(part: string): Uint8Array {
  return workbook(
    [{ name: 'Rota', rows: ROTA, links: part === '' ? [] : [['comments', '../comments1.xml']] }],
    { parts: { 'xl/comments1.xml': part } },
  );
}

const CACHE = {
  links: [['pivotCacheDefinition', 'pivotCache/definition.xml'] as Link],
  parts: {
    'xl/pivotCache/definition.xml':
      '<pivotCacheDefinition><cacheSource><worksheetSource sheet="Staff"/></cacheSource><cacheFields><cacheField><sharedItems><s v="Rowe"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>',
    'xl/pivotCache/_rels/definition.xml.rels':
      '<Relationships><Relationship Id="r1" Type="x/pivotCacheRecords" Target="records.xml"/></Relationships>',
    'xl/pivotCache/records.xml':
      '<pivotCacheRecords><r><s v="Rowe"/><n v="31000"/></r><r><s v="Blake"/><n v="29000"/></r></pivotCacheRecords>',
  },
};

testPairs('workbooks', [
  {
    name: 'a hidden sheet, its rows counted without the header',
    file: workbook([
      { name: 'Summary', rows: [['All is well']] },
      { name: 'Staff', state: 'hidden', rows: ROTA },
    ]),
    hides: [['sheet', 'Staff', 2]],
    twin: workbook([
      { name: 'Summary', rows: [['All is well']] },
      { name: 'Staff', rows: ROTA },
    ]),
  },
  {
    name: 'a very hidden sheet',
    file: workbook([{ rows: [['a']] }, { name: 'Codes', state: 'veryHidden', rows: [['1'], ['2'], ['3']] }]),
    hides: [['very-hidden-sheet', 'Codes', 3]],
    twin: workbook([{ rows: [['a']] }, { name: 'Codes', rows: [['1'], ['2'], ['3']] }]),
  },
  {
    name: 'hidden rows',
    file: workbook([{ rows: ROTA, hiddenRows: [2, 3] }]),
    hides: [['rows', 'Sheet1', 2]],
    twin: workbook([{ rows: [...ROTA, [], []], hiddenRows: [4, 5] }]),
  },
  {
    name: 'filtered rows',
    file: workbook([{ rows: ROTA, hiddenRows: [3], behind: '<autoFilter ref="A1:B3"/>' }]),
    hides: [['filtered-rows', 'Sheet1', 1]],
    twin: workbook([{ rows: ROTA, behind: '<autoFilter ref="A1:B3"/>' }]),
  },
  {
    name: 'rows hidden from where the sheet ends',
    file: workbook([{ rows: ROTA, before: '<sheetFormatPr zeroHeight="1"/>' }]),
    hides: [['rows', 'Sheet1', 3]],
    twin: workbook([{ rows: ROTA, before: '<sheetFormatPr zeroHeight="0"/>' }]),
  },
  {
    name: 'hidden columns',
    file: workbook([{ rows: ROTA, before: '<cols><col min="2" max="3" hidden="1"/></cols>' }]),
    hides: [['columns', 'Sheet1', 1]],
    twin: workbook([{ rows: ROTA, before: '<cols><col min="5" max="9" hidden="1"/></cols>' }]),
  },
  {
    name: 'white on white',
    file: workbook([{ rows: [['s:1 secret', 'seen']] }], STYLED),
    hides: [['white-text', 'Sheet1', 1]],
    twin: workbook([{ rows: [['s:2 a heading on blue', 'seen']] }], STYLED),
  },
  {
    name: 'tiny text',
    file: workbook([{ rows: [['s:3 secret', 'seen']] }], STYLED),
    hides: [['tiny-text', 'Sheet1', 1]],
    twin: workbook([{ rows: [['s:0 small print', 'seen']] }], STYLED),
  },
  {
    name: 'a number format that shows nothing',
    file: workbook([{ rows: [['s:4 secret', 'seen']] }], STYLED),
    hides: [['hidden-text', 'Sheet1', 1]],
    twin: workbook([{ rows: [['s:5 38000', 'seen']] }], STYLED),
  },
  {
    name: 'comments',
    file: withComments(
      '<comments><commentList><comment ref="A1"><text><r><t>off sick</t></r></text></comment><comment ref="B2"><text><t>again</t></text></comment></commentList></comments>',
    ),
    hides: [['comments', 'Rota', 2]],
    twin: withComments(''),
  },
  {
    name: 'threaded comments, counted once with the plain ones',
    file: workbook(
      [
        {
          rows: ROTA,
          links: [
            ['comments', '../comments1.xml'],
            ['threadedComment', '../threaded1.xml'],
          ],
        },
      ],
      {
        parts: {
          'xl/comments1.xml': '<comments><comment><text><t>a thread</t></text></comment></comments>',
          'xl/threaded1.xml':
            '<ThreadedComments><threadedComment><text>off sick</text></threadedComment></ThreadedComments>',
        },
      },
    ),
    hides: [['comments', 'Sheet1', 1]],
    twin: workbook([{ rows: ROTA, links: [] }]),
  },
  {
    name: 'a pivot table whose source was taken out',
    file: workbook([{ name: 'Summary', rows: [['a']] }], CACHE),
    hides: [['pivot-cache', '', 2]],
    twin: workbook(
      [
        { name: 'Summary', rows: [['a']] },
        { name: 'Staff', rows: ROTA },
      ],
      CACHE,
    ),
  },
  {
    name: 'cells of another workbook',
    file: workbook([{ rows: ROTA }], {
      links: [['externalLink', 'externalLinks/link1.xml']],
      parts: {
        'xl/externalLinks/link1.xml':
          '<externalLink><externalBook><sheetDataSet><sheetData><row r="1"><cell r="A1"><v>Rowe</v></cell><cell r="B1"><v>31000</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>',
      },
    }),
    hides: [['linked-workbook', '', 2]],
    twin: workbook([{ rows: ROTA }]),
  },
  {
    name: 'a name that holds a text',
    file: workbook([{ rows: ROTA }], {
      inside:
        '<definedNames><definedName name="Key">"letter box"</definedName><definedName name="Area">Sheet1!$A$1</definedName></definedNames>',
    }),
    hides: [['defined-names', 'Key = letter box', 1]],
    twin: workbook([{ rows: ROTA }], {
      inside: '<definedNames><definedName name="Area">Sheet1!$A$1</definedName></definedNames>',
    }),
  },
  {
    name: 'a data model',
    file: workbook([{ rows: ROTA }], { links: [['powerPivotData', 'model/item.data']] }),
    hides: [['data-model', '', 1]],
    twin: workbook([{ rows: ROTA }], { links: [['theme', 'theme/theme1.xml']] }),
  },
  {
    name: 'a file within it',
    file: workbook([{ rows: ROTA }], {
      parts: { 'xl/embeddings/letter.docx': wordFile(paragraph('Dear Ms Rowe')) },
    }),
    hides: [['embedded-file', '', 1]],
    twin: workbook([{ rows: ROTA }], { parts: { 'xl/media/logo.png': '\u0089PNG' } }),
  },
  {
    name: 'an OpenDocument sheet that is not displayed',
    file: openDocument(
      'spreadsheet',
      '<table:table table:name="Staff" table:style-name="t1"><table:table-row><table:table-cell><text:p>Rowe 31000</text:p></table:table-cell></table:table-row></table:table>',
      '<style:style style:name="t1"><style:table-properties table:display="false"/></style:style>',
    ),
    hides: [['sheet', 'Staff', 1]],
    twin: openDocument(
      'spreadsheet',
      '<table:table table:name="Staff" table:style-name="t1"><table:table-row><table:table-cell><text:p>Rowe 31000</text:p></table:table-cell></table:table-row></table:table>',
      '<style:style style:name="t1"><style:table-properties table:display="true"/></style:style>',
    ),
  },
  {
    name: 'OpenDocument rows that a filter hides, and a comment',
    file: openDocument(
      'spreadsheet',
      '<table:table table:name="A"><table:table-row table:visibility="filter"><table:table-cell><office:annotation><dc:creator>Mia</dc:creator><text:p>off sick</text:p></office:annotation><text:p>Rowe</text:p></table:table-cell></table:table-row></table:table>',
    ),
    hides: [['filtered-rows', 'A', 1]],
    twin: openDocument(
      'spreadsheet',
      '<table:table table:name="A"><table:table-row table:visibility="visible"><table:table-cell><text:p>Rowe</text:p></table:table-cell></table:table-row></table:table>',
    ),
  },
]);
