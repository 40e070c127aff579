import { londonTime } from '../message/london-time';

/** Gives the day on which a moment (ISO 8601, UTC) falls in London, `YYYY-MM-DD`. */
export function dayOf(moment: string): string {
  return londonTime(Date.parse(moment)).day;
}

/** Gives the day so many days later (or, below zero, earlier). */
export function addDays(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/** Gives the same day so many months later; where that month is too short, its last day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Whether a day lies between two, both of them included; without a last day it goes on. */
export function isWithin(day: string, from: string, to: string | undefined): boolean {
  return day >= from && (to === undefined || day <= to);
}
