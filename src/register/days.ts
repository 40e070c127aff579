import { londonTime } from '../message/london-time';

/** Gives the day on which a moment (ISO 8601, UTC) falls in London, `YYYY-MM-DD`. */
export function dayOf(moment: string): string {
  return londonTime(Date.parse(moment)).day;
}

/** Whether a day lies between two, both of them included; without a last day it goes on. */
export function isWithin(day: string, from: string, to: string | undefined): boolean {
  return day >= from && (to === undefined || day <= to);
}
