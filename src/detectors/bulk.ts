import type { Scan } from './candidate';
import { digitsOver, JOIN, lengthAt, type DigitGroups } from './digit-groups';
import type { Entity, ValueKind } from './entity';
import { mask } from './mask';
import { matchesOf } from './matches';
import type { Normalised } from './normalise';

/** From so many different ones on it is a list (detection.md, section 3). */
const LEAST = 10;

/** The next one of a list stands so near; those in the signatures of a thread stand farther apart. */
const NEXT = 300;

interface Place {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** The first run of neighbours that holds enough different ones. */
function listOf(places: readonly Place[]): { start: number; end: number; count: number } | undefined {
  let first = 0;
  let keys = new Set<string>();
  for (let index = 0; index <= places.length; index += 1) {
    const place = places[index];
    const last = places[index - 1];
    if (place === undefined || (last !== undefined && place.start - last.end > NEXT)) {
      if (keys.size >= LEAST)
        return { start: places[first]?.start ?? 0, end: last?.end ?? 0, count: keys.size };
      first = index;
      keys = new Set();
    }
    if (place !== undefined) keys.add(place.key);
  }
  return undefined;
}

const ADDRESS = /([\w.%+'-]{1,64})@((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24})(?![a-z0-9@])/gi;

/** A line of a mail's head, and the line above an answer: its addresses are nobody's list. */
const HEAD = /^[ \t>*|]*(?:(?:from|to|cc|bcc|reply-to|sent|on behalf of)[ *]*:|on .{5,200}wrote:)/i;

/** What ends the head above it: a blank line, or a line with a label of its own. */
const AFTER_HEAD = /^[ \t>\r]*$|^[ \t>*|]*[a-z][a-z -]{1,20}:/i;

function addressesIn(text: string): readonly Place[] {
  const places: Place[] = [];
  if (text.split('@').length <= LEAST) return places;
  let start = 0;
  let isHead = false;
  for (const line of text.split('\n')) {
    isHead = HEAD.test(line.slice(0, 240)) || (isHead && !AFTER_HEAD.test(line.slice(0, 240)));
    for (const { 0: whole, index } of isHead || !line.includes('@') ? [] : matchesOf(ADDRESS, line)) {
      const at = start + index;
      places.push({ start: at, end: at + whole.length, key: whole.toLowerCase() });
    }
    start += line.length + 1;
  }
  return places;
}

/** Digits of a telephone number: of home with its nought, of home or abroad with a country's code, or a mobile's that lost its nought. */
const TELEPHONE = /^(?:0[1-35789]\d{8,9}|(?:00)?440?[1-35789]\d{8,9}|00[1-9]\d{9,12}|7\d{9})$/;
const WITH_PLUS = /^[1-9]\d{9,13}$/;
const LEAST_DIGITS = 10;
const MOST_DIGITS = 15;

/** A nought, a plus, the seven of a mobile, or three digits as in America: nothing else opens a telephone number. */
function mayBeginTelephone(groups: DigitGroups, first: number): boolean {
  const start = groups.starts[first] ?? 0;
  const { text } = groups;
  return '07'.includes(text.charAt(start)) || text.charAt(start - 1) === '+' || lengthAt(groups, first) === 3;
}

/** Whether a group goes on with the number of the one before it. */
function goesOn({ joins }: DigitGroups, index: number): boolean {
  const join = joins[index];
  return join !== JOIN.none && join !== JOIN.lineBreak;
}

/** The number that begins at a group of digits, and the group after it. */
function telephoneAt(groups: DigitGroups, first: number): { place: Place; next: number } | undefined {
  if (!mayBeginTelephone(groups, first)) return undefined;
  const { text, starts, ends, joins } = groups;
  const start = starts[first] ?? 0;
  const form = text.charAt(start - 1) === '+' ? WITH_PLUS : TELEPHONE;
  let length = 0;
  let best: { place: Place; next: number } | undefined;
  for (let last = first; last < starts.length && length < MOST_DIGITS; last += 1) {
    if (last > first && !goesOn(groups, last)) break;
    length += lengthAt(groups, last);
    if (length < LEAST_DIGITS) continue;
    const digits = digitsOver(groups, first, last);
    // Noughts alone open none, and there may be very many of them.
    if (digits.startsWith('000')) return undefined;
    const isAmerican = length === 10 && last === first + 2 && joins[last] === JOIN.tight;
    if (!isAmerican && !form.test(digits)) continue;
    best = { place: { start, end: ends[last] ?? 0, key: digits.slice(-10) }, next: last + 1 };
    if (length === 11 && digits.startsWith('0')) break;
  }
  return best;
}

function telephonesIn(groups: DigitGroups): readonly Place[] {
  const places: Place[] = [];
  for (let index = 0; index < groups.starts.length;) {
    const found = telephoneAt(groups, index);
    if (found !== undefined) places.push(found.place);
    index = found?.next ?? index + 1;
  }
  return places;
}

/** Lists of ten or more different mail addresses or telephone numbers that stand near one another. */
export function findBulk(folded: Normalised, { exact, groups }: Scan): readonly Entity[] {
  const entities: Entity[] = [];
  const add = (kind: ValueKind, places: readonly Place[]): void => {
    const list = listOf(places);
    if (list === undefined) return;
    const key = String(list.count);
    entities.push({
      kind,
      key,
      masked: mask(kind, key),
      confidence: 'high',
      reasons: ['ten or more different ones together'],
      isCheckable: false,
      start: folded.toOriginal(list.start),
      end: folded.toOriginalEnd(list.end),
    });
  };
  add('email-bulk', addressesIn(exact));
  if (groups.starts.length >= LEAST) add('phone-bulk', telephonesIn(groups));
  return entities;
}
