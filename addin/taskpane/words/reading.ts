import { entityNames } from '../../../src/detectors/entity-names';
import type { Translated } from './translated';

const BRITISH_ENGLISH = {
  back: 'Back',
  shown: 'Outlook has shown this mail already; Letterhead reads it only after you have looked at this.',
  notForYou: {
    private: 'Private, and not addressed to you',
    confidential: 'Confidential, and not addressed to you',
    from: (sender: string, to: string): string => `From ${sender} to ${to}`,
    nobody: 'somebody else',
    why: 'Why may you read it?',
    arranged: 'It was arranged with me',
    needed: 'There is a clear business need',
    kept: 'Your answer is kept nowhere.',
    goOn: 'Go on',
    askThem: 'Ask whom it is for',
    ask: (name: string): string => `Ask ${name}`,
    askSubject: 'May I read a mail to you?',
    askText: (mailbox: string): string =>
      `A mail to you that is marked as private or confidential lies in ${mailbox}. I have not read it. May I, or would you rather deal with it yourself?`,
  },
  nothing: 'Nothing in this mail asks for anything',
  lead: 'If something is wrong with it, say what.',
  unread: (reason: string): string => `The text could not be read: ${reason}.`,
  reading: 'Reading the mail…',
  request: {
    title: (day: string): string => `Reply due ${day}`,
    noDay: 'A request for information',
    information: 'This looks like a freedom of information request.',
    environmental: 'This looks like a request for environmental information.',
    ownData: 'This looks like a request of somebody about their own data.',
    twenty:
      'Twenty working days from the day after it came, leaving out bank holidays in any part of the UK.',
    month: 'One month from the day on which it came, or the next working day.',
    left: (days: number): string => (days === 1 ? '1 working day left' : `${days} working days left`),
    last: 'Today is the last day.',
    past: 'That day has passed.',
    came: (day: string): string => `It came on ${day}.`,
    noTable: (year: number | undefined): string =>
      year === undefined
        ? 'The policy holds no table of bank holidays, so no day is worked out.'
        : `The table of bank holidays ends with ${year}, so no day is worked out.`,
    lastYear: (year: number): string => `The table of bank holidays reaches to the end of ${year}.`,
    ask: 'Ask for advice',
    askHint: (mailbox: string): string =>
      `Writes to ${mailbox} with this mail attached. You read it before it goes.`,
    askSubject: 'Advice on a request for information',
    askText: (day: string | undefined): string =>
      `The attached mail looks like a request for information.${day === undefined ? '' : ` By our reckoning the reply is due by ${day}.`} How should it be answered?`,
    no: 'It is not a request',
  },
  bait: 'This mail asks you to confirm a password or an account. Follow none of its links.',
  actions: {
    title: 'Something wrong with it?',
    misdirected: 'It was sent to me by mistake',
    misdirectedHint: 'Tells the sender; nothing is passed on.',
    offensive: 'It is offensive',
    offensiveHint: 'Tells your line manager which mail it is, never what it says.',
    phishing: 'It asks for a password, or looks false',
    phishingHint: 'Goes to the service desk, with the mail attached.',
    illegal: 'It may be against the law',
    illegalHint: 'Nothing is sent. What to do, and whom to tell.',
    wrong: 'I sent it to the wrong person',
    wrongHint: 'What was in it, who got it, and what to write.',
    frivolous: 'A joke, a chain letter, a bore? Delete it, and do not reply.',
  },
  opens: 'Outlook opens the mail. You read it before it goes.',
  noForm: 'This Outlook did not open the mail. Write it yourself, to the address above.',
  misdirected: {
    title: 'Sent to you by mistake',
    steps: [
      'Tell the sender.',
      'Copy, forward and print nothing of it.',
      'Delete it once the sender has answered, and empty Deleted Items.',
    ],
    button: 'Write to the sender',
    text: 'Your mail reached me by mistake. I have passed nothing of it on, and will delete it. You may wish to send it again, to the person it was for.',
  },
  offensive: {
    title: 'An offensive mail',
    steps: [
      'Do not answer it, and do not forward it.',
      'Tell your line manager, then the service desk. Where your manager is involved, choose somebody else.',
    ],
    to: 'Who should hear of it?',
    toHint: 'Your line manager’s address, or somebody else’s.',
    noAddress: 'Write one address, such as name@organisation.example.',
    recorded:
      'The report says which mail it is, who sent it and when. It holds no word of it, not even the subject.',
    button: 'Write the report',
    subject: 'Report of an offensive mail',
    text: (sender: string, day: string, reference: string): string =>
      `I have received an offensive mail. I have not answered it or passed it on.\nSender: ${sender}\nReceived: ${day}\nReference: ${reference}`,
    desk: 'Write to the service desk too',
  },
  phishing: {
    title: 'Report it to the service desk',
    steps: ['Click nothing in it, and open no file.', 'Report it, then delete it.'],
    button: 'Write the report',
    subject: 'Report of a suspicious mail',
    text: 'The attached mail looks false to me. I have clicked nothing in it.',
    attached: 'suspicious mail',
  },
  illegal: {
    title: 'It may be against the law',
    steps: [
      'Stop here. Do not look further into it.',
      'Do not copy, forward, print or delete it: what is done to it can spoil it as evidence.',
      'Leave the computer as it is, and let nobody else use it.',
      'Ring the chief executive’s office or the managing director. They tell the police.',
      'In an emergency ring 999; otherwise the police are at 101.',
    ],
    nothing: 'Letterhead sends and records nothing.',
  },
  wrong: {
    title: 'Sent to the wrong person',
    clock: (hour: string): string =>
      `A breach that puts people at risk is told to the Information Commissioner within 72 hours of being noticed. Noticed now, that is by ${hour}.`,
    who: 'Who got it',
    what: 'What was in it',
    found: entityNames,
    nothingSeen:
      'Letterhead sees no personal numbers in it. Look yourself: names and circumstances count too.',
    deletion: 'Ask for it to be deleted',
    deletionSubject: 'A mail sent to you by mistake',
    deletionText:
      'A mail from me reached you that was not meant for you. I ask that you do not read, copy or pass it on, that you delete it and empty your Deleted Items, and that you tell me when it is done. Thank you.',
    report: 'Report it',
    reportHint: (mailbox: string): string => `To ${mailbox}, at once.`,
    reportSubject: 'Report of a mail sent to the wrong person',
    reportText: (sent: string, count: number, what: string): string =>
      `I sent a mail to the wrong person.\nSent: ${sent}\nPeople who got it: ${count}\nWhat was in it: ${what}\nI have asked for it to be deleted: yes / no`,
    unknown: 'to be looked at',
  },
} as const;

/** What the pane says of a mail that is read, in any language. */
export type ReadingWords = Translated<typeof BRITISH_ENGLISH>;

/** What the pane says of a mail that is read. */
export const READING_WORDS: ReadingWords = BRITISH_ENGLISH;
