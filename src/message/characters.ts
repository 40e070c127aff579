/*
 * Character classes by number. Classic Outlook's engine has no ICU, so `\p{}` and `normalize` are out of reach; what
 * mail needs of them stands here, as ranges of UTF-16 code units.
 */

type Ranges = readonly (readonly [first: number, last: number])[];

const WORD = 0;
const SPACE = 1;
const INVISIBLE = 2;
const OTHER = 3;

const SPACES: Ranges = [
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

/** Soft hyphen, zero-width characters, direction marks, variation selectors. */
const INVISIBLES: Ranges = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

/** Controls, punctuation and symbols; what is left are letters, digits, marks, the underscore and surrogates. */
const OTHERS: Ranges = [
  [0x00, 0x2f],
  [0x3a, 0x40],
  [0x5b, 0x5e],
  [0x60, 0x60],
  [0x7b, 0xa9],
  [0xab, 0xb4],
  [0xb6, 0xb9],
  [0xbb, 0xbf],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x2000, 0x20ff],
  [0x2150, 0x2bff],
  [0x3000, 0x303f],
  [0xfe10, 0xfe6f],
  [0xff00, 0xff0f],
  [0xff1a, 0xff20],
  [0xff3b, 0xff3e],
  [0xff5b, 0xff65],
  [0xfff0, 0xffff],
];

const classes = new Uint8Array(0x10000);
for (const [kind, ranges] of [
  [OTHER, OTHERS],
  [SPACE, SPACES],
  [INVISIBLE, INVISIBLES],
] as const) {
  for (const [first, last] of ranges) classes.fill(kind, first, last + 1);
}

/** White space of any kind, line breaks and no-break spaces included. */
export function isSpace(code: number): boolean {
  return classes[code] === SPACE;
}

/** Characters that take no room and say nothing: soft hyphen, zero-width, direction marks, variation selectors. */
export function isInvisible(code: number): boolean {
  return classes[code] === INVISIBLE;
}

/** C0 and C1 control characters, line breaks and tab among them. */
export function isControl(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code <= 0x9f);
}

/** Letters, digits and the underscore; beyond ASCII everything but spaces, punctuation and symbols. */
export function isWordCode(code: number): boolean {
  return classes[code] === WORD;
}

const SINGLE_QUOTES = '\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4`\u2039\u203a';
const DOUBLE_QUOTES = '\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb';
const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\ufe58\ufe63';

/** What a character that is left out folds to. */
const DROPPED = 1;
const SPACE_CODE = 0x20;
const folds = new Uint16Array(0x10000);

/**
 * One UTF-16 code unit as it is compared: lower case, full width to ASCII, any quotation mark to `'` or `"`, any dash
 * to `-`, any white space to a space; 1 for a character that is left out.
 */
function foldNow(code: number): number {
  if (isSpace(code)) return SPACE_CODE;
  if (isInvisible(code) || code <= DROPPED) return DROPPED;
  const plain = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  const character = String.fromCharCode(plain);
  if (SINGLE_QUOTES.includes(character)) return 0x27;
  if (DOUBLE_QUOTES.includes(character)) return 0x22;
  if (DASHES.includes(character)) return 0x2d;
  const lower = character.toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : plain;
}

/**
 * Folds a text code unit by code unit, runs of white space to one space, invisible characters left out. Fills `codes`
 * and, for each, where it stands in the text; gives how many there are. The loop stands here, beside its table, because
 * every megabyte of mail goes through it.
 */
export function foldInto(text: string, codes: Uint16Array, offsets: Int32Array): number {
  let length = 0;
  let last = SPACE_CODE;
  for (let at = 0; at < text.length; at++) {
    const given = text.charCodeAt(at);
    let code = folds[given] ?? 0;
    if (code === 0) {
      code = foldNow(given);
      folds[given] = code;
    }
    if (code === DROPPED || (code === SPACE_CODE && last === SPACE_CODE)) continue;
    codes[length] = code;
    offsets[length++] = at;
    last = code;
  }
  return length;
}
