import type { MailForm, ReceivedHead } from '../../outlook/read-received';
import type { Body } from '../../../src/message/body';
import { readContent } from '../../../src/message/content';
import { readMarkings } from '../../../src/message/marking';
import { sameAddress } from '../../../src/message/address';
import { createMessage, known, type Part } from '../../../src/message/message';
import type { Policy } from '../../../src/policy/model/policy';

/** A received mail, as the pane uses it. Its text is read only when asked for. */
export interface Received {
  /** Tells this mail from every other that is shown: another key is another screen. */
  readonly key: number;
  readonly head: () => Promise<ReceivedHead>;
  readonly text: () => Promise<Part<Body>>;
  /** Opens a mail to be written; gives whether Outlook could. */
  readonly write: (form: MailForm) => boolean;
  /** Opens a reply to the sender; gives whether Outlook could. */
  readonly reply: (html: string) => boolean;
}

/** What a mail that is not for the reader is marked as. */
export type NotForReader = 'private' | 'confidential';

/**
 * Tells whether a mail is marked private or confidential and lies in somebody else's mailbox without being addressed to the
 * reader (M4.1, M5.3). What is addressed to a functional mailbox is for whoever works in it.
 */
export function notForReader(head: ReceivedHead, account: string, policy: Policy): NotForReader | undefined {
  const { owner } = head;
  if (owner === undefined || sameAddress(owner, account)) return undefined;
  const isFunctional = policy.genericMailboxes.some((one) => sameAddress(one.address, owner));
  const readers = isFunctional ? [account, owner] : [account];
  if (head.recipients.some((one) => readers.some((reader) => sameAddress(reader, one.address))))
    return undefined;
  const message = createMessage({ subject: known(head.subject), sensitivity: head.sensitivity });
  const { personal, confidential } = readMarkings(message, readContent(message, []));
  if (personal) return 'private';
  return confidential || head.sensitivity === 'company-confidential' ? 'confidential' : undefined;
}

/** True where the reader has sent the mail. */
export function isOwnMail(head: ReceivedHead, account: string): boolean {
  return sameAddress(head.from.address, account);
}
