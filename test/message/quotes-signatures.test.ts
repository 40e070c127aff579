import type { TextMail } from './segment-table';
import { expectTextCut } from './segment-table';

const QUOTE = 'On 03/03/2026 09:12, Asha Okoro wrote:\n> Noon?\n> -- \n> Asha\n';

const MAILS: readonly TextMail[] = [
  [
    'two dashes and a space',
    'new',
    [
      ['new', 'Yes.\n\n'],
      ['signature', '-- \nBryn Pugh\nNorth Moor Trust\n'],
    ],
  ],
  [
    'two dashes without a space, ending where the quotation begins',
    'reply',
    [
      ['new', 'Yes.\n'],
      ['signature', '--\nBryn Pugh\n\n'],
      ['quoted', QUOTE],
    ],
  ],
  [
    'a telephone',
    'reply',
    [
      ['new', 'Yes.\n\n'],
      ['signature', 'Sent from my iPhone\n\n'],
      ['quoted', QUOTE],
    ],
  ],
  [
    'Outlook for iOS and its link',
    'reply',
    [
      ['new', 'Yes.\n\n'],
      ['signature', 'Get Outlook for iOS<https://aka.example/ios>\n'],
      [
        'quoted',
        '________________________________\nFrom: Asha\nSent: 03 March 2026 09:12\nTo: Bryn\nSubject: Noon\n\nNoon?\n',
      ],
    ],
  ],
  [
    'Outlook for Android, German',
    'new',
    [
      ['new', 'Ja.\n\n'],
      ['signature', 'Gesendet von Outlook für Android<https://aka.example/android>\n'],
    ],
  ],
  [
    'words after the footer are new again',
    'new',
    [
      ['new', 'Yes.\n\n'],
      ['signature', 'Envoyé de mon iPhone\n'],
      ['new', '\nNo: at one, after all, since the room is taken until then.\n'],
    ],
  ],
  [
    'a long dash above a few short lines',
    'new',
    [
      ['new', 'Yes.\n\n'],
      ['signature', '—\nBryn Pugh\nNorth Moor Trust\n'],
    ],
  ],
  [
    'underscores above a few short lines',
    'new',
    [
      ['new', 'Yes.\n\n'],
      ['signature', '____________\nnorth-moor mailing list\nhttps://lists.example.org/north-moor\n'],
    ],
  ],
  [
    'a signature in the quotation belongs to the quotation',
    'reply',
    [
      ['new', 'Yes.\n\n'],
      ['quoted', `${QUOTE}> Sent from my iPad\n`],
    ],
  ],
];

const LONG_MAIL = Array.from(
  { length: 30 },
  (_, day) => `On day ${String(day)} we did the usual round.`,
).join('\n');

const NOT_SIGNED: readonly (readonly [name: string, text: string])[] = [
  ['a sentence that begins like a footer', 'Hello,\n\nSent from my desk, this is much easier to read.\n'],
  ['a sentence that speaks of one', 'It said it was sent from my iPad.\nSent from my iPad it was not.\n'],
  ['dashes before a point of a list', 'We need:\n-- a room\n-- a projector\n'],
  [
    'underscores between paragraphs',
    'Part one.\n________\nPart two tells the whole story from the beginning.\n',
  ],
  ['two dashes with a long mail below', `Summary\n--\n${LONG_MAIL}\n`],
];

describe('signatures', () => {
  test.each(MAILS)('%s', (...mail) => {
    expectTextCut(mail);
  });

  test.each(NOT_SIGNED)('is none: %s', (name, text) => {
    expectTextCut([name, 'new', [['new', text]]]);
  });
});
