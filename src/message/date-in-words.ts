const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';

const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH},? (\\d{4})\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
const YEAR_FIRST = /\b(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;
/** The day comes before the month, as the United Kingdom writes it. */
const BY_SLASHES = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/;

/** Gives the first full date that stands in a line, in English words or in figures, as `YYYY-MM-DD`. */
export function dateIn(line: string): string | undefined {
  const text = line.slice(0, 2000);
  const byDay = DAY_FIRST.exec(text);
  if (byDay !== null) return dayOf(byDay[3], monthOf(byDay[2]), byDay[1]);
  const byMonth = MONTH_FIRST.exec(text);
  if (byMonth !== null) return dayOf(byMonth[3], monthOf(byMonth[1]), byMonth[2]);
  const byYear = YEAR_FIRST.exec(text);
  if (byYear !== null) return dayOf(byYear[1], Number(byYear[2]), byYear[3]);
  const bySlashes = BY_SLASHES.exec(text);
  return bySlashes === null ? undefined : dayOf(bySlashes[3], Number(bySlashes[2]), bySlashes[1]);
}

function monthOf(name = ''): number {
  return MONTHS.indexOf(name.toLowerCase()) / 3 + 1;
}

/** The day as `YYYY-MM-DD`, or nothing where the calendar has no such day. */
function dayOf(year = '', month: number, day = ''): string | undefined {
  const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);
  const text = `${year}-${two(month)}-${two(Number(day))}`;
  const read = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.getUTCDate() === Number(day) ? text : undefined;
}
