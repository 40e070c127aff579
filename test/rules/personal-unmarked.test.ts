import { personalUnmarked } from '../../src/rules/personal-unmarked';
import { testRule } from './rule-tester';

testRule(personalUnmarked, {
  passes: [
    { name: 'the day’s work', mail: {} },
    { name: 'one word of home', mail: { text: 'My wife is ill, so I am off today. Owen has the rota.' } },
    {
      name: 'work with a friendly close',
      mail: { text: 'The minutes of the board meeting are attached. Have a lovely weekend.' },
    },
    {
      name: 'a learner’s mother',
      mail: { text: 'The learner said "my mum and dad" would sign the placement form.' },
    },
    {
      name: 'the recognition agreement is work',
      mail: {
        text: 'The union rep has seen the recognition agreement; the policy goes to the steering group with the report.',
      },
    },
    {
      name: 'home words only in the mail below',
      mail: {
        kind: 'reply',
        text: 'Noted, thank you.\n\nOn 3 May 2026, Pat Lee wrote:\n> my mum and my dad say lots of love',
      },
    },
  ],
  finds: [
    {
      name: 'family plans',
      mail: {
        to: ['jo.jones@gmail.com'],
        text: 'Can you pick up the kids? My mum is here for tea tonight. xx',
      },
      finds: 'unmarked',
      level: 'advise',
    },
    {
      name: 'friends',
      mail: { subject: 'Pub on Friday', text: 'Birthday drinks for Sam, who fancies it? Night out after.' },
      finds: 'unmarked',
    },
    {
      name: 'trade union',
      mail: { subject: 'Branch meeting', text: 'Dear members, the strike ballot opens on Monday.' },
      finds: 'unmarked',
    },
    {
      name: 'a wedding',
      mail: { text: 'Our wedding is in May and the honeymoon after it. Thank you for asking.' },
      finds: 'unmarked',
    },
    {
      name: 'moving house',
      mail: { text: 'My landlord wants us out of my flat by June.' },
      finds: 'unmarked',
    },
    {
      name: 'with the policy’s own marking',
      mail: { text: 'Lots of love to my nan and see you at home.' },
      options: { marking: '[Private]' },
      finds: 'unmarked',
    },
  ],
  leaves: [
    {
      name: 'marked personal',
      mail: {
        subject: '[Personal] tea',
        text: 'Can you pick up the kids? My mum is here for tea tonight. xx',
      },
    },
    {
      name: 'marked by Outlook',
      mail: { sensitivity: 'private', text: 'Can you pick up the kids? My mum is here. xx' },
    },
    {
      name: 'marked confidential',
      mail: { subject: '[Confidential] Case 12', text: 'His words: my mum and my dad threw me out.' },
    },
  ],
  cannotTell: [{ name: 'body not read', mail: { text: null }, because: 'did not answer' }],
});
