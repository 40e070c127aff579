import { isInvisible, isSpace } from '../characters';

/** True for white space and for marks that show nothing (zero-width and direction marks, byte-order mark). */
export function isBlankCode(code: number): boolean {
  return isSpace(code) || isInvisible(code);
}

/** The text without blank characters on either side; unlike `trim`, marks that show nothing go too. */
export function trimBlank(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlankCode(text.charCodeAt(start))) start += 1;
  while (end > start && isBlankCode(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
