import {
  ALPHABETS_ASTRAL,
  DIGIT_NOUGHTS,
  DIGIT_NOUGHTS_ASTRAL,
  INVISIBLE,
  INVISIBLE_ASTRAL,
  LETTER_LIKE,
  LOOK_ALIKES,
  MATHS_LETTERS,
  RUNS,
  SAME_AS,
} from './fold-table';

/** The fold of a character that is taken out. */
export const REMOVED = 0xffff;

const NOUGHT = 0x30;
const CAPITAL_A = 0x41;
const SMALL_A = 0x61;

let folds: Uint16Array | undefined;
let lookAlikes: Uint16Array | undefined;

function fillRuns(table: Uint16Array, first: number, last: number, ascii: number): void {
  for (let code = first; code <= last; code += 1) table[code] = ascii + code - first;
}

/** Every word is an ASCII character, and the characters that stand for it. */
function fillAlike(table: Uint16Array, words: string): void {
  for (const word of words.split(' ')) {
    for (let index = 1; index < word.length; index += 1) table[word.charCodeAt(index)] = word.charCodeAt(0);
  }
}

function makeFolds(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const [first, last] of INVISIBLE) table.fill(REMOVED, first, last + 1);
  for (const [character, ranges] of SAME_AS) {
    for (const [first, last] of ranges) table.fill(character.charCodeAt(0), first, last + 1);
  }
  for (const [first, last, ascii] of RUNS) fillRuns(table, first, last, ascii.charCodeAt(0));
  for (const nought of DIGIT_NOUGHTS) fillRuns(table, nought, nought + 9, NOUGHT);
  fillAlike(table, LETTER_LIKE);
  return table;
}

/**
 * For every code unit: 0 where it stays as it is, {@link REMOVED} where it is taken out, else the ASCII code that it stands
 * for. Made once, when the first character beyond ASCII turns up.
 */
export function foldTable(): Uint16Array {
  folds ??= makeFolds();
  return folds;
}

function makeLookAlikes(): Uint16Array {
  const table = new Uint16Array(0x10000);
  fillAlike(table, LOOK_ALIKES);
  return table;
}

/** For every code unit that looks like an ASCII letter: that letter's code; for all others 0. */
export function lookAlikeTable(): Uint16Array {
  lookAlikes ??= makeLookAlikes();
  return lookAlikes;
}

/** The ASCII code that a code point above 65,535 stands for; {@link REMOVED} where it is invisible, 0 where it stays. */
export function foldAstral(codePoint: number): number {
  for (const [first, last] of INVISIBLE_ASTRAL) if (codePoint >= first && codePoint <= last) return REMOVED;
  const [first, last] = MATHS_LETTERS;
  if (codePoint >= first && codePoint <= last) {
    const letter = (codePoint - first) % 52;
    return letter < 26 ? CAPITAL_A + letter : SMALL_A + letter - 26;
  }
  for (const nought of DIGIT_NOUGHTS_ASTRAL) {
    if (codePoint >= nought && codePoint < nought + 10) return NOUGHT + codePoint - nought;
  }
  for (const letter of ALPHABETS_ASTRAL) {
    if (codePoint >= letter && codePoint < letter + 26) return CAPITAL_A + codePoint - letter;
  }
  return 0;
}
