/** What may stand between two characters of one value, as the source of a pattern: short separators, or one line break. */
export const SEPARATED = String.raw`(?:[ \-._/:*()[\]]{0,3}|[ -]?\r?\n[ >]{0,4})`;

const LONGEST_SEPARATOR = 6;

/** The separators by their codes: a look into a table is the quickest, and every number in a mail asks for some. */
const IS_SEPARATOR = new Uint8Array(128);
for (const separator of ' -._/:*()[]>\r\n') IS_SEPARATOR[separator.charCodeAt(0)] = 1;

/** Whether a code is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether a code is an ASCII letter. */
export function isLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}

/** Whether a code is an ASCII letter or digit. */
export function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** Back over what may stand between two characters of one value. */
export function skipBack(text: string, from: number): number {
  const least = Math.max(0, from - LONGEST_SEPARATOR);
  let at = from;
  while (at > least && IS_SEPARATOR[text.charCodeAt(at - 1)] === 1) at -= 1;
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

/** What parts the groups of a number: a space, a dash, a stop, a slash. */
function isJoint(code: number): boolean {
  return code === 0x20 || (code >= 0x2d && code <= 0x2f);
}

/** Whether a digit stands one joint before a stretch or behind it. */
export function isBesideNumber(codeAt: (at: number) => number, start: number, end: number): boolean {
  if (isJoint(codeAt(start - 1)) && isDigit(codeAt(start - 2))) return true;
  return isJoint(codeAt(end)) && isDigit(codeAt(end + 1));
}
