import type { Draft, DraftAttachment } from '../../host/contract';
import { file, numbered, paragraphs, people, type Sample } from './parts';

/** The first bytes of a Windows program, and no more: it runs nowhere. */
const PROGRAM = `MZ${'\0'.repeat(58)}@\0\0\0PE\0\0${'\0'.repeat(60)}`;

function program(name: string): DraftAttachment {
  return file(name, PROGRAM);
}

function tomorrowAtTen(): Draft['meeting'] {
  const start = new Date(Date.now() + 24 * 60 * 60 * 1000).setHours(10, 0, 0, 0);
  return { start, end: start + 60 * 60 * 1000, location: 'the small hall' };
}

const PAT = 'pat.lee@client.example';
const OWEN = 'owen.blake@stepstowork.example';
const NINO = 'Her National Insurance number is AB 12 34 56 C.';
const THREAD =
  '<hr><div><b>From:</b> Gareth Pugh &lt;gareth.pugh@stepstowork.example&gt;<br><b>Sent:</b> 11 May 2026 16:20<br>' +
  '<b>To:</b> Mia Jones<br><b>Subject:</b> Patient transport</div><p>NHS number 943 476 5919, collect at nine.</p>';

/** Drafts of a day at Steps to Work. People, addresses and numbers are samples. */
export const DRAFTS: readonly Sample[] = [
  {
    id: 'room',
    title: 'A room for the open day',
    expect: 'Goes, with the disclaimer below it.',
    ends: 'goes',
    draft: () => ({
      subject: 'Room for the open day',
      to: people(PAT),
      body: paragraphs('Dear Pat', 'The small hall is yours on 3 June from nine.', 'Mia'),
    }),
  },
  {
    id: 'rota',
    title: 'The rota',
    expect: 'Everyone is inside: goes as it is, nothing is added.',
    ends: 'goes',
    draft: () => ({
      subject: 'Rota for June',
      to: people(OWEN),
      body: paragraphs('Hello Owen', 'The rota for June is on the intranet.', 'Mia'),
    }),
  },
  {
    id: 'national-insurance',
    title: 'A National Insurance number',
    expect: 'Asks for a reason. Take the number out, and it goes.',
    ends: 'reason',
    draft: () => ({ subject: 'Form', to: people(PAT), body: paragraphs('Dear Pat', NINO, 'Mia') }),
  },
  {
    id: 'partner',
    title: 'The same to a partner',
    expect: 'A trusted partner: one level lower, Send Anyway is offered.',
    ends: 'look',
    draft: () => ({ subject: 'Form', to: people('jo@training-partner.example'), body: paragraphs(NINO) }),
  },
  {
    id: 'thread-forward',
    title: 'A thread passed on',
    expect: 'The NHS number stands in the earlier mail: asks for a reason.',
    ends: 'reason',
    draft: () => ({
      subject: 'Fw: Patient transport',
      to: people(PAT),
      composeType: 'forward',
      body: paragraphs('Can you help with this one?') + THREAD,
    }),
  },
  {
    id: 'thread-reply',
    title: 'A reply to that thread',
    expect: 'Who is answered has it already: goes.',
    ends: 'goes',
    draft: () => ({
      subject: 'Re: Patient transport',
      to: people(PAT),
      composeType: 'reply',
      body: paragraphs('Thank you, received.') + THREAD,
    }),
  },
  {
    id: 'all-staff',
    title: 'Cake in the kitchen',
    expect: 'To all staff: asks for a reason.',
    ends: 'reason',
    draft: () => ({
      subject: 'Cake',
      to: people('allstaff@stepstowork.example'),
      body: paragraphs('There is cake in the kitchen.'),
    }),
  },
  {
    id: 'families',
    title: 'Twelve families',
    expect: 'They can see each other’s addresses: Send Anyway is offered.',
    ends: 'look',
    draft: () => ({
      subject: 'Open evening',
      to: numbered(12, (index) => `family${index}@parent.example`),
      body: paragraphs('The open evening begins at six.'),
    }),
  },
  {
    id: 'one-client',
    title: 'Twelve people of one client',
    expect: 'One organisation, they know each other: goes.',
    ends: 'goes',
    draft: () => ({
      subject: 'Visit',
      to: numbered(12, (index) => `person${index}@client.example`),
      body: paragraphs('We look forward to your visit.'),
    }),
  },
  {
    id: 'program-as-pdf',
    title: 'A program called a PDF',
    expect: 'Mend first: take the file off.',
    ends: 'mend',
    draft: () => ({
      subject: 'The viewer',
      to: people(OWEN),
      body: paragraphs('The viewer is attached.'),
      attachments: [program('viewer.pdf')],
    }),
  },
  {
    id: 'personal-from-enquiries',
    title: 'Personal, from Enquiries',
    expect: 'Mend first: choose your own address in From.',
    ends: 'mend',
    draft: () => ({
      subject: '[Personal] Saturday',
      from: { name: 'Enquiries', address: 'enquiries@stepstowork.example' },
      to: people('sam.jones@gmail.com'),
      body: paragraphs('Are we still on for Saturday?'),
    }),
  },
  {
    id: 'for-helen',
    title: 'From a colleague’s mailbox',
    expect: 'Both names are asked for: one press adds the line.',
    ends: 'look',
    draft: () => ({
      subject: 'Board papers',
      from: { name: 'Helen Marsh', address: 'helen.marsh@stepstowork.example' },
      to: people(OWEN),
      body: paragraphs('Hello Owen', 'The papers for the board are on the intranet.'),
    }),
  },
  {
    id: 'confidential',
    title: 'Marked confidential',
    expect: 'The line says where it goes; it goes.',
    ends: 'goes',
    draft: () => ({
      subject: '[Confidential] Terms for the lease',
      to: people(PAT),
      body: paragraphs('The terms are for you alone.'),
    }),
  },
  {
    id: 'large-audience',
    title: 'Thirty colleagues',
    expect: 'A large audience: Send Anyway is offered.',
    ends: 'look',
    draft: () => ({
      subject: 'Fire drill',
      to: numbered(30, (index) => `staff${index}@stepstowork.example`),
      body: paragraphs('The drill is on Friday.'),
    }),
  },
  {
    id: 'forgotten-file',
    title: 'A file that was forgotten',
    expect: 'Says attached, and nothing is: Send Anyway is offered.',
    ends: 'look',
    draft: () => ({
      subject: 'The form',
      to: people(PAT),
      body: paragraphs('Dear Pat', 'I have attached the form for you to sign.', 'Mia'),
    }),
  },
  {
    id: 'password-asked',
    title: 'Asking for a password',
    expect: 'Passwords are never asked for: Send Anyway is offered.',
    ends: 'look',
    draft: () => ({
      subject: 'Your machine',
      to: people(OWEN),
      body: paragraphs(
        'Hello Owen',
        'Please send me your password, so that I can look at your machine.',
        'Mia',
      ),
    }),
  },
  {
    id: 'to-my-own-mailbox',
    title: 'Home, to my own mailbox',
    expect: 'Work that leaves for a private mailbox: Send Anyway is offered.',
    ends: 'look',
    draft: () => ({
      subject: 'Notes for Monday',
      to: people('mia.jones@gmail.com'),
      body: paragraphs('The notes of the project meeting, to read at home.'),
    }),
  },
  {
    id: 'look-alike',
    title: 'An address that looks like ours',
    expect: 'One letter away from our own domain: Send Anyway is offered.',
    ends: 'look',
    draft: () => ({
      subject: 'Rota for June',
      to: people('owen.blake@stepstowrok.example'),
      body: paragraphs('Hello Owen', 'The rota for June is on the intranet.', 'Mia'),
    }),
  },
  {
    id: 'meeting',
    title: 'An invitation to all staff',
    expect: 'An invitation is checked as it is sent: Send Anyway is offered.',
    ends: 'look',
    draft: () => ({
      subject: 'Staff meeting',
      to: people('allstaff@stepstowork.example'),
      body: paragraphs('We look at the plan for the summer.'),
      meeting: tomorrowAtTen(),
    }),
  },
];
