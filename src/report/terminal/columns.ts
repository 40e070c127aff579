/** Controls, invisible formatting and lone surrogates; the joiners that emoji and some scripts need are left alone. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu;

/** Characters that take no column of their own. */
const NO_COLUMN = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]$/u;

/** Blocks whose characters take two columns (Unicode UAX 11, wide and full-width, the ones in use; emoji included). */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18aff],
  [0x1b000, 0x1b2ff],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1faff],
  [0x20000, 0x3fffd],
];

/**
 * Gives the text so that a terminal shows it and obeys none of it: line ends and tabs become spaces, escape sequences lose
 * their first character, and whatever was neutralised shows as the replacement character.
 */
export function printable(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ').replace(UNPRINTABLE, '\ufffd');
}

function characterColumns(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (NO_COLUMN.test(character)) return 0;
  return WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

/** Gives how many columns printable text takes. Terminals differ over emoji sequences; here they are the sum of their parts. */
export function columns(text: string): number {
  let sum = 0;
  for (const character of text) sum += characterColumns(character);
  return sum;
}

/** Gives the text in lines of at most `width` columns. A word longer than that is cut. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const flush = (): void => {
    if (line !== '') lines.push(line);
    line = '';
    used = 0;
  };
  for (const word of text.split(' ')) {
    if (word === '') continue;
    const wide = columns(word);
    if (used > 0 && used + 1 + wide > width) flush();
    if (used > 0) {
      line += ' ';
      used++;
    }
    if (wide <= width) {
      line += word;
      used += wide;
      continue;
    }
    for (const character of word) {
      const one = characterColumns(character);
      if (used + one > width) flush();
      line += character;
      used += one;
    }
  }
  flush();
  return lines;
}

/** Gives the text padded with spaces to `width` columns. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}
