import { recipientLooksWrong } from '../../src/rules/recipient-looks-wrong';
import { testRule } from './rule-tester';

const BILL = 'William Reed <w.reed@client.example>';
const PAT = 'pat.lee@client.example';

testRule(recipientLooksWrong, {
  passes: [
    { name: 'a colleague', mail: { text: 'Hi Owen,\n\nsee you on Tuesday.' } },
    { name: 'the partner’s own domain', mail: { to: ['desk@walsall.example'] } },
    { name: 'a subdomain of the partner', mail: { to: ['desk@mail.walsall.example'] } },
    { name: 'another organisation', mail: { to: ['desk@dudley.example'] } },
    {
      name: 'private webmail whose names differ by a letter',
      mail: { to: ['casey.reed@gmail.com'], text: 'Hi Casey,\n\nyes.' },
    },
    { name: 'a nickname', mail: { to: [BILL], text: 'Hi Bill,\n\nyes.' } },
    {
      name: 'another nickname',
      mail: { to: ['Patricia Lee <p.lee@client.example>'], text: 'Dear Pat\n\nYes.' },
    },
    { name: 'the surname', mail: { to: [BILL], text: 'Dear Mr Reed,\n\nyes.' } },
    { name: 'one of several', mail: { to: [BILL], cc: [PAT], text: 'Hello Pat and Tom,\n\nyes.' } },
    { name: 'somebody in copy', mail: { to: [BILL], cc: [PAT], text: 'Dear Pat,\n\nyes.' } },
    { name: 'all', mail: { to: [BILL, PAT], text: 'Dear All,\n\nthe room has changed.' } },
    { name: 'a team', mail: { to: [BILL, PAT], text: 'Hi Learning Team,\n\nthe room has changed.' } },
    { name: 'a role', mail: { to: [BILL], text: 'Dear Headteacher,\n\nthe room has changed.' } },
    { name: 'sir or madam', mail: { to: [BILL], text: 'Dear Sir or Madam,\n\nthe room has changed.' } },
    { name: 'initials', mail: { to: [BILL], text: 'Hi JP,\n\nyes.' } },
    { name: 'a shared address', mail: { to: ['enquiries@client.example'], text: 'Dear Jane,\n\nyes.' } },
    {
      name: 'a shared address of two words',
      mail: { to: ['customer.services@client.example'], text: 'Dear Jane,\n\nyes.' },
    },
    {
      name: 'an address that hides the name',
      mail: { to: [PAT, 'jb77@client.example'], text: 'Dear Jane,\n\nyes.' },
    },
    { name: 'no greeting', mail: { to: [BILL], text: 'Jane asked whether the room is free.' } },
    {
      name: 'a greeting that goes on',
      mail: { to: [BILL], text: 'Hi just a note about Jane and the room.' },
    },
    {
      name: 'a greeting in the mail below',
      mail: {
        kind: 'reply',
        to: [PAT],
        text: 'Yes, it is.\n\nOn 3 May 2026 at 10:12, Pat Lee wrote:\n> Dear Jane,\n> is it free?',
      },
    },
    {
      name: 'a learner with the surname of a colleague on the mail',
      mail: { to: ['tom.blake@gmail.com'], cc: ['owen.blake@stepstowork.example'] },
    },
    {
      name: 'one’s own private mailbox, which another rule names',
      mail: { to: ['mia.jones@gmail.com'], cc: ['mia.jones@stepstowork.example'] },
    },
  ],
  finds: [
    {
      name: 'two letters turned in the own domain',
      mail: { to: ['owen.blake@stepstowrok.example'] },
      finds: 'look-alike',
      level: 'warn',
      says: ['stepstowrok.example looks like stepstowork.example'],
    },
    { name: 'a nought for an o', mail: { to: ['owen.blake@stepstow0rk.example'] }, finds: 'look-alike' },
    {
      name: 'a letter short in the partner’s domain',
      mail: { to: ['desk@walsal.example'] },
      finds: 'look-alike',
    },
    {
      name: 'a Cyrillic letter, in punycode',
      mail: { to: ['Desk <desk@xn--wlsall-3nf.example>'] },
      finds: 'look-alike',
    },
    {
      name: 'like one of the thread',
      mail: {
        kind: 'reply',
        to: ['pat.lee@cilent.example'],
        text: 'Yes.\n\nFrom: Pat Lee <pat.lee@client.example>\nSent: 3 May 2026 10:12\nTo: Mia Jones\nSubject: Room\n\nIs it free?',
      },
      finds: 'look-alike',
      says: ['looks like client.example'],
    },
    {
      name: 'a greeting for somebody else',
      mail: { to: [BILL], text: 'Dear Jane,\n\nthe room is free.' },
      finds: 'greeting',
      level: 'advise',
      says: ['for Jane'],
    },
    {
      name: 'a greeting for two others',
      mail: { to: [BILL, PAT], text: 'Hi Jane & Tom\n\nyes.' },
      finds: 'greeting',
    },
    {
      name: 'a title and another surname',
      mail: { to: [BILL], text: 'Good morning Mrs Hill,\n\nyes.' },
      finds: 'greeting',
    },
    { name: 'as HTML', mail: { to: [PAT], html: '<p>Hello Jane,</p><p>yes.</p>' }, finds: 'greeting' },
    {
      name: 'a colleague’s private mailbox beside his own',
      mail: { to: ['owen.blake@stepstowork.example', 'owenblake1990@gmail.com'] },
      finds: 'webmail-of-colleague',
      level: 'advise',
    },
    {
      name: 'a colleague’s private mailbox, his own in the thread',
      mail: {
        kind: 'reply',
        to: ['o.blake@outlook.com'],
        text: 'Yes.\n\nFrom: Owen Blake <owen.blake@stepstowork.example>\nSent: 3 May 2026 10:12\nTo: Mia Jones\nSubject: Room\n\nIs it free?',
      },
      finds: 'webmail-of-colleague',
    },
  ],
  leaves: [
    { name: 'mail marked personal', mail: { subject: '[Personal] hi', to: ['a@stepstowrok.example'] } },
  ],
  cannotTell: [
    { name: 'recipients not read', mail: { to: null }, because: 'did not answer' },
    { name: 'body not read', mail: { text: null }, because: 'did not answer' },
  ],
});
