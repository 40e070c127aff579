import { testPairs } from './hidden-pairs';
import { compound, raw } from './file-builders';
import { openDocument, packed, paragraph, wordFile, workbook } from './office-builders';

const OPEN_DOCUMENT = {
  mimetype: 'application/vnd.oasis.opendocument.text',
  'content.xml': '<office:text><text:p>seen</text:p></office:text>',
};

testPairs('documents', [
  {
    name: 'hidden text',
    file: wordFile(paragraph('seen') + paragraph('unseen', '<w:vanish/>')),
    hides: [['hidden-text', '', 1]],
    twin: wordFile(paragraph('seen') + paragraph('seen too', '<w:vanish w:val="0"/>')),
  },
  {
    name: 'a style whose text is hidden',
    file: wordFile(paragraph('unseen', '<w:rStyle w:val="Secret"/>'), {
      links: [['styles', 'styles.xml']],
      parts: {
        'word/styles.xml':
          '<w:styles><w:style w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="Plain"/></w:styles>',
      },
    }),
    hides: [['hidden-text', '', 1]],
    twin: wordFile(paragraph('seen', '<w:rStyle w:val="Plain"/>'), {
      links: [['styles', 'styles.xml']],
      parts: {
        'word/styles.xml':
          '<w:styles><w:style w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="Plain"/></w:styles>',
      },
    }),
  },
  {
    name: 'white text',
    file: wordFile(paragraph('unseen', '<w:color w:val="FFFFFF"/>')),
    hides: [['white-text', '', 1]],
    twin: wordFile(
      `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill="1F3864"/></w:tcPr>${paragraph('A heading', '<w:color w:val="FFFFFF"/>')}</w:tc></w:tr></w:tbl>`,
    ),
  },
  {
    name: 'tiny text',
    file: wordFile(paragraph('unseen', '<w:sz w:val="2"/>')),
    hides: [['tiny-text', '', 1]],
    twin: wordFile(paragraph('small print', '<w:sz w:val="14"/>')),
  },
  {
    name: 'tracked changes and deleted text',
    file: wordFile(
      '<w:p><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del></w:p>',
    ),
    hides: [
      ['tracked-changes', '', 2],
      ['deleted-text', '', 1],
    ],
    twin: wordFile(paragraph('new')),
  },
  {
    name: 'comments',
    file: wordFile(paragraph('seen'), {
      links: [['comments', 'comments.xml']],
      parts: {
        'word/comments.xml': `<w:comments><w:comment w:author="Mia">${paragraph('Is she still off sick?')}</w:comment></w:comments>`,
      },
    }),
    hides: [['comments', '', 1]],
    twin: wordFile(paragraph('seen'), {
      links: [['comments', 'comments.xml']],
      parts: { 'word/comments.xml': '<w:comments/>' },
    }),
  },
  {
    name: 'a workbook within it',
    file: wordFile(paragraph('seen'), {
      parts: { 'word/embeddings/pay.xlsx': workbook([{ rows: [['Rowe', '31000']] }]) },
    }),
    hides: [['embedded-file', '', 1]],
    twin: wordFile(paragraph('seen'), { parts: { 'word/media/image1.png': '\u0089PNG' } }),
  },
  {
    name: 'a cropped picture',
    file: wordFile('<w:p><w:r><w:drawing><a:blip/><a:srcRect b="40000"/></w:drawing></w:r></w:p>'),
    hides: [['cropped-picture', '', 1]],
    twin: wordFile('<w:p><w:r><w:drawing><a:blip/><a:srcRect b="0"/></w:drawing></w:r></w:p>'),
  },
  {
    name: 'data of other programs',
    file: wordFile(paragraph('seen'), {
      parts: { 'customXml/item1.xml': '<case><person>Rowe</person></case>' },
    }),
    hides: [['custom-xml', '', 1]],
    twin: wordFile(paragraph('seen'), { parts: { 'customXml/itemProps1.xml': '<case><person/></case>' } }),
  },
  {
    name: 'OpenDocument: hidden text, a deletion, a comment',
    file: openDocument(
      'text',
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>old</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>seen <text:span text:style-name="h">unseen</text:span><office:annotation><text:p>why?</text:p></office:annotation></text:p>',
      '<style:style style:name="h"><style:text-properties text:display="none"/></style:style>',
    ),
    hides: [
      ['tracked-changes', '', 1],
      ['deleted-text', '', 1],
      ['hidden-text', '', 1],
      ['comments', '', 1],
    ],
    twin: openDocument(
      'text',
      '<text:p>seen <text:span text:style-name="h">too</text:span></text:p>',
      '<style:style style:name="h"><style:text-properties fo:color="#000000"/></style:style>',
    ),
  },
  {
    name: 'OpenDocument: a section that is not displayed',
    file: openDocument(
      'text',
      '<text:p>seen</text:p><text:section text:name="s" text:display="none"><text:p>unseen</text:p></text:section>',
    ),
    hides: [['hidden-text', '', 1]],
    twin: openDocument('text', '<text:section text:name="s"><text:p>seen</text:p></text:section>'),
  },
  {
    name: 'OpenDocument: an object within it',
    file: packed({ ...OPEN_DOCUMENT, 'Object 1': compound({ Other: raw('x') }) }),
    hides: [['embedded-file', '', 1]],
    twin: packed({ ...OPEN_DOCUMENT, 'ObjectReplacements/Object 1': 'x' }),
  },
  {
    name: 'rich text: a file within it',
    file: Buffer.from('{\\rtf1 seen {\\object\\objemb{\\*\\objclass Excel.Sheet.12}{\\*\\objdata 0105}}}'),
    hides: [['embedded-file', '', 1]],
    twin: Buffer.from('{\\rtf1 seen {\\pict\\pngblip 8950}}'),
  },
  {
    name: 'rich text: hidden, deleted, a comment',
    file: Buffer.from('{\\rtf1 seen {\\v unseen}{\\deleted old}{\\*\\annotation {\\chatn}why?}\\par}'),
    hides: [
      ['hidden-text', '', 1],
      ['tracked-changes', '', 1],
      ['deleted-text', '', 1],
      ['comments', '', 1],
    ],
    twin: Buffer.from('{\\rtf1 seen {\\v0 too}{\\deleted0 and so on}{\\*\\generator x}\\par}'),
  },
  {
    name: 'a web page with text that is not displayed',
    file: Buffer.from('<html><body>seen <p style="display:none">unseen</p></body></html>'),
    hides: [['hidden-text', '', 1]],
    twin: Buffer.from('<html><body>seen <p style="display:block">too</p></body></html>'),
  },
]);
