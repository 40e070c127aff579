/** First and last character code of a range. */
type Range = readonly [number, number];

/** Line ends, tabs and the spaces of other scripts. */
const SPACES: readonly Range[] = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0x85, 0x85],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
];

/**
 * Characters that show nothing and can mislead: controls, zero-width and bidirectional marks (Unicode TR 36), fillers that
 * look like a space, interlinear notes.
 */
const INVISIBLE: readonly Range[] = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x2800, 0x2800],
  [0x3164, 0x3164],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
];

/** They mean nothing outside one font; the alert marks its own places with them. */
const PRIVATE_USE: readonly Range[] = [[0xe000, 0xf8ff]];

/** Marks that stand over, under or through the letter before them. */
const COMBINING: readonly Range[] = [
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe20, 0xfe2f],
];

function escaped(code: number): string {
  return `\\u${`000${code.toString(16)}`.slice(-4)}`;
}

/** The ranges as the inside of a character class. Numbers, as a pattern of control characters cannot be read. */
function charactersOf(ranges: readonly Range[]): string {
  return ranges.map(([first, last]) => `${escaped(first)}-${escaped(last)}`).join('');
}

/** One or more characters of white space. */
export const WHITE_SPACE_RUN = new RegExp(`[${charactersOf(SPACES)}]+`, 'g');

/** A character that is dropped. */
export const DROPPED = new RegExp(`[${charactersOf([...INVISIBLE, ...PRIVATE_USE])}]`, 'g');

/** A private-use character. */
export const PRIVATE_USE_MARK = new RegExp(`[${charactersOf(PRIVATE_USE)}]`, 'g');

/** More than three marks over one letter, the first three in group 1. */
export const PILED_MARKS = new RegExp(`([${charactersOf(COMBINING)}]{3})[${charactersOf(COMBINING)}]+`, 'g');
