/** A colour as 0xRRGGBB, or one of the two below. */
export type Colour = number;

/** A colour that cannot be told, such as a picture behind the text. It equals nothing. */
export const UNTOLD: Colour = -1;

/** No colour at all: text in it cannot be seen. */
export const TRANSPARENT: Colour = -2;

export const WHITE: Colour = 0xffffff;
export const BLACK: Colour = 0;

/** The names that mail programs write; others are seldom used to hide text. */
const NAMES: Readonly<Record<string, Colour>> = {
  black: BLACK,
  windowtext: BLACK,
  white: WHITE,
  window: WHITE,
  snow: 0xfffafa,
  ivory: 0xfffff0,
  whitesmoke: 0xf5f5f5,
  ghostwhite: 0xf8f8ff,
  gray: 0x808080,
  grey: 0x808080,
  silver: 0xc0c0c0,
  red: 0xff0000,
  green: 0x008000,
  blue: 0x0000ff,
  navy: 0x000080,
  yellow: 0xffff00,
  transparent: TRANSPARENT,
};

function fromHex(digits: string): Colour | undefined {
  if (!/^[\da-f]+$/.test(digits)) return undefined;
  if (digits.length === 6) return parseInt(digits, 16);
  if (digits.length === 8) return digits.slice(6) === '00' ? TRANSPARENT : parseInt(digits.slice(0, 6), 16);
  if (digits.length === 3) return parseInt(digits.replace(/./g, '$&$&'), 16);
  return undefined;
}

/** `rgb(1, 2, 3)`, `rgba(1, 2, 3, .5)`, `rgb(1 2 3 / .5)`. */
function fromChannels(value: string): Colour | undefined {
  const open = value.indexOf('(');
  const parts = value.slice(open + 1).split(/[\s,/)]+/, 4);
  const [red = NaN, green = NaN, blue = NaN] = parts.map(parseFloat);
  if (open < 0 || isNaN(red + green + blue)) return undefined;
  const alpha = parts[3] ?? '';
  if (alpha !== '' && parseFloat(alpha) === 0) return TRANSPARENT;
  const channel = (level: number): number => Math.max(0, Math.min(255, Math.round(level)));
  return channel(red) * 0x10000 + channel(green) * 0x100 + channel(blue);
}

/** Reads a CSS or HTML colour in lower case; undefined where it is none that we know. */
export function parseColour(value: string): Colour | undefined {
  if (value.startsWith('#')) return fromHex(value.slice(1));
  if (value.startsWith('rgb')) return fromChannels(value);
  return Object.prototype.hasOwnProperty.call(NAMES, value) ? NAMES[value] : undefined;
}

/** Per channel, how far two colours may lie apart and still not be told apart by eye. */
const NEARLY = 6;

/** Whether text of one colour cannot be seen on the other. */
export function isLost(colour: Colour, background: Colour): boolean {
  if (colour === TRANSPARENT) return true;
  if (colour < 0 || background < 0) return false;
  for (let shift = 0; shift <= 16; shift += 8) {
    if (Math.abs(((colour >> shift) & 0xff) - ((background >> shift) & 0xff)) > NEARLY) return false;
  }
  return true;
}
