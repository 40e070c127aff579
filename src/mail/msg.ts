import MsgReader from '@kenjiuno/msgreader';
import type { FieldsData } from '@kenjiuno/msgreader';
import { normaliseAddress } from '../message/address';
import type { Address } from '../message/address';
import { readBody } from '../message/body';
import type { Body } from '../message/body';
import { kindFromSubjectAndHeaders } from '../message/kind';
import type { KindSigns } from '../message/kind';
import { createMessage, known, unread } from '../message/message';
import type { Message, MessageKind, Part, Recipient, Sensitivity } from '../message/message';
import { categoriesOf, labelOf, sensitivityOf, sentAtOf } from './mail-headers';
import { addressesOf, mailboxes, senderOf } from './mail-people';
import { refuse } from './mail-result';
import type { ParsedMail, ReadOptions } from './mail-result';
import { parseAddresses, parseMime } from './mime-parser';
import { encodingOf, msgBody } from './msg-body';
import type { BodySource } from './msg-body';
import { msgFiles } from './msg-files';
import type { MsgFile } from './msg-files';
import { propertiesOf } from './msg-properties';
import { msgDefect } from './msg-structure';
import { quietly } from './quiet';

const SAVE_AGAIN = 'Save the mail again from Outlook, as .msg or .eml.';

/** Transport headers, where the mail has travelled ([MS-OXPROPS] PidTagTransportMessageHeaders). */
type Headers = (name: string) => string | undefined;

/** Reads one Outlook .msg file ([MS-OXMSG]). A damaged file comes back as an error value. Never throws. */
export async function readMsg(bytes: Uint8Array, options: ReadOptions): Promise<ParsedMail> {
  const defect = msgDefect(bytes);
  if (defect !== undefined) return refuse(`it is no whole .msg file: ${defect}`, SAVE_AGAIN);
  try {
    const copy = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const fields = readFields(copy, undefined).fields;
    // Text that is not Unicode comes in the code page that the first reading finds.
    const encoding = encodingOf(fields.messageCodepage);
    const reader = readFields(copy, encoding);
    if (reader.fields.error !== undefined || reader.fields.messageClass === undefined) {
      return refuse('the file holds no Outlook message', SAVE_AGAIN);
    }
    const headers = await transportHeaders(reader.fields.headers);
    const source = msgBody(reader.fields);
    const files = await msgFiles(
      reader.reader,
      reader.fields,
      source?.format === 'html' ? source.source : '',
      options,
    );
    const messageId = reader.fields.messageId;
    const message = messageOf(reader.fields, headers, source, files, options);
    const id = messageId === undefined || messageId === '' ? {} : { messageId };
    return { ok: true, mail: { message, ...id, attachmentContent: (index) => files[index]?.content() } };
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : 'damaged';
    return refuse(`the .msg file cannot be read (${detail})`, SAVE_AGAIN);
  }
}

interface OpenMsg {
  readonly reader: MsgReader;
  readonly fields: FieldsData;
}

function readFields(bytes: ArrayBufferLike, ansiEncoding: string | undefined): OpenMsg {
  const reader = new MsgReader(bytes as ArrayBuffer);
  reader.parserConfig = { includeRawProps: true, ...(ansiEncoding === undefined ? {} : { ansiEncoding }) };
  return { reader, fields: quietly(() => reader.getFileData()) };
}

async function transportHeaders(text: string | undefined): Promise<Headers> {
  if (text === undefined || text.trim() === '') return () => undefined;
  const mime = await parseMime(`${text.trim()}

`).catch(() => undefined);
  return (name) => mime?.fields(name)[0];
}

function messageOf(
  fields: FieldsData,
  headers: Headers,
  source: BodySource | undefined,
  files: readonly MsgFile[],
  options: ReadOptions,
): Message {
  const properties = propertiesOf(fields);
  const kind = kindFromSubjectAndHeaders(kindSigns(fields, headers));
  const isSealed = /^IPM\.Note\.SMIME$/i.test(fields.messageClass ?? '');
  return createMessage({
    kind,
    sensitivity: sensitivity(properties.number('0036'), headers('sensitivity')),
    categories: categoriesOf(properties.namedList('keywords')),
    sender: senderOf(author(fields, headers), pressedSend(fields), replyTo(headers), options.as),
    recipients: known({ all: recipientsOf(fields), atLeast: false }),
    subject: known(fields.subject ?? ''),
    body: bodyOf(source, kind, isSealed),
    attachments: known(files.map((file) => file.attachment)),
    sentAt: sentAtOf(fields.clientSubmitTime ?? headers('date') ?? fields.messageDeliveryTime),
    label: known(labelOf(properties.named('msip_labels') ?? headers('msip_labels'))),
  });
}

function bodyOf(source: BodySource | undefined, kind: MessageKind, isSealed: boolean): Part<Body> {
  if (source !== undefined) return known(readBody(source.format, source.source, kind));
  return isSealed
    ? unread('by-nature', 'the mail is encrypted or signed as a whole (S/MIME)')
    : unread('broken', 'the file holds no body that can be read');
}

/** PidTagInReplyToId, PidTagInternetReferences, PidTagConversationIndex; else the headers. */
function kindSigns(fields: FieldsData, headers: Headers): KindSigns {
  const properties = propertiesOf(fields);
  const index = properties.bytes('0071');
  return {
    subject: fields.subject,
    inReplyTo: properties.text('1042') ?? headers('in-reply-to'),
    references: properties.text('1039') ?? headers('references'),
    threadIndex: index === undefined ? headers('thread-index') : Buffer.from(index).toString('base64'),
    forwardedMessageId: headers('x-forwarded-message-id'),
  };
}

/** PidTagSensitivity counts from 0; the header stands in where the file has none. */
function sensitivity(value: number | undefined, header: string | undefined): Sensitivity {
  const names: readonly Sensitivity[] = ['normal', 'personal', 'private', 'company-confidential'];
  return names[value ?? -1] ?? sensitivityOf(header);
}

/** The mailbox the mail comes from: the represented one, else who pressed Send. Exchange names give no address. */
function author(fields: FieldsData, headers: Headers): Address | undefined {
  const properties = propertiesOf(fields);
  const name = properties.text('0042') ?? '';
  const address = fields.sentRepresentingSmtpAddress ?? internetAddress(properties.text('0065'));
  if (address !== undefined) return normaliseAddress(name, address);
  const sender = pressedSend(fields);
  if (sender !== undefined && sender.address !== '') return sender;
  return (
    addressesOf(mailboxes(parseAddresses(headers('from') ?? '')))[0] ??
    sender ??
    (name === '' ? undefined : { name, address: '' })
  );
}

function pressedSend(fields: FieldsData): Address | undefined {
  const address = fields.senderSmtpAddress ?? internetAddress(fields.senderEmail) ?? '';
  const name = fields.senderName ?? '';
  return address === '' && name === '' ? undefined : normaliseAddress(name, address);
}

function internetAddress(address: string | undefined): string | undefined {
  return address?.includes('@') === true && !address.startsWith('/') ? address : undefined;
}

function replyTo(headers: Headers): Address[] {
  const value = headers('reply-to');
  return value === undefined ? [] : addressesOf(mailboxes(parseAddresses(value)));
}

/** The file lists recipients in any order. */
function recipientsOf(fields: FieldsData): Recipient[] {
  const all = (fields.recipients ?? []).map(recipientOf);
  return (['to', 'cc', 'bcc'] as const).flatMap((field) => all.filter((one) => one.field === field));
}

function recipientOf(fields: FieldsData): Recipient {
  const properties = propertiesOf(fields);
  // PidTagDisplayType: 0 a mailbox, 1 and 5 a list.
  const display = properties.number('3900');
  const kind = display === 1 || display === 5 ? 'list' : display === 0 ? 'person' : 'unknown';
  const address = fields.smtpAddress ?? internetAddress(fields.email) ?? internetAddress(fields.name) ?? '';
  return { ...normaliseAddress(fields.name ?? '', address), field: fields.recipType ?? 'to', kind };
}
