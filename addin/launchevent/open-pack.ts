import { latin1 } from '../../src/attachments/quick/bytes';
import { inflateRaw } from '../../src/attachments/quick/inflate';

/** Digits of the packs: printable ASCII that needs no escaping in a string literal. */
export const PACK_DIGITS =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&()*+,./:;<=>?@[]^_`{|}~'";

/** The bytes of a pack: two digits to base 91 hold 13 bits of them, or 14 where the 13 say at most 88 (basE91). */
function bytesOf(pack: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let digit = 0; digit < 91; digit++) values[PACK_DIGITS.charCodeAt(digit)] = digit;
  const bytes = new Uint8Array(pack.length);
  let length = 0;
  let held = 0;
  let count = 0;
  for (let at = 0; at < pack.length; at += 2) {
    const pair = (values[pack.charCodeAt(at)] ?? 0) + (values[pack.charCodeAt(at + 1)] ?? 0) * 91;
    held |= pair << count;
    count += (pair & 8191) > 88 ? 13 : 14;
    for (; count > 7; count -= 8) {
      bytes[length++] = held;
      held >>>= 8;
    }
  }
  bytes[length++] = held;
  return bytes.subarray(0, length);
}

/**
 * Gives the text of a pack: base 91 around DEFLATE, around text whose characters beyond ASCII are percent-encoded. It trusts
 * its input, which the build has made.
 */
export function openPack(pack: string): string {
  const bytes = bytesOf(pack);
  let text = '';
  inflateRaw(bytes, 0, bytes.length, (piece) => {
    text += latin1(piece, 0, piece.length);
  });
  return decodeURIComponent(text);
}
