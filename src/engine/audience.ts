import { sameAddress } from '../message/address';
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

/**
 * Gives those among some recipients who were not on the mail when it was opened, so that the thread below is new to them; nobody
 * where it is not known who was.
 */
export function addedSince(
  recipients: readonly Recipient[],
  opening: readonly string[] | undefined,
): readonly Recipient[] {
  if (opening === undefined) return [];
  return recipients.filter((one) => !opening.some((known) => sameAddress(known, one.address)));
}

/** True where the mail is known to come from another organisation: its audience was not ours to choose. */
export function isFromOutside(message: Message, domains: OrganisationDomains): boolean {
  const { sender } = message.parts;
  return sender.known && recipientScope(sender.value.from.address, domains) === 'external';
}
