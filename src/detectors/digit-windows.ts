import { isInAddress, type CueNeed } from './candidate';
import {
  digitsOver,
  isEven,
  isWrapped,
  JOIN,
  lengthAt,
  settingOf,
  windowOver,
  type DigitGroups,
  type DigitWindow,
} from './digit-groups';

/** Whether a window may begin at a group: a short group in the middle of a chain begins no number. */
function mayBegin(groups: DigitGroups, index: number, length: number): boolean {
  const own = lengthAt(groups, index);
  const join = groups.joins[index];
  if (own > length) return false;
  return own === length || join === JOIN.none || (join !== JOIN.tight && own >= 3);
}

/** Neighbouring groups that together hold just so many digits, in order of start; `fits` is asked about the digits. */
export function windowsOf(
  groups: DigitGroups,
  length: number,
  fits: (digits: string) => boolean,
): readonly DigitWindow[] {
  const windows: DigitWindow[] = [];
  const { starts, joins } = groups;
  for (let first = 0; first < starts.length; first += 1) {
    if (!mayBegin(groups, first, length)) continue;
    let count = lengthAt(groups, first);
    let last = first + 1;
    for (; last < starts.length && count < length && joins[last] !== JOIN.none; last += 1)
      count += lengthAt(groups, last);
    if (count !== length) continue;
    const digits = digitsOver(groups, first, last - 1);
    if (fits(digits)) windows.push(windowOver(groups, first, last - 1, digits));
  }
  return windows;
}

/** The ways in which a number is set: those that forms use, and those that people use too. */
export interface Shapes {
  readonly usual: readonly string[];
  readonly known: readonly string[];
}

/** Whether digits are set in a way that some people use, though no form does. */
export function isSetOddly({ shape }: DigitWindow, { usual, known }: Shapes): boolean {
  return !usual.includes(shape) && !known.includes(shape) && !isEven(shape);
}

/** What the place and the setting of a window ask of the words around it; `undefined`: it is part of something else. */
export function needOfWindow(groups: DigitGroups, window: DigitWindow, shapes: Shapes): CueNeed | undefined {
  const setting = settingOf(groups, window);
  if (setting === 'part' || followsCountryCode(groups, window.first)) return undefined;
  if (window.isBroken && !isWrapped(groups, window)) return undefined;
  const isUsual = shapes.usual.includes(window.shape);
  if (!isUsual && setting !== 'apart') return undefined;
  if (isInAddress(groups.text, window.start) || setting === 'coded' || isSetOddly(window, shapes))
    return 'label';
  return window.isBroken || !isUsual ? 'naming' : 'any';
}

/** Whether the groups before lead up to the window with a country code. */
function followsCountryCode({ text, starts, joins }: DigitGroups, first: number): boolean {
  return joins[first] !== JOIN.none && text.charAt((starts[first - 1] ?? 0) - 1) === '+';
}
