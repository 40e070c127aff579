import type { Topic } from './topic';

/** Topics about the files that travel with a mail. */
export const FILE_TOPICS: readonly Topic[] = [
  {
    key: 'programs',
    words: 'Programs and scripts are not sent by mail.',
    unanswered: 'yes',
    rules: {
      'attachment-executable': {
        level: 'block',
        'day-one': 'block',
        messages: { macros: { level: 'warn', 'day-one': 'advise' } },
      },
    },
    mustStop: ({ inside }) => ({
      note: 'A program',
      to: [inside],
      subject: 'The new version',
      body: 'Here it is.',
      attachments: [{ name: 'setup.exe', content: 'executable' }],
    }),
    mustPass: ({ inside }) => ({
      note: 'A document',
      to: [inside],
      subject: 'The new version',
      body: 'Here it is.',
      attachments: [{ name: 'timetable.pdf', content: 'pdf' }],
    }),
  },
  {
    key: 'forgotten-files',
    words: 'Whoever says that a file is attached attaches it.',
    unanswered: 'yes',
    rules: { 'attachment-forgotten': { level: 'warn', 'day-one': 'advise' } },
    mustStop: ({ outside }) => ({
      note: 'Attached, it says, and nothing is',
      to: [outside],
      subject: 'The form',
      body: 'I have attached the form.',
    }),
    mustPass: ({ outside }) => ({
      note: 'The same with a file',
      to: [outside],
      subject: 'The form',
      body: 'I have attached the form.',
      attachments: [{ name: 'form.pdf', content: 'pdf' }],
    }),
  },
  {
    key: 'packed-files',
    words: 'Packed and encrypted files, which cannot be looked into, are not sent.',
    unanswered: 'no',
    rules: {
      'attachment-archive': { level: 'warn', 'day-one': 'advise' },
      'attachment-encrypted': { level: 'warn', 'day-one': 'advise' },
    },
    mustStop: ({ outside }) => ({
      note: 'An archive',
      to: [outside],
      subject: 'The pictures',
      body: 'Here they are.',
      attachments: [{ name: 'pictures.zip', content: 'archive' }],
    }),
    mustPass: ({ outside }) => ({
      note: 'A document',
      to: [outside],
      subject: 'The pictures',
      body: 'Here they are.',
      attachments: [{ name: 'pictures.pdf', content: 'pdf' }],
    }),
  },
];
