import { virusWarning } from '../../src/rules/virus-warning';
import { testRule } from './rule-tester';

const HOAX =
  'There is a new virus. If you get a mail called Invitation, do not open it. It wipes the hard drive. Forward this to all your contacts.';

testRule(virusWarning, {
  passes: [
    { name: 'the day’s work', mail: {} },
    {
      name: 'a virus of people',
      mail: { text: 'The norovirus is back: tell everyone to wash their hands.' },
    },
    {
      name: 'off with a virus',
      mail: { text: 'I have a virus and am off today. Tell everyone the meeting is moved.' },
    },
    {
      name: 'the anti-virus program',
      mail: { text: 'The virus protection is renewed in May; everyone in the office gets it.' },
    },
    {
      name: 'a mail sent back because of one',
      mail: { text: 'Your last mail had a virus in it, so we deleted the message. Could you send it again?' },
    },
    {
      name: 'a course',
      mail: {
        text: 'The course covers malware, trojans and how to keep files safe. Send the list to colleagues.',
      },
    },
    { name: 'a question to a colleague', mail: { text: 'Is this a virus? I did not open the attachment.' } },
    {
      name: 'a warning in the mail that is answered',
      mail: { kind: 'reply', text: `I would not.\n\nOn 3 May 2026 at 10:12, Pat Lee wrote:\n> ${HOAX}` },
    },
  ],
  finds: [
    {
      name: 'a hoax',
      mail: { text: HOAX },
      finds: 'warning',
      level: 'warn',
      says: ['servicedesk@walsall.example'],
    },
    { name: 'to one person', mail: { to: ['pat.lee@client.example'], text: HOAX }, finds: 'warning' },
    {
      name: 'passed on without a word',
      mail: {
        kind: 'forward',
        text: '\n-----Original Message-----\nFrom: Pat Lee <pat.lee@client.example>\nSent: 3 May 2026 10:12\nTo: Mia Jones\nSubject: VIRUS\n\nDo not open any message about flowers: the worst virus ever.',
      },
      finds: 'warning',
    },
    {
      name: 'a file that must be deleted',
      mail: {
        text: 'This virus hides on every PC. Delete the file immediately and warn everybody in your address book.',
      },
      finds: 'warning',
    },
    {
      name: 'announced by somebody big',
      mail: {
        text: 'A trojan was confirmed by a software company this morning. Please pass this on to as many colleagues as you can.',
      },
      finds: 'warning',
    },
    {
      name: 'wrapped, and as HTML',
      mail: {
        html: '<p>A <b>virus</b> is going round. Never open\nattachments called Photo. Tell all your friends.</p>',
      },
      finds: 'warning',
    },
  ],
  leaves: [
    { name: 'to the service desk', mail: { to: ['servicedesk@walsall.example'], text: HOAX } },
    { name: 'from the service desk', mail: { from: 'servicedesk@walsall.example', text: HOAX } },
    { name: 'mail marked personal', mail: { subject: 'Private: careful', text: HOAX } },
  ],
  cannotTell: [{ name: 'body not read', mail: { text: null }, because: 'did not answer' }],
});
