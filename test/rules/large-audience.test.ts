import { largeAudience } from '../../src/rules/large-audience';
import { testRule } from './rule-tester';

function people(count: number, domain = 'stepstowork.example'): readonly string[] {
  return Array.from({ length: count }, (_none, index) => `person${index}@${domain}`);
}

testRule(largeAudience, {
  passes: [
    { name: 'one colleague', mail: {} },
    { name: 'twenty-four people', mail: { to: people(24) } },
    {
      name: 'the same address thirty times',
      mail: { to: Array.from({ length: 30 }, () => 'one@client.example') },
    },
    { name: 'the same people in two fields', mail: { to: people(20), cc: people(20) } },
    {
      name: 'thirty people where the policy allows fifty',
      mail: { to: people(30) },
      options: { recipients: 50 },
    },
    {
      name: 'a list with few people behind it',
      mail: { to: ['team@stepstowork.example'] },
      facts: { listSizes: { 'team@stepstowork.example': 24 } },
    },
    { name: 'a newsletter that came from elsewhere', mail: { from: 'news@client.example', to: people(40) } },
    { name: 'a list of unknown size', mail: { to: ['team@stepstowork.example'] }, facts: { listSizes: {} } },
  ],
  finds: [
    {
      name: 'twenty-five people',
      mail: { to: people(25) },
      finds: 'large',
      level: 'warn',
      says: ['25 people'],
    },
    {
      name: 'over three fields',
      mail: { to: people(10), cc: people(10, 'client.example'), bcc: people(5, 'a.example') },
      finds: 'large',
    },
    {
      name: 'at least, where the client has a cap',
      mail: { to: people(500), atLeast: true },
      finds: 'large',
      says: ['at least 500 people'],
    },
    {
      name: 'a list with many people behind it',
      mail: { to: ['team@stepstowork.example', 'pat.lee@client.example'] },
      facts: { listSizes: { 'team@stepstowork.example': 24 } },
      finds: 'large',
      says: ['25 people'],
    },
    {
      name: 'five people where the policy says five',
      mail: { to: people(5) },
      options: { recipients: 5 },
      finds: 'large',
    },
  ],
  leaves: [{ name: 'mail marked personal', mail: { to: people(40), subject: 'Personal: my party' } }],
  cannotTell: [{ name: 'recipients not read', mail: { to: null }, because: 'did not answer' }],
});
