import { findAscii, hasAscii, latin1, uint16, uint32 } from './bytes';

/** One file that a zip directory names. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** Compression method; 0 is stored. */
  readonly method: number;
  /** Bytes in the file, and what they say they become. */
  readonly packedSize: number;
  readonly size: number;
  /** Where the entry's own header stands in the file; -1 where that lies outside it. */
  readonly headerAt: number;
}

/** Names beyond this number tell nothing new about the type. */
const MAX_ENTRIES = 20_000;
/** End-of-directory record: 22 bytes and a comment of at most 65,535 (APPNOTE.TXT 4.3.16). */
const MAX_TAIL = 65_557;

/**
 * The entries of a zip file, read from its directory; where that is lost, from the headers in front of each file.
 * Nothing is unpacked. Empty where nothing could be read.
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const end = endOfDirectory(bytes);
  if (end >= 0) {
    const size = uint32(bytes, end + 12);
    // Counting back from the end also holds where something was put in front of the archive.
    for (const start of [end - size, uint32(bytes, end + 16)]) {
      if (hasAscii(bytes, start, 'PK\x01\x02'))
        return directoryEntries(bytes, start, start - uint32(bytes, end + 16));
    }
  }
  return localEntries(bytes);
}

function endOfDirectory(bytes: Uint8Array): number {
  const stop = Math.max(0, bytes.length - MAX_TAIL);
  for (let at = bytes.length - 22; at >= stop; at -= 1) {
    if (bytes[at] === 0x50 && hasAscii(bytes, at, 'PK\x05\x06')) return at;
  }
  return -1;
}

function directoryEntries(bytes: Uint8Array, start: number, shift: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = start;
  while (entries.length < MAX_ENTRIES && hasAscii(bytes, at, 'PK\x01\x02') && at + 46 <= bytes.length) {
    const headerAt = uint32(bytes, at + 42) + Math.max(0, shift);
    entries.push(entryAt(bytes, at + 2, at + 46, hasAscii(bytes, headerAt, 'PK\x03\x04') ? headerAt : -1));
    at += 46 + uint16(bytes, at + 28) + uint16(bytes, at + 30) + uint16(bytes, at + 32);
  }
  return entries;
}

/** Walks the headers in front of the files: enough for a download that was cut short. */
function localEntries(bytes: Uint8Array): ZipEntry[] {
  const entries: ZipEntry[] = [];
  for (let at = 0; entries.length < MAX_ENTRIES;) {
    at = findAscii(bytes, 'PK\x03\x04', at, bytes.length);
    if (at < 0) break;
    entries.push(entryAt(bytes, at, at + 30, at));
    at += 30 + uint16(bytes, at + 26) + uint16(bytes, at + 28) + uint32(bytes, at + 18);
  }
  return entries;
}

/** Reads what a file's own header and its line in the directory have alike, the latter two bytes further on. */
function entryAt(bytes: Uint8Array, at: number, nameAt: number, headerAt: number): ZipEntry {
  const method = uint16(bytes, at + 8);
  return {
    name: latin1(bytes, nameAt, nameAt + uint16(bytes, at + 26)),
    // General-purpose bit 0, or the AES method (APPNOTE.TXT 4.4.4, 4.4.5).
    isEncrypted: (uint16(bytes, at + 6) & 1) === 1 || method === 99,
    method,
    packedSize: uint32(bytes, at + 18),
    size: uint32(bytes, at + 22),
    headerAt,
  };
}

/** Where the content of an entry begins: behind its own header, whose name and extra field may be longer than the directory's. */
export function contentStart(bytes: Uint8Array, { headerAt }: ZipEntry): number {
  return headerAt + 30 + uint16(bytes, headerAt + 26) + uint16(bytes, headerAt + 28);
}

/** The first `length` bytes of a stored entry as they stand in the file, one character a byte. */
export function storedStart(bytes: Uint8Array, entry: ZipEntry, length: number): string {
  if (entry.headerAt < 0) return '';
  const start = contentStart(bytes, entry);
  return latin1(bytes, start, start + length);
}
