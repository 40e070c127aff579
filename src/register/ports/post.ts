import type { Answer } from './answer';
import type { CancelSignal } from './cancel';

/** A mail that Letterhead writes for the signed-in person: to an authoriser, to the service desk. */
export interface Notice {
  /** Of the grant or the mailbox: it stands in the subject and in a header, so that the mail can be found as evidence. */
  readonly reference: string;
  readonly to: readonly string[];
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
  /** An entry for a calendar (RFC 5545). */
  readonly entry?: { readonly name: string; readonly text: string };
}

/** Sends mail as the signed-in person. */
export interface Post {
  /** Sends it once. `unsure` where nobody knows whether it went: it is not tried again by itself. */
  readonly send: (notice: Notice, signal?: CancelSignal) => Promise<Answer<void>>;
}
