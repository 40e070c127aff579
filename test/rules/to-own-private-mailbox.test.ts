import { toOwnPrivateMailbox } from '../../src/rules/to-own-private-mailbox';
import { testRule } from './rule-tester';

testRule(toOwnPrivateMailbox, {
  passes: [
    { name: 'a learner’s private mailbox', mail: { to: ['casey.reed@gmail.com'] } },
    { name: 'somebody with the same first name', mail: { to: ['mia.brown@outlook.com'] } },
    { name: 'somebody with the same surname', mail: { to: ['Tom Jones <tom.jones@gmail.com>'] } },
    {
      name: 'the same initial, but another name is shown',
      mail: { to: ['Mark Jones <m.jones@gmail.com>'] },
    },
    { name: 'a surname within another word', mail: { to: ['jonesboroughcafe@gmail.com'] } },
    { name: 'her namesake at another organisation', mail: { to: ['mia.jones@client.example'] } },
    { name: 'a family at a school', mail: { to: ['reed@parent.example'] } },
    {
      name: 'family plans to herself, which another rule asks to mark',
      mail: {
        to: ['mia.jones@gmail.com'],
        text: 'Mum and dad come for my birthday. Pick up the kids at five.',
      },
    },
  ],
  finds: [
    {
      name: 'the same name at webmail',
      mail: { to: ['mia.jones@gmail.com'] },
      finds: 'own',
      level: 'warn',
      says: ['mia.jones@gmail.com'],
    },
    { name: 'with a year behind it', mail: { to: ['miajones87@outlook.com'] }, finds: 'own' },
    { name: 'initial and surname', mail: { to: ['m.jones@gmail.com'] }, finds: 'own' },
    { name: 'surname first', mail: { to: ['jones.mia@gmail.com'] }, finds: 'own' },
    {
      name: 'a nickname of hers',
      mail: { from: 'Elizabeth Reed <e.reed@stepstowork.example>', to: ['lizreed@gmail.com'] },
      finds: 'own',
    },
    { name: 'by the name it shows', mail: { to: ['Mia Jones <sunflower22@gmail.com>'] }, finds: 'own' },
    {
      name: 'a forward, with a client in To',
      mail: { kind: 'forward', to: ['pat.lee@client.example'], bcc: ['mia.jones@gmail.com'] },
      finds: 'own',
    },
    {
      name: 'from a generic mailbox that she writes from',
      mail: {
        from: 'Enquiries <enquiries@stepstowork.example>',
        sender: 'Mia Jones <mia.jones@stepstowork.example>',
        to: ['mia.jones@gmail.com'],
      },
      finds: 'own',
    },
    {
      name: 'an address known to be hers',
      mail: { to: ['sunflower@outlook.com'] },
      facts: { ownAliases: ['sunflower@outlook.com'] },
      finds: 'own',
    },
  ],
  leaves: [
    { name: 'everyone inside', mail: {} },
    { name: 'mail marked personal', mail: { subject: '[Personal] shopping', to: ['mia.jones@gmail.com'] } },
  ],
  cannotTell: [{ name: 'recipients not read', mail: { to: null }, because: 'did not answer' }],
});
