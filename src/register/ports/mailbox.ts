import type { Answer } from './answer';
import type { CancelSignal } from './cancel';

/** How many people stand behind an address. What is absent is unknown, and never none. */
export interface ListSize {
  readonly members?: number;
  /** How many of them are outside the organisation. */
  readonly outside?: number;
}

/** What the mail server tells before a mail is sent. */
export interface MailTips {
  /** By address, in small letters; an address of which nothing was told is absent. */
  readonly of: (
    addresses: readonly string[],
    signal?: CancelSignal,
  ) => Promise<Answer<ReadonlyMap<string, ListSize>>>;
}

/** What all staff see of a calendar, the least first; `unknown` where the server does not say. */
export type CalendarSharing = 'none' | 'free-busy' | 'limited' | 'details' | 'unknown';

/** The calendar of the signed-in person; of nobody else's anything is told (M2.1). */
export interface Calendar {
  readonly sharing: (signal?: CancelSignal) => Promise<Answer<CalendarSharing>>;
  /** Opens it to all staff, to titles and places; gives what they see now. */
  readonly open: (signal?: CancelSignal) => Promise<Answer<CalendarSharing>>;
}

/** When somebody is away, as days: their automatic replies say so. */
export interface Away {
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day, `YYYY-MM-DD`; absent where no end was set. */
  readonly to?: string;
}

/** The mailbox of the signed-in person. The server tells nobody about the mailboxes of others. */
export interface OwnMailbox {
  readonly type: (signal?: CancelSignal) => Promise<Answer<'personal' | 'shared' | 'other' | 'unknown'>>;
  /** `undefined` while no automatic replies are set. */
  readonly away: (signal?: CancelSignal) => Promise<Answer<Away | undefined>>;
}
