import { personalFromGenericMailbox } from '../../src/rules/personal-from-generic-mailbox';
import { testRule } from './rule-tester';

const SHARED = 'enquiries@stepstowork.example';
const HOME = 'Can you pick up the kids? My mum is here for tea tonight. xx';

testRule(personalFromGenericMailbox, {
  passes: [
    { name: 'business from the shared mailbox', mail: { from: SHARED } },
    { name: 'one word of home', mail: { from: SHARED, text: 'My wife has the key to the hall.' } },
    { name: 'marked confidential', mail: { from: SHARED, subject: '[Confidential] rota' } },
    { name: 'the word personal in the subject', mail: { from: SHARED, subject: 'Your personal adviser' } },
    {
      name: 'a personal matter in the mail below',
      mail: { from: SHARED, kind: 'reply', text: `Noted.\n\nOn 3 May 2026, Pat Lee wrote:\n> ${HOME}` },
    },
    {
      name: 'a personal learning plan',
      mail: { from: SHARED, subject: 'Personal learning plans', text: 'The plans are due.' },
    },
  ],
  finds: [
    {
      name: 'marked personal',
      mail: { from: SHARED, subject: '[Personal] cake' },
      finds: 'marked',
      level: 'block',
      says: [SHARED],
    },
    {
      name: 'marked private by Outlook',
      mail: { from: SHARED, sensitivity: 'private' },
      finds: 'marked',
      level: 'block',
    },
    {
      name: 'marked with a word and a colon',
      mail: { from: SHARED, subject: 'Private: cake' },
      finds: 'marked',
    },
    { name: 'looks personal', mail: { from: SHARED, text: HOME }, finds: 'looks-personal', level: 'warn' },
    {
      name: 'in capitals',
      mail: { from: 'Enquiries@StepsToWork.example', subject: '[Personal] cake' },
      finds: 'marked',
    },
    {
      name: 'union business',
      mail: { from: SHARED, text: 'Dear members, the branch meeting is on Monday.' },
      finds: 'looks-personal',
    },
  ],
  leaves: [
    { name: 'from one’s own mailbox', mail: { subject: '[Personal] cake' } },
    {
      name: 'from a mailbox of that name elsewhere',
      mail: { from: 'enquiries@client.example', subject: '[Personal]' },
    },
  ],
  cannotTell: [{ name: 'body not read', mail: { from: SHARED, text: null }, because: 'did not answer' }],
});
