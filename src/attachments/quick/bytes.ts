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

/** The bytes from `start` up to `end` as a string, one character a byte. */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
  const parts: string[] = [];
  const stop = Math.min(end, bytes.length);
  for (let at = Math.max(0, start); at < stop; at += CHUNK) {
    const chunk: ArrayLike<number> = bytes.subarray(at, Math.min(stop, at + CHUNK));
    parts.push(String.fromCharCode.apply(null, chunk as number[]));
  }
  return parts.join('');
}
