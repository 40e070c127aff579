import { credentialDisclosed } from '../../src/rules/credential-disclosed';
import { testRule } from './rule-tester';

const SECRET = 'The password for the portal is Walnut-4471-kite.';
const QUOTED = `Thank you, noted.\n\nOn 3 May 2026, Owen Blake <owen.blake@stepstowork.example> wrote:\n> ${SECRET}`;

testRule(credentialDisclosed, {
  passes: [
    { name: 'the day’s work', mail: {} },
    {
      name: 'a password that comes another way',
      mail: { text: 'I will text you the password for the portal this afternoon.' },
    },
    {
      name: 'the password is forgotten',
      mail: {
        to: ['servicedesk@walsall.example'],
        text: 'My password is not accepted any more, could you reset it?',
      },
    },
    {
      name: 'how a password has to be',
      mail: { text: 'A password is at least twelve characters long, with a number in it.' },
    },
    { name: 'a place for one', mail: { text: 'User name: your first name. Password: ********' } },
    {
      name: 'advice',
      mail: { text: 'Never write your PIN on the card, and keep your password to yourself.' },
    },
    { name: 'a course code', mail: { text: 'The course code is FS-ENG-1, please use it on the form.' } },
    { name: 'only in the mail below, on a reply', mail: { kind: 'reply', text: QUOTED } },
    {
      name: 'in the mail below, and everyone was there before',
      mail: { kind: 'reply', text: QUOTED },
      facts: { openingRecipients: ['owen.blake@stepstowork.example'] },
    },
    { name: 'the key to the cupboard', mail: { text: 'The key to the stationery cupboard is with Sade.' } },
  ],
  finds: [
    {
      name: 'a password',
      mail: { text: SECRET },
      finds: 'disclosed',
      level: 'justify',
      hides: ['Walnut-4471'],
      says: ['This holds a password', 'never disclosed'],
    },
    {
      name: 'to somebody outside',
      mail: { to: ['pat.lee@client.example'], text: SECRET },
      finds: 'disclosed',
      level: 'justify',
    },
    {
      name: 'with a label',
      mail: { text: 'Username: mia.jones\nPassword: Tr0mbone!72' },
      finds: 'disclosed',
      hides: ['Tr0mbone!72'],
    },
    {
      name: 'a PIN',
      mail: { text: 'Your PIN for the copier is 4821.' },
      finds: 'disclosed',
      hides: ['4821'],
    },
    {
      name: 'in the subject',
      mail: { subject: 'Portal password: Walnut-4471-kite' },
      finds: 'disclosed',
      hides: ['Walnut-4471'],
    },
    {
      name: 'passed on',
      mail: {
        kind: 'forward',
        text: `For you.\n\n---------- Forwarded message ---------\nFrom: Owen Blake <owen.blake@stepstowork.example>\nDate: 3 May 2026\nSubject: Portal\nTo: Mia Jones\n\n${SECRET}`,
      },
      finds: 'disclosed',
      hides: ['Walnut-4471'],
    },
    {
      name: 'in the mail below, towards somebody added',
      mail: {
        to: ['owen.blake@stepstowork.example', 'sade.okafor@stepstowork.example'],
        kind: 'reply',
        text: QUOTED,
      },
      facts: { openingRecipients: ['owen.blake@stepstowork.example'] },
      finds: 'disclosed',
    },
    {
      name: 'a private key',
      mail: {
        text: `Here is the key for the server:\n\n-----BEGIN RSA PRIVATE KEY-----\n${'MIIEowIBAAKCAQEAx7vJ8qk2Zt5fYb3mPq9sLd0eWc4uRn6hTg1iKo2pQa8zXyVb\n'.repeat(6)}-----END RSA PRIVATE KEY-----`,
      },
      finds: 'disclosed',
      says: ['a private key'],
    },
    {
      name: 'in mail marked personal',
      mail: { subject: '[Personal] portal', text: SECRET },
      finds: 'disclosed',
    },
    {
      name: 'two of them',
      mail: { text: `${SECRET}\n\nYour PIN for the copier is 4821.` },
      finds: 'disclosed',
      says: ['2 passwords', 'Take them out'],
    },
    {
      name: 'toward a trusted partner one lower',
      mail: { to: ['jo@walsall.example'], text: SECRET },
      finds: 'disclosed',
      level: 'warn',
    },
    {
      name: 'as HTML',
      mail: { html: '<p>The password is <b>Tr0mbone!72</b></p>' },
      finds: 'disclosed',
      hides: ['Tr0mbone!72'],
    },
  ],
  cannotTell: [{ name: 'body not read', mail: { text: null }, because: 'did not answer' }],
});
