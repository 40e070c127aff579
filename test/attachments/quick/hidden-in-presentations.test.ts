import { testPairs } from './hidden-pairs';
import { openDocument, packed, shape, slides, workbook } from './office-builders';

const ROTA = [
  ['Name', 'Shift'],
  ['Rowe', 'early'],
  ['Blake', 'late 101'],
];

testPairs('presentations', [
  {
    name: 'a hidden slide',
    file: slides([{ text: 'Welcome' }, { text: 'Redundancies', isHidden: true }]),
    hides: [['slide', 'slide 2', 1]],
    twin: slides([{ text: 'Welcome' }, { text: 'Redundancies' }]),
  },
  {
    name: 'speaker notes',
    file: slides([{ text: 'Welcome', notes: 'Do not mention the offer' }]),
    hides: [['speaker-notes', 'slide 1', 1]],
    twin: slides([{ text: 'Welcome', notes: '' }]),
  },
  {
    name: 'comments',
    file: slides([{ text: 'Welcome', links: [['comments', '../comments/c1.xml']] }], {
      'ppt/comments/c1.xml': '<p:cmLst><p:cm><p:text>Is this final?</p:text></p:cm></p:cmLst>',
    }),
    hides: [['comments', 'slide 1', 1]],
    twin: slides([{ text: 'Welcome' }]),
  },
  {
    name: 'a shape that is not shown',
    file: slides([{ text: 'Welcome', inside: shape('the margin', ' hidden="1"') }]),
    hides: [['hidden-text', 'slide 1', 1]],
    twin: slides([{ text: 'Welcome', inside: shape('the margin', ' hidden="0"') }]),
  },
  {
    name: 'tiny text',
    file: slides([{ text: 'Welcome', inside: shape('the margin', '', 'sz="100"') }]),
    hides: [['tiny-text', 'slide 1', 1]],
    twin: slides([{ text: 'Welcome', inside: shape('the margin', '', 'sz="1800"') }]),
  },
  {
    name: 'a workbook behind a chart',
    file: slides([{ text: 'Welcome' }], { 'ppt/embeddings/data.xlsx': workbook([{ rows: ROTA }]) }),
    hides: [['embedded-file', '', 1]],
    twin: slides([{ text: 'Welcome' }], { 'ppt/media/image1.png': '\u0089PNG' }),
  },
  {
    name: 'a cropped picture',
    file: slides([
      { text: 'Welcome', inside: '<p:pic><p:blipFill><a:srcRect l="1000"/></p:blipFill></p:pic>' },
    ]),
    hides: [['cropped-picture', 'slide 1', 1]],
    twin: slides([{ text: 'Welcome', inside: '<p:pic><p:blipFill><a:srcRect/></p:blipFill></p:pic>' }]),
  },
  {
    name: 'OpenDocument: a hidden slide, and notes',
    file: openDocument(
      'presentation',
      '<draw:page draw:style-name="d"><draw:frame><text:p>Redundancies</text:p></draw:frame></draw:page><draw:page><draw:frame><text:p>Welcome</text:p></draw:frame><presentation:notes><text:p>Smile</text:p></presentation:notes></draw:page>',
      '<style:style style:name="d"><style:drawing-page-properties presentation:visibility="hidden"/></style:style>',
    ),
    hides: [
      ['slide', 'slide 1', 1],
      ['speaker-notes', 'slide 2', 1],
    ],
    twin: openDocument(
      'presentation',
      '<draw:page><draw:frame><text:p>Welcome</text:p></draw:frame><presentation:notes/></draw:page>',
    ),
  },
  {
    name: 'a presentation in an archive',
    file: packed({ 'talk.pptx': slides([{ text: 'Welcome', notes: 'Smile' }]) }),
    hides: [['speaker-notes', 'talk.pptx/slide 1', 1]],
    twin: packed({ 'talk.pptx': slides([{ text: 'Welcome' }]) }),
  },
]);
