const TIME = /\d{1,2}[:.hH]\d{2}/;
const YEAR = /(?:^|\D)(?:19|20)\d{2}(?!\d)/;
const NUMBERS = /\d{1,4}[-./] ?\d{1,2}[-./] ?\d{2,4}/;

/** The first three letters are enough for the European languages that name months after the Romans. */
const MONTHS =
  'jan|gen|ene|feb|fév|fev|mar|mär|maa|apr|abr|avr|huh|may|mai|mei|mag|maj|jun|giu|juin|kes|jul|lug|juil|hei|' +
  'aug|aoû|ago|elo|sep|set|syy|oct|okt|ott|out|lok|nov|dec|dez|déc|dic|des|stycz|lut|kwie|lip|sier|wrze|paź|lis|gru';
const MONTH_FIRST = new RegExp(`(?:^|[^a-z])(?:${MONTHS})[^\\d\\s,]{0,10}\\.? \\d`);
const DAY_FIRST = new RegExp(`\\d\\.? (?:de )?(?:${MONTHS})`);

/** True where the text holds a figure; without one there is neither date nor time. */
export function hasFigure(text: string): boolean {
  return /\d/.test(text);
}

/** True where the text names a time of day, such as 16:32, 4.10 or 10h30. */
export function hasTime(text: string): boolean {
  return TIME.test(text);
}

/** True where the text names a year or a date in numbers. */
export function hasFullDate(text: string): boolean {
  return YEAR.test(text) || NUMBERS.test(text);
}

/** True where the text names a date, with or without the year. */
export function hasDate(text: string): boolean {
  if (hasFullDate(text)) return true;
  const lower = text.toLowerCase();
  return MONTH_FIRST.test(lower) || DAY_FIRST.test(lower);
}

/** True where the text begins with a date in numbers and a time, as Lotus Notes writes it above To:. */
export function startsWithTimestamp(text: string): boolean {
  return /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}[:.]\d{2}/.test(text);
}

/** True where a name comes first and a date in numbers and a time last, after "on" or a gap. */
export function endsWithTimestamp(text: string): boolean {
  return /(?: on|\t| {2}) ?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]m)?$/i.test(
    text,
  );
}
