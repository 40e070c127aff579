import { drawsOnlyTop, type Declaration } from './border';
import { parseColour, TRANSPARENT, UNTOLD, type Colour } from './colour';

/** What a style attribute says that matters here; undefined where it leaves a thing as it is. */
export interface InlineStyle {
  /** `display`, as far as it changes lines; undefined also for `none` (see `isGone`). */
  readonly layout: 'block' | 'inline' | undefined;
  /** Taken out of sight with all that is inside. */
  readonly isGone: boolean;
  /** Too small to read; what is inside may be larger again. */
  readonly isTiny: boolean | undefined;
  /** `visibility`; what is inside may be visible again. */
  readonly isInvisible: boolean | undefined;
  readonly colour: Colour | undefined;
  readonly background: Colour | undefined;
  /** `white-space` that keeps line breaks. */
  readonly keepsSpace: boolean | undefined;
  readonly hasTopBorder: boolean;
}

type Subject = 'display' | 'sight' | 'size' | 'colour' | 'background' | 'space' | 'border';

const PROPERTIES: Readonly<Record<Subject, string>> = {
  display: 'display',
  sight:
    'visibility mso-hide opacity overflow overflow-y max-height height max-width width left top text-indent position',
  size: 'font-size',
  colour: 'color',
  background: 'background background-color background-image',
  space: 'white-space',
  border: 'border border-top border-right border-bottom border-left border-style border-width',
};

/** The properties that are read, each with what it is about. Anything else in a style is passed over. */
const READ = new Map<string, Subject>();
for (const subject of Object.keys(PROPERTIES) as Subject[]) {
  for (const property of PROPERTIES[subject].split(' ')) READ.set(property, subject);
}

const LONGEST_STYLE = 4000;

/** The declarations of a style that are read, in order, in lower case, with single spaces. */
function declarationsOf(style: string): Declaration[] {
  const declarations: Declaration[] = [];
  for (const part of style.slice(0, LONGEST_STYLE).toLowerCase().split(';')) {
    const colon = part.indexOf(':');
    const property = part.slice(0, Math.max(colon, 0)).trim();
    if (!READ.has(property)) continue;
    const value = part
      .slice(colon + 1)
      .replace('!important', '')
      .trim();
    declarations.push([property, /\s\s|[\t\r\n]/.test(value) ? value.split(/\s+/).join(' ') : value]);
  }
  return declarations;
}

/** The last value of each property; empty where there is none. */
type Values = (property: string) => string;

/** A length in pixels, near enough; NaN where it is none. */
function pixels(value: string): number {
  const number = parseFloat(value);
  if (number === 0 || isNaN(number)) return number;
  if (/\d(?:px|$)/.test(value)) return number;
  if (/\dpt/.test(value)) return (number * 4) / 3;
  if (/\d(?:em|rem)/.test(value)) return number * 16;
  return /\d%/.test(value) ? (number * 16) / 100 : NaN;
}

/** Font sizes up to this cannot be read; Word writes one pixel as `1pt` or less. */
const TINY = 1.4;
/** Further than this to the left or above is off every page. */
const FAR_AWAY = -900;

function layoutIn(display: string): InlineStyle['layout'] {
  if (display === '') return undefined;
  if (display === 'inline') return 'inline';
  return /^(?:block|flex|grid|table|list-item|table-row)$/.test(display) ? 'block' : undefined;
}

function isGone(get: Values): boolean {
  const isZero = (property: string): boolean => pixels(get(property)) === 0;
  const isFar = (property: string): boolean => pixels(get(property)) < FAR_AWAY;
  if (get('mso-hide') === 'all') return true;
  if (parseFloat(get('opacity')) === 0) return true;
  const clips = get('overflow') === 'hidden' || get('overflow-y') === 'hidden';
  if (clips && (isZero('max-height') || isZero('height') || isZero('max-width') || isZero('width')))
    return true;
  const isOff = /^(?:absolute|fixed)$/.test(get('position')) && (isFar('left') || isFar('top'));
  return isOff || isFar('text-indent');
}

function backgroundIn(get: Values): Colour | undefined {
  const shorthand = get('background');
  if (/url\(|gradient\(/.test(shorthand + get('background-image'))) return UNTOLD;
  for (const value of [get('background-color'), shorthand, shorthand.split(' ', 1)[0] ?? '']) {
    const colour = parseColour(value);
    if (colour !== undefined && colour !== TRANSPARENT) return colour;
  }
  return undefined;
}

/** A style that says nothing of all this. */
export const NO_STYLE: InlineStyle = {
  layout: undefined,
  isGone: false,
  isTiny: undefined,
  isInvisible: undefined,
  colour: undefined,
  background: undefined,
  keepsSpace: undefined,
  hasTopBorder: false,
};

function parse(style: string): InlineStyle {
  const declarations = declarationsOf(style);
  if (declarations.length === 0) return NO_STYLE;
  const values: Record<string, string> = {};
  const subjects = new Set<Subject | undefined>();
  for (const [property, value] of declarations) {
    values[property] = value;
    subjects.add(READ.get(property));
  }
  const get: Values = (property) => values[property] ?? '';
  const size = subjects.has('size') ? pixels(get('font-size')) : NaN;
  const visibility = get('visibility');
  const whiteSpace = get('white-space');
  return {
    layout: layoutIn(get('display')),
    isGone: get('display') === 'none' || (subjects.has('sight') && isGone(get)),
    isTiny: isNaN(size) ? undefined : size <= TINY,
    isInvisible: visibility === '' ? undefined : visibility === 'hidden' || visibility === 'collapse',
    colour: subjects.has('colour') ? parseColour(get('color')) : undefined,
    background: subjects.has('background') ? backgroundIn(get) : undefined,
    keepsSpace: whiteSpace === '' ? undefined : whiteSpace.startsWith('pre'),
    hasTopBorder: subjects.has('border') && drawsOnlyTop(declarations),
  };
}

/** Mail repeats a few styles thousands of times; more different ones than this are read anew each time. */
const MOST_KEPT = 500;

/** Gives a reader of style attributes that remembers the ones it has read. */
export function createStyleReader(): (style: string) => InlineStyle {
  const kept = new Map<string, InlineStyle>();
  return (style) => {
    const found = kept.get(style);
    if (found !== undefined) return found;
    const read = parse(style);
    if (kept.size < MOST_KEPT) kept.set(style, read);
    return read;
  };
}
