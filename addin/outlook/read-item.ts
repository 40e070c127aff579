import { normaliseAddress } from '../../src/message/address';
import { readBody, type Body } from '../../src/message/body';
import {
  known,
  type Attachment,
  type MessageFields,
  type MessageKind,
  type Part,
  type PartName,
  type Recipient,
  type RecipientField,
  type Recipients,
  type Sender,
  type SensitivityLabel,
  unread,
} from '../../src/message/message';
import type { Client } from './client';
import type { CallGate, CallResult } from './office-call';
import type { NotedFile } from './session-data';

/** The parts that a composed message can be asked for. */
export type ReadablePart = Extract<
  PartName,
  'sender' | 'recipients' | 'subject' | 'body' | 'attachments' | 'label'
>;

/** What reading needs beside the item itself. */
export interface ReadSetup {
  readonly gate: CallGate;
  readonly client: Client;
  /** What is known of a file, where somebody has looked into it. */
  readonly fileOf?: (details: Office.AttachmentDetailsCompose) => NotedFile | undefined;
  /** How a body is read; one who reads again and again need not parse what has not changed. */
  readonly bodyOf?: (html: string, kind: MessageKind) => Body;
}

type Item = Office.MessageCompose;

function toPart<T, V>(call: Promise<CallResult<T>>, read: (value: T) => V): Promise<Part<V>> {
  return call.then((result) => (result.ok ? known(read(result.value)) : unread(result.cause, result.reason)));
}

/** Recipients are read field by field: three calls. One that fails makes the whole part unread, for nobody may be missed. */
async function readRecipients(item: Item, { gate, client }: ReadSetup): Promise<Part<Recipients>> {
  const fields: readonly RecipientField[] = ['to', 'cc', 'bcc'];
  const results = await Promise.all(
    fields.map((field) =>
      gate
        .call<Office.EmailAddressDetails[]>(field, (callback) => {
          item[field].getAsync(callback);
        })
        .then((result) => ({ field, result })),
    ),
  );
  const all: Recipient[] = [];
  let atLeast = false;
  for (const { field, result } of results) {
    if (!result.ok) return unread(result.cause, result.reason);
    // Events hand arrays over as plain objects with number keys; calls give arrays. Both are read (office-js-host.md, 5).
    for (const one of listOf(result.value)) all.push(recipient(field, one));
    if (listOf(result.value).length >= client.recipientCap) atLeast = true;
  }
  return known({ all, atLeast });
}

function listOf<T>(value: readonly T[] | null | undefined): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [];
}

/** `distributionList` is a hint, never proof (office-js #1909, #3249, #5035). */
function recipient(field: RecipientField, details: Office.EmailAddressDetails): Recipient {
  const { name, address } = normaliseAddress(details.displayName, details.emailAddress);
  const type: string = details.recipientType;
  const kind = type === 'distributionList' ? 'list' : 'unknown';
  return { field, name, address, kind };
}

/** The From that was chosen; who really sends is the signed-in mailbox. */
export function readSender(item: Item, { gate }: ReadSetup): Promise<Part<Sender>> {
  const call = gate.call<Office.EmailAddressDetails>('from', (callback) => {
    item.from.getAsync(callback);
  });
  return toPart(call, (details) => {
    const from = normaliseAddress(details.displayName, details.emailAddress);
    const { displayName, emailAddress } = Office.context.mailbox.userProfile;
    const user = normaliseAddress(displayName, emailAddress);
    const isOther = user.address !== '' && user.address.toLowerCase() !== from.address.toLowerCase();
    return { from, replyTo: [], ...(isOther ? { sender: user } : {}) };
  });
}

function readSubject(item: Item, { gate }: ReadSetup): Promise<Part<string>> {
  const call = gate.call<string>('subject', (callback) => {
    item.subject.getAsync(callback);
  });
  return toPart(call, (subject) => subject);
}

/** The body is read once, as HTML: on the web text is made from it less dependably (outlook.md, section 3). */
function readHtml(
  item: Item,
  { gate, bodyOf = readHtmlBody }: ReadSetup,
  kind: MessageKind,
): Promise<Part<Body>> {
  const call = gate.call<string>('body', (callback) => {
    item.body.getAsync('html', callback);
  });
  return toPart(call, (html) => bodyOf(html, kind));
}

function readHtmlBody(html: string, kind: MessageKind): Body {
  return readBody('html', html, kind);
}

function readAttachments(item: Item, { gate, fileOf }: ReadSetup): Promise<Part<readonly Attachment[]>> {
  const call = gate.call<Office.AttachmentDetailsCompose[]>('attachments', (callback) => {
    item.getAttachmentsAsync(callback);
  });
  return toPart(call, (all) => listOf(all).map((one) => attachmentOf(one, fileOf?.(one))));
}

/** An attachment as Outlook lists it, and what is known of it. */
export function attachmentOf(
  details: Office.AttachmentDetailsCompose,
  noted: NotedFile | undefined,
): Attachment {
  const type: string = details.attachmentType;
  const kind = type === 'item' || type === 'cloud' ? type : 'file';
  const unseen = unread('late', 'the file has not been looked into yet');
  const notes =
    kind === 'item' ? unread('by-nature', 'it is an Outlook item that was not handed over') : unseen;
  return {
    name: details.name,
    declaredType: '',
    content: noted === undefined ? unseen : known(noted.content),
    notes: noted === undefined ? notes : known(noted.notes),
    size: typeof details.size === 'number' ? details.size : undefined,
    isInline: details.isInline,
    kind,
  };
}

function readLabel(item: Item, { gate }: ReadSetup): Promise<Part<SensitivityLabel | undefined>> {
  const call = gate.call<string>('label', (callback) => {
    item.sensitivityLabel.getAsync(callback);
  });
  return toPart(call, (id) => (id === '' ? undefined : { id, name: '' }));
}

/** Reads one part of a composed message. Never rejects: what fails is a part that was not read, and why. */
async function readPart(
  item: Item,
  part: ReadablePart,
  setup: ReadSetup,
  kind: MessageKind,
): Promise<MessageFields> {
  switch (part) {
    case 'recipients':
      return { recipients: await readRecipients(item, setup) };
    case 'sender':
      return { sender: await readSender(item, setup) };
    case 'subject':
      return { subject: await readSubject(item, setup) };
    case 'body':
      return { body: await readHtml(item, setup, kind) };
    case 'attachments':
      return { attachments: await readAttachments(item, setup) };
    case 'label':
      return { label: await readLabel(item, setup) };
  }
}

/**
 * Reads the parts asked for, in their order, at most three calls under way. `onPart` hears of each part as soon as it is
 * there, so that a caller with a deadline knows what it has.
 */
export async function readParts(
  item: Item,
  parts: readonly ReadablePart[],
  setup: ReadSetup & { readonly kind: MessageKind; readonly onPart?: (fields: MessageFields) => void },
): Promise<MessageFields> {
  const all: MessageFields = {};
  await Promise.all(
    parts.map(async (part) => {
      const fields = await readPart(item, part, setup, setup.kind);
      setup.onPart?.(fields);
      Object.assign(all, fields);
    }),
  );
  return all;
}
