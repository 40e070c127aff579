import { replyToCredentialRequest } from '../../src/rules/reply-to-credential-request';
import { testRule } from './rule-tester';

/** A reply whose thread below is one mail from outside. */
function answer(below: string, own = 'Here you are.', from = 'IT Support <helpdesk@client.example>'): string {
  return `${own}\n\nFrom: ${from}\nSent: 04 March 2026 08:12\nTo: Mia Jones <mia.jones@stepstowork.example>\nSubject: Your mailbox\n\n${below}`;
}

const OUT = ['helpdesk@client.example'];

testRule(replyToCredentialRequest, {
  passes: [
    {
      name: 'a course question',
      mail: {
        to: OUT,
        kind: 'reply',
        text: answer('When does the course begin? Please confirm your opening times.'),
      },
    },
    {
      name: 'an appointment to confirm',
      mail: {
        to: OUT,
        kind: 'reply',
        text: answer('Please confirm your attendance by clicking the link below.'),
      },
    },
    {
      name: 'a supplier updates its details',
      mail: {
        to: OUT,
        kind: 'reply',
        text: answer('We have updated our bank details. Please use the link below for the form.'),
      },
    },
    {
      name: 'the bank warns of phishing',
      mail: {
        to: OUT,
        kind: 'reply',
        text: answer('We will never ask you to send your password. Please look at the leaflet.'),
      },
    },
    {
      name: 'a reset that was asked for',
      mail: {
        to: ['servicedesk@walsall.example', 'owen.blake@stepstowork.example'],
        kind: 'reply',
        text: answer('Your password has been reset. You can log in again.'),
      },
    },
    {
      name: 'the same mail told to the service desk',
      mail: {
        to: ['servicedesk@walsall.example'],
        kind: 'reply',
        text: answer(
          'Your mailbox has exceeded its quota. Click here to verify your account.',
          'Is this one of yours?',
        ),
      },
    },
    {
      name: 'the bait stands in an older mail',
      mail: {
        to: OUT,
        kind: 'reply',
        text: answer(
          'Thank you, that is done.\n\nFrom: Somebody\nSent: 03 March 2026 08:00\nTo: Helpdesk\n\nYour mailbox is suspended, verify your account here.',
        ),
      },
    },
    {
      name: 'the sender’s own words only',
      mail: {
        to: OUT,
        kind: 'reply',
        text: 'I had a mail that wants me to verify my account, click the link and so on.\n\nOn 3 May 2026, Pat Lee wrote:\n> How are things?',
      },
    },
    {
      name: 'updating a learner record',
      mail: {
        to: OUT,
        kind: 'reply',
        text: answer(
          'Could you update the learner information in the portal by Friday? The old version will expire then.',
        ),
      },
    },
    {
      name: 'the password of a file',
      mail: { to: OUT, kind: 'reply', text: answer('Could you send me the password for the document?') },
    },
  ],
  finds: [
    {
      name: 'a full mailbox',
      mail: {
        to: OUT,
        kind: 'reply',
        text: answer(
          'Your mailbox has exceeded its storage limit. Click here to verify your account within 24 hours.',
        ),
      },
      finds: 'answers',
      level: 'warn',
      says: ['answers a mail', 'service desk'],
    },
    {
      name: 'a plain request',
      mail: {
        to: OUT,
        kind: 'reply',
        text: answer('Dear user, please reply with your username and password to keep your account open.'),
      },
      finds: 'answers',
    },
    {
      name: 'a bank that is none',
      mail: {
        to: OUT,
        kind: 'reply',
        text: answer(
          'We noticed unusual activity. Please confirm your account details using the button below.',
        ),
      },
      finds: 'answers',
    },
    {
      name: 'payroll',
      mail: {
        to: OUT,
        kind: 'reply',
        text: answer(
          'Your salary is on hold. Validate your profile by following the link, follow it here today.',
        ),
      },
      finds: 'answers',
    },
    {
      name: 'a colleague asks',
      mail: {
        kind: 'reply',
        text: answer(
          'Could you send me your password so that I can see the rota?',
          'Sure.',
          'Owen Blake <owen.blake@stepstowork.example>',
        ),
      },
      finds: 'answers',
    },
    {
      name: 'quoted with marks',
      mail: {
        to: OUT,
        kind: 'reply',
        text: 'Done.\n\nOn 3 March 2026, Helpdesk <helpdesk@client.example> wrote:\n> Your account will be suspended.\n> Please re-enter your login details at the link below.',
      },
      finds: 'answers',
    },
    {
      name: 'the service desk among others',
      mail: {
        to: OUT,
        cc: ['servicedesk@walsall.example'],
        kind: 'reply',
        text: answer('Your mailbox is locked. Verify your identity here.'),
      },
      finds: 'answers',
    },
    {
      name: 'the kind of mail is not known',
      mail: {
        to: OUT,
        kind: 'unknown',
        text: answer('Your e-mail account will expire. Update your password by clicking, click below.'),
      },
      finds: 'answers',
    },
  ],
  leaves: [
    { name: 'new mail', mail: { to: OUT, text: 'Please verify your account, click here.' } },
    {
      name: 'passed on',
      mail: { to: OUT, kind: 'forward', text: answer('Verify your account, click here.') },
    },
    {
      name: 'marked personal',
      mail: {
        to: OUT,
        kind: 'reply',
        subject: '[Personal] Re: account',
        text: answer('Verify your account, click here.'),
      },
    },
  ],
  cannotTell: [{ name: 'body not read', mail: { kind: 'reply', text: null }, because: 'did not answer' }],
});
