import type { FileAttachment, Message } from '@microsoft/microsoft-graph-types';
import type { Notice, Post } from '../register/ports/post';
import type { Connection } from './connection';
import { SCOPES } from './scopes';

/** The header that holds the reference: 202 gives no id of the mail, and evidence has to be found again. */
const REFERENCE = 'x-letterhead-reference';

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

function attached({ name, text }: NonNullable<Notice['entry']>): FileAttachment & { '@odata.type': string } {
  const contentBytes = base64(text);
  return {
    '@odata.type': '#microsoft.graph.fileAttachment',
    name,
    contentType: 'text/calendar',
    contentBytes,
  };
}

function messageOf({ reference, to, subject, text, entry }: Notice): Message {
  return {
    subject: subject.includes(reference) ? subject : `${subject} [${reference}]`,
    body: { contentType: 'text', content: text },
    toRecipients: to.map((address) => ({ emailAddress: { address } })),
    internetMessageHeaders: [{ name: REFERENCE, value: reference.replaceAll(/[^ -~]/g, '?') }],
    ...(entry === undefined ? {} : { attachments: [attached(entry)] }),
  };
}

/**
 * Mail from the signed-in person, over Microsoft Graph, with a copy among their sent items. 202 means accepted, not delivered.
 * Where no answer came nobody can look whether it went without reading mail, which is not asked for: that is told as `unsure`.
 */
export function openPost(connection: Connection): Post {
  return {
    send: async (notice, cancel) => {
      const body = { message: messageOf(notice), saveToSentItems: true };
      const answer = await connection.call(
        { method: 'POST', path: '/me/sendMail', scope: SCOPES.send.scope, body, effect: 'once' },
        cancel,
      );
      return answer.ok ? { ok: true, value: undefined } : answer;
    },
  };
}
