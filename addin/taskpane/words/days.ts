const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const MOMENT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
});

/** A day (`YYYY-MM-DD`) in words: "7 May 2026". */
export function dayWords(day: string): string {
  return DAY.format(new Date(`${day}T00:00:00Z`));
}

/** A moment (ISO 8601, UTC) in words, as clocks in London show it: "7 May 2026, 09:30". */
export function momentWords(moment: string): string {
  return MOMENT.format(new Date(moment));
}
