import { sensitiveDataSharedMailbox } from '../../src/rules/sensitive-data-shared-mailbox';
import { testRule } from './rule-tester';

const SHARED = ['enquiries@stepstowork.example'];
const NINO = 'Her National Insurance number is AB 12 34 56 C.';
const BANK = 'Please pay it to the learner’s bank account: sort code 08-99-99, account number 66374958.';
const QUOTED = `Thank you, received.\n\nOn 3 May 2026, Owen Blake <owen.blake@stepstowork.example> wrote:\n> ${NINO}`;
const MAILBOXES = {
  genericMailboxes: [
    { address: 'enquiries@stepstowork.example', purpose: 'questions', topics: [], for: [] },
    {
      address: 'invoices@stepstowork.example',
      purpose: 'invoices',
      topics: [],
      for: ['uk-bank-account', 'iban'],
    },
  ],
};

testRule(sensitiveDataSharedMailbox, {
  passes: [
    { name: 'nothing sensitive', mail: { to: SHARED } },
    {
      name: 'bank details to the mailbox that is meant for them',
      mail: { to: ['invoices@stepstowork.example'], text: BANK },
      policy: MAILBOXES,
    },
    {
      name: 'the number is asked for, not given',
      mail: { to: SHARED, text: 'The caller will ring back with her National Insurance number.' },
    },
    {
      name: 'a part number of the same shape',
      mail: { to: SHARED, text: 'Part no. AB123456C is back in stock.' },
    },
    {
      name: 'only in the mail below, and the mailbox had it',
      mail: { to: SHARED, kind: 'reply', text: QUOTED },
      facts: { openingRecipients: SHARED },
    },
    { name: 'only in the mail below, on a reply', mail: { to: SHARED, kind: 'reply', text: QUOTED } },
    { name: 'an order number in the subject', mail: { to: SHARED, subject: 'Order 943 476 5919' } },
  ],
  finds: [
    {
      name: 'a National Insurance number',
      mail: { to: SHARED, text: NINO },
      finds: 'shared',
      level: 'warn',
      hides: ['12 34 56'],
      says: [
        'A National Insurance number is going to enquiries@stepstowork.example, which several people read',
      ],
    },
    {
      name: 'one of several recipients is shared',
      mail: { to: ['owen.blake@stepstowork.example'], cc: SHARED, text: NINO },
      finds: 'shared',
    },
    {
      name: 'what the mailbox is not meant for',
      mail: { to: ['invoices@stepstowork.example'], text: NINO },
      policy: MAILBOXES,
      finds: 'shared',
    },
    { name: 'a list', mail: { to: ['allstaff@stepstowork.example'], text: NINO }, finds: 'shared' },
    {
      name: 'two shared mailboxes',
      mail: { to: [...SHARED, 'invoices@stepstowork.example'], text: NINO },
      policy: MAILBOXES,
      finds: ['shared', 'shared'],
    },
    {
      name: 'passed on',
      mail: {
        to: SHARED,
        kind: 'forward',
        text: `For you.\n\n---------- Forwarded message ---------\nFrom: Pat Lee <pat.lee@client.example>\nDate: 3 May 2026\nSubject: Form\nTo: Mia Jones\n\n${NINO}`,
      },
      finds: 'shared',
    },
    {
      name: 'in the mail below, and the mailbox was added',
      mail: { to: ['owen.blake@stepstowork.example'], cc: SHARED, kind: 'reply', text: QUOTED },
      facts: { openingRecipients: ['owen.blake@stepstowork.example'] },
      finds: 'shared',
    },
    {
      name: 'a colleague with one delegate',
      mail: { text: NINO },
      facts: { sharedMailboxes: { 'owen.blake@stepstowork.example': ['sade.okafor@stepstowork.example'] } },
      finds: 'delegated',
      says: ['which one other person can read as well'],
    },
    {
      name: 'a colleague with two delegates',
      mail: { text: NINO },
      facts: {
        sharedMailboxes: {
          'owen.blake@stepstowork.example': [
            'sade.okafor@stepstowork.example',
            'mia.jones@stepstowork.example',
          ],
        },
      },
      finds: 'delegated',
      says: ['which 2 other people can read'],
    },
    {
      name: 'two numbers',
      mail: { to: SHARED, text: `${NINO} NHS number 943 476 5919.` },
      finds: 'shared',
      says: ['are going to'],
    },
    {
      name: 'in the name of a file',
      mail: { to: SHARED, files: [{ name: 'NINO AB123456C.pdf' }] },
      finds: 'shared',
      hides: ['AB123456C'],
    },
  ],
  leaves: [
    { name: 'to one colleague', mail: { text: NINO } },
    {
      name: 'to one whose mailbox nobody else reads',
      mail: { text: NINO },
      facts: { sharedMailboxes: { 'owen.blake@stepstowork.example': [] } },
    },
    {
      name: 'a copy to the mailbox it is sent from',
      mail: {
        from: 'enquiries@stepstowork.example',
        to: ['owen.blake@stepstowork.example'],
        cc: SHARED,
        text: NINO,
      },
    },
    { name: 'marked personal', mail: { to: SHARED, subject: '[Personal] form', text: NINO } },
  ],
  cannotTell: [{ name: 'body not read', mail: { to: SHARED, text: null }, because: 'did not answer' }],
});
