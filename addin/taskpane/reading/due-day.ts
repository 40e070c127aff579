import type { RequestKind } from '../../../src/detectors/information-request';
import type { BankHolidays } from '../../../src/policy/model/policy';
import { WORDS } from '../words';
import { dataRequestDue, informationRequestDue, isWorkingDay } from '../../../src/policy/model/working-days';

/** One day on the time line. */
export interface LineDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly state: 'past' | 'today' | 'to-come' | 'holiday';
}

/** The last day to answer a request, and the way to it. */
export interface DueDay {
  readonly due: string;
  /** Working days from tomorrow to the last day; 0 on it, negative once it has passed. */
  readonly left: number;
  /** Monday to Friday from the day after receipt to the last day. */
  readonly line: readonly LineDay[];
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The day of a time where the reader is, as `YYYY-MM-DD`. */
export function dayOf(time: number): string {
  const date = new Date(time);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Gives the last day to answer a request that came on a day; `undefined` where the table of bank holidays does not reach. */
export function dueDay(
  kind: RequestKind,
  received: string,
  today: string,
  holidays: BankHolidays,
): DueDay | undefined {
  const find = kind === 'own-data' ? dataRequestDue : informationRequestDue;
  const due = find(received, holidays);
  if (due === undefined) return undefined;
  const isHoliday = (day: string): boolean =>
    holidays.here.includes(day) || (kind !== 'own-data' && holidays.elsewhere.includes(day));
  const weekdays = daysBetween(received, due).filter((day) => new Date(day).getUTCDay() % 6 !== 0);
  const counts = (day: string): boolean => isWorkingDay(day, holidays) && !isHoliday(day);
  const left = today <= due ? daysBetween(today, due).filter(counts).length : -1;
  const line = weekdays.map((day): LineDay => {
    if (isHoliday(day)) return { day, state: 'holiday' };
    if (day === today) return { day, state: 'today' };
    return { day, state: day < today ? 'past' : 'to-come' };
  });
  return { due, left, line };
}

/** The days after `from`, up to and with `to`. */
function daysBetween(from: string, to: string): readonly string[] {
  const days: string[] = [];
  for (let time = Date.parse(from) + DAY_MS; time <= Date.parse(to); time += DAY_MS) {
    days.push(new Date(time).toISOString().slice(0, 10));
  }
  return days;
}

/** "Tuesday 1 December 2026". */
export function dayInWords(day: string): string {
  return new Intl.DateTimeFormat(WORDS.language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
    .format(new Date(day))
    .replace(',', '');
}
