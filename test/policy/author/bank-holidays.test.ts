import { checkBankHolidays } from '../../../src/policy/author/bank-holidays';

const TABLE = {
  'first-year': 2026,
  'last-year': 2027,
  here: 'scotland' as const,
  'england-and-wales': ['2026-12-25', '2027-12-27'],
  scotland: ['2026-12-25', '2027-12-27'],
  'northern-ireland': ['2026-12-25', '2027-12-27'],
};

function said(table: Partial<typeof TABLE>): readonly string[] {
  const all: string[] = [];
  checkBankHolidays({ ...TABLE, ...table }, (path, what) => all.push(`${path.join('/')}: ${what}`));
  return all;
}

test.each<[string, Partial<typeof TABLE>, readonly string[]]>([
  ['a whole table', {}, []],
  [
    'years the wrong way round',
    { 'first-year': 2028 },
    ['bank-holidays/last-year: The years 2028 to 2027 are no span of years.'],
  ],
  [
    'a day that is none',
    { scotland: ['2026-12-25', '2027-02-30', '2027-12-27'] },
    ['bank-holidays/scotland/1: `2027-02-30` is no day.'],
  ],
  [
    'a day of another year',
    { scotland: ['2025-12-25', '2026-12-25', '2027-12-27'] },
    ['bank-holidays/scotland/0: `2025-12-25` lies outside the years 2026 to 2027.'],
  ],
  [
    'a day named twice',
    { scotland: ['2026-12-25', '2026-12-25', '2027-12-27'] },
    ['bank-holidays/scotland/1: `2026-12-25` stands twice in this list.'],
  ],
  [
    'a year without a day',
    { 'northern-ireland': ['2026-12-25'] },
    ['bank-holidays/northern-ireland: The table says that it covers 2027, and has no day of it here.'],
  ],
])('%s', (_name, table, expected) => {
  expect(said(table)).toEqual(expected);
});
