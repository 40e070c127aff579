import type { Address } from '../message/address';
import { readBody } from '../message/body';
import type { Body } from '../message/body';
import { kindFromSubjectAndHeaders } from '../message/kind';
import { createMessage, known, unread } from '../message/message';
import type { Attachment, Message, MessageKind, Part } from '../message/message';
import { readableMail } from './lenient-mail';
import { attachmentOf, inlineIds } from './mail-attachments';
import { categoriesOf, labelOf, sensitivityOf, sentAtOf } from './mail-headers';
import { addressesOf, mailboxes, recipientsOf, senderOf } from './mail-people';
import type { Named } from './mail-people';
import { noMail, refuse } from './mail-result';
import type { ParsedMail, ReadOptions } from './mail-result';
import { headerOffset, shapeOf } from './mail-shape';
import { decodedText, parseAddresses, parseMime } from './mime-parser';
import type { ParsedFile, ParsedMime } from './mime-parser';

/** Exchange Online takes no larger message; beyond it a file is no single mail. */
export const LARGEST_MAIL = 150 * 1024 * 1024;

/**
 * Reads one RFC 5322 mail. Odd MIME is read leniently; what is no mail at all, or nested beyond the parser's limits,
 * comes back as an error value. Never throws.
 */
export async function readEml(raw: Uint8Array, options: ReadOptions): Promise<ParsedMail> {
  if (raw.length === 0) return refuse('the file is empty', 'Save the mail again from the mail program.');
  const shape = shapeOf(raw, 'lenient');
  if (shape !== 'mail' && shape !== 'mailbox') return noMail();
  try {
    const bytes = readableMail(raw);
    const mime = await parseMime(bytes);
    const messageId = mime.fields('message-id')[0]?.trim() ?? '';
    const message = await messageOf(mime, hasContent(raw.subarray(headerOffset(raw))), options);
    return { ok: true, mail: { message, raw, ...(messageId === '' ? {} : { messageId }) } };
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : 'the mail parser gave up';
    return refuse(
      `its MIME structure cannot be read (${detail})`,
      'Open the mail in Outlook and save it again as .msg.',
    );
  }
}

async function messageOf(mime: ParsedMime, isFilled: boolean, options: ReadOptions): Promise<Message> {
  const first = (name: string): string | undefined => mime.fields(name)[0];
  const all = (name: string): Named[] => mailboxes(mime.fields(name).flatMap(parseAddresses));
  const subject = first('subject');
  const kind = kindFromSubjectAndHeaders({
    subject: subject === undefined ? undefined : decodedText(subject),
    inReplyTo: first('in-reply-to'),
    references: first('references'),
    threadIndex: first('thread-index'),
    forwardedMessageId: first('x-forwarded-message-id'),
  });
  const keywords = ['keywords', 'categories', 'x-categories'].flatMap((name) => mime.fields(name));
  // The first From field counts; a group or a list in it gives its first mailbox.
  const person = (name: string): Address | undefined =>
    addressesOf(mailboxes(parseAddresses(first(name) ?? '')))[0];
  return createMessage({
    kind,
    sensitivity: sensitivityOf(first('sensitivity')),
    categories: categoriesOf(keywords.map(decodedText)),
    sender: senderOf(person('from'), person('sender'), addressesOf(all('reply-to')), options.as),
    recipients: known({
      all: (['to', 'cc', 'bcc'] as const).flatMap((field) => recipientsOf(field, all(field))),
      atLeast: false,
    }),
    subject: known(decodedText(subject ?? '')),
    body: bodyOf(mime, kind, isFilled),
    attachments: known(await attachmentsOf(mime, options)),
    sentAt: sentAtOf(first('date')),
    label: known(labelOf(first('msip_labels'))),
  });
}

/** HTML before plain text: where the two differ, the reader sees the HTML. */
function bodyOf(mime: ParsedMime, kind: MessageKind, isFilled: boolean): Part<Body> {
  const { html, text, files } = mime;
  if (html !== undefined && html.trim() !== '') return known(readBody('html', html, kind));
  if (text !== undefined && text.trim() !== '') return known(readBody('text', text, kind));
  if (files.some((file) => SEALED_TYPES.includes(file.type))) {
    return unread('by-nature', 'the mail is encrypted or signed as a whole (S/MIME, PGP)');
  }
  const isLost = isFilled && html === undefined && text === undefined && files.length === 0;
  if (isLost) return unread('broken', 'the parts of the mail cannot be told apart');
  return known(readBody('text', text ?? '', kind));
}

const SEALED_TYPES = ['application/pkcs7-mime', 'application/x-pkcs7-mime', 'application/pgp-encrypted'];

/** True where anything but white space follows the header. */
function hasContent(mail: Uint8Array): boolean {
  const bytes = Buffer.from(mail.buffer, mail.byteOffset, mail.byteLength);
  const ends = [bytes.indexOf('\n\n'), bytes.indexOf('\n\r\n')].filter((at) => at >= 0);
  return ends.length > 0 && bytes.subarray(Math.min(...ends)).some((byte) => byte > 0x20);
}

async function attachmentsOf(mime: ParsedMime, options: ReadOptions): Promise<readonly Attachment[]> {
  const shown = inlineIds(mime.html ?? '');
  const all: Attachment[] = [];
  // One after the other: each may take as much memory as a file may.
  for (const file of mime.files) {
    const isInline = shown.has(file.contentId) || isShownAsText(file);
    all.push(await attachmentOf({ ...file, isInline, isItem: file.type === 'message/rfc822' }, options));
  }
  return all;
}

/** Text without a name is another form of the body (a meeting request, rich text), not a file. */
function isShownAsText(file: ParsedFile): boolean {
  return file.type.startsWith('text/') && file.name === '' && file.disposition !== 'attachment';
}
