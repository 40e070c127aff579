import type { ContentType } from '../../message/message';
import { findAscii, hasAscii, uint16, uint32 } from './bytes';

/** What a RAR or 7-Zip file is: an archive, or an encrypted one where its headers say so. Otherwise `undefined`. */
export function packedType(bytes: Uint8Array): ContentType | undefined {
  if (hasAscii(bytes, 0, '7z\xbc\xaf\x27\x1c')) return isLocked7z(bytes) ? 'encrypted' : 'archive';
  if (hasAscii(bytes, 0, 'Rar!\x1a\x07\x01\0')) return isLockedRar5(bytes) ? 'encrypted' : 'archive';
  if (hasAscii(bytes, 0, 'Rar!\x1a\x07\0')) return isLockedRar4(bytes) ? 'encrypted' : 'archive';
  return undefined;
}

/**
 * The 7-Zip end header lists the coders; 06F10701 is AES-256 (7zFormat.txt, Methods.txt). A header that is itself
 * compressed hides the coder, so that such a file counts as an archive.
 */
function isLocked7z(bytes: Uint8Array): boolean {
  const header = 32 + uint32(bytes, 12) + uint32(bytes, 16) * 0x100000000;
  const from = header < bytes.length ? header : Math.max(0, bytes.length - 4096);
  return findAscii(bytes, '\x06\xf1\x07\x01', from, bytes.length) >= 0;
}

/** RAR 1.5 to 4: the main header's 0x80 says that headers are encrypted, a file header's 0x04 that the file is. */
function isLockedRar4(bytes: Uint8Array): boolean {
  let at = 7;
  for (let block = 0; block < 64 && at + 7 <= bytes.length; block += 1) {
    const type = bytes[at + 2];
    const flags = uint16(bytes, at + 3);
    if (type === 0x73 && (flags & 0x80) !== 0) return true;
    if (type === 0x74) return (flags & 0x04) !== 0;
    const size = uint16(bytes, at + 5) + ((flags & 0x8000) === 0 ? 0 : uint32(bytes, at + 7));
    if (size < 7) return false;
    at += size;
  }
  return false;
}

/** RAR 5: an encryption header (type 4), or an encryption record (type 1) in the extra area of the first file. */
function isLockedRar5(bytes: Uint8Array): boolean {
  let at = 8;
  for (let block = 0; block < 64 && at + 7 < bytes.length; block += 1) {
    const size = variableInt(bytes, at + 4);
    const type = variableInt(bytes, size.next);
    const flags = variableInt(bytes, type.next);
    if (type.value === 4) return true;
    const extra = (flags.value & 1) === 0 ? { value: 0, next: flags.next } : variableInt(bytes, flags.next);
    const data = (flags.value & 2) === 0 ? 0 : variableInt(bytes, extra.next).value;
    const end = size.next + size.value;
    if (type.value === 2) return hasEncryptionRecord(bytes, end - extra.value, end);
    if (size.value === 0) return false;
    at = end + data;
  }
  return false;
}

function hasEncryptionRecord(bytes: Uint8Array, from: number, end: number): boolean {
  let at = from;
  for (let record = 0; record < 16 && at < Math.min(end, bytes.length); record += 1) {
    const size = variableInt(bytes, at);
    if (variableInt(bytes, size.next).value === 1) return true;
    at = size.next + size.value;
  }
  return false;
}

/** RAR 5 variable-length number: seven bits a byte, lowest first. */
function variableInt(bytes: Uint8Array, start: number): { value: number; next: number } {
  let value = 0;
  for (let i = 0; i < 7; i += 1) {
    const byte = bytes[start + i] ?? 0;
    value += (byte & 0x7f) * Math.pow(128, i);
    if ((byte & 0x80) === 0) return { value, next: start + i + 1 };
  }
  return { value, next: start + 7 };
}
