import { splitSegments } from '../../src/message/quotes';
import type { TextMail } from './segment-table';
import { expectTextCut } from './segment-table';

const MAILS: readonly TextMail[] = [
  ['a note and nothing else', 'new', [['new', 'Dear Asha,\n\nThe room is booked.\n\nMorwenna\n']]],
  [
    'Gmail',
    'reply',
    [
      ['new', 'That works.\n\n'],
      [
        'quoted',
        'On Tue, 3 Mar 2026 at 09:12, Asha Okoro <asha@example.org> wrote:\n\n> Is noon all right?\n>\n',
      ],
    ],
  ],
  [
    'Gmail, wrapped over two lines',
    'reply',
    [
      ['new', 'That works.\n\n'],
      [
        'quoted',
        'On Tue, Mar 3, 2026 at 9:12 AM The Long-Named Booking Desk <\nbooking@example.org> wrote:\n\n> Noon?\n',
      ],
    ],
  ],
  [
    'Apple Mail, wrapped over three lines',
    'reply',
    [
      ['new', 'That works.\n\n'],
      ['quoted', 'On 3 Mar 2026,\nat 09:12,\nAsha Okoro <asha@example.org> wrote:\n\n> Noon?\n'],
    ],
  ],
  [
    'Apple Mail, the attribution itself marked',
    'reply',
    [
      ['new', 'Yes.\n'],
      ['quoted', '> On 3 Mar 2026, at 09:12, Asha Okoro <asha@example.org> wrote:\n>\n> Noon?\n'],
    ],
  ],
  [
    'Thunderbird, the answer below',
    'reply',
    [
      ['quoted', 'On 03/03/2026 09:12, Asha Okoro wrote:\n> Is noon all right?\n'],
      ['new', 'Noon is fine.\n'],
    ],
  ],
  [
    'answers between the lines',
    'reply',
    [
      ['quoted', 'On 03/03/2026 09:12, Asha Okoro wrote:\n> Who chairs?\n'],
      ['new', '\nI do.\n\n'],
      ['quoted', '> Who takes notes?\n'],
      ['new', '\nBryn, again.\n\n'],
      ['quoted', '> And the tea?\n'],
      ['new', 'Not me.\n'],
    ],
  ],
  [
    'quoted lines without attribution',
    'unknown',
    [
      ['new', 'To your points:\n\n'],
      ['quoted', '> the first\n> and its rest\n'],
      ['new', '\nAgreed.\n'],
    ],
  ],
  [
    'blank lines between quoted lines, and a long line wrapped again',
    'reply',
    [
      ['new', 'Yes.\n\n'],
      [
        'quoted',
        '> The first paragraph runs on until a mail program between us cut it in\ntwo, without a mark.\n> So.\n\n> The second.\n',
      ],
      ['new', '\nDone.\n'],
    ],
  ],
  [
    'bars instead of angle brackets',
    'reply',
    [
      ['new', 'Yes.\n\n'],
      ['quoted', 'Asha Okoro wrote:\n| Is noon all right?\n| Or one?\n'],
      ['new', '\nOne.\n'],
    ],
  ],
  [
    'Outlook desktop, UK',
    'reply',
    [
      ['new', 'Thanks, will do.\n\n'],
      [
        'quoted',
        'From: Asha Okoro <asha@example.org>\nSent: 03 March 2026 09:12\nTo: Bryn Pugh <bryn@example.org>\nSubject: Rota\n\nCan you cover?\n',
      ],
    ],
  ],
  [
    'Outlook on the web, with its line',
    'reply',
    [
      ['new', 'Thanks.\n\n'],
      [
        'quoted',
        '________________________________\nFrom: Asha Okoro\nSent: Tuesday, March 3, 2026 9:12 AM\nTo: Bryn Pugh\nSubject: Rota\n\nHi\n\n________________________________\nNorth Moor Trust\n',
      ],
    ],
  ],
  [
    'Outlook text mail, bold as stars, names wrapped',
    'reply',
    [
      ['new', 'Thanks.\n\n'],
      [
        'quoted',
        '*From:* Asha Okoro\n<asha@example.org>\n*Sent:* 03 March 2026 09:12\n*To:* Bryn Pugh; Cai Rees;\nDilys Evans\n*Subject:* Rota\n\nHi\n',
      ],
    ],
  ],
  [
    'Outlook for Mac',
    'reply',
    [
      ['new', 'Thanks.\n\n'],
      [
        'quoted',
        'From: Asha Okoro <asha@example.org>\nDate: Tuesday, 3 March 2026 at 09:12\nTo: Bryn Pugh <bryn@example.org>\nSubject: Rota\nHi Bryn\n',
      ],
    ],
  ],
  [
    'Original Message',
    'reply',
    [
      ['new', 'Thanks.\n\n'],
      [
        'quoted',
        '-----Original Message-----\nFrom: Asha Okoro\nSent: 03 March 2026 09:12\nTo: Bryn\nSubject: Rota\n\nHi\n',
      ],
    ],
  ],
  [
    'Original Message without dashes',
    'reply',
    [
      ['new', 'Thanks.\n\n'],
      ['quoted', '  Original Message\nFrom: Asha\nSent: 03 March 2026 09:12\n\nHi\n'],
    ],
  ],
  [
    'Yahoo',
    'reply',
    [
      ['new', 'Thanks.\n'],
      [
        'quoted',
        '  On Tuesday, 3 March 2026 at 09:12:36 GMT, Asha Okoro <asha@example.org> wrote:\n\n Can you cover?\n',
      ],
    ],
  ],
  [
    'Zoho, the attribution between dashes',
    'reply',
    [
      ['new', 'Thanks.\n\n'],
      ['quoted', '---- On Tue, 03 Mar 2026 09:12:50 +0000 asha@example.org wrote ----\n\nCan you cover?\n'],
    ],
  ],
  [
    'Lotus Notes',
    'reply',
    [
      ['new', 'Thanks.\n\n\n'],
      [
        'quoted',
        'Asha Okoro@NORTH\n03/03/2026 09:12 AM\n\t\n\nTo: Bryn Pugh/WEST/Moor@Moor\ncc:  \n\nSubject: Rota\n\nHi\n',
      ],
    ],
  ],
  [
    'a name and an address, no date',
    'reply',
    [
      ['new', 'Thanks.\n\n'],
      ['quoted', 'Asha.Okoro@example.org wrote:\n\nCan you cover?\n'],
    ],
  ],
  [
    'a sentence above the attribution is not drawn in',
    'reply',
    [
      ['new', 'On Monday I am away.\n'],
      ['quoted', 'On Tue, 3 Mar 2026 at 09:12, Asha Okoro <asha@example.org> wrote:\n> Monday?\n'],
    ],
  ],
  [
    'nor one that names a date',
    'reply',
    [
      ['new', 'See you on 3 March 2026 at 09:12!\n'],
      ['quoted', 'Asha Okoro <asha@example.org> wrote:\n> When?\n'],
    ],
  ],
  [
    'bottom answer with a signature after it',
    'reply',
    [
      ['quoted', 'On 03/03/2026 09:12, Asha Okoro wrote:\n> Monday?\n'],
      ['new', '\nYes.\n'],
      ['signature', '-- \nBryn Pugh\n'],
    ],
  ],
];

describe('telling the text of a plain mail apart', () => {
  test.each(MAILS)('%s', (...mail) => {
    expectTextCut(mail);
  });

  test('Windows and old Mac line ends cut alike', () => {
    for (const end of ['\r\n', '\r']) {
      const text = `Yes.${end}${end}On 03/03/2026 09:12, Asha wrote:${end}> Noon?${end}`;
      const segments = splitSegments({ text, hints: [], format: 'text', kind: 'reply' });
      expect(segments.map(({ kind, start }) => [kind, text.slice(start, start + 2)])).toEqual([
        ['new', 'Ye'],
        ['quoted', 'On'],
      ]);
    }
  });

  test('no text gives no segment, blank text one', () => {
    expect(splitSegments({ text: '', hints: [], format: 'text', kind: 'new' })).toEqual([]);
    expect(splitSegments({ text: ' \n\n', hints: [], format: 'text', kind: 'new' })).toEqual([
      { kind: 'new', start: 0, end: 3 },
    ]);
  });
});
