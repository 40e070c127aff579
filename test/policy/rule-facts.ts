import type { MessageFacts, OptionFacts, RuleFacts } from '../../src/policy/author/rule-facts';

const FACT: MessageFacts = { basis: 'fact' };
const GUESS: MessageFacts = { basis: 'guess' };

function rule(
  id: string,
  messages: Readonly<Record<string, MessageFacts>>,
  options: Readonly<Record<string, OptionFacts>> = {},
): RuleFacts {
  return { id, title: `Limit ${id}`, messages, options };
}

function count(value: number, min: number, max: number, about: string): OptionFacts {
  return { type: 'number', default: value, min, max, about };
}

/** What policy files may say about the rules, written out by hand: tests of the compiler need no rule to run. */
export const RULE_FACTS: readonly RuleFacts[] = [
  rule('disclaimer-missing', { missing: FACT, altered: FACT, 'quoted-only': FACT, twice: FACT }),
  rule('company-particulars-missing', { missing: FACT, incomplete: FACT }),
  rule(
    'sensitive-data-external',
    { identifiers: GUESS, bulk: FACT, quoted: GUESS },
    { bulk: count(10, 2, 1000, 'From how many different values on it is a list.') },
  ),
  rule(
    'confidential-unmarked',
    { unmarked: GUESS },
    {
      marking: { type: 'text', default: '[Confidential]', about: 'What the fix puts before the subject.' },
      strict: { type: 'boolean', default: false, about: 'Whether one sign is enough.' },
      topics: { type: 'words', default: [], about: 'Words that tell.' },
    },
  ),
  rule(
    'sensitive-data-shared-mailbox',
    { shared: GUESS, delegated: GUESS },
    { kinds: { type: 'words', default: ['uk-nino'], choices: ['uk-nino', 'iban'], about: 'The kinds.' } },
  ),
  rule('subject-discloses', { identifier: GUESS, matter: GUESS, name: GUESS }),
  rule('forwards-confidential', { confidence: GUESS, astray: GUESS }),
  rule('record-worth-keeping', { decision: GUESS }),
  rule('personal-business', { trade: GUESS }),
  rule('information-request-reply', { due: GUESS, request: GUESS }),
  rule(
    'personal-outside-lunch',
    { 'working-time': FACT },
    {
      from: count(12, 0, 24, 'The hour at which lunch begins.'),
      to: count(14, 0, 24, 'The hour at which it ends.'),
    },
  ),
  rule('credential-disclosed', {
    disclosed: { basis: 'guess', statements: ['The person it goes to has a right to it.'] },
  }),
  rule('credential-requested', { asks: GUESS }),
  rule('reply-to-credential-request', { answers: GUESS }),
  rule('purchase-by-email', {
    order: { basis: 'guess', statements: ['The finance manager has agreed it.'] },
    private: { basis: 'guess', statements: ['This is no private purchase.'] },
  }),
  rule('legal-document', {
    file: { basis: 'guess', statements: ['The chief executive has approved it.'] },
    text: { basis: 'guess', statements: ['The chief executive has approved it.'] },
  }),
  rule('confidential-external', { external: FACT }),
  rule('personal-unmarked', { unmarked: GUESS }),
  rule('personal-from-generic-mailbox', { marked: FACT, 'looks-personal': GUESS }),
  rule('all-staff', {
    'all-staff': { basis: 'fact', statements: ['Other ways were considered, and mail is necessary.'] },
  }),
  rule(
    'large-audience',
    { large: FACT },
    { recipients: count(25, 2, 5000, 'From how many known recipients on.') },
  ),
  rule(
    'bcc-expected',
    { visible: FACT },
    { visible: count(10, 2, 500, 'From how many outside addresses on.') },
  ),
  rule('recipient-looks-wrong', { 'look-alike': GUESS, greeting: GUESS, 'webmail-of-colleague': GUESS }),
  rule('offensive-language', { offensive: GUESS }),
  rule('chain-letter', { chain: GUESS, joke: GUESS, spam: GUESS }),
  rule('virus-warning', { warning: GUESS }),
  rule('lobbying-or-promotion', { lobbying: GUESS, gambling: GUESS, promotion: GUESS }),
  rule('generic-mailbox-suggested', { recipient: GUESS, from: GUESS, thread: FACT }),
  rule('to-own-private-mailbox', { own: GUESS }),
  rule('contact-not-on-register', { 'not-listed': FACT }),
  rule('contact-opted-out', {
    'opted-out': { basis: 'fact', statements: ['This mail is needed although the person has opted out.'] },
  }),
  rule('on-behalf-unidentified', { unidentified: FACT }),
  rule('attachment-archive', { archive: FACT }),
  rule('attachment-encrypted', { encrypted: FACT }),
  rule('attachment-media-or-software', { media: FACT, software: FACT }),
  rule('attachment-forgotten', { forgotten: GUESS }),
  rule('attachment-executable', { executable: FACT, disguised: FACT, macros: FACT }),
  rule(
    'attachment-hidden-content',
    { list: FACT, data: GUESS, hidden: FACT },
    { bulk: count(10, 2, 1000, 'From how many different identifiers on a hidden part is a list.') },
  ),
  rule(
    'attachment-large',
    { file: FACT, total: FACT },
    { bytes: count(20_000_000, 1, 1_000_000_000, 'From how many bytes on.') },
  ),
];
