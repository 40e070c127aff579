import { readEml } from './eml';
import { readableMail } from './lenient-mail';
import { parseMime } from './mime-parser';
import { readMsg } from './msg';
import { shapeOf } from './mail-shape';

/** A mail that lies in another mail: its words, and its files. */
export interface InnerMail {
  readonly subject: string;
  readonly text: string;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** Opens a mail, .eml or .msg, for its words and files; `undefined` where it is none. Never rejects. */
export async function openMail(bytes: Uint8Array): Promise<InnerMail | undefined> {
  const isMsg = shapeOf(bytes, 'lenient') === 'msg';
  const parsed = isMsg ? await readMsg(bytes, {}) : await readEml(bytes, {});
  if (!parsed.ok) return undefined;
  const { message, attachmentContent } = parsed.mail;
  const { subject, body, attachments } = message.parts;
  const names = attachments.known ? attachments.value.map((one) => one.name) : [];
  const contents = isMsg
    ? names.map((_, index) => attachmentContent?.(index))
    : (await parseMime(readableMail(bytes))).files.map((file) => file.content);
  return {
    subject: subject.known ? subject.value : '',
    text: body.known ? body.value.text : '',
    files: names.flatMap((name, index) => {
      const content = contents[index];
      return content === undefined ? [] : [{ name, bytes: content }];
    }),
  };
}
