import { contentTypeOf } from '../../src/attachments/quick/content-type';
import type { ContentType } from '../../src/message/message';
import type { HandlerSetup } from './setup';

/** A file larger than this is not looked into while writing: its name and size must do. */
const LARGEST = 5_000_000;

/** Files are looked into one start at a time; the rest come with the next event. */
const MOST = 10;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Gives the bytes of base64 text (RFC 4648). Classic Outlook's handlers have no `atob`. */
function bytesOf(base64: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((base64.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let index = 0; index < base64.length; index++) {
    const value = ALPHABET.indexOf(base64.charAt(index));
    if (value < 0) continue;
    held = (held << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = (held >> bits) & 0xff;
  }
  return bytes.subarray(0, length);
}

/** Gives what the attached files are by content: those known already, and the new ones that could be read now. */
export async function readContents(
  { item, gate }: HandlerSetup,
  before: Readonly<Record<string, ContentType>>,
): Promise<Readonly<Record<string, ContentType>>> {
  const all = await gate.call<Office.AttachmentDetailsCompose[]>('attachments', (callback) => {
    item.getAttachmentsAsync(callback);
  });
  if (!all.ok || !Array.isArray(all.value)) return before;
  const contents: Record<string, ContentType> = {};
  let looked = 0;
  for (const file of all.value) {
    const kind: string = file.attachmentType;
    const known = before[file.id];
    if (known !== undefined) contents[file.id] = known;
    if (known !== undefined || kind !== 'file' || file.size > LARGEST || looked >= MOST) continue;
    looked++;
    const content = await gate.call<Office.AttachmentContent>('attachment content', (callback) => {
      item.getAttachmentContentAsync(file.id, callback);
    });
    const format: string = content.ok ? content.value.format : '';
    if (!content.ok || format !== 'base64') continue;
    contents[file.id] = contentTypeOf(bytesOf(content.value.content), file.name, '');
  }
  return contents;
}
