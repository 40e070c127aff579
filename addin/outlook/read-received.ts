import { normaliseAddress, type Address } from '../../src/message/address';
import type { Recipient, Sensitivity } from '../../src/message/message';
import type { CallGate, CallResult } from './office-call';

/** What stands above a received mail: everything but its text and files. */
export interface ReceivedHead {
  readonly id: string;
  readonly subject: string;
  readonly from: Address;
  readonly recipients: readonly Recipient[];
  /** Milliseconds since 1970; `undefined` where Outlook does not say. */
  readonly receivedAt: number | undefined;
  /** The Message-ID header, which names the mail to whoever looks into it. */
  readonly reference: string;
  readonly sensitivity: Sensitivity;
  /** Whose mailbox it lies in, where that is a shared or delegated one. */
  readonly owner: string | undefined;
}

type Item = Office.MessageRead;

/** Reads what stands above a mail. Its text is not asked for (clauses.md, B: first it is told whether it is for the reader). */
export async function readHead(item: Item, gate: CallGate): Promise<ReceivedHead> {
  const owner = await readOwner(item, gate);
  const sensitivity = await readSensitivity(item, gate);
  return {
    id: textOf(item.itemId),
    subject: textOf(item.subject),
    from: addressOf(item.from),
    recipients: [...recipientsOf('to', item.to), ...recipientsOf('cc', item.cc)],
    receivedAt: timeOf(item.dateTimeCreated),
    reference: textOf(item.internetMessageId),
    sensitivity,
    owner,
  };
}

/** Reads the text of a received mail, as HTML. */
export function readText(item: Item, gate: CallGate): Promise<CallResult<string>> {
  return gate.call<string>('body', (callback) => {
    item.body.getAsync('html', callback);
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function timeOf(value: unknown): number | undefined {
  const time = value instanceof Date ? value.getTime() : NaN;
  return Number.isNaN(time) ? undefined : time;
}

function addressOf(details: Office.EmailAddressDetails | null | undefined): Address {
  return normaliseAddress(details?.displayName ?? '', details?.emailAddress ?? '');
}

function recipientsOf(
  field: 'to' | 'cc',
  all: readonly Office.EmailAddressDetails[] | null | undefined,
): readonly Recipient[] {
  return (all ?? []).map((one) => ({ field, ...addressOf(one), kind: 'unknown' }));
}

/** In one's own mailbox the call fails, or is not there: then the mailbox is one's own. */
async function readOwner(item: Item, gate: CallGate): Promise<string | undefined> {
  const shared = await gate.call<Office.SharedProperties>('shared properties', (callback) => {
    item.getSharedPropertiesAsync(callback);
  });
  return shared.ok ? textOf((shared.value as Partial<Office.SharedProperties>).owner) : undefined;
}

/** The Sensitivity header of RFC 2156; `normal` where the headers cannot be had. */
async function readSensitivity(item: Item, gate: CallGate): Promise<Sensitivity> {
  const headers = await gate.call<string>('headers', (callback) => {
    item.getAllInternetHeadersAsync(callback);
  });
  const said = headers.ok ? /^sensitivity:[ \t]{0,9}([a-z-]{1,30})/im.exec(headers.value)?.[1] : undefined;
  switch (said?.toLowerCase()) {
    case 'personal':
      return 'personal';
    case 'private':
      return 'private';
    case 'company-confidential':
      return 'company-confidential';
    default:
      return 'normal';
  }
}

/** A mail to be written: Outlook opens it, and whoever reads it decides whether it goes. */
export interface MailForm {
  readonly to: readonly string[];
  readonly subject: string;
  readonly html: string;
  /** A received mail to be attached, by its id. */
  readonly attached?: { readonly id: string; readonly name: string };
}

/** Opens a mail to be written. Gives whether this Outlook could. */
export function openMailForm({ to, subject, html, attached }: MailForm): boolean {
  try {
    Office.context.mailbox.displayNewMessageForm({
      toRecipients: [...to],
      subject,
      htmlBody: html,
      attachments: attached === undefined ? [] : [{ type: 'item', name: attached.name, itemId: attached.id }],
    });
    return true;
  } catch {
    return false;
  }
}

/** Opens a reply to whoever sent the mail. Gives whether this Outlook could. */
export function openReplyForm(item: Item, html: string): boolean {
  try {
    item.displayReplyForm({ htmlBody: html });
    return true;
  } catch {
    return false;
  }
}
