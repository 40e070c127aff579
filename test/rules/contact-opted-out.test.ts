import { contactOptedOut } from '../../src/rules/contact-opted-out';
import { testRule } from './rule-tester';

const facts = {
  contacts: {
    listed: ['pat.lee@client.example'],
    optedOut: ['left.us@client.example', 'gone@parent.example'],
  },
};

testRule(contactOptedOut, {
  passes: [
    { name: 'somebody on the register', mail: { to: ['pat.lee@client.example'] }, facts },
    { name: 'somebody not on it, which another rule names', mail: { to: ['new@client.example'] }, facts },
    {
      name: 'the address stands in the text only',
      mail: { text: 'Take left.us@client.example off the list.' },
      facts,
    },
    { name: 'somebody else of that organisation', mail: { to: ['left@client.example'] }, facts },
    {
      name: 'an answer to what they wrote',
      mail: { kind: 'reply', to: ['left.us@client.example'], text: 'We have taken you off the list.' },
      facts,
    },
    {
      name: 'an answer to all, theirs among them',
      mail: {
        kind: 'reply',
        to: ['pat.lee@client.example', 'left.us@client.example'],
        text: 'Done.\n\nFrom: left.us@client.example\nSent: 3 May 2026 10:12\nTo: Mia Jones\nSubject: List\n\nTake me off.',
      },
      facts,
    },
  ],
  finds: [
    {
      name: 'an invitation to somebody who opted out',
      mail: { to: ['left.us@client.example'], subject: 'Our open day' },
      facts,
      finds: 'opted-out',
      level: 'justify',
      says: ['left.us@client.example'],
    },
    { name: 'in other letters', mail: { to: ['Left.Us@client.example'] }, facts, finds: 'opted-out' },
    {
      name: 'two of many in Bcc',
      mail: { bcc: ['pat.lee@client.example', 'left.us@client.example', 'gone@parent.example'] },
      facts,
      finds: ['opted-out', 'opted-out'],
    },
    {
      name: 'added to an answer to somebody else',
      mail: {
        kind: 'reply',
        to: ['pat.lee@client.example'],
        cc: ['left.us@client.example'],
        text: 'Yes.\n\nOn 3 May 2026 at 10:12, Pat Lee <pat.lee@client.example> wrote:\n> Can you come?',
      },
      facts,
      finds: 'opted-out',
    },
    {
      name: 'passing on what they wrote is no answer',
      mail: { kind: 'forward', to: ['left.us@client.example'] },
      facts,
      finds: 'opted-out',
    },
    {
      name: 'a colleague who opted out of the newsletter',
      mail: { to: ['owen.blake@stepstowork.example'] },
      facts: { contacts: { listed: [], optedOut: ['owen.blake@stepstowork.example'] } },
      finds: 'opted-out',
    },
  ],
  leaves: [
    { name: 'no register at hand', mail: { to: ['left.us@client.example'] } },
    {
      name: 'mail marked personal',
      mail: { subject: 'Personal: hi', to: ['left.us@client.example'] },
      facts,
    },
  ],
  cannotTell: [{ name: 'recipients not read', mail: { to: null }, facts, because: 'did not answer' }],
});
