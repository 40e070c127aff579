import { confidentialExternal } from '../../src/rules/confidential-external';
import { testRule } from './rule-tester';

const OUT = ['pat.lee@client.example'];

testRule(confidentialExternal, {
  passes: [],
  finds: [
    {
      name: 'marked in the subject',
      mail: { to: OUT, subject: '[Confidential] Terms' },
      finds: 'external',
      level: 'advise',
      says: ['client.example'],
    },
    {
      name: 'marked by Outlook',
      mail: { to: OUT, sensitivity: 'company-confidential' },
      finds: 'external',
      says: ['marked confidential'],
    },
    {
      name: 'OFFICIAL-SENSITIVE at the top of the body',
      mail: { to: OUT, text: 'OFFICIAL-SENSITIVE\n\nThe case notes are below.' },
      finds: 'external',
    },
    {
      name: 'one outside among colleagues',
      mail: { to: ['owen.blake@stepstowork.example', ...OUT], subject: 'CONFIDENTIAL: terms' },
      finds: 'external',
    },
    {
      name: 'an address that cannot be used',
      mail: { to: ['somebody'], subject: '[Confidential] Terms' },
      finds: 'external',
    },
    { name: 'in Bcc', mail: { bcc: OUT, subject: 'Sensitive - terms' }, finds: 'external' },
  ],
  leaves: [
    { name: 'not marked', mail: { to: OUT } },
    { name: 'everyone inside', mail: { subject: '[Confidential] Terms' } },
    { name: 'trusted partners only', mail: { to: ['jo@walsall.example'], subject: '[Confidential] Terms' } },
    { name: 'the word in a sentence', mail: { to: OUT, text: 'We treat what you tell us as confidential.' } },
    { name: 'a film', mail: { to: OUT, subject: 'L.A. Confidential on Friday' } },
    {
      name: 'marked only in the mail below',
      mail: {
        to: OUT,
        kind: 'reply',
        text: 'Thank you.\n\nOn 3 May 2026, Pat Lee wrote:\n> CONFIDENTIAL\n> The terms are these.',
      },
    },
  ],
  cannotTell: [
    {
      name: 'recipients not read',
      mail: { to: null, subject: '[Confidential] Terms' },
      because: 'did not answer',
    },
  ],
});
