import type { Evidence, Finding } from '../../src/engine/finding';
import type { CannotTell, Report, Verdict } from '../../src/engine/report';
import type { Policy, RuleSetting } from '../../src/policy/model/policy';

const SETTING: RuleSetting = {
  settled: 'justify',
  dayOne: 'warn',
  messages: {},
  cannotTell: 'warn',
  clauses: [],
  options: {},
};

/** A small policy: three clauses, three rules. */
export const samplePolicy: Policy = {
  format: 1,
  id: 'sample',
  version: '1.2.3',
  title: 'Sample email policy',
  off: false,
  whenRecordWaits: 'send',
  organisation: {
    name: 'Sample Works Ltd',
    shortName: 'Sample Works',
    isSample: true,
    domains: { internal: ['works.example'], trusted: ['council.example'] },
    serviceDesk: 'servicedesk@works.example',
    recordsMailbox: 'records@works.example',
    informationRequests: [],
    dataProtection: 'dpo@works.example',
  },
  blocks: [{ id: 'disclaimer', text: 'This mail is for its addressee.', alsoInside: [] }],
  clauses: [
    {
      id: 'W1.1',
      text: 'Mail must not carry confidential or sensitive information to people who should not have it.',
      kind: 'rule',
    },
    { id: 'W2.1', text: 'Say "all staff" only where it is needed & agreed', kind: 'rule' },
    { id: 'W3', text: 'Behave with courtesy', kind: 'not-by-machine', note: 'it takes judgement' },
  ],
  rules: {
    'sensitive-data-external': { ...SETTING, clauses: ['W1.1'] },
    'all-staff': { ...SETTING, clauses: ['W2.1'] },
    'bcc-expected': { ...SETTING, settled: 'warn', dayOne: 'off', source: 'data-protection practice' },
  },
  words: {},
  genericMailboxes: [],
  allStaff: [],
  protectedCorrespondents: [],
  privateWebmail: [],
};

/** Evidence as a detector gives it. */
export const sampleEvidence: Evidence = {
  entity: 'uk-nino',
  where: 'body',
  masked: 'QQ •• •• •• C',
  confidence: 'high',
};

/** A finding with the fields that matter to a test over plain ones. */
export function sampleFinding(fields: Partial<Finding> = {}): Finding {
  return {
    rule: 'sensitive-data-external',
    messageId: 'found',
    message:
      'An NHS number is going outside, to client.example. Such data does not go in outside mail. Take it out, or give a reason in Letterhead and send.',
    short: 'An NHS number is going outside, to client.example.',
    data: {},
    level: 'justify',
    clauses: ['W1.1'],
    evidence: [sampleEvidence],
    fixes: [],
    statements: [],
    ...fields,
  };
}

/** Something a rule could not tell. */
export const sampleCannotTell: CannotTell = {
  rule: 'all-staff',
  cause: 'broken',
  reason: 'the list could not be opened',
  level: 'warn',
};

/** A report over these findings. */
export function sampleReport(
  verdict: Verdict,
  findings: readonly Finding[] = [],
  cannotTell: readonly CannotTell[] = [],
): Report {
  return { policy: 'sample', policyVersion: '1.2.3', verdict, findings, cannotTell, outcomes: {} };
}
