import type { CallGate } from './office-call';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Gives the bytes of base64 text (RFC 4648). Classic Outlook's handlers have no `atob`. */
function bytesOf(base64: string): Uint8Array {
  const values = new Int8Array(128).fill(-1);
  for (let value = 0; value < 64; value++) values[ALPHABET.charCodeAt(value)] = value;
  const bytes = new Uint8Array(Math.floor((base64.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let index = 0; index < base64.length; index++) {
    const value = values[base64.charCodeAt(index)] ?? -1;
    if (value < 0) continue;
    held = (held << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = (held >> bits) & 0xff;
  }
  return bytes.subarray(0, length);
}

/** Reads an attached file; `undefined` where Outlook does not hand it over as one. Never rejects. */
export async function readFileContent(
  item: Office.MessageCompose,
  gate: CallGate,
  id: string,
): Promise<Uint8Array | undefined> {
  const got = await gate.call<Office.AttachmentContent>('attachment content', (callback) => {
    item.getAttachmentContentAsync(id, callback);
  });
  const format: string = got.ok ? got.value.format : '';
  return got.ok && format === 'base64' ? bytesOf(got.value.content) : undefined;
}
