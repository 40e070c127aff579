import { confidentialUnmarked } from '../../src/rules/confidential-unmarked';
import { checkMessage } from '../../src/engine/check-message';
import type { Facts } from '../../src/engine/facts';
import { testMessage, type TestMail } from '../mail-builder';
import { TEST_POLICY } from '../test-policy';
import { testRule } from './rule-tester';

const NINO = 'Her National Insurance number is QQ 12 34 56 C.'.replace('QQ', 'AB');
const RAW = ['AB 12 34 56 C', '123456'];

const LABELS = [
  { id: 'l-1', name: 'Internal' },
  { id: 'l-2', name: 'Confidential' },
];

testRule(confidentialUnmarked, {
  passes: [
    { name: 'nothing sensitive', mail: {} },
    { name: 'a part number', mail: { text: 'Part number AB 12 34 56 E is in stock.' } },
    { name: 'an order number', mail: { text: 'Order 9434765919 left today.' } },
    {
      name: 'the number only in the mail below',
      mail: { kind: 'reply', text: `Thank you.\n\nOn 3 May 2026, Pat Lee wrote:\n> ${NINO}` },
    },
    {
      name: 'talk about the numbers',
      mail: { text: 'Do we need their National Insurance numbers for the form?' },
    },
    { name: 'a telephone number', mail: { text: 'Ring me on 01632 960123.' } },
  ],
  finds: [
    {
      name: 'a National Insurance number inside',
      mail: { text: NINO },
      finds: 'unmarked',
      level: 'advise',
      hides: RAW,
      says: ['a National Insurance number'],
    },
    {
      name: 'in the subject',
      mail: { subject: 'NI number AB123456C' },
      finds: 'unmarked',
      hides: ['AB123456C'],
    },
    {
      name: 'going outside too',
      mail: { to: ['pat.lee@client.example'], text: NINO },
      finds: 'unmarked',
      hides: RAW,
    },
    {
      name: 'passed on',
      mail: {
        kind: 'forward',
        text: `See below.\n\n---------- Forwarded message ---------\nFrom: Pat Lee <pat.lee@client.example>\nDate: 3 May 2026\nSubject: Form\nTo: Mia Jones\n\n${NINO}`,
      },
      finds: 'unmarked',
      hides: RAW,
    },
    {
      name: 'two of one kind',
      mail: { text: `${NINO} His NI number is CE 65 43 21 A.` },
      finds: 'unmarked',
      says: ['2 National Insurance numbers'],
    },
    {
      name: 'with the policy’s own marking',
      mail: { text: NINO },
      options: { marking: '[Sensitive]' },
      finds: 'unmarked',
    },
    {
      name: 'where the tenant has the label, it can be set',
      mail: { text: NINO, label: '' },
      facts: { labels: LABELS },
      finds: 'unmarked',
    },
  ],
  leaves: [
    { name: 'marked confidential', mail: { subject: '[Confidential] Form', text: NINO } },
    { name: 'marked by Outlook', mail: { sensitivity: 'company-confidential', text: NINO } },
    { name: 'marked personal', mail: { subject: '[Personal] Form', text: NINO } },
  ],
  cannotTell: [{ name: 'body not read', mail: { text: null }, because: 'did not answer' }],
});

test.each<[string, Facts, TestMail, readonly string[]]>([
  ['a tenant without labels', {}, { label: '' }, ['mark']],
  ['a tenant that has another label', { labels: LABELS.slice(0, 1) }, { label: '' }, ['mark']],
  ['a label of that name', { labels: LABELS }, { label: '' }, ['mark', 'label']],
  ['a milder one is set', { labels: LABELS }, { label: 'Internal' }, ['mark', 'label']],
  [
    'the name in other letters',
    { labels: [{ id: 'l-2', name: ' CONFIDENTIAL ' }] },
    { label: '' },
    ['mark', 'label'],
  ],
  ['what is set now could not be read', { labels: LABELS }, {}, ['mark']],
])('the label is offered only where there is one to set: %s', (_name, facts, mail, expected) => {
  const message = testMessage({ text: NINO, ...mail });
  const setup = { policy: TEST_POLICY, rules: [confidentialUnmarked], facts };
  const [finding] = checkMessage(message, setup).findings;
  expect(finding?.fixes.map(({ id }) => id)).toEqual(expected);
});
