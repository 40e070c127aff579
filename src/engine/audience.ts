import type { Recipient } from '../message/message';
import type { RecipientScope } from '../message/scope';

/** A recipient and where it lives. */
export interface ScopedRecipient extends Recipient {
  readonly scope: RecipientScope;
}

/** The recipients seen from the organisation. Empty where recipients could not be read. */
export interface Audience {
  readonly all: readonly ScopedRecipient[];
  readonly internal: readonly ScopedRecipient[];
  readonly trusted: readonly ScopedRecipient[];
  readonly external: readonly ScopedRecipient[];
  readonly unknown: readonly ScopedRecipient[];
  /** Outside for content: trusted, external and unknown. */
  readonly outside: readonly ScopedRecipient[];
}
