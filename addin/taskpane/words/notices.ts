import type { Translated } from './translated';

/** What a mail of Letterhead speaks of. */
export interface NoticeFacts {
  readonly reference: string;
  readonly asker: string;
  readonly grantee: string;
  readonly mailbox: string;
  readonly access: string;
  readonly days: string;
  readonly page: string;
}

const BRITISH_ENGLISH = {
  toAuthorise: {
    subject: (reference: string): string => `${reference}: access to a mailbox waits for you`,
    text: ({ reference, asker, grantee, mailbox, access, days, page }: NoticeFacts): string =>
      `${asker} asks for access to a mailbox, and it is for you to authorise it.

Mailbox: ${mailbox}
Who gets access: ${grantee}
Access: ${access}
Days: ${days}
Reference: ${reference}

Open Letterhead in Outlook, under Mailboxes, or this page: ${page}
There you authorise it, or decline, under your own sign-in. An answer to this mail authorises nothing.`,
  },
  toInvestigate: {
    subject: (reference: string): string => `${reference}: a formal request waits for you`,
    text: ({ reference, asker, page }: NoticeFacts): string =>
      `${asker} asks for your written permission in a confidential matter.

Reference: ${reference}

Open Letterhead in Outlook, under Mailboxes, or this page: ${page}
What it is about stands there, in a restricted list. An answer to this mail permits nothing.`,
  },
  reason: (words: string): string => `

In their own words: ${words}`,
  toDesk: {
    subject: (reference: string): string => `${reference}: access to a mailbox is authorised`,
    text: ({ reference, days, page }: NoticeFacts): string =>
      `Access to a mailbox has been authorised.

Reference: ${reference}
Days: ${days}

What to set up, and the commands for Exchange, stand in Letterhead under Mailboxes, Service desk, or on this page: ${page}
Mark it as active there once it is set up, and as ended once it is taken away. The calendar entry is for its last day.`,
  },
  toDeskOfMailbox: {
    subject: (mailbox: string): string => `Application for the mailbox ${mailbox}`,
    text: (mailbox: string, administrators: string, manager: string): string =>
      `This is an application for a generic mailbox.

Address: ${mailbox}
Administrators: ${administrators}
Manager: ${manager}

Who has agreed to the policy stands in Letterhead under Mailboxes.`,
  },
  toDeskOfLeaver: {
    subject: (name: string): string => `${name} leaves`,
    text: (name: string, address: string, lastDay: string): string =>
      `Somebody leaves, and their access ends.

Who: ${name}, ${address}
Last day: ${lastDay}

Their access to mailboxes, and access to theirs, stands in Letterhead under Mailboxes, Service desk, from the day after.`,
  },
  entry: 'last-day.ics',
} as const;

/** What the mails of Letterhead say, in any language. */
export type NoticeWords = Translated<typeof BRITISH_ENGLISH>;

/** What the mails of Letterhead say. */
export const NOTICE_WORDS: NoticeWords = BRITISH_ENGLISH;
