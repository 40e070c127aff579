import { disclaimerMissing } from '../../src/rules/disclaimer-missing';
import { DISCLAIMER } from '../test-policy';
import { testRule } from './rule-tester';

const OUT = ['pat.lee@client.example'];
const ALTERED = DISCLAIMER.replace('delete it and tell the sender', 'keep it');
const OURS = 'On 3 May 2026, Mia Jones <mia.jones@stepstowork.example> wrote:';
const OUTLOOK = (from: string): string =>
  `Thank you.\n\n_____________________________________________\nFrom: ${from}\nSent: 3 May 2026 10:00\nTo: Mia Jones\nSubject: Tuesday\n\nHello Mia.\n`;

testRule(disclaimerMissing, {
  passes: [
    { name: 'as approved', mail: { to: OUT, text: `Dear Pat\n\n${DISCLAIMER}` } },
    {
      name: 'other quotation marks, case and no final stop',
      mail: {
        to: OUT,
        text: DISCLAIMER.toUpperCase().replace(/["”.]/g, '').replace('FREEDOM', '\u201cFREEDOM'),
      },
    },
    { name: 'wrapped by hand', mail: { to: OUT, text: DISCLAIMER.split(' ').join('\n') } },
    {
      name: 'in HTML over several tags',
      mail: {
        to: OUT,
        html: `<p>Dear Pat</p><p><i>${DISCLAIMER.replace('addressee only.', '</i><b>addressee&nbsp;only.</b><br>').replace(/"/g, '&quot;')}</p>`,
      },
    },
    { name: 'queued by Letterhead', mail: { to: OUT }, facts: { queuedBlocks: ['disclaimer'] } },
    {
      name: 'above the mail that is answered',
      mail: { to: OUT, kind: 'reply', text: `Thank you.\n\n${DISCLAIMER}\n\n${OURS}\n> Hello` },
    },
    {
      name: 'below the thread, and nothing shows it is older',
      mail: { to: OUT, kind: 'reply', text: `${OUTLOOK('Pat Lee <pat.lee@client.example>')}\n${DISCLAIMER}` },
    },
    {
      name: 'here and in the mail below',
      mail: {
        to: OUT,
        kind: 'reply',
        text: `Thank you.\n${DISCLAIMER}\n\n${OURS}\n> Hello\n> ${DISCLAIMER}`,
      },
    },
  ],
  finds: [
    { name: 'not there', mail: { to: OUT }, finds: 'missing', level: 'block', says: ['client.example'] },
    {
      name: 'not there, in HTML',
      mail: { to: OUT, html: '<html><body><p>Dear Pat</p><p>Mia</p></body></html>' },
      finds: 'missing',
    },
    { name: 'an empty mail', mail: { to: OUT, text: '' }, finds: 'missing' },
    { name: 'altered', mail: { to: OUT, text: `Dear Pat\n\n${ALTERED}` }, finds: 'altered', level: 'block' },
    {
      name: 'hidden from the reader',
      mail: { to: OUT, html: `<p>Dear Pat</p><p style="display:none">${DISCLAIMER.replace(/"/g, '')}</p>` },
      finds: 'missing',
    },
    {
      name: 'only in our earlier mail',
      mail: { to: OUT, kind: 'reply', text: `Thank you.\n\n${OURS}\n> Hello\n> ${DISCLAIMER}\n> Mia` },
      finds: 'quoted-only',
      level: 'block',
    },
    {
      name: 'at the end, of our own earlier mail',
      mail: {
        to: OUT,
        kind: 'reply',
        text: `${OUTLOOK('Mia Jones <mia.jones@stepstowork.example>')}\n${DISCLAIMER}`,
      },
      finds: 'quoted-only',
    },
    {
      name: 'twice',
      mail: { to: OUT, text: `${DISCLAIMER}\n\n${DISCLAIMER}` },
      finds: 'twice',
      level: 'advise',
      says: ['2 times'],
    },
    {
      name: 'to a trusted partner who is not inside for it',
      mail: { to: ['jo@training-partner.example'] },
      finds: 'missing',
    },
    { name: 'to an address that cannot be used', mail: { to: ['somebody'] }, finds: 'missing' },
    {
      name: 'one outside among colleagues',
      mail: { to: ['owen.blake@stepstowork.example'], bcc: OUT },
      finds: 'missing',
    },
    {
      name: 'also in mail marked personal',
      mail: { to: OUT, subject: '[Personal] Saturday' },
      finds: 'missing',
    },
  ],
  leaves: [
    { name: 'everyone inside', mail: {} },
    { name: 'the council is inside for it', mail: { to: ['jo@walsall.example'] } },
    { name: 'a policy without a disclaimer', mail: { to: OUT }, policy: { blocks: [] } },
  ],
  cannotTell: [
    { name: 'body not read', mail: { to: OUT, text: null }, because: 'did not answer' },
    { name: 'recipients not read', mail: { to: null }, because: 'did not answer' },
  ],
});
