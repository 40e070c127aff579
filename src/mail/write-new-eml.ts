import type { Attachment, Message, Part, RecipientField } from '../message/message';
import { addressField, textField } from './header-text';
import type { ReadMail } from './mail-result';
import { base64Lines, quotedPrintableLines } from './transfer-encoding';
import { writeFixedEml } from './write-eml';
import type { WriteOptions, WrittenMail } from './write-eml';

/** Gives the bytes of an attachment by its place in the message. */
type ContentOf = (index: number) => Uint8Array | undefined;

/** Writes a mail that was read and then fixed: from its own bytes where it has them, else as a new .eml. */
export async function writeFixedMail(
  mail: ReadMail,
  after: Message,
  options: WriteOptions = {},
): Promise<WrittenMail> {
  if (mail.raw !== undefined) return writeFixedEml(mail.raw, mail.message, after, options);
  const before = valueOf(mail.message.parts.attachments) ?? [];
  const places = (valueOf(after.parts.attachments) ?? []).map((file) => before.indexOf(file));
  return writeNewEml(after, (index) => mail.attachmentContent?.(places[index] ?? -1), mail.messageId);
}

/**
 * Writes a message as a simple .eml (RFC 5322, RFC 2045): its people, subject, date, body in HTML and plain text, files.
 * Pictures within the body come along as files. Gives a reason where the body or a file's content is not at hand.
 */
export function writeNewEml(message: Message, contentOf: ContentOf, messageId?: string): WrittenMail {
  const body = valueOf(message.parts.body);
  if (body === undefined) return { ok: false, reason: 'the body of the mail was not read' };
  const parts = [
    body.format === 'text'
      ? textPart('text/plain', body.source)
      : multipart('alternative', [textPart('text/plain', body.text), textPart('text/html', body.source)]),
  ];
  for (const [index, file] of (valueOf(message.parts.attachments) ?? []).entries()) {
    const content = contentOf(index);
    if (content === undefined)
      return { ok: false, reason: `the content of "${file.name}" is not in the file` };
    parts.push(filePart(file, content));
  }
  const [first] = parts;
  const whole = parts.length === 1 && first !== undefined ? first : multipart('mixed', parts);
  const text = `${headers(message, messageId)}MIME-Version: 1.0\n${whole}`;
  return { ok: true, bytes: Buffer.from(text.replace(/\r?\n/g, '\r\n'), 'utf8') };
}

function valueOf<T>(part: Part<T>): T | undefined {
  return part.known ? part.value : undefined;
}

function headers(message: Message, messageId: string | undefined): string {
  const { parts } = message;
  const sender = valueOf(parts.sender);
  const lines: string[] = [];
  if (sender !== undefined) {
    lines.push(addressField('From', [sender.from]));
    if (sender.sender !== undefined) lines.push(addressField('Sender', [sender.sender]));
    if (sender.replyTo.length > 0) lines.push(addressField('Reply-To', sender.replyTo));
  }
  const names: Readonly<Record<RecipientField, string>> = { to: 'To', cc: 'Cc', bcc: 'Bcc' };
  for (const field of ['to', 'cc', 'bcc'] as const) {
    const people = (valueOf(parts.recipients)?.all ?? []).filter((one) => one.field === field);
    if (people.length > 0) lines.push(addressField(names[field], people));
  }
  lines.push(textField('Subject', valueOf(parts.subject) ?? ''));
  const sentAt = valueOf(parts.sentAt);
  if (sentAt !== undefined) lines.push(`Date: ${new Date(sentAt).toUTCString().replace('GMT', '+0000')}\n`);
  if (messageId !== undefined) lines.push(`Message-ID: ${messageId.replace(/\s/g, '')}\n`);
  if (message.sensitivity !== 'normal') lines.push(`Sensitivity: ${message.sensitivity}\n`);
  if (message.categories.length > 0) lines.push(textField('Keywords', message.categories.join(', ')));
  return lines.join('');
}

function textPart(type: string, text: string): string {
  const encoded = quotedPrintableLines(Buffer.from(text.replace(/\r\n?/g, '\n'), 'utf8'));
  return `Content-Type: ${type}; charset="utf-8"\nContent-Transfer-Encoding: quoted-printable\n\n${encoded}\n`;
}

function filePart(file: Attachment, content: Uint8Array): string {
  const isItem = file.kind === 'item';
  // An item of a .msg file is itself a .msg file once it stands alone.
  const name = (isItem ? `${file.name}.msg` : file.name).replace(/\p{Cc}/gu, ' ');
  const type = /^[\w.+-]+\/[\w.+-]+$/.test(file.declaredType)
    ? file.declaredType
    : 'application/octet-stream';
  const written =
    isItem || type.startsWith('multipart/') || type === 'message/rfc822' ? 'application/octet-stream' : type;
  return (
    `Content-Type: ${written}\nContent-Transfer-Encoding: base64\n` +
    `Content-Disposition: attachment;\n filename*=utf-8''${encodeName(name)}\n\n${base64Lines(content)}`
  );
}

/** RFC 5987 leaves out five characters that encodeURIComponent keeps; half a character pair it would refuse. */
function encodeName(name: string): string {
  return encodeURIComponent(Buffer.from(name, 'utf8').toString('utf8')).replace(
    /['()*!]/g,
    (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The boundary holds `=_`, which neither base64 nor quoted-printable can. */
function multipart(kind: 'mixed' | 'alternative', parts: readonly string[]): string {
  const boundary = `=_letterhead_${kind}`;
  const inner = parts.map((part) => `--${boundary}\n${part}\n`).join('');
  return `Content-Type: multipart/${kind}; boundary="${boundary}"\n\n${inner}--${boundary}--\n`;
}
