import fc from 'fast-check';
import { hasTravelCheck } from '../../src/detectors/travel-zone';
import { isDriverNumber } from '../../src/detectors/uk-driving-licence';
import { isUln } from '../../src/detectors/uk-uln';
import { isUpn } from '../../src/detectors/uk-upn';
import { isUtr } from '../../src/detectors/uk-utr';
import { digits } from './values';

/** Letters that a driver number, a pupil number and a travel document may all hold. */
const letter = fc.constantFrom(...'ABCDEFGHJKLMNPQRTUVWXYZ');

function word(length: number): fc.Arbitrary<string> {
  return fc.array(letter, { minLength: length, maxLength: length }).map((all) => all.join(''));
}

/** Ten digits that some check accepts, its digit put at the end or, where it opens the number, at the start. */
function checked(fits: (whole: string) => boolean, opens: boolean): fc.Arbitrary<string> {
  return digits(9)
    .map((rest) =>
      [...'0123456789'].map((digit) => (opens ? digit + rest : rest + digit)).find((whole) => fits(whole)),
    )
    .filter((whole) => whole !== undefined);
}

/** Unique Learner Numbers, bare. */
export const uln = checked(isUln, false);

/** Unique Taxpayer References, bare. */
export const utr = checked(isUtr, true);

/** Unique Pupil Numbers of English authorities, bare; temporary ones, which end in a letter, among them. */
export const upn = fc
  .tuple(fc.constantFrom('801', '330', '860', '936', '213'), digits(8), fc.oneof(digits(1), letter))
  .map((parts) => parts.join(''))
  .filter((rest) => !/^0+$/.test(rest))
  .map((rest) => [...'ABCDEFGHJKLMNPQRTUVWXYZ'].map((first) => first + rest).find(isUpn))
  .filter((whole) => whole !== undefined);

/** Driver numbers of Great Britain, bare. */
export const driverNumber = fc
  .tuple(
    fc.integer({ min: 1, max: 5 }).chain((length) => word(length).map((name) => name.padEnd(5, '9'))),
    digits(1),
    fc.integer({ min: 1, max: 12 }),
    fc.boolean(),
    fc.integer({ min: 1, max: 28 }),
    digits(1),
    letter,
    fc.oneof(letter, fc.constant('9')),
    digits(1),
    word(2),
  )
  .map(([name, decade, month, isWoman, day, year, first, second, figure, end]) => {
    const pad = (figures: number): string => String(figures).padStart(2, '0');
    return `${name}${decade}${pad(isWoman ? month + 50 : month)}${pad(day)}${year}${first}${second}${figure}${end}`;
  })
  .filter(isDriverNumber);

/** Numbers of British passports: nine digits, not all alike. */
export const passport = digits(9).filter((whole) => !/^(\d)\1*$/.test(whole));

function travelDigit(field: string): string {
  return [...'0123456789'].find((digit) => hasTravelCheck(field, digit)) ?? '';
}

/** The second line of a passport, and the number in it. */
export const travelZone = fc
  .tuple(passport, fc.constantFrom('GBR', 'IRL', 'D<<', 'FRA'), birthday(), birthday())
  .map(([number, country, born, expires]) => {
    const day = (date: Date): string => date.toISOString().slice(2, 10).replace(/-/g, '');
    const field = (text: string): string => text + travelDigit(text);
    return [
      number,
      `${field(number)}${country}${field(day(born))}F${field(day(expires))}<<<<<<<<<<<<<<04`,
    ] as const;
  });

/** Days on which people are born, at noon. */
function birthday(): fc.Arbitrary<Date> {
  return fc
    .tuple(
      fc.integer({ min: 1932, max: 2015 }),
      fc.integer({ min: 0, max: 11 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, day]) => new Date(Date.UTC(year, month, day, 12)));
}

const MONTHS = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(
  ',',
);

/** A day as people and forms write it. */
export const writtenDay = fc
  .tuple(birthday(), fc.constantFrom('/', '-', '.', ' '), fc.integer({ min: 0, max: 4 }))
  .map(([date, mark, form]) => {
    const [year = '', month = '', day = ''] = date.toISOString().slice(0, 10).split('-');
    const name = MONTHS[Number(month) - 1] ?? '';
    return [
      [day, month, year].join(mark),
      [year, month, day].join('-'),
      `${Number(day)} ${name} ${year}`,
      `${day} ${name.slice(0, 3)} ${year}`,
      `${name} ${Number(day)}, ${year}`,
    ][form] as string;
  });

/** Postcodes of areas in use, with their blank. */
export const postcode = fc
  .tuple(
    fc.constantFrom('WS', 'B', 'M', 'EC', 'SW', 'LE', 'G', 'CF', 'BT'),
    fc.constantFrom('1', '4', '12', '21'),
    digits(1),
    fc.constantFrom('AA', 'BD', 'HJ', 'QP', 'XY', 'ZE'),
  )
  .map(([area, district, sector, unit]) => `${area}${district} ${sector}${unit}`);
