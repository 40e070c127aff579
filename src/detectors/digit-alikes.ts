import { codesOf, textOf } from './code-units';
import { isBesideNumber, isDigit, isWordCode } from './spaced-form';

/** A letter that passes for a digit, beside a digit. */
const BESIDE = /\d[OoIl]|[OoIl]\d/g;

/** Longer runs are keys and code, in which a letter is a letter. */
const LONGEST = 34;

/** So many letters between digits may all pass for some. */
const MOST_BETWEEN = 4;

const NOUGHT = 0x30;
const ONE = 0x31;

/** The digit for which a letter passes; a digit for itself; 0 for all else. */
function digitFor(code: number): number {
  if (code === 0x4f || code === 0x6f) return NOUGHT;
  return code === 0x49 || code === 0x6c ? ONE : isDigit(code) ? code : 0;
}

function countOf(text: string, start: number, end: number, counts: (code: number) => boolean): number {
  let count = 0;
  for (let at = start; at < end; at += 1) if (counts(text.charCodeAt(at))) count += 1;
  return count;
}

function isAlike(code: number): boolean {
  return digitFor(code) !== 0;
}

function writeDigits(codes: Uint16Array, start: number, end: number): void {
  for (let at = start; at < end; at += 1) codes[at] = digitFor(codes[at] ?? 0);
}

/** Reads letters of a run as digits: where digits hem them in, or where nothing else is left of a number. */
function read(codes: Uint16Array, text: string, start: number, end: number): void {
  const length = end - start;
  if (countOf(text, start, end, isAlike) === length) {
    const isLong = length > 5 && countOf(text, start, end, isDigit) * 2 >= length;
    if (isLong || isBesideNumber((at) => codes[at] ?? 0, start, end)) writeDigits(codes, start, end);
    return;
  }
  let last = -1;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (!isAlike(code)) last = -1;
    if (!isDigit(code)) continue;
    if (last >= 0 && at - last <= MOST_BETWEEN + 1) writeDigits(codes, last + 1, at);
    last = at;
  }
}

/** Reads O for nought and l or I for one inside numbers. The text keeps its length. */
export function withDigitAlikes(text: string): string {
  let codes: Uint16Array | undefined;
  BESIDE.lastIndex = 0;
  // A match is two characters, and what it holds is not asked for: `test` makes nothing of it.
  while (BESIDE.test(text)) {
    let end = BESIDE.lastIndex;
    let start = end - 2;
    while (end - start <= LONGEST && isWordCode(text.charCodeAt(start - 1))) start -= 1;
    while (end - start <= LONGEST && isWordCode(text.charCodeAt(end))) end += 1;
    BESIDE.lastIndex = end;
    if (end - start > LONGEST) continue;
    codes ??= codesOf(text);
    read(codes, text, start, end);
  }
  return codes === undefined ? text : textOf(codes, text.length);
}
