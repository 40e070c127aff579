import { attachmentLarge } from '../../src/rules/attachment-large';
import { testRule } from './rule-tester';

testRule(attachmentLarge, {
  passes: [
    { name: 'no file', mail: {} },
    { name: 'one byte below', mail: { files: [{ name: 'film.pdf', size: 19_999_999 }] } },
    {
      name: 'two that stay below together',
      mail: {
        files: [
          { name: 'a.pdf', size: 9_999_999 },
          { name: 'b.pdf', size: 10_000_000 },
        ],
      },
    },
    {
      name: 'more where the policy allows it',
      mail: { files: [{ name: 'a.pdf', size: 30_000_000 }] },
      options: { bytes: 40_000_000 },
    },
    { name: 'an empty file', mail: { files: [{ name: 'empty.txt', size: 0 }] } },
  ],
  finds: [
    {
      name: 'twenty million bytes',
      mail: { files: [{ name: 'plans.pdf', size: 20_000_000 }] },
      finds: 'file',
      level: 'advise',
      says: ['plans.pdf', '20 MB'],
    },
    {
      name: 'the total',
      mail: {
        files: [
          { name: 'a.pdf', size: 10_000_000 },
          { name: 'b.pdf', size: 10_000_000 },
        ],
      },
      finds: 'total',
      says: ['20 MB together'],
    },
    {
      name: 'two large ones',
      mail: {
        files: [
          { name: 'a.pdf', size: 21_450_000 },
          { name: 'b.pdf', size: 25_000_000 },
        ],
      },
      finds: ['file', 'file'],
      says: ['21.4 MB'],
    },
    {
      name: 'a small limit',
      mail: { files: [{ name: 'a.pdf', size: 1_000_000 }] },
      options: { bytes: 1_000_000 },
      finds: 'file',
    },
    {
      name: 'a very long name is cut in the middle',
      mail: { files: [{ name: `${'long '.repeat(40)}plans.pdf`, size: 20_000_000 }] },
      finds: 'file',
      says: ['…', 'plans.pdf is 20 MB'],
    },
  ],
  leaves: [
    {
      name: 'mail marked personal',
      mail: { subject: '[Personal] photos', files: [{ name: 'a.zip', size: 30_000_000 }] },
    },
  ],
  cannotTell: [{ name: 'attachments not read', mail: { files: null }, because: 'did not answer' }],
});
