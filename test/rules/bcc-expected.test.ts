import { bccExpected } from '../../src/rules/bcc-expected';
import { testRule } from './rule-tester';

/** Addresses at as many organisations: person0@firm0.example and so on. */
function firms(count: number): readonly string[] {
  return Array.from({ length: count }, (_none, index) => `person${index}@firm${index}.example`);
}

function atOne(domain: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_none, index) => `person${index}@${domain}`);
}

testRule(bccExpected, {
  passes: [
    { name: 'nine organisations', mail: { to: firms(9) } },
    { name: 'a circular that came from elsewhere', mail: { from: 'news@client.example', to: firms(12) } },
    { name: 'ten in Bcc', mail: { to: ['owen.blake@stepstowork.example'], bcc: firms(10) } },
    { name: 'nine in To and six in Bcc', mail: { to: firms(9), bcc: atOne('other.example', 6) } },
    { name: 'twelve people of one organisation', mail: { to: atOne('client.example', 12) } },
    {
      name: 'one organisation and its branch',
      mail: { to: [...atOne('client.example', 8), ...atOne('north.client.example', 4)] },
    },
    {
      name: 'the same address ten times',
      mail: { to: Array.from({ length: 10 }, () => 'a@client.example') },
    },
    {
      name: 'trusted partners are inside for the audience',
      mail: { to: [...firms(9), ...atOne('walsall.example', 5)] },
    },
  ],
  finds: [
    {
      name: 'ten organisations',
      mail: { to: firms(10) },
      finds: 'visible',
      level: 'warn',
      says: ['10 people outside'],
    },
    { name: 'To and Cc together', mail: { to: firms(5), cc: atOne('client.example', 5) }, finds: 'visible' },
    { name: 'ten private webmail addresses', mail: { to: atOne('gmail.com', 10) }, finds: 'visible' },
    { name: 'ten families', mail: { to: atOne('parent.example', 10) }, finds: 'visible' },
    {
      name: 'look-alike names are no branch of each other',
      mail: { to: [...atOne('client.example', 9), 'one@notclient.example'] },
      finds: 'visible',
    },
    {
      name: 'five where the policy says five',
      mail: { cc: firms(5) },
      options: { visible: 5 },
      finds: 'visible',
    },
  ],
  leaves: [
    { name: 'ten colleagues', mail: { to: atOne('stepstowork.example', 10) } },
    { name: 'mail marked personal', mail: { to: firms(12), subject: '[Private] our reunion' } },
  ],
  cannotTell: [{ name: 'recipients not read', mail: { to: null }, because: 'did not answer' }],
});
