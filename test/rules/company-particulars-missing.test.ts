import { companyParticularsMissing } from '../../src/rules/company-particulars-missing';
import { PARTICULARS, TEST_POLICY } from '../test-policy';
import { testRule } from './rule-tester';

const OUT = ['pat.lee@client.example'];
const REST =
  'Registered in England and Wales. Company number 00000000. Registered office: 1 Example Square, Exampleton, EX1 1EX.';
const { particulars: _without, ...organisation } = TEST_POLICY.organisation;

testRule(companyParticularsMissing, {
  passes: [
    { name: 'as approved', mail: { to: OUT, text: `Dear Pat\n\n${PARTICULARS}` } },
    {
      name: 'other usual words',
      mail: {
        to: OUT,
        text: 'Steps to Work (Walsall) Limited | Reg. in England & Wales | Co. No. 00000000 | Reg. Office: 1 Example Square, Exampleton EX1 1EX',
      },
    },
    {
      name: 'registered in England, short',
      mail: {
        to: OUT,
        text: 'STEPS TO WORK (WALSALL) LTD, registered in England no 0000 0000, 1 Example Square EX11EX',
      },
    },
    {
      name: 'over table cells',
      mail: {
        to: OUT,
        html: '<table><tr><td>Steps to Work (Walsall) Ltd</td><td>Registered in England and Wales</td></tr><tr><td>00000000</td><td>1 Example Square,<br>Exampleton,<br>EX1&nbsp;1EX</td></tr></table>',
      },
    },
    { name: 'queued by Letterhead', mail: { to: OUT }, facts: { queuedBlocks: ['particulars'] } },
    { name: 'to a trusted partner, declared', mail: { to: ['jo@walsall.example'], text: PARTICULARS } },
    {
      name: 'above the mail that is answered',
      mail: {
        to: OUT,
        kind: 'reply',
        text: `Thank you.\n${PARTICULARS}\n\nOn 3 May 2026, Pat Lee wrote:\n> Hello`,
      },
    },
  ],
  finds: [
    { name: 'none of it', mail: { to: OUT }, finds: 'missing', level: 'block', says: ['client.example'] },
    {
      name: 'the name alone',
      mail: { to: OUT, text: 'Mia Jones\nSteps to Work (Walsall) Ltd' },
      finds: 'missing',
    },
    {
      name: 'without the number',
      mail: {
        to: OUT,
        text: `Steps to Work (Walsall) Ltd. ${REST.replace('Company number 00000000. ', '')}`,
      },
      finds: 'incomplete',
      says: ['the company number cannot be found'].map(() => 'the company number'),
    },
    {
      name: 'another number',
      mail: { to: OUT, text: PARTICULARS.replace('00000000', '00000001') },
      finds: 'incomplete',
      says: ['the company number'],
    },
    {
      name: 'another postcode',
      mail: { to: OUT, text: PARTICULARS.replace('EX1 1EX', 'EX2 2EX') },
      finds: 'incomplete',
      says: ['the registered office'],
    },
    {
      name: 'only in the mail below',
      mail: {
        to: OUT,
        kind: 'reply',
        text: `Thank you.\n\nOn 3 May 2026, Mia Jones <mia.jones@stepstowork.example> wrote:\n> ${PARTICULARS}`,
      },
      finds: 'missing',
    },
    {
      name: 'hidden from the reader',
      mail: { to: OUT, html: `<p>Dear Pat</p><p style="display:none">${PARTICULARS}</p>` },
      finds: 'missing',
    },
    { name: 'HTML without them', mail: { to: OUT, html: '<p>Dear Pat</p><p>Mia</p>' }, finds: 'missing' },
  ],
  leaves: [
    { name: 'everyone inside', mail: {} },
    { name: 'marked personal', mail: { to: OUT, subject: '[Personal] Saturday' } },
    { name: 'an organisation that is no company', mail: { to: OUT }, policy: { organisation } },
  ],
  cannotTell: [{ name: 'body not read', mail: { to: OUT, text: null }, because: 'did not answer' }],
});
