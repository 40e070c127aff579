/**
 * What the folded text makes of characters that a reader takes for others, or does not see. Ranges are those of Unicode
 * 17.0 (UnicodeData.txt, DerivedCoreProperties.txt Default_Ignorable_Code_Point); look-alikes are the letters of
 * confusables.txt (UTS #39) that pass for an ASCII letter in ordinary type. Written out, because the engine of classic Outlook
 * has neither normalize() nor property escapes. test/detectors/fold-table.test.ts holds it against what Node knows.
 */

type Range = readonly [first: number, last: number];

/** Reads ranges written as hexadecimal code points, one or first-last, parted by spaces. */
function readRanges(list: string): readonly Range[] {
  return list.split(' ').map((range): Range => {
    const [first = '', last = first] = range.split('-');
    return [parseInt(first, 16), parseInt(last, 16)];
  });
}

/** Characters that take no room of their own: zero width, bidi, variation selectors, fillers, marks laid over a letter. */
export const INVISIBLE = readRanges(
  '0-8 e-1f 7f-84 86-9f ad 300-36f 483-489 61c 115f-1160 17b4-17b5 180b-180f 1ab0-1ace 1dc0-1dff ' +
    '200b-200f 202a-202e 2060-206f 20d0-20f0 3164 fe00-fe0f fe20-fe2f feff ffa0 fff0-fffb',
);

/** The same beyond the first 65,536: musical format marks, tag characters, more variation selectors. */
export const INVISIBLE_ASTRAL = readRanges('1bca0-1bca3 1d173-1d17a e0000-e0fff');

/** Characters that stand for one ASCII character, by that character. */
export const SAME_AS: readonly (readonly [character: string, ranges: readonly Range[]])[] = [
  [' ', readRanges('a0 1680 2000-200a 202f 205f 3000 2800')],
  ['\n', readRanges('85 2028-2029')],
  [
    '-',
    readRanges('2d7 58a 5be 1806 2010-2015 2043 207b 208b 2212 2500-2501 2e3a-2e3b 30fc fe31-fe32 fe58 fe63'),
  ],
  ['.', readRanges('b7 387 2022 2024 2027 2219 22c5 3002 30fb fe52 ff61')],
  ['/', readRanges('2044 2215 29f8')],
  [':', readRanges('2d0 a789 2236 fe55')],
  ['~', readRanges('2dc 223c 301c')],
  ["'", readRanges('2b9-2bc 2018-201b 2032')],
  ['"', readRanges('201c-201f 2033')],
];

/** Runs that stand for the ASCII run beginning with a character: full width, circled, raised, lowered. */
export const RUNS: readonly (readonly [first: number, last: number, ascii: string])[] = [
  [0xff01, 0xff5e, '!'],
  [0x2460, 0x2468, '1'],
  [0x2474, 0x247c, '1'],
  [0x2488, 0x2490, '1'],
  [0x249c, 0x24b5, 'a'],
  [0x24b6, 0x24cf, 'A'],
  [0x24d0, 0x24e9, 'a'],
  [0x24ea, 0x24ea, '0'],
  [0x24f5, 0x24fd, '1'],
  [0x24ff, 0x24ff, '0'],
  [0x2776, 0x277e, '1'],
  [0x2780, 0x2788, '1'],
  [0x278a, 0x2792, '1'],
  [0xb9, 0xb9, '1'],
  [0xb2, 0xb3, '2'],
  [0x2070, 0x2070, '0'],
  [0x2074, 0x2079, '4'],
  [0x2080, 0x2089, '0'],
];

/** The digit nought of each script whose ten decimal digits follow one another (general category Nd). */
export const DIGIT_NOUGHTS: readonly number[] = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6,
  0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0,
  0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
];

/** The same beyond the first 65,536. The styled digits of mathematics follow in five runs. */
export const DIGIT_NOUGHTS_ASTRAL: readonly number[] = [
  0x104a0, 0x10d30, 0x10d40, 0x11066, 0x110f0, 0x11136, 0x111d0, 0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0,
  0x116d0, 0x116da, 0x11730, 0x118e0, 0x11950, 0x11bf0, 0x11c50, 0x11d50, 0x11da0, 0x11de0, 0x11f50, 0x16130,
  0x16a60, 0x16ac0, 0x16b50, 0x16d70, 0x1ccf0, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1e140, 0x1e2f0,
  0x1e4f0, 0x1e5f1, 0x1e950, 0x1fbf0,
];

/** Alphabets of 26 beyond the first 65,536: squared, in a negative circle, in a negative square, flags. */
export const ALPHABETS_ASTRAL: readonly number[] = [0x1f110, 0x1f130, 0x1f150, 0x1f170, 0x1f1e6];

/** The styled alphabets of mathematics: thirteen times 26 capitals and 26 small letters, from the first to the last. */
export const MATHS_LETTERS: Range = [0x1d400, 0x1d6a3];

/** Letters of mathematics that stand among the letter-like symbols instead: an ASCII letter, then its symbols. */
export const LETTER_LIKE =
  'C\u2102\u212d H\u210b\u210c\u210d I\u2110\u2111 L\u2112 N\u2115 P\u2119 Q\u211a ' +
  'R\u211b\u211c\u211d Z\u2124\u2128 K\u212a A\u212b B\u212c E\u2130 F\u2131 M\u2133 g\u210a ' +
  'h\u210e l\u2113 e\u212f o\u2134';

/** An ASCII letter, then letters of other scripts, and small capitals, that look like it. Folded only beside ASCII. */
export const LOOK_ALIKES =
  'A\u0410\u0391\u13aa\u1d00 B\u0412\u0392\u13f4\u0299 C\u0421\u03f9\u13df\u1d04 ' +
  'D\u13a0\u1d05\u0500 E\u0415\u0395\u13ac\u1d07 F\u03dc\ua730 G\u050c\u13c0\u0262 ' +
  'H\u041d\u0397\u13bb\u029c I\u0406\u0399\u04c0\u026a J\u0408\u13ab\u1d0a\u037f ' +
  'K\u041a\u039a\u13e6\u1d0b L\u13de\u029f\u053c M\u041c\u039c\u13b7\u1d0d N\u039d\u0274 ' +
  'O\u041e\u039f\u0555\u1d0f P\u0420\u03a1\u13e2\u1d18 Q\u051a R\u13a1\u13d2\u0280 ' +
  'S\u0405\u13da\u054f\ua731 T\u0422\u03a4\u13a2\u1d1b U\u054d\u1d1c V\u0474\u13d9\u1d20 ' +
  'W\u051c\u13b3\u1d21 X\u0425\u03a7 Y\u04ae\u03a5\u028f Z\u0396\u13c3\u1d22 a\u0430\u03b1\u0251 ' +
  'b\u042c\u044c c\u0441\u03f2 d\u0501 e\u0435\u0454 g\u0261 h\u04bb i\u0456\u03b9\u0131 ' +
  'j\u0458\u03f3 k\u043a\u03ba l\u04cf m\u043c n\u0578\u043f o\u043e\u03bf\u0585 p\u0440\u03c1 ' +
  'q\u051b\u0566 r\u0433 s\u0455 t\u0442\u03c4 u\u057d\u03c5 v\u0475\u03bd w\u051d\u0461 ' +
  'x\u0445\u03c7 y\u0443\u03b3';
