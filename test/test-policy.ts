import type { LevelSetting, Policy, RuleSetting } from '../src/policy/model/policy';

/** The disclaimer of the test policy: short, with quotation marks and a final stop as printed ones have. */
export const DISCLAIMER =
  '"This message is confidential and is meant for the addressee only. If it reached you by mistake, delete it and tell the sender. It may be disclosed under the Freedom of Information Act".';

/** The company particulars of the test policy, as they are added. */
export const PARTICULARS =
  'Steps to Work (Walsall) Ltd. Registered in England and Wales. Company number 00000000. Registered office: 1 Example Square, Exampleton, EX1 1EX.';

function setting(settled: LevelSetting['settled'], messages: RuleSetting['messages'] = {}): RuleSetting {
  return { settled, dayOne: 'advise', messages, cannotTell: 'advise', clauses: ['T1'], options: {} };
}

const both = (level: LevelSetting['settled']): LevelSetting => ({ settled: level, dayOne: level });

/** A policy with every rule on, its organisation that of the samples. */
export const TEST_POLICY: Policy = {
  format: 1,
  id: 'test',
  version: '1',
  title: 'A policy for tests',
  off: false,
  whenRecordWaits: 'send',
  organisation: {
    name: 'Steps to Work (Walsall) Ltd',
    shortName: 'Steps to Work',
    isSample: true,
    domains: { internal: ['stepstowork.example'], trusted: ['walsall.example', 'training-partner.example'] },
    serviceDesk: 'servicedesk@walsall.example',
    recordsMailbox: 'records@stepstowork.example',
    informationRequests: ['foi@stepstowork.example'],
    dataProtection: 'dpo@stepstowork.example',
    particulars: {
      name: 'Steps to Work (Walsall) Ltd',
      number: '00000000',
      partOfUk: 'England and Wales',
      office: '1 Example Square, Exampleton, EX1 1EX',
    },
  },
  blocks: [
    { id: 'disclaimer', text: DISCLAIMER, alsoInside: ['walsall.example'] },
    { id: 'particulars', text: PARTICULARS, alsoInside: [] },
  ],
  clauses: [{ id: 'T1', text: 'The clause that the tests cite.', kind: 'rule' }],
  rules: {
    'all-staff': setting('justify'),
    'attachment-archive': setting('warn'),
    'attachment-encrypted': setting('warn'),
    'attachment-executable': setting('block', { macros: both('warn') }),
    'attachment-forgotten': setting('warn'),
    'attachment-hidden-content': setting('warn', { data: both('justify'), list: both('block') }),
    'attachment-large': setting('advise'),
    'attachment-media-or-software': setting('advise'),
    'bcc-expected': setting('warn'),
    'chain-letter': setting('advise'),
    'company-particulars-missing': { ...setting('block'), cannotTell: 'warn' },
    'confidential-external': setting('advise'),
    'confidential-unmarked': setting('advise'),
    'credential-disclosed': setting('justify'),
    'credential-requested': setting('warn'),
    'disclaimer-missing': { ...setting('block', { twice: both('advise') }), cannotTell: 'warn' },
    'generic-mailbox-suggested': setting('advise'),
    'forwards-confidential': setting('warn'),
    'information-request-reply': setting('warn'),
    'large-audience': setting('warn'),
    'legal-document': setting('justify'),
    'personal-business': setting('advise'),
    'personal-from-generic-mailbox': setting('warn', { marked: both('block') }),
    'personal-outside-lunch': setting('advise'),
    'personal-unmarked': setting('advise'),
    'purchase-by-email': setting('justify'),
    'record-worth-keeping': setting('advise'),
    'reply-to-credential-request': setting('warn'),
    'contact-not-on-register': setting('advise'),
    'contact-opted-out': setting('justify'),
    'lobbying-or-promotion': setting('advise'),
    'offensive-language': setting('warn'),
    'on-behalf-unidentified': setting('warn'),
    'recipient-looks-wrong': setting('advise', { 'look-alike': both('warn') }),
    'sensitive-data-external': setting('justify', { bulk: both('block') }),
    'sensitive-data-shared-mailbox': setting('warn'),
    'subject-discloses': setting('advise', { identifier: both('warn') }),
    'to-own-private-mailbox': setting('warn'),
    'virus-warning': setting('warn'),
  },
  words: {},
  genericMailboxes: [
    {
      address: 'enquiries@stepstowork.example',
      purpose: 'general questions',
      topics: ['opening times'],
      for: [],
    },
  ],
  allStaff: ['allstaff@stepstowork.example', 'everyone@walsall.example'],
  protectedCorrespondents: ['ico.org.uk', '*.parliament.uk'],
  privateWebmail: ['gmail.com', 'outlook.com', 'parent.example'],
};
