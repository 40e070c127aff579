import { isDigit, isWordCode } from './spaced-form';

/** How a group of digits is joined to the one before it. */
export const JOIN = {
  /** Not at all: words, a comma, a tab or too much room lie between. */
  none: 0,
  /** One to three spaces. */
  spaces: 1,
  /** Dashes, dots, slashes and the like, and no space. */
  tight: 2,
  /** The same with spaces round them. */
  loose: 3,
  /** One line break, as wrapping leaves it: a dash before it, spaces and marks of quotation after it. */
  lineBreak: 4,
} as const;

/** One of {@link JOIN}. */
export type Join = (typeof JOIN)[keyof typeof JOIN];

/** All runs of digits in a text, in order. */
export interface DigitGroups {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly joins: readonly Join[];
}

/** What may stand between the groups of one number. Not comma, semicolon, bar or tab: those part cells. */
const JOINERS = "-._/\\:~*()[]{}'`^";
const LONGEST_GAP = 3;
const LONGEST_BREAK = 8;

const SPACE = 0x20;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const HYPHEN = 0x2d;
const GREATER = 0x3e;

const IS_JOINER = new Uint8Array(128);
for (let index = 0; index < JOINERS.length; index += 1) IS_JOINER[JOINERS.charCodeAt(index)] = 1;

function joinOnOneLine(text: string, start: number, end: number): Join {
  let spaces = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === SPACE) spaces += 1;
    else if (code >= 128 || IS_JOINER[code] !== 1) return JOIN.none;
  }
  if (spaces === end - start) return JOIN.spaces;
  return spaces === 0 ? JOIN.tight : JOIN.loose;
}

function joinOverLines(text: string, start: number, end: number): Join {
  let breaks = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) breaks += 1;
    else if (code !== SPACE && code !== CARRIAGE_RETURN && code !== (breaks === 0 ? HYPHEN : GREATER)) {
      return JOIN.none;
    }
  }
  return breaks === 1 ? JOIN.lineBreak : JOIN.none;
}

function joinOf(text: string, start: number, end: number): Join {
  const length = end - start;
  if (length > LONGEST_BREAK) return JOIN.none;
  const join = length > LONGEST_GAP ? JOIN.none : joinOnOneLine(text, start, end);
  return join === JOIN.none ? joinOverLines(text, start, end) : join;
}

/** Finds every run of ASCII digits in folded text, and how each hangs together with the one before. Linear. */
export function digitGroups(text: string): DigitGroups {
  const starts: number[] = [];
  const ends: number[] = [];
  const joins: Join[] = [];
  let before = -1;
  for (let at = 0; at < text.length; at += 1) {
    if (!isDigit(text.charCodeAt(at))) continue;
    const start = at;
    while (isDigit(text.charCodeAt(at))) at += 1;
    starts.push(start);
    ends.push(at);
    joins.push(before < 0 ? JOIN.none : joinOf(text, before, start));
    before = at;
  }
  return { text, starts, ends, joins };
}

/** Neighbouring groups, first and last, that together hold the digits of one value. */
export interface DigitWindow {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** The digits alone. */
  readonly digits: string;
  /** The lengths of the groups, such as `3-3-4`. */
  readonly shape: string;
  /** True where a line break lies inside. */
  readonly isBroken: boolean;
}

/** How many digits a group has; 0 where there is none. */
export function lengthAt({ starts, ends }: DigitGroups, index: number): number {
  return (ends[index] ?? 0) - (starts[index] ?? 0);
}

/** The digits of the groups `first` to `last`. */
export function digitsOver({ text, starts, ends }: DigitGroups, first: number, last: number): string {
  let digits = '';
  for (let index = first; index <= last; index += 1) digits += text.slice(starts[index], ends[index]);
  return digits;
}

/** The window over the groups `first` to `last`; whoever has its digits hands them in. */
export function windowOver(
  groups: DigitGroups,
  first: number,
  last: number,
  digits = digitsOver(groups, first, last),
): DigitWindow {
  let shape = '';
  let isBroken = false;
  for (let index = first; index <= last; index += 1) {
    shape += index === first ? String(lengthAt(groups, index)) : `-${lengthAt(groups, index)}`;
    if (index > first && groups.joins[index] === JOIN.lineBreak) isBroken = true;
  }
  return {
    first,
    last,
    digits,
    shape,
    isBroken,
    start: groups.starts[first] ?? 0,
    end: groups.ends[last] ?? 0,
  };
}

/** Lengths that are all the same, and perhaps another one at the end. */
const EVEN = /^(\d+)(?:-\1)*(?:-(\d+))?$/;

/** Whether all groups have one length, the last one perhaps a shorter one: digits set one by one, in pairs, in threes. */
export function isEven(shape: string): boolean {
  const [, length, last = '0'] = EVEN.exec(shape) ?? [];
  return length !== undefined && Number(last) <= Number(length);
}

/** How a window stands among its neighbours. */
export type Setting =
  /** Words, stops or line ends all round. */
  | 'apart'
  /** Another group of digits lies one space away. */
  | 'beside'
  /** Letters and a dash or the like lead up to it, as in a code: `REF-`, `#`. */
  | 'coded'
  /** It is part of something longer: digits, letters, money, a decimal fraction. */
  | 'part';

/** Whether more digits hang on as tightly as its own groups hang together. */
function runsOn(groups: DigitGroups, window: DigitWindow): boolean {
  const { joins } = groups;
  if (joins[window.first] !== JOIN.tight && joins[window.last + 1] !== JOIN.tight) return false;
  return window.first === window.last || joins[window.last] === JOIN.tight;
}

function isPart(groups: DigitGroups, window: DigitWindow): boolean {
  const { text } = groups;
  if (runsOn(groups, window)) return true;
  if (window.start > 0 && '$£€+@'.includes(text.charAt(window.start - 1))) return true;
  return isWordCode(text.charCodeAt(window.end)) || text.charAt(window.end) === '@';
}

function isBeside(join: Join): boolean {
  return join === JOIN.spaces || join === JOIN.loose;
}

/** Tells how a window stands among its neighbours. */
export function settingOf(groups: DigitGroups, window: DigitWindow): Setting {
  if (isPart(groups, window)) return 'part';
  const { text, joins } = groups;
  const lead = text.charAt(window.start - 1);
  if (isWordCode(text.charCodeAt(window.start - 1)) || lead === '#') return 'coded';
  if ((lead === '-' || lead === '/') && isWordCode(text.charCodeAt(window.start - 2))) return 'coded';
  const before = joins[window.first] ?? JOIN.none;
  const after = joins[window.last + 1] ?? JOIN.none;
  return isBeside(before) || isBeside(after) ? 'beside' : 'apart';
}

/** How far back on its line words are looked for. */
const LINE_REACH = 120;

/**
 * Whether a window that a line break divides reads as one number that wrapping broke: words lead up to it on its first line
 * (a line of a list or a table has none), and nothing stands beside it.
 */
export function isWrapped(groups: DigitGroups, window: DigitWindow): boolean {
  const { text, joins } = groups;
  if ((joins[window.first] ?? JOIN.none) !== JOIN.none) return false;
  if ((joins[window.last + 1] ?? JOIN.none) !== JOIN.none) return false;
  const from = Math.max(text.lastIndexOf('\n', window.start - 1) + 1, window.start - LINE_REACH);
  return /[A-Za-z]{2}/.test(text.slice(from, window.start));
}
