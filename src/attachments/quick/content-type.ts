import type { ContentType } from '../../message/message';
import { findAscii, hasAscii, latin1, uint16, uint32 } from './bytes';
import { compoundType } from './compound-type';
import { isCompoundFile } from './compound-file';
import { extensionOf, runsAs } from './file-extension';
import { packedType } from './packed-type';
import { typeBySignature } from './signatures';
import { textStart, typeOfText } from './text-type';
import { zipType } from './zip-type';

/** Readers look for the PDF header in this many first bytes (PDF 1.7, appendix H, note 13). */
const PDF_HEADER_WINDOW = 1024;

/**
 * What a file is, by its content. The name decides only where the content leaves it open: a text that would run under
 * its name, data that fits no known format. Reads nothing past the end, unpacks nothing, and takes time in proportion
 * to the size at most. `declaredType` is the media type in lower case, or empty.
 */
export function contentTypeOf(bytes: Uint8Array, name: string, declaredType: string): ContentType {
  const extension = extensionOf(name);
  if (bytes.length === 0) return 'unknown';
  if (isDosProgram(bytes)) return 'executable';
  if (isCompoundFile(bytes)) return compoundType(bytes, extension);
  if (isZip(bytes)) return zipType(bytes);
  const packed = packedType(bytes);
  if (packed !== undefined) return packed;
  // Some signatures are plain letters ("ID3", "BZh"): prose that begins so is not a file of that kind.
  const text = textStart(bytes);
  const signature = typeBySignature(bytes, extension);
  if (signature !== undefined && (text === undefined || TEXTUAL.includes(signature))) return signature;
  const pdf = findAscii(bytes, '%PDF-', 0, PDF_HEADER_WINDOW);
  // In a text, words in front of the mark make it a text about PDF.
  if (pdf >= 0 && (text === undefined || /^\s*$/.test(text.slice(0, pdf)))) {
    return isEncryptedPdf(bytes) ? 'encrypted' : 'pdf';
  }
  if (text !== undefined) return typeOfText(text, extension, declaredType);
  return typeOfData(bytes, extension);
}

/** Formats whose first part may be text from end to end of the window. */
const TEXTUAL: readonly ContentType[] = ['rtf', 'script', 'encrypted', 'disk-image', 'installer'];

/**
 * A DOS, Windows or OS/2 program: `MZ`, and either a new header where the old one says, or bytes that no text holds.
 * "MZ is the mark of …" is prose.
 */
function isDosProgram(bytes: Uint8Array): boolean {
  if (!hasAscii(bytes, 0, 'MZ') && !hasAscii(bytes, 0, 'ZM')) return false;
  const header = uint32(bytes, 0x3c);
  const isNew = header >= 4 && /^(?:PE\0\0|NE|L[EX])/.test(latin1(bytes, header, header + 4));
  return isNew || textStart(bytes) === undefined;
}

/** A zip begins with a file, is empty, or is one part of a set; a shell stub in front is found by its directory. */
function isZip(bytes: Uint8Array): boolean {
  return ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08', 'PK00PK\x03\x04'].some((sign) =>
    hasAscii(bytes, 0, sign),
  );
}

/**
 * True where a trailer or a cross-reference stream names an encryption dictionary: `/Encrypt`, then a reference or a
 * dictionary (PDF 1.7, 7.5.5). Both stand uncompressed in the file.
 */
function isEncryptedPdf(bytes: Uint8Array): boolean {
  const sign = '/Encrypt';
  let at = findAscii(bytes, sign, 0, bytes.length);
  while (at >= 0) {
    if (/^[\0\s]*<<|^[\0\s]+[0-9]/.test(latin1(bytes, at + sign.length, at + 40))) return true;
    at = findAscii(bytes, sign, at + sign.length, bytes.length);
  }
  return false;
}

/** Data that fits no known format: a boot sector, or what the name says it would run as. */
function typeOfData(bytes: Uint8Array, extension: string): ContentType {
  const first = bytes[0];
  const isBootSector =
    bytes.length >= 512 && uint16(bytes, 510) === 0xaa55 && (first === 0xeb || first === 0xe9);
  if (
    isBootSector &&
    (hasAscii(bytes, 54, 'FAT') || hasAscii(bytes, 82, 'FAT') || hasAscii(bytes, 3, 'NTFS'))
  ) {
    return 'disk-image';
  }
  if (extension === 'gpg' || extension === 'pgp') return 'encrypted';
  return runsAs(extension) ?? 'unknown';
}
