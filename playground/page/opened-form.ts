import type { Draft } from '../host/contract';
import type { OpenedForm } from '../host/received';
import { attachmentOf } from './dropped-mail';
import { people } from './samples/parts';

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** The mail that is answered, below the answer, as Outlook quotes it. */
function quoted({ from, to, subject, body, received }: Draft): string {
  const sent = received === null ? '' : new Date(received.receivedAt).toLocaleString('en-GB');
  const head = [
    `<b>From:</b> ${escapeText(`${from.name} <${from.address}>`)}`,
    `<b>Sent:</b> ${sent}`,
    `<b>To:</b> ${escapeText(to.map((one) => one.address).join('; '))}`,
    `<b>Subject:</b> ${escapeText(subject)}`,
  ];
  return `<hr><div>${head.join('<br>')}</div>${body}`;
}

/** The mail that is open, as a file. */
function mailFile({ from, to, subject, body }: Draft): string {
  const head = [
    `From: ${from.name} <${from.address}>`,
    `To: ${to.map((one) => one.address).join(', ')}`,
    `Subject: ${subject}`,
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}

/** Gives the draft that Outlook opens for a form: a new mail, or a reply to the mail that is read. */
export function draftOfForm(form: OpenedForm, open: Draft): Partial<Draft> {
  const attachments = form.attachments.map(({ name, itemId }) => ({
    ...attachmentOf(name, new TextEncoder().encode(itemId === undefined ? '' : mailFile(open))),
    attachmentType: itemId === undefined ? (0 as const) : (1 as const),
  }));
  if (form.kind === 'new') {
    const { subject, htmlBody: body } = form;
    const to = people(...form.to);
    return { subject, body, to, cc: people(...form.cc), bcc: people(...form.bcc), attachments };
  }
  return {
    subject: `Re: ${open.subject.replace(/^(?:re:\s*)+/i, '')}`,
    composeType: 'reply',
    inReplyTo: open.received?.internetMessageId ?? null,
    to: people(open.from.address),
    cc: form.kind === 'reply-all' ? open.cc : [],
    body: `${form.htmlBody === '' ? '<p><br></p>' : form.htmlBody}${quoted(open)}`,
    attachments,
  };
}
