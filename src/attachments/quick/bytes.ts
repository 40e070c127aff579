/** More characters in one go overflow the stack of old engines. */
const CHUNK = 8192;

/** The unsigned little-endian 16-bit number at `offset`; 0 where it would reach past the end. */
export function uint16(bytes: Uint8Array, offset: number): number {
  if (offset < 0 || offset + 2 > bytes.length) return 0;
  return (bytes[offset] ?? 0) + (bytes[offset + 1] ?? 0) * 0x100;
}

/** The unsigned little-endian 32-bit number at `offset`; 0 where it would reach past the end. */
export function uint32(bytes: Uint8Array, offset: number): number {
  if (offset < 0 || offset + 4 > bytes.length) return 0;
  return uint16(bytes, offset) + uint16(bytes, offset + 2) * 0x10000;
}

/** True where the characters of `ascii` (code points below 256) stand at `offset`. */
export function hasAscii(bytes: Uint8Array, offset: number, ascii: string): boolean {
  if (offset < 0 || offset + ascii.length > bytes.length) return false;
  for (let i = 0; i < ascii.length; i += 1) {
    if (bytes[offset + i] !== ascii.charCodeAt(i)) return false;
  }
  return true;
}

/** The first place at or after `from` and before `to` where `ascii` stands; -1 without one. */
export function findAscii(bytes: Uint8Array, ascii: string, from: number, to: number): number {
  const first = ascii.charCodeAt(0);
  const last = Math.min(to, bytes.length - ascii.length + 1);
  for (let at = Math.max(0, from); at < last; at += 1) {
    if (bytes[at] === first && hasAscii(bytes, at, ascii)) return at;
  }
  return -1;
}

/** The bytes, or units of UTF-16, from `start` up to `end` as a string, one character each. */
export function latin1(codes: Uint8Array | Uint16Array, start: number, end: number): string {
  const parts: string[] = [];
  const stop = Math.min(end, codes.length);
  for (let at = Math.max(0, start); at < stop; at += CHUNK) {
    const chunk: ArrayLike<number> = codes.subarray(at, Math.min(stop, at + CHUNK));
    parts.push(String.fromCharCode.apply(null, chunk as number[]));
  }
  return parts.join('');
}

/** Names in one string, each between line breaks of its own. */
export function linesOf(names: readonly string[]): string {
  return `\n${names.join('\n\n')}\n`;
}

/** The bytes of a string whose characters are bytes, as {@link latin1} gives it. */
export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** Puts bytes in the place of their hexadecimal numbers; a match without one is left out. */
export function withBytes(text: string, pattern: RegExp): string {
  return text.replace(pattern, (_found, digits: string | undefined) =>
    digits === undefined ? '' : String.fromCharCode(parseInt(digits, 16)),
  );
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Gives the bytes of base64 text (RFC 4648); other characters count for nothing. Classic Outlook's handlers have no `atob`. */
export function base64Bytes(text: string): Uint8Array {
  const values = new Int8Array(128).fill(-1);
  for (let value = 0; value < 64; value++) values[BASE64.charCodeAt(value)] = value;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let at = 0; at < text.length; at++) {
    const value = values[text.charCodeAt(at)] ?? -1;
    if (value < 0) continue;
    held = (held << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = held >> bits;
  }
  return bytes.subarray(0, length);
}
