import type { BankHolidays } from './policy';

/*
 * Days are `YYYY-MM-DD`, without a time: "the day after receipt" is a day of the calendar, whatever the hour. All of them are
 * worked out from the policy's own table of bank holidays, and nothing is worked out outside of its years.
 */

const DAY_MS = 24 * 60 * 60 * 1000;

/** The twenty working days of section 10(1) of the Freedom of Information Act 2000. */
const TWENTY = 20;

/** Gives the day that is so many days later. */
function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Saturday or Sunday. */
function isWeekend(day: string): boolean {
  return new Date(day).getUTCDay() % 6 === 0;
}

function isWithin(day: string, { firstYear, lastYear }: BankHolidays): boolean {
  const year = Number(day.slice(0, 4));
  return year >= firstYear && year <= lastYear;
}

/** True for a working day where the organisation is: no weekend, no bank holiday of its own part of the UK. */
export function isWorkingDay(day: string, holidays: BankHolidays): boolean {
  return !isWeekend(day) && !holidays.here.includes(day);
}

/**
 * Gives the last day to answer a request under the Freedom of Information Act or the Environmental Information Regulations:
 * the twentieth working day after the day of receipt, leaving out what is a bank holiday in any part of the UK (section 10(6)
 * of the Act; regulation 2(1) of the Regulations refers to it). `undefined` where the table of bank holidays does not reach.
 */
export function informationRequestDue(received: string, holidays: BankHolidays): string | undefined {
  let day = received;
  for (let left = TWENTY; left > 0;) {
    if (!isWithin(day, holidays)) return undefined;
    day = later(day, 1);
    if (isWorkingDay(day, holidays) && !holidays.elsewhere.includes(day)) left--;
  }
  return isWithin(day, holidays) ? day : undefined;
}

/**
 * Gives the last day to answer a request of somebody about their own data: the same day of the next month, or its last day
 * where it is shorter, and the next working day where that is none (UK GDPR, Article 12(3); guidance of the Information
 * Commissioner on the right of access). `undefined` where the table of bank holidays does not reach.
 */
export function dataRequestDue(received: string, holidays: BankHolidays): string | undefined {
  const [year = 0, month = 0, date = 0] = received.split('-').map(Number);
  const lastDate = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  let day = new Date(Date.UTC(year, month, Math.min(date, lastDate))).toISOString().slice(0, 10);
  while (isWithin(day, holidays) && !isWorkingDay(day, holidays)) day = later(day, 1);
  return isWithin(received, holidays) && isWithin(day, holidays) ? day : undefined;
}
