import { readMsg } from './msg';

/** A mail that lies in another mail: its words, and its files. */
export interface InnerMail {
  readonly subject: string;
  readonly text: string;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** Opens a .msg for its words and files; `undefined` where it is none. Never rejects. */
export async function openMsg(bytes: Uint8Array): Promise<InnerMail | undefined> {
  const parsed = await readMsg(bytes, {});
  if (!parsed.ok) return undefined;
  const { message, attachmentContent } = parsed.mail;
  const { subject, body, attachments } = message.parts;
  const files = attachments.known ? attachments.value : [];
  return {
    subject: subject.known ? subject.value : '',
    text: body.known ? body.value.text : '',
    files: files.flatMap(({ name }, index) => {
      const content = attachmentContent?.(index);
      return content === undefined ? [] : [{ name, bytes: content }];
    }),
  };
}
