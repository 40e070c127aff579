import { attachmentExecutable } from '../../src/rules/attachment-executable';
import { testRule } from './rule-tester';

testRule(attachmentExecutable, {
  passes: [
    { name: 'a PDF', mail: { files: [{ name: 'letter.pdf', content: 'pdf' }] } },
    { name: 'a Word file without macros', mail: { files: [{ name: 'letter.docx', content: 'office' }] } },
    { name: 'a name with exe in it', mail: { files: [{ name: 'exercise.exe.notes.txt', content: 'text' }] } },
    { name: 'a name that ends like a word', mail: { files: [{ name: 'the-com', content: 'text' }] } },
    {
      name: 'a mail within the mail, whose subject ends as a program does',
      mail: { files: [{ name: 'Lease of office.com', content: 'mail', kind: 'item' }] },
    },
    { name: 'a picture', mail: { files: [{ name: 'logo.png', content: 'image' }] } },
    {
      name: 'a plain zip is another rule’s business',
      mail: { files: [{ name: 'files.zip', content: 'archive' }] },
    },
    {
      name: 'an unknown kind with a harmless name',
      mail: { files: [{ name: 'data.bin', content: 'unknown' }] },
    },
  ],
  finds: [
    {
      name: 'a program',
      mail: { files: [{ name: 'setup.exe', content: 'executable' }] },
      finds: 'executable',
      level: 'block',
    },
    {
      name: 'a program called a PDF',
      mail: { files: [{ name: 'invoice.pdf', content: 'executable' }] },
      finds: 'disguised',
      level: 'block',
      says: ['invoice.pdf'],
    },
    {
      name: 'a program without an ending',
      mail: { files: [{ name: 'setup', content: 'executable' }] },
      finds: 'disguised',
    },
    { name: 'a script', mail: { files: [{ name: 'run.ps1', content: 'script' }] }, finds: 'executable' },
    {
      name: 'a batch file that reads as text',
      mail: { files: [{ name: 'run.bat', content: 'text' }] },
      finds: 'executable',
    },
    {
      name: 'a shortcut',
      mail: { files: [{ name: 'Report.lnk', content: 'shortcut' }] },
      finds: 'executable',
    },
    {
      name: 'a disk image',
      mail: { files: [{ name: 'Tools.iso', content: 'disk-image' }] },
      finds: 'executable',
    },
    {
      name: 'an installer',
      mail: { files: [{ name: 'viewer.msi', content: 'installer' }] },
      finds: 'executable',
    },
    {
      name: 'macros',
      mail: { files: [{ name: 'rota.xlsm', content: 'office-macros' }] },
      finds: 'macros',
      level: 'warn',
    },
    {
      name: 'macros under a plain ending',
      mail: { files: [{ name: 'rota.xlsx', content: 'office-macros' }] },
      finds: 'macros',
    },
    {
      name: 'not read, but the name says it',
      mail: { files: [{ name: 'setup.EXE', unreadBecause: 'x' }] },
      finds: 'executable',
    },
    {
      name: 'macros by the name alone',
      mail: { files: [{ name: 'rota.docm', unreadBecause: 'x' }] },
      finds: 'macros',
    },
    {
      name: 'also in mail marked personal',
      mail: { subject: '[Personal] a game', files: [{ name: 'game.exe', content: 'executable' }] },
      finds: 'executable',
      level: 'block',
    },
    {
      name: 'also to a colleague, two at once',
      mail: {
        files: [
          { name: 'a.exe', content: 'executable' },
          { name: 'b.scr', content: 'executable' },
        ],
      },
      finds: ['executable', 'executable'],
    },
    {
      name: 'an ending hidden behind a turned name',
      mail: { files: [{ name: 'invoice\u202Efdp.exe', content: 'executable' }] },
      finds: 'executable',
      hides: ['\u202E f'],
      says: ['invoicefdp.exe'],
    },
  ],
  leaves: [{ name: 'no file', mail: {} }],
  cannotTell: [
    {
      name: 'a file that could not be read',
      mail: { files: [{ name: 'letter.pdf', unreadBecause: 'the file broke off' }] },
      because: 'letter.pdf: the file broke off',
    },
    { name: 'attachments not read', mail: { files: null }, because: 'did not answer' },
  ],
});
