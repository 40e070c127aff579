import { recordWorthKeeping } from '../../src/rules/record-worth-keeping';
import { testRule } from './rule-tester';

testRule(recordWorthKeeping, {
  passes: [
    {
      name: 'confirming a room',
      mail: { text: 'To confirm that room 4 is yours on Tuesday, as you asked.' },
    },
    { name: 'the day’s work', mail: {} },
    {
      name: 'agreement in passing',
      mail: { text: 'I agree, the blue one is nicer. Let us look at it on Tuesday.' },
    },
    { name: 'a meeting agreed', mail: { text: 'We agreed to meet on Thursday at ten, room 4.' } },
    {
      name: 'not decided yet',
      mail: { text: 'It has not been decided who goes to Bloxwich. Ann will say on Monday.' },
    },
    { name: 'a question', mail: { text: 'Have you approved the leave for August? Farah asks.' } },
    {
      name: 'when it is approved',
      mail: { text: 'Once the board has approved the budget we will order the blinds.' },
    },
    { name: 'confirming a time', mail: { text: 'I can confirm Tuesday at ten. Please bring the keys.' } },
    { name: 'a contract that runs', mail: { text: 'The contract with the caterer runs until July.' } },
    {
      name: 'accepting an invitation',
      mail: { text: 'Thank you, I accept with pleasure and will be there at seven.' },
    },
    { name: 'minutes asked for', mail: { text: 'Could you send me the minutes of the last meeting?' } },
    {
      name: 'a decision only in the mail below',
      mail: {
        kind: 'reply',
        text: 'Good to know.\n\nOn 3 May 2026, Ann Cole wrote:\n> The board has approved the budget.',
      },
    },
    { name: 'subject to approval', mail: { text: 'We have agreed the price, subject to the board.' } },
  ],
  finds: [
    {
      name: 'what was agreed at a meeting',
      mail: { text: 'To confirm what we agreed on Tuesday: the fee is £4,000, payable in two parts.' },
      finds: 'decision',
      level: 'advise',
    },
    {
      name: 'the board has approved',
      mail: { text: 'The board has approved the budget for next year, with £4,000 for the blinds.' },
      finds: 'decision',
      level: 'advise',
      says: ['sets down a decision', 'Copy records@stepstowork.example in'],
    },
    {
      name: 'we have decided',
      mail: { text: 'After the interviews we have decided to offer the post to the second candidate.' },
      finds: 'decision',
    },
    {
      name: 'it was agreed',
      mail: { text: 'At the meeting it was agreed that the Bloxwich office closes on Fridays.' },
      finds: 'decision',
    },
    {
      name: 'an approval',
      mail: { text: 'I approve the purchase of the two laminators.' },
      finds: 'decision',
    },
    {
      name: 'a contract awarded',
      mail: {
        to: ['orders@supplier.example'],
        text: 'I am pleased to say that the contract has been awarded to you from 1 June.',
      },
      finds: 'decision',
    },
    {
      name: 'terms confirmed',
      mail: {
        to: ['pat.lee@client.example'],
        text: 'We confirm the terms we spoke about: 12 places, at £300 each.',
      },
      finds: 'decision',
    },
    {
      name: 'a resignation accepted',
      mail: { text: 'We accept your resignation with regret, your last day is 30 June.' },
      finds: 'decision',
    },
    {
      name: 'for the record',
      mail: { text: 'For the record, the settlement is the one in the letter of 2 March.' },
      finds: 'decision',
    },
    {
      name: 'the governors',
      mail: { text: 'The governors unanimously resolved to keep the uniform.' },
      finds: 'decision',
    },
    {
      name: 'minutes',
      mail: { subject: 'Board', text: 'The approved minutes are on the shared drive.' },
      finds: 'decision',
    },
    {
      name: 'a lease renewed',
      mail: { text: 'The lease has been renewed for three years.' },
      finds: 'decision',
    },
    {
      name: 'signed off',
      mail: { text: 'I have signed off the risk assessment for the trip.' },
      finds: 'decision',
    },
  ],
  leaves: [
    {
      name: 'the records mailbox is copied in',
      mail: { cc: ['records@stepstowork.example'], text: 'The board has approved the budget.' },
    },
    { name: 'marked personal', mail: { subject: '[Personal] flat', text: 'We have decided to move.' } },
  ],
  cannotTell: [{ name: 'body not read', mail: { text: null }, because: 'did not answer' }],
});
