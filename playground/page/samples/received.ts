import type { Draft } from '../../host/contract';
import { file, paragraphs, people, type Sample } from './parts';

const DAY_MS = 24 * 60 * 60 * 1000;
const ME = 'mia.jones@stepstowork.example';
const SHARED = 'enquiries@stepstowork.example';

interface Mail extends Pick<Draft, 'subject' | 'body'> {
  readonly id: string;
  readonly from: readonly [name: string, address: string];
  readonly to?: readonly string[];
  readonly daysAgo: number;
  readonly attachments?: Draft['attachments'];
  /** Whose mailbox it lies in, where that is not one's own. */
  readonly mailboxOf?: string;
}

/** The moment of nine in the morning so many days ago; a quarter of an hour ago where that is still to come. */
function morning(daysAgo: number): number {
  const quarterAgo = Date.now() - 15 * 60 * 1000;
  return Math.min(new Date(Date.now() - daysAgo * DAY_MS).setHours(9, 0, 0, 0), quarterAgo);
}

/** A mail as it lies in a mailbox. */
function received(mail: Mail): Partial<Draft> {
  const [name, address] = mail.from;
  const to = mail.to ?? [ME];
  const receivedAt = morning(mail.daysAgo);
  const messageId = `<${mail.id}@${address.split('@')[1] ?? ''}>`;
  const headers = [
    `Date: ${new Date(receivedAt).toUTCString()}`,
    `From: ${name} <${address}>`,
    `To: ${to.join(', ')}`,
    `Subject: ${mail.subject}`,
    `Message-ID: ${messageId}`,
    '',
  ].join('\r\n');
  const { mailboxOf } = mail;
  return {
    subject: mail.subject,
    body: mail.body,
    from: { name, address },
    to: people(...to),
    attachments: mail.attachments ?? [],
    received: {
      itemId: `item-${mail.id}`,
      internetMessageId: messageId,
      conversationId: `conversation-${mail.id}`,
      receivedAt,
      headers,
      ...(mailboxOf === undefined ? {} : { sharedBy: { owner: mailboxOf, delegatePermissions: 1 + 2 } }),
    },
  };
}

/** Mails that have come, and one that Mia Jones has sent. People, addresses and numbers are samples. */
export const RECEIVED: readonly Sample[] = [
  {
    id: 'ordinary',
    title: 'Lunch on Tuesday',
    expect: 'Nothing in it asks for anything.',
    draft: () =>
      received({
        id: 'ordinary',
        subject: 'Lunch on Tuesday',
        from: ['Owen Blake', 'owen.blake@stepstowork.example'],
        daysAgo: 1,
        body: paragraphs('Hello Mia', 'Shall we try the new place on Tuesday at half past twelve?', 'Owen'),
      }),
  },
  {
    id: 'foi-request',
    title: 'A freedom of information request',
    expect: 'The day by which it is to be answered, and whom to ask.',
    draft: () =>
      received({
        id: 'foi-request',
        subject: 'Request for information',
        from: ['R. Hughes', 'r.hughes@example.org'],
        daysAgo: 17,
        body: paragraphs(
          'Dear Sir or Madam',
          'Under the Freedom of Information Act 2000, please send me the number of apprenticeships you arranged in each of the last three years, and what each provider was paid.',
          'I would prefer to have the answer by email.',
          'Yours faithfully<br>R. Hughes',
        ),
      }),
  },
  {
    id: 'subject-access',
    title: 'A subject access request',
    expect: 'Asks for the writer’s own data: one month.',
    draft: () =>
      received({
        id: 'subject-access',
        subject: 'My file',
        from: ['Sam Carter', 'sam.carter@gmail.com'],
        daysAgo: 5,
        body: paragraphs(
          'Hello',
          'I was on your course last year. Please send me a copy of all the personal data you hold about me, including the notes of my interviews.',
          'Sam Carter',
        ),
      }),
  },
  {
    id: 'confidential-shared',
    title: 'Confidential, in the Enquiries mailbox',
    expect: 'Addressed to somebody else: asks before anything of it is shown.',
    draft: () =>
      received({
        id: 'confidential-shared',
        subject: '[Confidential] Pay review',
        from: ['Helen Marsh', 'helen.marsh@stepstowork.example'],
        to: ['dilys.owen@stepstowork.example'],
        daysAgo: 0,
        mailboxOf: SHARED,
        body: paragraphs(
          'Dilys',
          'These are the figures for the pay review. They are for you alone.',
          'Helen',
        ),
      }),
  },
  {
    id: 'offensive',
    title: 'An offensive mail',
    expect: 'Its report names the mail, and never quotes it.',
    draft: () =>
      received({
        id: 'offensive',
        subject: 'Your useless course',
        from: ['A. Reader', 'a.reader@example.com'],
        daysAgo: 2,
        body: paragraphs(
          'You stupid cow, you are too thick to run a bath. People like you should be sacked.',
        ),
      }),
  },
  {
    id: 'phishing',
    title: 'A mail that asks for a password',
    expect: 'Goes to the service desk, with the mail attached.',
    draft: () =>
      received({
        id: 'phishing',
        subject: 'Your mailbox is almost full',
        from: ['IT Support', 'it-support@example.net'],
        daysAgo: 0,
        body: paragraphs(
          'Dear user',
          'Your mailbox will be closed in 24 hours. <a href="https://login.example.net/verify">Confirm your user name and password</a> to keep it open.',
          'IT Support',
        ),
      }),
  },
  {
    id: 'misdirected',
    title: 'A mail meant for somebody else',
    expect: 'Tells the sender, and passes nothing on.',
    draft: () =>
      received({
        id: 'misdirected',
        subject: 'Test results',
        from: ['Pat Lee', 'pat.lee@client.example'],
        daysAgo: 0,
        attachments: [file('results.txt', 'A sample of a letter.\r\n')],
        body: paragraphs('Dear Maria', 'Here are the test results for your son, as you asked.', 'Pat Lee'),
      }),
  },
  {
    id: 'my-sent-mail',
    title: 'One of my own sent mails',
    expect: 'It went to the wrong person: what was in it, and the letters to write.',
    draft: () =>
      received({
        id: 'my-sent-mail',
        subject: 'Form',
        from: ['Mia Jones', ME],
        to: ['pat.lee@client.example'],
        daysAgo: 0,
        body: paragraphs('Dear Pat', 'Her National Insurance number is AB 12 34 56 C.', 'Mia'),
      }),
  },
];
