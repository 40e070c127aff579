import PostalMime, { type Address } from 'postal-mime';

import type { Draft, DraftAttachment, DraftRecipient } from '../host/contract';

function recipients(all: readonly Address[] = []): DraftRecipient[] {
  return all
    .flatMap((one) => one.group ?? [one])
    .map(({ name, address }) => ({ name, address, recipientType: 3, isResolved: true }));
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>');
}

/** Gives bytes as base64, in pieces, for a long argument list would not fit. */
function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

/** Gives an attached file as the draft holds it. */
export function attachmentOf(name: string, bytes: Uint8Array): DraftAttachment {
  return {
    id: `${name}-${bytes.length}-${Date.now()}`,
    name,
    size: bytes.length,
    attachmentType: 0,
    isInline: false,
    contentBase64: base64Of(bytes),
  };
}

/** Gives the draft that an .eml file holds. */
export async function draftFromMail(bytes: ArrayBuffer): Promise<Partial<Draft>> {
  const mail = await PostalMime.parse(bytes);
  const subject = mail.subject ?? '';
  const composeType = /^fwd?:/i.test(subject)
    ? 'forward'
    : mail.inReplyTo === undefined
      ? 'newMail'
      : 'reply';
  const from = mail.from?.address;
  return {
    subject,
    composeType,
    to: recipients(mail.to),
    cc: recipients(mail.cc),
    bcc: recipients(mail.bcc),
    body: mail.html ?? `<div>${escapeText(mail.text ?? '')}</div>`,
    attachments: mail.attachments.map((file) =>
      attachmentOf(
        file.filename ?? 'file',
        typeof file.content === 'string'
          ? new TextEncoder().encode(file.content)
          : new Uint8Array(file.content),
      ),
    ),
    ...(from === undefined ? {} : { from: { name: mail.from?.name ?? '', address: from } }),
  };
}
