import { chainLetter } from '../../src/rules/chain-letter';
import { testRule } from './rule-tester';

function forwarded(above: string, below: string): string {
  return `${above}\n\n-----Original Message-----\nFrom: Pat Lee <pat.lee@client.example>\nSent: 3 May 2026 10:12\nTo: Mia Jones\nSubject: Something\n\n${below}`;
}

testRule(chainLetter, {
  passes: [
    { name: 'the day’s work', mail: {} },
    {
      name: 'passed on within the team',
      mail: { text: 'Could you forward this to everyone in your team, and to Raj?' },
    },
    {
      name: 'to a known number of directors',
      mail: { text: 'Send this to at least two directors before Friday.' },
    },
    {
      name: 'the supply chain',
      mail: { text: 'The letter to the supply chain goes out on Monday. Do not break the seal.' },
    },
    {
      name: 'a course on humour',
      mail: { subject: 'Humour in the classroom: CPD day', text: 'Places are free.' },
    },
    { name: 'the lock is a joke', mail: { text: 'The lock on the store is a joke; could it be changed?' } },
    {
      name: 'somebody laughed',
      mail: { text: 'He laughed about it in the interview, and then apologised.' },
    },
    {
      name: 'one word of an offer',
      mail: { text: 'The insurer asks for no obligation, only for the form.' },
    },
    {
      name: 'a joke in the mail that is answered',
      mail: {
        kind: 'reply',
        text: 'Noted.\n\nOn 3 May 2026 at 10:12, Pat Lee wrote:\n> A man walks into a bar.',
      },
    },
    {
      name: 'minutes that are passed on',
      mail: {
        kind: 'forward',
        subject: 'FW: Minutes',
        text: forwarded('For you.', 'The group met and agreed the plan.'),
      },
    },
    {
      name: 'the policy itself',
      mail: { text: 'Section 6.3 says that jokes and chain letters are deleted at once.' },
    },
  ],
  finds: [
    {
      name: 'to everyone you know',
      mail: { text: 'Please send this to everyone you know, it only takes a minute.' },
      finds: 'chain',
      level: 'advise',
    },
    {
      name: 'a threat, passed on',
      mail: {
        kind: 'forward',
        text: forwarded('', 'Do not break the chain. Forward this to ten people or bad luck will follow.'),
      },
      finds: 'chain',
    },
    {
      name: 'a sick child that nobody knows',
      mail: { text: 'For every email that you forward, the hospital gets 5p.' },
      finds: 'chain',
    },
    { name: 'a joke', mail: { text: 'A man walks into a pub with a duck under his arm.' }, finds: 'joke' },
    {
      name: 'passed on for a laugh',
      mail: { kind: 'forward', subject: 'FW: Friday funnies', text: forwarded('', 'Signs seen in shops.') },
      finds: 'joke',
    },
    {
      name: 'a light bulb',
      mail: { text: 'How many managers does it take to change a light bulb?' },
      finds: 'joke',
    },
    {
      name: 'nothing but a joke',
      mail: { subject: 'Joke of the day', text: 'The one about the duck.' },
      finds: 'joke',
    },
    {
      name: 'an offer nobody asked for',
      mail: {
        kind: 'forward',
        text: forwarded('Look', 'You have been selected. Act now to claim your prize, 100% free.'),
      },
      finds: 'spam',
    },
    {
      name: 'wrapped, and as HTML',
      mail: { html: '<p>Please forward this\nto <i>all your</i> friends.</p>' },
      finds: 'chain',
    },
  ],
  leaves: [
    {
      name: 'to the service desk, which asked for it',
      mail: { to: ['servicedesk@walsall.example'], text: 'I got this: send this to everyone you know.' },
    },
    { name: 'mail marked personal', mail: { subject: '[Personal] joke', text: 'A man walks into a pub.' } },
  ],
  cannotTell: [{ name: 'body not read', mail: { text: null }, because: 'did not answer' }],
});
