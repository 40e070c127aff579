/** What may stand between two characters of one value, as the source of a pattern: short separators, or one line break. */
export const SEPARATED = String.raw`(?:[ \-._/:*()[\]]{0,3}|[ -]?\r?\n[ >]{0,4})`;

const SEPARATORS = ' -._/:*()[]>\r\n';
const LONGEST_SEPARATOR = 6;

/** Whether a code is an ASCII letter. */
export function isLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}

/** Whether a code is an ASCII letter or digit. */
export function isWordCode(code: number): boolean {
  return isLetter(code) || (code >= 0x30 && code <= 0x39);
}

/** Back over what may stand between two characters of one value. */
export function skipBack(text: string, from: number): number {
  let at = from;
  while (from - at < LONGEST_SEPARATOR && at > 0 && SEPARATORS.includes(text.charAt(at - 1))) at -= 1;
  return at;
}

/**
 * Where so many letters before a group of digits begin: each directly before the next or a few separators away, and no letter or
 * digit before the first. -1 where they do not stand there.
 */
export function lettersBefore(text: string, digits: number, count: number): number {
  let start = digits;
  for (let found = 0; found < count; found += 1) {
    const at = isLetter(text.charCodeAt(start - 1)) ? start - 1 : skipBack(text, start) - 1;
    if (at < 0 || !isLetter(text.charCodeAt(at))) return -1;
    start = at;
  }
  return start > 0 && isWordCode(text.charCodeAt(start - 1)) ? -1 : start;
}
