import type { Address as ParsedAddress } from 'postal-mime';
import { normaliseAddress, sameAddress } from '../message/address';
import type { Address } from '../message/address';
import { known, unread } from '../message/message';
import type { Part, Recipient, RecipientField, Sender } from '../message/message';

/** A mailbox as a field lists it. */
export interface Named {
  readonly name: string;
  readonly address: string;
  readonly group?: string | undefined;
}

/** Some programs leave out the colon that makes it an empty group. */
const UNDISCLOSED = /^<?undisclosed[- ]recipients?\b/i;

/**
 * The mailboxes of an address field, groups opened (RFC 5322 §3.4). `Lee, Pat <pat@…>` without quotation marks comes
 * from the parser as two; it is put together again.
 */
export function mailboxes(list: readonly ParsedAddress[]): Named[] {
  const found: Named[] = [];
  for (const entry of list) {
    if (entry.group !== undefined) {
      for (const member of entry.group) found.push({ ...member, group: entry.name });
      continue;
    }
    if (UNDISCLOSED.test(entry.address) || (entry.address === '' && isNobody(entry.name))) continue;
    const before = found[found.length - 1];
    const isSplitName =
      before?.address === '' && before.group === undefined && entry.name !== '' && entry.address !== '';
    if (isSplitName)
      found[found.length - 1] = { name: `${before.name}, ${entry.name}`, address: entry.address };
    else found.push(entry);
  }
  return found;
}

function isNobody(name: string): boolean {
  return name === '' || UNDISCLOSED.test(name);
}

/** The recipients that one field names. */
export function recipientsOf(field: RecipientField, list: readonly Named[]): Recipient[] {
  return list.map(({ name, address, group }) => ({
    ...normaliseAddress(name, address),
    field,
    kind: 'unknown',
    ...(group === undefined || group === '' ? {} : { group }),
  }));
}

/** Plain addresses of a field that takes mailboxes. */
export function addressesOf(list: readonly Named[]): Address[] {
  return list.map(({ name, address }) => normaliseAddress(name, address));
}

/** Who sends: `as` before the From field; the Sender field where it names another mailbox. */
export function senderOf(
  from: Address | undefined,
  sender: Address | undefined,
  replyTo: readonly Address[],
  as: string | undefined,
): Part<Sender> {
  const wanted = as === undefined ? undefined : normaliseAddress('', as);
  const isSame = wanted !== undefined && from !== undefined && sameAddress(wanted.address, from.address);
  const who = wanted === undefined || isSame ? from : wanted;
  if (who === undefined) return unread('by-nature', 'the mail names no sender');
  const differs = sender !== undefined && sender.address !== '' && !sameAddress(sender.address, who.address);
  return known({ from: who, ...(differs ? { sender } : {}), replyTo });
}
