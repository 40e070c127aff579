import type { Report } from './problem';
import { HOLIDAY_PARTS, type PolicySourceShape } from './schema';

const PATH = 'bank-holidays';

/** True for a day of the calendar, written as 2026-12-25. */
function isDay(text: string): boolean {
  const read = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().slice(0, 10) === text;
}

/**
 * Checks the table of bank holidays: real days within its years, each once, and for every part and year at least one, so that
 * a year that was only begun is not taken for a whole one.
 */
export function checkBankHolidays(table: PolicySourceShape['bank-holidays'], report: Report): void {
  if (table === undefined) return;
  const { 'first-year': first, 'last-year': last } = table;
  if (!Number.isInteger(first) || !Number.isInteger(last) || first > last || last - first > 50) {
    report([PATH, 'last-year'], `The years ${first} to ${last} are no span of years.`, 'Write whole years.');
    return;
  }
  for (const part of HOLIDAY_PARTS) {
    const days = table[part];
    days.forEach((day, index) => {
      const path = [PATH, part, index];
      const year = Number(day.slice(0, 4));
      if (!isDay(day)) report(path, `\`${day}\` is no day.`, 'Write it as 2026-12-25.');
      else if (year < first || year > last)
        report(path, `\`${day}\` lies outside the years ${first} to ${last}.`, 'Mend the day, or the years.');
      else if (days.indexOf(day) < index)
        report(path, `\`${day}\` stands twice in this list.`, 'Keep one of the two.');
    });
    for (let year = first; year <= last; year++) {
      if (days.some((day) => day.startsWith(`${year}-`))) continue;
      const remedy = 'Add the days of that year, or take it out of the years that the table covers.';
      report(
        [PATH, part],
        `The table says that it covers ${year}, and has no day of it here.`,
        remedy,
        'key',
      );
    }
  }
}
