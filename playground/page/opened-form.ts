import type { Draft } from '../host/contract';
import type { OpenedForm } from '../host/received';
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

/** Gives the draft that Outlook opens for a form: a new mail, or a reply to the mail that is read. */
export function draftOfForm(form: OpenedForm, open: Draft): Partial<Draft> {
  const attachments = form.attachments.map(({ name, itemId }, index) => ({
    id: `form-${index}`,
    name,
    size: 0,
    attachmentType: itemId === undefined ? (0 as const) : (1 as const),
    isInline: false,
    contentBase64: '',
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
