/** A character written in code, and how many code units the writing took. */
export interface EncodedCharacter {
  readonly code: number;
  readonly length: number;
}

const NAMED: Readonly<Record<string, number>> = {
  nbsp: 0xa0,
  ensp: 0x2002,
  emsp: 0x2003,
  thinsp: 0x2009,
  zwnj: 0x200c,
  zwj: 0x200d,
  shy: 0xad,
  ndash: 0x2013,
  mdash: 0x2014,
  hyphen: 0x2010,
  minus: 0x2212,
  dash: 0x2010,
  middot: 0xb7,
  bull: 0x2022,
  period: 0x2e,
  sol: 0x2f,
  colon: 0x3a,
  num: 0x23,
  amp: 0x26,
  tab: 0x09,
};

/** A character reference of HTML, also one whose ampersand was itself written as a reference. Bounded on every side. */
const REFERENCE = /&(?:amp;)?(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,6}));/y;

/** Reads a reference of HTML that is left over in plain text; `undefined` where none begins at `at`. */
export function readReference(text: string, at: number): EncodedCharacter | undefined {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(text);
  if (match === null) return undefined;
  const [whole, decimal, hex, name] = match;
  const code =
    decimal !== undefined
      ? parseInt(decimal, 10)
      : hex !== undefined
        ? parseInt(hex, 16)
        : NAMED[(name ?? '').toLowerCase()];
  if (code === undefined || code === 0 || code > 0x10ffff) return undefined;
  return { code, length: whole.length };
}

function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** The byte written as `%XX` at a place; -1 where there is none. */
function readByte(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0x25) return -1;
  const high = hexDigit(text.charCodeAt(at + 1));
  const low = hexDigit(text.charCodeAt(at + 2));
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

/** Reads a percent encoding (RFC 3986) of up to three UTF-8 bytes; `undefined` where none begins at `at`. */
export function readPercent(text: string, at: number): EncodedCharacter | undefined {
  const first = readByte(text, at);
  if (first < 0x09) return undefined;
  if (first < 0x80) return { code: first, length: 3 };
  const second = readByte(text, at + 3) & 0x3f;
  if (first >= 0xc2 && first < 0xe0 && isTrail(text, at + 3)) {
    return { code: ((first & 0x1f) << 6) | second, length: 6 };
  }
  if (first >= 0xe0 && first < 0xf0 && isTrail(text, at + 3) && isTrail(text, at + 6)) {
    const third = readByte(text, at + 6) & 0x3f;
    return { code: ((first & 0x0f) << 12) | (second << 6) | third, length: 9 };
  }
  return undefined;
}

function isTrail(text: string, at: number): boolean {
  const byte = readByte(text, at);
  return byte >= 0x80 && byte < 0xc0;
}
