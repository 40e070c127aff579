import { credentialRequested } from '../../src/rules/credential-requested';
import { testRule } from './rule-tester';

testRule(credentialRequested, {
  passes: [
    { name: 'the day’s work', mail: {} },
    {
      name: 'a reset of one’s own',
      mail: {
        to: ['servicedesk@walsall.example'],
        text: 'Could you reset my password, please? I am locked out of the ILR portal.',
      },
    },
    {
      name: 'advice never to give it',
      mail: {
        text: 'The bank will never ask you for your PIN. Do not send your password to anyone, whoever asks.',
      },
    },
    {
      name: 'a reminder to change it',
      mail: {
        text: 'Please change your password before Friday. You will be asked for your old password first.',
      },
    },
    {
      name: 'the password policy',
      mail: {
        text: 'Could you send me the password policy? I need your password rules for the induction pack.',
      },
    },
    {
      name: 'the password of a file',
      mail: { text: 'Thanks for the register. Could you text me the password for the spreadsheet?' },
    },
    {
      name: 'the guests’ Wi-Fi',
      mail: { text: 'Please send me the guest wifi password for the room, we have a visitor on Tuesday.' },
    },
    {
      name: 'the sender gives one by another way',
      mail: { text: 'I will text you the password for the portal this afternoon.' },
    },
    {
      name: 'a login page',
      mail: { text: 'Can you tell me whether the login page works for you? Mine stays white.' },
    },
    {
      name: 'a report of phishing',
      mail: {
        to: ['servicedesk@walsall.example'],
        text: 'I think this is a scam: somebody wrote "please send me your password".',
      },
    },
    {
      name: 'only in the mail below',
      mail: {
        kind: 'reply',
        text: 'No, I cannot do that.\n\nOn 3 May 2026, Pat Lee wrote:\n> Please send me your password.',
      },
    },
    {
      name: 'a drawing pin and a place to log in',
      mail: { text: 'Please log in and give me your figures by noon. The rota is on the pin board.' },
    },
  ],
  finds: [
    {
      name: 'a colleague’s password',
      mail: { text: 'Hi Owen, could you send me your password so I can get at the rota while you are off?' },
      finds: 'asks',
      level: 'warn',
      says: ['asks somebody for a password', 'service desk'],
    },
    {
      name: 'what is it',
      mail: { text: "I need to get into your calendar. What's your login?" },
      finds: 'asks',
    },
    {
      name: 'we need it',
      mail: { text: 'To set up your laptop we need your password by Thursday.' },
      finds: 'asks',
    },
    {
      name: 'user name and password by return',
      mail: { text: 'Please reply with your username and password and I will add the printer.' },
      finds: 'asks',
    },
    {
      name: 'somebody else’s',
      mail: { text: "Tom is away. Can I have Tom's password for Sage?" },
      finds: 'asks',
    },
    {
      name: 'for a shared portal',
      mail: { text: 'Would you let me have the password for the awarding body portal? Mine has run out.' },
      finds: 'asks',
    },
    {
      name: 'a PIN',
      mail: { text: 'Please text me your PIN number for the copier, I will be quick.' },
      finds: 'asks',
    },
    {
      name: 'to somebody outside',
      mail: {
        to: ['pat.lee@client.example'],
        text: 'If you want us to upload it for you, just e-mail me your login details.',
      },
      finds: 'asks',
    },
    {
      name: 'over a line break',
      mail: {
        text: 'Morning Sade,\n\nbefore you go on leave please give me your\npassword, in case the college rings.',
      },
      finds: 'asks',
    },
    {
      name: 'in mail marked personal',
      mail: { subject: '[Personal] laptop', text: 'Could you tell me your password again?' },
      finds: 'asks',
    },
    {
      name: 'between the lines of a reply',
      mail: {
        kind: 'reply',
        text: 'On 3 May 2026, Owen Blake wrote:\n> The laptop is in the cupboard.\n\nThanks. Can I borrow your login for the morning?',
      },
      finds: 'asks',
    },
    {
      name: 'as HTML',
      mail: { html: '<p>Hi Owen,</p><p>could you forward me your <b>passcode</b> for the alarm?</p>' },
      finds: 'asks',
    },
  ],
  cannotTell: [{ name: 'body not read', mail: { text: null }, because: 'did not answer' }],
});
