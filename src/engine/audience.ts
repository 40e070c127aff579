import type { Message, Recipient } from '../message/message';
import { recipientScope, type OrganisationDomains, type RecipientScope } from '../message/scope';

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

/** Gives the message's recipients sorted by scope. */
export function readAudience(message: Message, domains: OrganisationDomains): Audience {
  const recipients = message.parts.recipients;
  const all = recipients.known
    ? recipients.value.all.map((one) => ({ ...one, scope: recipientScope(one.address, domains) }))
    : [];
  const having = (scope: RecipientScope): readonly ScopedRecipient[] =>
    all.filter((one) => one.scope === scope);
  return {
    all,
    internal: having('internal'),
    trusted: having('trusted'),
    external: having('external'),
    unknown: having('unknown'),
    outside: all.filter((one) => one.scope !== 'internal'),
  };
}
