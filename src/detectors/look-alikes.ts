import { lookAlikeTable } from './fold';
import { isBesideNumber, isWordCode } from './spaced-form';

/** Longest run of look-alikes that is read as letters of a value set off by a separator, such as a prefix or a suffix. */
const LONGEST_SET_OFF = 4;

/**
 * Puts the ASCII letter in place of each letter that only looks like it, in the first `length` codes: inside words that also
 * hold ASCII letters or digits, and in runs of four at most that one separator sets off from a digit (the letters of a number
 * written with spaces). A word wholly in another script stays as it is.
 */
export function foldLookAlikes(codes: Uint16Array, length: number): void {
  const table = lookAlikeTable();
  let at = 0;
  while (at < length) {
    const start = at;
    let ascii = 0;
    let alike = 0;
    while (at < length) {
      const code = codes[at] ?? 0;
      if (isWordCode(code)) ascii += 1;
      else if ((table[code] ?? 0) !== 0) alike += 1;
      else if (code < 0x250) break;
      at += 1;
    }
    if (alike > 0 && (ascii > 0 || isSetOff(codes, start, at))) {
      for (let index = start; index < at; index += 1) {
        const letter = table[codes[index] ?? 0] ?? 0;
        if (letter !== 0) codes[index] = letter;
      }
    }
    at += 1;
  }
}

function isSetOff(codes: Uint16Array, start: number, end: number): boolean {
  if (end - start > LONGEST_SET_OFF) return false;
  return isBesideNumber((at) => codes[at] ?? 0, start, end);
}
