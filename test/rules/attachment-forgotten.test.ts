import { attachmentForgotten } from '../../src/rules/attachment-forgotten';
import { testRule } from './rule-tester';

const THREAD = '\n\nOn 3 May 2026 at 10:12, Pat Lee wrote:\n> Please find attached the form.\n> Pat';

testRule(attachmentForgotten, {
  passes: [
    { name: 'the day’s work', mail: {} },
    {
      name: 'a promise for later',
      mail: { text: 'I will attach the minutes once Raj has signed them off.' },
    },
    {
      name: 'a promise for tomorrow',
      mail: { text: "Thanks, I'll send it tomorrow with the attached form." },
    },
    {
      name: 'nothing to attach',
      mail: { text: 'No attachment this time: the agenda is the same as in May.' },
    },
    { name: 'a question', mail: { text: 'Could you attach the register when you reply? Thanks' } },
    {
      name: 'with an earlier mail',
      mail: { text: 'Hi Owen,\n\nThe rota is as attached to my last mail.\n\nThanks, Mia' },
    },
    { name: 'sent earlier', mail: { text: 'Hi Owen, I attached the rota to the mail I sent yesterday.' } },
    {
      name: 'the other side forgot it',
      mail: {
        kind: 'reply',
        text: 'Hi Pat, there was nothing attached to your mail. Could you send it again? Thanks',
      },
    },
    { name: 'said in the thread only', mail: { kind: 'reply', text: `Thank you, that is clear.${THREAD}` } },
    {
      name: 'thanks for an attachment',
      mail: { kind: 'reply', text: `Thanks for the attached form, I have signed it.${THREAD}` },
    },
    {
      name: 'a cloud link',
      mail: { text: 'Please find attached the plan: https://stepstowork.sharepoint.com/sites/x/plan.docx' },
    },
    {
      name: 'a cloud link behind a word',
      mail: {
        html: '<p>Please find attached <a href="https://drive.google.com/file/d/abc">the plan</a>.</p>',
      },
    },
    {
      name: 'a screen shot within the text',
      mail: {
        text: 'Please see the attached screenshot of what it says.',
        files: [{ name: 'image001.png', content: 'image', inline: true }],
      },
    },
    {
      name: 'conditions are attached to things',
      mail: { text: 'Two conditions are attached to the grant.' },
    },
    {
      name: 'a nursery attached to a school',
      mail: { text: 'The nursery is attached to the primary school.' },
    },
    {
      name: 'a visit by an attaché',
      mail: { text: 'The attaché visits on Monday and we are all attached to him.' },
    },
    { name: 'sent by post', mail: { text: 'Dear Pat, please find enclosed by post your certificate.' } },
    {
      name: 'pasted in',
      mail: { text: 'Please see attached below: rooms 1 and 2 are free, room 3 is not.' },
    },
    {
      name: 'pasted in at length',
      mail: { text: `Please find attached the notes. ${'The group met and agreed the plan. '.repeat(50)}` },
    },
    {
      name: 'the name of the file stands there, and something took it out',
      mail: { text: 'Please find attached the notes. <<notes.docx>>' },
    },
  ],
  finds: [
    {
      name: 'please find attached',
      mail: { text: 'Please find attached the minutes of the board meeting.' },
      finds: 'forgotten',
      level: 'warn',
    },
    {
      name: 'I attach',
      mail: { text: 'Dear Pat,\n\nI attach the placement form for your signature.\n\nMia' },
      finds: 'forgotten',
    },
    { name: 'I have attached', mail: { text: 'I’ve attached the rota, as you asked.' }, finds: 'forgotten' },
    { name: 'they are attached', mail: { text: 'The minutes are attached' }, finds: 'forgotten' },
    { name: 'enclosed', mail: { text: 'Please find enclosed our invoice for May.' }, finds: 'forgotten' },
    { name: 'herewith', mail: { text: 'The signed contract is sent herewith.' }, finds: 'forgotten' },
    { name: 'see attached', mail: { text: 'Hi all, see attached for Tuesday.' }, finds: 'forgotten' },
    {
      name: 'wrapped in the middle of the promise',
      mail: { text: 'As agreed on Monday with the college, please\nfind attached the new timetable.' },
      finds: 'forgotten',
    },
    {
      name: 'in a letter, attached comes first',
      mail: { text: 'Hi Beth,\n\nAttached is the timetable for June.\n\nThanks\nKofi' },
      finds: 'forgotten',
    },
    {
      name: 'in a reply above the thread',
      mail: { kind: 'reply', text: `Hi Pat,\n\nI have attached the signed form.\n\nRegards\nMia${THREAD}` },
      finds: 'forgotten',
    },
    {
      name: 'with a home page in the signature',
      mail: {
        text: 'Please find attached the agenda.\n\nMia Jones\nhttps://www.stepstowork.example/\nhttps://twitter.com/stw',
      },
      finds: 'forgotten',
    },
    {
      name: 'with nothing but the logo of the signature',
      mail: {
        text: 'Please find attached the agenda.',
        files: [{ name: 'logo.png', content: 'image', inline: true }],
      },
      finds: 'forgotten',
    },
    {
      name: 'as HTML',
      mail: { html: '<p>Hi Owen,</p><p>Please find the <b>attached</b> list. The list is attached.</p>' },
      finds: 'forgotten',
    },
  ],
  leaves: [
    {
      name: 'a file is attached',
      mail: {
        text: 'Please find attached the minutes.',
        files: [{ name: 'minutes.docx', content: 'office' }],
      },
    },
    {
      name: 'a mail passed on',
      mail: {
        kind: 'forward',
        text: 'See attached.\n\n-----Original Message-----\nFrom: Pat Lee <pat.lee@client.example>\nTo: Mia Jones\nSubject: Form\n\nThe form.',
      },
    },
    {
      name: 'mail marked personal',
      mail: { subject: '[Personal] photos', text: 'Please find attached the photos.' },
    },
  ],
  cannotTell: [
    { name: 'body not read', mail: { text: null }, because: 'did not answer' },
    { name: 'attachments not read', mail: { text: 'I attach it.', files: null }, because: 'did not answer' },
  ],
});
