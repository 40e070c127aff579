import { attachmentMediaOrSoftware } from '../../src/rules/attachment-media-or-software';
import { testRule } from './rule-tester';

testRule(attachmentMediaOrSoftware, {
  passes: [
    { name: 'a document', mail: { files: [{ name: 'music timetable.docx', content: 'office' }] } },
    { name: 'a photograph of the open day', mail: { files: [{ name: 'open day.jpg', content: 'image' }] } },
    { name: 'a voicemail', mail: { files: [{ name: 'Voicemail from 01922.wav', content: 'audio' }] } },
    {
      name: 'a voice note from a phone',
      mail: { files: [{ name: 'Voice Message 12.m4a', content: 'audio' }] },
    },
    {
      name: 'a moving picture within the text',
      mail: { files: [{ name: 'tour.mp4', content: 'video', inline: true }] },
    },
    { name: 'dictation for typing', mail: { files: [{ name: 'dictation 3 May.mp3', content: 'audio' }] } },
    { name: 'the licence of a program', mail: { files: [{ name: 'Sage licence.pdf', content: 'pdf' }] } },
    {
      name: 'a slide show with the word film',
      mail: { files: [{ name: 'film club.pptx', content: 'office' }] },
    },
    {
      name: 'a list of songs for the assembly',
      mail: {
        text: 'The songs for assembly, as mp3 titles.',
        files: [{ name: 'songs.txt', content: 'text' }],
      },
    },
  ],
  finds: [
    {
      name: 'a song',
      mail: { files: [{ name: 'song.mp3', content: 'audio' }] },
      finds: 'media',
      level: 'advise',
      says: ['song.mp3', 'copyright'],
    },
    { name: 'a film', mail: { files: [{ name: 'clip.mp4', content: 'video' }] }, finds: 'media' },
    {
      name: 'a song under another name',
      mail: { files: [{ name: 'agenda.dat', content: 'audio' }] },
      finds: 'media',
    },
    {
      name: 'a film that was not read, by its name',
      mail: { files: [{ name: 'Nativity.MOV', unreadBecause: 'the client did not hand it over' }] },
      finds: 'media',
    },
    {
      name: 'an installer',
      mail: { files: [{ name: 'reader.msi', content: 'installer' }] },
      finds: 'software',
      says: ['licence'],
    },
    { name: 'a font', mail: { files: [{ name: 'Brand.otf', content: 'unknown' }] }, finds: 'software' },
    {
      name: 'a song and a program',
      mail: {
        files: [
          { name: 'a.flac', content: 'audio' },
          { name: 'b.dmg', content: 'disk-image' },
        ],
      },
      finds: ['media', 'software'],
    },
  ],
  leaves: [
    { name: 'nothing attached', mail: { text: 'The video of the open day is on the intranet.' } },
    {
      name: 'mail marked personal',
      mail: { subject: '[Personal] hi', files: [{ name: 'a.mp3', content: 'audio' }] },
    },
  ],
  cannotTell: [
    { name: 'attachments not read', mail: { files: null }, because: 'did not answer' },
    {
      name: 'a file whose name says nothing',
      mail: { files: [{ name: 'recording', unreadBecause: 'the client did not hand it over' }] },
      because: 'did not hand it over',
    },
  ],
});
