import { genericMailboxSuggested } from '../../src/rules/generic-mailbox-suggested';
import { testRule } from './rule-tester';

const ENQUIRIES = 'enquiries@stepstowork.example';
const OWEN = 'owen.blake@stepstowork.example';
const CAME = `\n\nFrom: Pat Lee <pat.lee@client.example>\nSent: 3 May 2026 10:12\nTo: Enquiries <${ENQUIRIES}>\nSubject: Hours\n\nWhen do you open?`;

testRule(genericMailboxSuggested, {
  passes: [
    { name: 'the day’s work', mail: {} },
    { name: 'sent to the mailbox', mail: { to: [ENQUIRIES], subject: 'Opening times' } },
    { name: 'the mailbox is in copy', mail: { to: [OWEN], cc: [ENQUIRIES], subject: 'Opening times' } },
    {
      name: 'from the mailbox',
      mail: { from: ENQUIRIES, to: ['pat.lee@client.example'], subject: 'Opening times' },
    },
    {
      name: 'the word in passing, in a long mail',
      mail: {
        text: `${'The rooms are booked and the rota is on the shared drive. '.repeat(15)}Opening times stay.`,
      },
    },
    { name: 'a word that only begins alike', mail: { text: 'The opening timeslot is at nine.' } },
    {
      name: 'an answer among colleagues about it',
      mail: { kind: 'reply', subject: 'Re: Opening times', text: 'I think so too.' },
    },
    {
      name: 'an answer where the mailbox stays in',
      mail: { kind: 'reply', to: ['pat.lee@client.example'], cc: [ENQUIRIES], text: `At nine.${CAME}` },
    },
    {
      name: 'an answer from the mailbox',
      mail: { kind: 'reply', from: ENQUIRIES, to: ['pat.lee@client.example'], text: `At nine.${CAME}` },
    },
    {
      name: 'the mailbox only named in the thread',
      mail: {
        kind: 'reply',
        text: `Noted.\n\nOn 3 May 2026 at 10:12, Pat Lee wrote:\n> Ask ${ENQUIRIES} about it.`,
      },
    },
    {
      name: 'the topic in a signature',
      mail: { text: 'See you on Tuesday.\n\n-- \nMia Jones\nAsk me about our opening times' },
    },
    {
      name: 'family plans that hold the word',
      mail: { text: 'My mum and my dad ask for the opening times of the zoo. Bring the kids.' },
    },
  ],
  finds: [
    {
      name: 'to a colleague, about the topic',
      mail: { subject: 'Opening times in May', text: 'Could you put these on the door.' },
      finds: 'recipient',
      level: 'advise',
      says: [ENQUIRIES, 'general questions'],
    },
    { name: 'in a short text', mail: { text: 'Somebody asks for our opening times.' }, finds: 'recipient' },
    {
      name: 'to two colleagues',
      mail: { to: [OWEN, 'sade.okafor@stepstowork.example'], subject: 'Opening times' },
      finds: 'recipient',
    },
    {
      name: 'going outside',
      mail: { to: ['pat.lee@client.example'], subject: 'Our opening times' },
      finds: 'from',
      says: ['in From'],
    },
    {
      name: 'twice in a long mail',
      mail: {
        text: `Opening times change. ${'The rooms are booked and the rota is on the drive. '.repeat(15)}The opening times stay on the door.`,
      },
      finds: 'recipient',
    },
    {
      name: 'an answer to what came to the mailbox',
      mail: { kind: 'reply', to: ['pat.lee@client.example'], text: `At nine.${CAME}` },
      finds: 'thread',
      says: ['came to enquiries@stepstowork.example'],
    },
    {
      name: 'a colleague who looks after the mailbox, in an answer',
      mail: { kind: 'reply', subject: 'Re: Opening times' },
      facts: { sharedMailboxes: { [ENQUIRIES]: [OWEN] } },
      finds: 'recipient',
    },
    {
      name: 'wrapped, and as HTML',
      mail: { html: '<p>Somebody asks for our opening\n<b>times</b>.</p>' },
      finds: 'recipient',
    },
  ],
  leaves: [
    { name: 'no generic mailboxes', mail: { subject: 'Opening times' }, policy: { genericMailboxes: [] } },
    { name: 'mail marked personal', mail: { subject: '[Personal] opening times' } },
  ],
  cannotTell: [{ name: 'body not read', mail: { text: null }, because: 'did not answer' }],
});
