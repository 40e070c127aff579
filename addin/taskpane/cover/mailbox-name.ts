import type { CoverRequested } from '../../../src/register/ports/event';
import { COVER_WORDS } from '../words/cover';

/** What a mailbox is called in a sentence: a person's by its owner, a generic one by its address. */
export function mailboxName({ mailbox, grantor }: CoverRequested): string {
  return mailbox.type === 'personal' ? COVER_WORDS.grant.mailboxOf(grantor.name) : mailbox.address;
}
