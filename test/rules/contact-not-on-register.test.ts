import { contactNotOnRegister } from '../../src/rules/contact-not-on-register';
import { testRule } from './rule-tester';

const facts = {
  contacts: {
    listed: ['pat.lee@client.example', 'orders@supplier.example'],
    optedOut: ['left.us@client.example'],
  },
};

testRule(contactNotOnRegister, {
  passes: [
    { name: 'somebody on the register', mail: { to: ['pat.lee@client.example'] }, facts },
    { name: 'in other letters', mail: { to: ['Pat.Lee@Client.Example'] }, facts },
    { name: 'opted out is known, and another rule’s', mail: { to: ['left.us@client.example'] }, facts },
    { name: 'a trusted partner', mail: { to: ['desk@walsall.example'] }, facts },
    { name: 'a regulator', mail: { to: ['casework@ico.org.uk'] }, facts },
    {
      name: 'an answer to somebody new',
      mail: { kind: 'reply', to: ['sam.hill@parent.example'], text: 'We open at nine.' },
      facts,
    },
    {
      name: 'an answer to somebody new, among others',
      mail: {
        kind: 'reply',
        to: ['pat.lee@client.example', 'Sam Hill <sam.hill@parent.example>'],
        text: 'We open at nine.\n\nOn 3 May 2026 at 10:12, Sam Hill wrote:\n> When do you open?',
      },
      facts,
    },
  ],
  finds: [
    {
      name: 'an address from elsewhere',
      mail: { to: ['new@client.example'] },
      facts,
      finds: 'not-listed',
      level: 'advise',
      says: ['new@client.example is not'],
    },
    {
      name: 'several',
      mail: { to: ['pat.lee@client.example', 'a@b.example'], cc: ['c@d.example'], bcc: ['e@f.example'] },
      facts,
      finds: 'not-listed',
      says: ['a@b.example and 2 more are not'],
    },
    {
      name: 'a namesake at another place',
      mail: { to: ['pat.lee@elsewhere.example'] },
      facts,
      finds: 'not-listed',
    },
    {
      name: 'the register is empty',
      mail: { to: ['pat.lee@client.example'] },
      facts: { contacts: { listed: [], optedOut: [] } },
      finds: 'not-listed',
    },
    {
      name: 'added to an answer',
      mail: {
        kind: 'reply',
        to: ['pat.lee@client.example', 'new@client.example'],
        text: 'Yes.\n\nOn 3 May 2026 at 10:12, Pat Lee <pat.lee@client.example> wrote:\n> Can you come?',
      },
      facts,
      finds: 'not-listed',
    },
  ],
  leaves: [
    { name: 'no register at hand', mail: { to: ['new@client.example'] } },
    { name: 'everyone inside', mail: {}, facts },
    { name: 'mail marked personal', mail: { subject: '[Personal] hi', to: ['new@client.example'] }, facts },
  ],
  cannotTell: [{ name: 'recipients not read', mail: { to: null }, facts, because: 'did not answer' }],
});
