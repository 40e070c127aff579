import { attachmentArchive } from '../../src/rules/attachment-archive';
import { testRule } from './rule-tester';

testRule(attachmentArchive, {
  passes: [
    {
      name: 'a Word document, packed inside',
      mail: { files: [{ name: 'minutes.docx', content: 'office' }] },
    },
    { name: 'a PDF called after a zip', mail: { files: [{ name: 'how to zip.pdf', content: 'pdf' }] } },
    { name: 'a locked zip is another rule’s', mail: { files: [{ name: 'case.zip', content: 'encrypted' }] } },
    {
      name: 'a document that was renamed to .zip',
      mail: { files: [{ name: 'rota.zip', content: 'office' }] },
    },
    { name: 'a picture of a zipper', mail: { files: [{ name: 'zip.jpg', content: 'image' }] } },
    { name: 'the mail passed on as a file', mail: { files: [{ name: 'FW: archive.msg', content: 'mail' }] } },
    {
      name: 'the text names a zip, the file is none',
      mail: {
        text: 'The photos.zip is on the shared drive.',
        files: [{ name: 'list.csv', content: 'text' }],
      },
    },
  ],
  finds: [
    {
      name: 'a zip of forms',
      mail: { files: [{ name: 'forms.zip', content: 'archive' }] },
      finds: 'archive',
      level: 'warn',
      says: ['forms.zip'],
    },
    {
      name: 'a zip under another name',
      mail: { files: [{ name: 'forms.dat', content: 'archive' }] },
      finds: 'archive',
    },
    {
      name: 'a zip that could not be read, by its name',
      mail: { files: [{ name: 'Photos.ZIP', unreadBecause: 'the client did not hand it over' }] },
      finds: 'archive',
    },
    {
      name: 'a packed tar by its name',
      mail: { files: [{ name: 'site.tgz', unreadBecause: 'the client did not hand it over' }] },
      finds: 'archive',
    },
    {
      name: 'two archives among documents',
      mail: {
        files: [
          { name: 'a.zip', content: 'archive' },
          { name: 'list.docx', content: 'office' },
          { name: 'b.7z', content: 'archive' },
        ],
      },
      finds: ['archive', 'archive'],
    },
    {
      name: 'a name full of tricks',
      mail: { files: [{ name: `evil\u202egpj.zip${'x'.repeat(80)}.zip`, content: 'archive' }] },
      finds: 'archive',
    },
  ],
  leaves: [
    { name: 'nothing attached', mail: { text: 'I zipped the folder on the shared drive.' } },
    {
      name: 'mail marked personal',
      mail: { subject: '[Personal] holiday', files: [{ name: 'photos.zip', content: 'archive' }] },
    },
  ],
  cannotTell: [
    { name: 'attachments not read', mail: { files: null }, because: 'did not answer' },
    {
      name: 'a file whose name says nothing',
      mail: { files: [{ name: 'scan', unreadBecause: 'the client did not hand it over' }] },
      because: 'did not hand it over',
    },
  ],
});
