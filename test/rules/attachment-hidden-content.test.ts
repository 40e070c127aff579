import { noteFile } from '../../src/detectors/note-file';
import type { FileNotes } from '../../src/message/file-reading';
import { attachmentHiddenContent } from '../../src/rules/attachment-hidden-content';
import { ninos, paragraph, slides, wordFile, workbook } from '../attachments/quick/office-builders';
import { raw } from '../attachments/quick/file-builders';
import { testRule } from './rule-tester';
import { readQuickly } from '../attachments/quick/read-quickly';

const OUT = ['pat.lee@client.example'];

function notes(file: Uint8Array, name = 'a'): FileNotes {
  return noteFile(readQuickly(file, name));
}

const SUMMARY = { name: 'Summary', rows: [['Total', '42']] };

/** A workbook whose second sheet holds so many National Insurance numbers. */
function payroll(count: number, state?: 'hidden' | 'veryHidden'): FileNotes {
  const rows = [['Name', 'National Insurance number'], ...ninos(count).map((number) => ['Rowe', number])];
  return notes(workbook([SUMMARY, { name: 'Staff', rows, ...(state === undefined ? {} : { state }) }]));
}

const ROTA = [
  ['Name', 'Shift'],
  ['Rowe', '101'],
  ['Blake', '102'],
];
const COMMENTED = wordFile(paragraph('The plan'), {
  links: [['comments', 'comments.xml']],
  parts: { 'word/comments.xml': `<w:comments><w:comment>${paragraph('Too dear')}</w:comment></w:comments>` },
});

testRule(attachmentHiddenContent, {
  passes: [
    {
      name: 'a workbook that hides nothing',
      mail: { to: OUT, files: [{ name: 'a.xlsx', notes: payroll(3) }] },
    },
    {
      name: 'a sheet that is hidden and empty rows that are',
      mail: {
        to: OUT,
        files: [
          { name: 'a.xlsx', notes: notes(workbook([{ rows: [...ROTA, [], []], hiddenRows: [4, 5] }])) },
        ],
      },
    },
    {
      name: 'author and company are no finding',
      mail: {
        to: OUT,
        files: [
          {
            name: 'a.docx',
            notes: notes(
              wordFile(paragraph('x'), {
                parts: { 'docProps/core.xml': '<a><dc:creator>Mia Jones</dc:creator></a>' },
              }),
            ),
          },
        ],
      },
    },
    {
      name: 'a cropped picture is noted, not said',
      mail: {
        to: OUT,
        files: [{ name: 'a.docx', notes: notes(wordFile('<w:p><w:r><a:srcRect l="900"/></w:r></w:p>')) }],
      },
    },
    {
      name: 'comments, in mail marked personal',
      mail: { to: OUT, subject: '[Personal] plan', files: [{ name: 'a.docx', notes: notes(COMMENTED) }] },
    },
    {
      name: 'one hidden number, in mail marked personal',
      mail: { to: OUT, subject: '[Personal] pay', files: [{ name: 'a.xlsx', notes: payroll(1, 'hidden') }] },
    },
  ],
  leaves: [
    { name: 'to a colleague', mail: { files: [{ name: 'a.xlsx', notes: payroll(412, 'hidden') }] } },
    { name: 'no file', mail: { to: OUT } },
  ],
  finds: [
    {
      name: 'a hidden sheet with a list',
      mail: { to: OUT, files: [{ name: 'payroll.xlsx', notes: payroll(412, 'hidden') }] },
      finds: 'list',
      level: 'block',
      says: [
        'payroll.xlsx has a hidden sheet with 412 National Insurance numbers, and it is going to client.example.',
      ],
      hides: [...ninos(12)],
    },
    {
      name: 'a list, in mail marked personal too',
      mail: {
        to: OUT,
        subject: '[Personal] pay',
        files: [{ name: 'payroll.xlsx', notes: payroll(12, 'veryHidden') }],
      },
      finds: 'list',
      says: ['a deeply hidden sheet with 12 National Insurance numbers'],
    },
    {
      name: 'nine are no list',
      mail: { to: OUT, files: [{ name: 'pay.xlsx', notes: payroll(9, 'hidden') }] },
      finds: 'data',
      level: 'justify',
      says: ['a hidden sheet with 9 National Insurance numbers'],
    },
    {
      name: 'nine are one where the policy says nine',
      mail: { to: OUT, files: [{ name: 'pay.xlsx', notes: payroll(9, 'hidden') }] },
      options: { bulk: 9 },
      finds: 'list',
    },
    {
      name: 'a number in speaker notes',
      mail: {
        to: OUT,
        files: [
          {
            name: 'talk.pptx',
            notes: notes(slides([{ text: 'Hello', notes: 'National Insurance number AB 12 34 56 C' }])),
          },
        ],
      },
      finds: 'data',
      says: ['talk.pptx has speaker notes with a National Insurance number'],
      hides: ['12 34 56'],
    },
    {
      name: 'a hidden sheet without personal data: its rows are said',
      mail: {
        to: OUT,
        files: [
          {
            name: 'rota.xlsx',
            notes: notes(workbook([SUMMARY, { name: 'Old', state: 'hidden', rows: ROTA }])),
          },
        ],
      },
      finds: 'hidden',
      level: 'warn',
      says: ['rota.xlsx carries more than it shows: a hidden sheet of 2 rows.'],
    },
    {
      name: 'several things, the gravest first',
      mail: {
        to: OUT,
        files: [
          {
            name: 'rota.xlsx',
            notes: notes(
              workbook([
                { ...SUMMARY, rows: ROTA, hiddenRows: [2, 3] },
                { name: 'Old', state: 'veryHidden', rows: [['1']] },
              ]),
            ),
          },
        ],
      },
      finds: 'hidden',
      says: ['a deeply hidden sheet and 2 hidden rows'],
    },
    {
      name: 'one comment, and two files',
      mail: {
        to: OUT,
        files: [
          { name: 'plan.docx', notes: notes(COMMENTED) },
          { name: 'pay.xlsx', notes: payroll(1, 'hidden') },
        ],
      },
      finds: ['data', 'hidden'],
    },
    {
      name: 'to a trusted partner, one level lower',
      mail: {
        to: ['sam@training-partner.example'],
        files: [{ name: 'a.xlsx', notes: payroll(9, 'hidden') }],
      },
      finds: 'data',
      level: 'warn',
    },
  ],
  cannotTell: [
    {
      name: 'an encrypted file',
      mail: { to: OUT, files: [{ name: 'a.pdf', notes: notes(raw('%PDF-1.7\n\xff\n/Encrypt 5 0 R')) }] },
      because: 'a.pdf: it is encrypted, so nobody can look inside',
    },
    {
      name: 'a picture',
      mail: { to: OUT, files: [{ name: 'a.png', notes: notes(raw('\x89PNG\r\n\x1a\n\0\0\0\x0d')) }] },
      because: 'a.png: it is a picture',
    },
    {
      name: 'a file that nobody looked into',
      mail: { to: OUT, files: [{ name: 'a.docx' }] },
      because: 'a.docx: nobody looked inside',
    },
    {
      name: 'a file in the cloud',
      mail: { to: OUT, files: [{ name: 'a.docx', kind: 'cloud' }] },
      because: 'a.docx: it is a link to a file',
    },
    {
      name: 'a link to a file in the cloud, in the text',
      mail: { to: OUT, html: '<p>See <a href="https://stw.sharepoint.com/:x:/s/pay">the sheet</a>.</p>' },
      because: 'a link leads to a file at sharepoint.com',
    },
    { name: 'attachments not read', mail: { to: OUT, files: null }, because: 'did not answer' },
  ],
});
