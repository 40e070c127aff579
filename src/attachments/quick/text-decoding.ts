import { latin1 } from './bytes';

/** What Windows-1252 has from 128 to 159; the rest is Latin-1. */
const WINDOWS =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

/** The character of a Windows-1252 byte. */
export function windowsCharacter(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? WINDOWS.charAt(byte - 0x80) : String.fromCharCode(byte);
}

/**
 * Decodes text piece by piece: UTF-16 with its mark, else UTF-8; bytes that are no UTF-8 count as Windows-1252, one by one,
 * for that is what they are in old files. Classic Outlook has no TextDecoder.
 */
export class TextDecoding {
  private kept: readonly number[] = [];
  /** Where the lower byte of a UTF-16 unit stands; -1 for UTF-8, `undefined` before the first bytes. */
  private wide: number | undefined;

  /** The characters of the next bytes, those of an unfinished character aside. */
  decode(bytes: Uint8Array, isLast = false): string {
    let input = bytes;
    if (this.kept.length > 0) {
      input = new Uint8Array(this.kept.length + bytes.length);
      input.set(this.kept);
      input.set(bytes, this.kept.length);
      this.kept = [];
    }
    if (this.wide === undefined) {
      if (input.length < 2 && !isLast) return this.keep(input, 0);
      const mark = (input[0] ?? 0) * 0x100 + (input[1] ?? 0);
      this.wide = mark === 0xfffe ? 0 : mark === 0xfeff ? 1 : -1;
    }
    return this.wide < 0 ? this.utf8(input, isLast) : this.utf16(input, this.wide);
  }

  private keep(input: Uint8Array, from: number): string {
    this.kept = Array.from(input.subarray(from));
    return '';
  }

  private utf16(input: Uint8Array, low: number): string {
    const length = input.length >> 1;
    const codes = new Uint16Array(length);
    for (let unit = 0; unit < length; unit += 1)
      codes[unit] = (input[unit * 2 + low] ?? 0) + (input[unit * 2 + 1 - low] ?? 0) * 0x100;
    this.keep(input, length * 2);
    return latin1(codes, 0, length);
  }

  private utf8(input: Uint8Array, isLast: boolean): string {
    const codes = new Uint16Array(input.length);
    let length = 0;
    for (let at = 0; at < input.length;) {
      const byte = input[at] ?? 0;
      if (byte < 0x80) {
        codes[length++] = byte;
        at += 1;
        continue;
      }
      const more = byte < 0xc2 ? 0 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : byte < 0xf5 ? 3 : 0;
      if (at + more >= input.length && !isLast && more > 0) {
        this.keep(input, at);
        break;
      }
      let point = more === 0 ? byte : byte & (0x3f >> more);
      let isWhole = more > 0;
      for (let next = 1; next <= more; next += 1) {
        const follower = input[at + next] ?? 0;
        if ((follower & 0xc0) !== 0x80) isWhole = false;
        point = (point << 6) | (follower & 0x3f);
      }
      at += isWhole ? more + 1 : 1;
      if (!isWhole) point = windowsCharacter(byte).charCodeAt(0);
      if (point > 0xffff) {
        codes[length++] = 0xd7c0 + (point >> 10);
        point = 0xdc00 + (point & 0x3ff);
      }
      codes[length++] = point;
    }
    return latin1(codes, 0, length);
  }
}

/** The whole of some bytes as text, the byte-order mark taken off. */
export function decodeText(bytes: Uint8Array): string {
  const text = new TextDecoding().decode(bytes, true);
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
