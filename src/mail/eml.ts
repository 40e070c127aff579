import PostalMime, { addressParser } from 'postal-mime';
import type { Attachment as ParsedAttachment, Email } from 'postal-mime';
import { readBody } from '../message/body';
import { kindFromSubjectAndHeaders } from '../message/kind';
import { createMessage, known, unread } from '../message/message';
import type { Attachment, Message, MessageKind, Part } from '../message/message';
import type { Body } from '../message/body';
import { attachmentOf, inlineIds } from './mail-attachments';
import { categoriesOf, labelOf, sensitivityOf, sentAtOf } from './mail-headers';
import { addressesOf, recipientsOf, senderOf } from './mail-people';
import { noMail, refuse } from './mail-result';
import type { ParsedMail, ReadOptions } from './mail-result';
import { shapeOf } from './mail-shape';
import { readableMail } from './lenient-mail';

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
    const email = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
    const messageId = email.messageId?.trim();
    const message = messageOf(email, hasContent(bytes), options);
    return {
      ok: true,
      mail: { message, raw, ...(messageId === undefined || messageId === '' ? {} : { messageId }) },
    };
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : 'the mail parser gave up';
    return refuse(
      `its MIME structure cannot be read (${detail})`,
      'Open the mail in Outlook and save it again as .msg.',
    );
  }
}

function messageOf(email: Email, isFilled: boolean, options: ReadOptions): Message {
  const values = (...names: string[]): string[] =>
    email.headers.filter((header) => names.includes(header.key)).map((header) => header.value);
  const kind = kindFromSubjectAndHeaders({
    subject: email.subject,
    inReplyTo: email.inReplyTo,
    references: email.references,
    threadIndex: values('thread-index')[0],
    forwardedMessageId: values('x-forwarded-message-id')[0],
  });
  // The first From field counts; a group or a list in it gives its first mailbox.
  const person = (name: 'from' | 'sender'): ReturnType<typeof addressesOf>[number] | undefined =>
    addressesOf(addressParser(values(name)[0] ?? ''))[0];
  return createMessage({
    kind,
    sensitivity: sensitivityOf(values('sensitivity')[0]),
    categories: categoriesOf(values('keywords', 'categories', 'x-categories')),
    sender: senderOf(person('from'), person('sender'), addressesOf(email.replyTo ?? []), options.as),
    recipients: known({
      all: [
        ...recipientsOf('to', email.to),
        ...recipientsOf('cc', email.cc),
        ...recipientsOf('bcc', email.bcc),
      ],
      atLeast: false,
    }),
    subject: known(email.subject ?? ''),
    body: bodyOf(email, kind, isFilled),
    attachments: known(attachmentsOf(email, options)),
    sentAt: sentAtOf(values('date')[0]),
    label: known(labelOf(values('msip_labels')[0])),
  });
}

/** HTML before plain text: where the two differ, the reader sees the HTML. */
function bodyOf(email: Email, kind: MessageKind, isFilled: boolean): Part<Body> {
  if (email.html !== undefined && email.html.trim() !== '') return known(readBody('html', email.html, kind));
  if (email.text !== undefined && email.text.trim() !== '') return known(readBody('text', email.text, kind));
  if (email.attachments.some(isSealed))
    return unread('by-nature', 'the mail is encrypted or signed as a whole (S/MIME, PGP)');
  const hasText = email.text !== undefined || email.html !== undefined;
  if (isFilled && !hasText && email.attachments.length === 0) {
    return unread('broken', 'the parts of the mail cannot be told apart');
  }
  return known(readBody('text', email.text ?? '', kind));
}

/** True where anything but white space follows the header. */
function hasContent(mail: Uint8Array): boolean {
  const bytes = Buffer.from(mail.buffer, mail.byteOffset, mail.byteLength);
  const ends = [bytes.indexOf('\n\n'), bytes.indexOf('\n\r\n')].filter((at) => at >= 0);
  return ends.length > 0 && bytes.subarray(Math.min(...ends)).some((byte) => byte > 0x20);
}

const SEALED_TYPES = ['application/pkcs7-mime', 'application/x-pkcs7-mime', 'application/pgp-encrypted'];

function isSealed(attachment: ParsedAttachment): boolean {
  return SEALED_TYPES.includes(attachment.mimeType);
}

function attachmentsOf(email: Email, options: ReadOptions): Attachment[] {
  const shown = inlineIds(email.html ?? '');
  return email.attachments.map((file) =>
    attachmentOf(
      {
        name: file.filename ?? '',
        declaredType: file.mimeType,
        content: bytesOf(file.content),
        isInline: shown.has(contentId(file)) || isShownAsText(file),
        isItem: file.mimeType === 'message/rfc822',
      },
      options,
    ),
  );
}

function bytesOf(content: ParsedAttachment['content']): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
}

function contentId(file: ParsedAttachment): string {
  return (file.contentId ?? '').trim().replace(/^<|>$/g, '');
}

/** Text without a name is another form of the body (a meeting request, rich text), not a file. */
function isShownAsText(file: ParsedAttachment): boolean {
  return file.mimeType.startsWith('text/') && file.filename === null && file.disposition !== 'attachment';
}
