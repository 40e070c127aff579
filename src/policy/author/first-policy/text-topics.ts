import type { Topic } from './topic';

const NUMBER = 'Her National Insurance number is AB 12 34 56 C.';

/** Topics about what a mail says, and what stands below it. */
export const TEXT_TOPICS: readonly Topic[] = [
  {
    key: 'disclaimer-clause',
    words: 'Every mail that leaves the organisation carries the disclaimer.',
    unanswered: 'yes',
    applies: ({ disclaimer }) => disclaimer !== '',
    rules: {
      'disclaimer-missing': {
        level: 'block',
        'day-one': 'block',
        'cannot-tell': 'warn',
        messages: { twice: { level: 'advise' } },
      },
    },
    mustStop: ({ outside }) => ({
      note: 'To somebody outside, without the disclaimer',
      to: [outside],
      subject: 'Your visit',
      body: 'We expect you on Tuesday at ten.',
    }),
    mustPass: ({ outside }) => ({
      note: 'The same with the disclaimer',
      to: [outside],
      subject: 'Your visit',
      body: 'We expect you on Tuesday at ten.',
    }),
  },
  {
    key: 'company-particulars',
    words:
      'Every business mail names the company, its number, where it is registered and its registered office.',
    unanswered: 'yes',
    source:
      'The Company, Limited Liability Partnership and Business (Names and Trading Disclosures) Regulations 2015, regulations 24 and 25',
    applies: ({ company }) => company !== undefined,
    rules: { 'company-particulars-missing': { level: 'warn', 'day-one': 'advise' } },
    mustStop: ({ outside }) => ({
      note: 'An offer without them',
      to: [outside],
      subject: 'Our offer',
      body: 'We can do it for £400, in May.',
    }),
    mustPass: ({ outside }) => ({
      note: 'The same with them',
      to: [outside],
      subject: 'Our offer',
      body: 'We can do it for £400, in May.',
    }),
  },
  {
    key: 'personal-data',
    words: 'Personal data about somebody is sent outside only by those who may, to those who may have it.',
    unanswered: 'yes',
    source: 'UK GDPR, Article 5(1)(f): integrity and confidentiality',
    rules: {
      'sensitive-data-external': {
        level: 'justify',
        'day-one': 'justify',
        messages: { bulk: { level: 'block', 'day-one': 'block' } },
      },
      'attachment-hidden-content': {
        level: 'warn',
        'day-one': 'advise',
        messages: {
          data: { level: 'justify', 'day-one': 'advise' },
          list: { level: 'block', 'day-one': 'advise' },
        },
      },
    },
    mustStop: ({ outside }) => ({
      note: 'A National Insurance number, to somebody outside',
      to: [outside],
      subject: 'The form',
      body: NUMBER,
    }),
    mustPass: ({ inside }) => ({
      note: 'The same, to a colleague',
      to: [inside],
      subject: 'The form',
      body: NUMBER,
    }),
  },
  {
    key: 'passwords',
    words: 'Passwords are not sent by mail, and nobody is asked for one.',
    unanswered: 'yes',
    rules: {
      'credential-disclosed': { level: 'justify', 'day-one': 'advise' },
      'credential-requested': { level: 'warn', 'day-one': 'advise' },
      'reply-to-credential-request': { level: 'warn', 'day-one': 'advise' },
    },
    mustStop: ({ inside }) => ({
      note: 'A password, to a colleague',
      to: [inside],
      subject: 'The booking page',
      body: 'The password for the booking page is Larch-2290-drum.',
    }),
    mustPass: ({ inside }) => ({
      note: 'One that comes another way',
      to: [inside],
      subject: 'The booking page',
      body: 'I will ring you with the password for the booking page at four.',
    }),
  },
  {
    key: 'language',
    words:
      'Mail does not insult, harass or frighten, and chain letters and virus warnings are not passed on.',
    unanswered: 'yes',
    rules: {
      'offensive-language': { level: 'warn', 'day-one': 'advise' },
      'chain-letter': { level: 'advise' },
      'virus-warning': { level: 'warn', 'day-one': 'advise' },
    },
    mustStop: ({ inside }) => ({
      note: 'A chain letter',
      rule: 'chain-letter',
      to: [inside],
      subject: 'Luck',
      body: 'Do not break the chain. Send this to ten people today.',
    }),
    mustPass: ({ inside }) => ({
      note: 'A mail that is to be passed on for work',
      to: [inside],
      subject: 'The rota',
      body: 'Could you send this to your team today?',
    }),
  },
  {
    key: 'confidential',
    words: 'What is marked confidential stays inside, and what came in confidence is not passed on.',
    unanswered: 'yes',
    rules: {
      'confidential-external': { level: 'advise' },
      'forwards-confidential': { level: 'warn', 'day-one': 'advise' },
    },
    mustStop: ({ outside }) => ({
      note: 'Marked confidential, to somebody outside',
      to: [outside],
      subject: '[Confidential] Terms for May',
      body: 'The terms are set out below.',
    }),
    mustPass: ({ inside }) => ({
      note: 'The same, to a colleague',
      to: [inside],
      subject: '[Confidential] Terms for May',
      body: 'The terms are set out below.',
    }),
  },
  {
    key: 'private-use',
    words: 'Private mail is allowed where it is reasonable; nobody does business of their own by it.',
    unanswered: 'no',
    rules: { 'personal-business': { level: 'advise' } },
    mustStop: ({ inside }) => ({
      note: 'A car for sale',
      to: [inside],
      subject: 'The car',
      body: "I'm selling my car, a red one, for £700. Do you know anybody?",
    }),
    mustPass: ({ inside }) => ({
      note: 'A sale that is work',
      to: [inside],
      subject: 'The old van',
      body: 'The van is sold. The money comes on Friday, so could you book it?',
    }),
  },
  {
    key: 'purchases',
    words: 'Nothing is ordered or agreed to be bought by mail without an order of the organisation.',
    unanswered: 'no',
    rules: { 'purchase-by-email': { level: 'justify', 'day-one': 'advise' } },
    mustStop: ({ outside }) => ({
      note: 'An order',
      to: [outside],
      subject: 'Chairs',
      body: 'We would like to order forty chairs at £12 each, as in your quotation.',
    }),
    mustPass: ({ outside }) => ({
      note: 'A question about a price',
      to: [outside],
      subject: 'Chairs',
      body: 'What would forty chairs cost?',
    }),
  },
  {
    key: 'information-requests-clause',
    words: 'A request for information under the law is answered after advice, and within its time.',
    unanswered: 'yes',
    source: 'Freedom of Information Act 2000, section 10, and UK GDPR, Article 12(3)',
    rules: {
      'information-request-reply': { level: 'warn', 'day-one': 'advise' },
      'record-worth-keeping': { level: 'advise' },
    },
    mustStop: ({ inside }) => ({
      note: 'A decision that is worth keeping',
      rule: 'record-worth-keeping',
      to: [inside],
      subject: 'Opening hours',
      body: 'At the meeting it was agreed that the office closes at four on Fridays.',
    }),
    mustPass: ({ inside }) => ({
      note: 'A question that decides nothing',
      to: [inside],
      subject: 'Opening hours',
      body: 'When does the office close on Fridays?',
    }),
  },
];
