import Holidays from 'date-holidays';
import { loadPolicy } from '../../../src/cli/policy-source';
import type { BankHolidays } from '../../../src/policy/model/policy';
import { dataRequestDue, informationRequestDue, isWorkingDay } from '../../../src/policy/model/working-days';

function tableOf(policy: string): BankHolidays {
  const { bankHolidays } = loadPolicy(policy);
  if (bankHolidays === undefined) throw new Error(`${policy} has no table of bank holidays`);
  return bankHolidays;
}

const TABLE = tableOf('steps-to-work');

test.each<[received: string, due: string | undefined, why: string]>([
  ['2026-03-02', '2026-03-31', 'St Patrick’s Day in Northern Ireland is left out'],
  ['2026-06-01', '2026-06-30', 'Scotland’s holiday of 15 June 2026 is left out'],
  ['2026-03-30', '2026-04-29', 'Good Friday and Easter Monday'],
  ['2026-09-01', '2026-09-29', 'no holiday between'],
  ['2026-09-05', '2026-10-02', 'received on a Saturday: the first day is Monday'],
  ['2026-09-06', '2026-10-02', 'received on a Sunday'],
  ['2026-11-27', '2026-12-30', 'St Andrew’s Day, Christmas Day, and Boxing Day’s stand-in'],
  ['2026-12-24', '2027-01-27', 'over the turn of the year, with Scotland’s 4 January'],
  ['2026-07-10', '2026-08-11', 'the Boyne, and Scotland’s August holiday'],
  ['2026-01-01', '2026-01-30', 'received on a holiday, with Scotland’s 2 January'],
  ['2027-11-29', '2027-12-30', 'the last that the table reaches'],
  ['2027-12-03', undefined, 'past the last year of the table'],
  ['2025-12-31', undefined, 'before its first year'],
  ['2028-02-01', undefined, 'outside altogether'],
])('an information request of %s is due %s: %s', (received, due) => {
  expect(informationRequestDue(received, TABLE)).toBe(due);
});

test.each<[received: string, due: string | undefined, why: string]>([
  ['2026-03-02', '2026-04-02', 'the same day of the next month'],
  ['2026-01-31', '2026-03-02', 'no 31 February: its last day, a Saturday, so the Monday'],
  ['2026-08-31', '2026-09-30', 'no 31 September'],
  ['2026-03-03', '2026-04-07', 'Good Friday, so the Tuesday after Easter'],
  ['2026-02-17', '2026-03-17', 'St Patrick’s Day is a working day in England'],
  ['2026-11-25', '2026-12-29', 'Christmas Day, a weekend, and Boxing Day’s stand-in'],
  ['2026-12-03', '2027-01-04', 'a Sunday; Scotland’s 4 January is a working day in England'],
  ['2027-12-01', undefined, 'past the last year of the table'],
  ['2025-12-31', undefined, 'before its first year'],
])('a request for one’s own data of %s is due %s: %s', (received, due) => {
  expect(dataRequestDue(received, TABLE)).toBe(due);
});

test('a working day is one where the organisation is', () => {
  expect(isWorkingDay('2026-03-17', TABLE)).toBe(true);
  expect(isWorkingDay('2026-12-25', TABLE)).toBe(false);
  expect(isWorkingDay('2026-11-28', TABLE)).toBe(false);
});

/** `date-holidays` lacks Scotland's one-off holiday of 15 June 2026, which the table has. */
const LACKING = ['2026-06-15'];

function holidaysOf(year: number, state?: string): readonly string[] {
  const calendar = state === undefined ? new Holidays('GB') : new Holidays('GB', state);
  const days = calendar.getHolidays(year).filter(({ type }) => type === 'public');
  return days.map(({ date }) => date.slice(0, 10));
}

describe.each(['steps-to-work', 'mpes'])('the table of %s', (policy) => {
  const { here, elsewhere } = tableOf(policy);

  test.each([2026, 2027])('is that of an independent calendar, weekends aside: %i', (year) => {
    const isOfYear = (day: string): boolean => day.startsWith(`${year}-`);
    const isWeekday = (day: string): boolean => new Date(day).getUTCDay() % 6 !== 0;
    const parts = ['ENG', 'SCT', 'NIR', undefined].flatMap((state) => holidaysOf(year, state));
    const expected = [...new Set([...parts.filter(isWeekday), ...LACKING.filter(isOfYear)])].sort();
    expect([...here, ...elsewhere].filter(isOfYear).sort()).toEqual(expected);
  });
});
