import type { Topic } from './topic';

/** Topics about who a mail goes to. */
export const PEOPLE_TOPICS: readonly Topic[] = [
  {
    key: 'all-staff-mail',
    words: 'Mail to all staff is sent only for what concerns all of them.',
    unanswered: 'yes',
    applies: ({ allStaff }) => allStaff.length > 0,
    rules: { 'all-staff': { level: 'justify', 'day-one': 'justify' } },
    mustStop: ({ allStaff }) => ({
      note: 'To all staff',
      to: [allStaff],
      subject: 'The kitchen',
      body: 'Somebody has left a mug.',
    }),
    mustPass: ({ inside }) => ({
      note: 'The same, to a colleague',
      to: [inside],
      subject: 'The kitchen',
      body: 'Somebody has left a mug.',
    }),
  },
  {
    key: 'many-people',
    words: 'Addresses of people who do not know each other stand in Bcc.',
    unanswered: 'yes',
    source:
      'Data-protection practice for mail to many people: UK GDPR, Article 5(1)(f), and the guidance of the Information Commissioner on Bcc',
    rules: {
      'bcc-expected': { level: 'warn', 'day-one': 'warn' },
      'large-audience': { level: 'warn', 'day-one': 'advise' },
    },
    mustStop: () => ({
      note: 'Twelve people outside, each seen by the others',
      rule: 'bcc-expected',
      to: twelve(),
      subject: 'The open day',
      body: 'The open day begins at ten.',
    }),
    mustPass: () => ({
      note: 'The same twelve in Bcc',
      bcc: twelve(),
      subject: 'The open day',
      body: 'The open day begins at ten.',
    }),
  },
  {
    key: 'own-private-mailbox',
    words: 'Work is not sent to a private mailbox of one’s own.',
    unanswered: 'yes',
    rules: { 'to-own-private-mailbox': { level: 'warn', 'day-one': 'advise' } },
    mustStop: ({ from }) => ({
      note: 'Work, to a private mailbox of the same name',
      to: [`${from.slice(0, from.indexOf('@'))}@gmail.com`],
      subject: 'Rota for the week',
      body: 'The rota, so that the changes can be made this evening.',
    }),
    mustPass: ({ inside }) => ({
      note: 'The same, to a colleague',
      to: [inside],
      subject: 'Rota for the week',
      body: 'The rota, so that the changes can be made this evening.',
    }),
  },
  {
    key: 'right-people',
    words: 'Whoever sends a mail makes sure that it goes to the right people.',
    unanswered: 'yes',
    rules: {
      'recipient-looks-wrong': {
        level: 'advise',
        messages: { 'look-alike': { level: 'warn', 'day-one': 'warn' } },
      },
    },
    mustStop: ({ from, inside }) => ({
      note: 'A domain one letter away from our own',
      to: [lookAlikeOf(inside)],
      subject: 'Tuesday',
      body: `Tuesday at ten, as we said. Write to ${from} if that changes.`,
    }),
    mustPass: ({ inside }) => ({
      note: 'Our own domain',
      to: [inside],
      subject: 'Tuesday',
      body: 'Tuesday at ten, as we said.',
    }),
  },
];

/** Mailboxes of reserved domains, which no mail reaches. */
function twelve(): string[] {
  return Array.from({ length: 12 }, (_one, index) => `office@member${String(index + 1)}.example`);
}

/** The address with the first letter of its domain doubled. */
function lookAlikeOf(address: string): string {
  const at = address.indexOf('@') + 1;
  return `${address.slice(0, at + 1)}${address.slice(at)}`;
}
