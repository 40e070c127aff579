import type { Answer } from './answer';
import type { CancelSignal } from './cancel';
import type { RegisterEvent, RegisterList } from './event';
import type { Person } from './person';

/** An event as the server holds it. */
export interface StoredEvent {
  readonly event: RegisterEvent;
  readonly list: RegisterList;
  /** The number that the server gave its row: rows of one list ascend in the order in which they were written. */
  readonly row: number;
  /** Who wrote it, as the server stamped it: the only proof of authorship there is. */
  readonly author: Person;
  /** When, as the server stamped it (ISO 8601, UTC). */
  readonly writtenAt: string;
  /** True where the row was changed after it was written: it does not count until its author repeats it. */
  readonly edited: boolean;
}

/** Events that were found, and the numbers of rows that hold none: somebody wrote there without Letterhead. */
export interface FoundEvents {
  readonly events: readonly StoredEvent[];
  readonly unreadable: readonly number[];
}

/** One indexed key: no list is ever loaded whole. Days and moments are compared as text, which ISO 8601 allows. */
export type EventQuery =
  | {
      readonly key: 'GrantId' | 'EventKind' | 'MailboxAddress' | 'GrantorId' | 'GranteeId' | 'AuthoriserId';
      readonly is: string;
    }
  | {
      readonly key: 'AccessTo' | 'OccurredAt';
      /** The first value that is wanted. */
      readonly from?: string;
      /** The last value that is wanted. */
      readonly to?: string;
    };

/** The lists of events. Nothing in them is changed or deleted from here. */
export interface EventLog {
  /** Writes an event into its list. The same id twice is one event: what is stored already is given. */
  readonly append: (event: RegisterEvent, signal?: CancelSignal) => Promise<Answer<StoredEvent>>;
  /** Gives what the signed-in person may read of a list, all pages of it, in the order of its rows. */
  readonly read: (
    list: RegisterList,
    query: EventQuery,
    signal?: CancelSignal,
  ) => Promise<Answer<FoundEvents>>;
}
