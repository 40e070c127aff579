import { expectTextCut } from './segment-table';

const NOT_CUT: readonly (readonly [name: string, text: string])[] = [
  ['From: in a sentence', 'The entry says\nFrom: our own stock\nand I believe it.\n'],
  [
    'a memorandum',
    'To: All staff\nFrom: Asha Okoro\nDate: 3 March 2026\nSubject: Car park\n\nIt will be closed.\n',
  ],
  [
    'a memorandum with address and time',
    'To: All staff\nFrom: Asha <asha@example.org>\nDate: 3 March 2026 09:12\nSubject: Car park\n\nIt is closed.\n',
  ],
  ['a block typed by hand', 'From: Ward 3\nTo: Ward 7\nSubject: one bed\n\nThat is the form to fill in.\n'],
  ['On, with a colon', 'On the surface it looks like this:\n\nOn 3 March we open:\nthe shop\n'],
  ['somebody wrote', 'Have you seen what Asha wrote:\nit is on the board.\n'],
  ['dates alone', '2026-03-03 09:12:00\n03.03.2026 09:12\nAre both right?\n'],
  ['ruled paragraphs', 'One\n\n----\n\nTwo is the longer of the two.\n\n====\n\nThree ends the list.\n'],
  ['a table of bars', '| name | due |\n| Asha | 3 |\n| Bryn | 4 |\n'],
  ['a heading with angle brackets', 'News\n\n>>> The garden\n\nIt grows.\n'],
  ['a mailbox that escaped From', 'See below.\n>From Monday on we meet at ten.\nBryn\n'],
  ['an agenda with times', 'Date: 3 March\nTo: be decided\nFrom: 9:00 until 10:00\n'],
];

describe('mails that hold nobody else’s words', () => {
  test.each(NOT_CUT)('leaves whole: %s', (name, text) => {
    for (const kind of ['new', 'unknown'] as const) expectTextCut([name, kind, [['new', text]]]);
  });

  test('a date and "wrote" open nothing in a mail that answers nothing', () => {
    const text = 'On 3 May 2026 the council wrote:\n\nWe agree.\n';
    expectTextCut(['', 'new', [['new', text]]]);
    expectTextCut(['', 'reply', [['quoted', text]]]);
  });
});
