import { attachmentEncrypted } from '../../src/rules/attachment-encrypted';
import { testRule } from './rule-tester';

testRule(attachmentEncrypted, {
  passes: [
    { name: 'an open document', mail: { files: [{ name: 'minutes.docx', content: 'office' }] } },
    { name: 'an open PDF', mail: { files: [{ name: 'encrypted data policy.pdf', content: 'pdf' }] } },
    { name: 'an open zip is another rule’s', mail: { files: [{ name: 'forms.zip', content: 'archive' }] } },
    {
      name: 'a sheet whose name says locked',
      mail: { files: [{ name: 'locked-cells.xlsx', content: 'office' }] },
    },
    {
      name: 'a document that speaks of passwords',
      mail: {
        text: 'The guide to password-protecting a document.',
        files: [{ name: 'guide.doc', content: 'office-legacy' }],
      },
    },
    {
      name: 'a text file called .gpg',
      mail: { files: [{ name: 'notes.gpg', content: 'text' }] },
    },
    { name: 'a digital signature', mail: { files: [{ name: 'smime.p7s', content: 'unknown' }] } },
  ],
  finds: [
    {
      name: 'a workbook with a password',
      mail: { files: [{ name: 'pay review.xlsx', content: 'encrypted' }] },
      finds: 'encrypted',
      level: 'warn',
      says: ['pay review.xlsx'],
    },
    {
      name: 'a locked PDF',
      mail: { files: [{ name: 'references.pdf', content: 'encrypted' }] },
      finds: 'encrypted',
    },
    {
      name: 'a locked zip',
      mail: { files: [{ name: 'case files.zip', content: 'encrypted' }] },
      finds: 'encrypted',
    },
    {
      name: 'a PGP file that could not be read, by its name',
      mail: { files: [{ name: 'payroll.csv.pgp', unreadBecause: 'the client did not hand it over' }] },
      finds: 'encrypted',
    },
    {
      name: 'one locked among open ones',
      mail: {
        files: [
          { name: 'agenda.docx', content: 'office' },
          { name: 'salaries.xls', content: 'encrypted' },
        ],
      },
      finds: 'encrypted',
      says: ['salaries.xls'],
    },
    {
      name: 'a file without a name',
      mail: { files: [{ name: '', content: 'encrypted' }] },
      finds: 'encrypted',
    },
  ],
  leaves: [
    { name: 'nothing attached', mail: { text: 'The encrypted stick is in the safe.' } },
    {
      name: 'mail marked personal',
      mail: { subject: 'Private: my will', files: [{ name: 'will.pdf', content: 'encrypted' }] },
    },
  ],
  cannotTell: [
    { name: 'attachments not read', mail: { files: null }, because: 'did not answer' },
    {
      name: 'a document that could not be read',
      mail: { files: [{ name: 'plan.docx', unreadBecause: 'the client did not hand it over' }] },
      because: 'did not hand it over',
    },
  ],
});
