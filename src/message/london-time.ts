/** A moment as the clock in London tells it. */
export interface LondonTime {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Minutes since midnight. */
  readonly minutes: number;
}

const HOUR_MS = 60 * 60 * 1000;

/** One in the morning, UTC, on the last Sunday of a month (0 is January). */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0, 1));
  return last.getTime() - last.getUTCDay() * 24 * HOUR_MS;
}

/**
 * Gives the day and the hour in London. Summer time lasts from one in the morning, Greenwich time, on the last Sunday of March to
 * the same hour on the last Sunday of October (Summer Time Act 1972, as amended in 2002). Classic Outlook has no `Intl` to ask.
 *
 * @param moment milliseconds since 1970 UTC.
 */
export function londonTime(moment: number): LondonTime {
  const year = new Date(moment).getUTCFullYear();
  const isSummer = moment >= lastSunday(year, 2) && moment < lastSunday(year, 9);
  const shown = new Date(isSummer ? moment + HOUR_MS : moment);
  return {
    day: shown.toISOString().slice(0, 10),
    weekday: shown.getUTCDay(),
    minutes: shown.getUTCHours() * 60 + shown.getUTCMinutes(),
  };
}
