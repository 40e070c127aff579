import fc from 'fast-check';
import { hasIbanChecksum } from '../../src/detectors/iban';
import { ibanCountries } from '../../src/detectors/iban-countries';
import { isLuhn } from '../../src/detectors/payment-card';
import { isNhsNumber } from '../../src/detectors/uk-nhs-number';
import { isNinoPrefix } from '../../src/detectors/uk-nino';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A run of so many digits. */
export function digits(length: number): fc.Arbitrary<string> {
  return fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));
}

/** The digit that completes a number, if one does. */
function complete(start: string, fits: (whole: string) => boolean): string | undefined {
  return [...'0123456789'].map((digit) => start + digit).find(fits);
}

const known = <T>(value: T | undefined): value is T => value !== undefined;

/** National Insurance numbers, bare. */
export const nino = fc
  .tuple(
    fc.constantFrom(...LETTERS),
    fc.constantFrom(...LETTERS),
    digits(6),
    fc.constantFrom('A', 'B', 'C', 'D'),
  )
  .filter(([first, second]) => isNinoPrefix(first + second))
  .map((parts) => parts.join(''));

/** NHS numbers from the ranges in use, bare. */
export const nhsNumber = fc
  .tuple(fc.constantFrom('4', '6', '7', '999', '32', '0101', '2902'), digits(9))
  .map(([open, rest]) => complete((open + rest).slice(0, 9), isNhsNumber))
  .filter(known);

/** Numbers of the common cards, bare. */
export const cardNumber = fc
  .tuple(
    fc.constantFrom<readonly [string, number]>(
      ['4', 16],
      ['51', 16],
      ['55', 16],
      ['2221', 16],
      ['2720', 16],
      ['34', 15],
      ['37', 15],
      ['6011', 16],
      ['65', 16],
    ),
    digits(16),
  )
  .map(([[open, length], rest]) => complete((open + rest).slice(0, length - 1), isLuhn))
  .filter(known);

/** IBANs of any country, bare. */
export const ibanNumber = fc
  .tuple(
    fc.constantFrom(...Object.keys(ibanCountries())),
    digits(34),
    fc.array(fc.constantFrom(...LETTERS), { minLength: 34, maxLength: 34 }),
  )
  .map(([country, figures, letters]) => {
    let national = '';
    for (const [, length = '0', set = 'n'] of (ibanCountries()[country] ?? '').matchAll(/(\d+)([nac])/g)) {
      for (let index = 0; index < Number(length); index += 1) {
        const place = national.length;
        const takesLetter = set === 'a' || (set === 'c' && Number(figures[place]) > 6);
        national += (takesLetter ? letters[place] : figures[place]) ?? '';
      }
    }
    for (let check = 2; check < 99; check += 1) {
      const iban = country + String(check).padStart(2, '0') + national;
      if (hasIbanChecksum(iban)) return iban;
    }
    return undefined;
  })
  .filter(known);

/** Sort codes that are no date, and account numbers: six digits and eight. */
export const bankAccount = fc
  .tuple(fc.constantFrom('4', '5', '6', '7', '8', '9'), digits(5), digits(8))
  .filter(([, , account]) => !/^0+$/.test(account))
  .map(([open, rest, account]) => ({ sortCode: open + rest, account }));

/** Puts a separator between groups of the given lengths; what is left over forms the last group. */
export function grouped(value: string, lengths: readonly number[], separator: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const length of lengths) {
    parts.push(value.slice(from, from + length));
    from += length;
  }
  parts.push(value.slice(from));
  return parts.filter((part) => part !== '').join(separator);
}
