import fc from 'fast-check';
import type { EntityKind, ValueKind } from '../../src/detectors/entity';
import { MATTER_KINDS } from '../../src/detectors/entity';
import { findEntities } from '../../src/detectors/find-entities';
import { mask } from '../../src/detectors/mask';
import { isUtr } from '../../src/detectors/uk-utr';
import { entitiesOf } from './marked-text';
import { driverNumber, passport, postcode, travelZone, uln, upn, utr, writtenDay } from './people-values';
import { bankAccount, cardNumber, digits, grouped, ibanNumber, nhsNumber, nino } from './values';

const separator = fc.constantFrom('', ' ', '-', '.', '\u00a0', '\u2013', '\u2009', '\u200b', '_');
const noise = fc.constantFrom('', '\u200b', '\u00ad', '\u200e', '\ufeff', '\u2060');

/** Puts something invisible behind each character, and digits of another script in place of ASCII ones. */
function disguise(value: string, invisible: string, nought: number): string {
  return [...value]
    .map((one) => (/[0-9]/.test(one) ? String.fromCodePoint(nought + Number(one)) : one) + invisible)
    .join('');
}

const nought = fc.constantFrom(0x30, 0x30, 0xff10, 0x660, 0x966, 0x1d7ce);

/** A kind's values in every dress that is supported, and a cue for it. */
const DRESSED = {
  'uk-nino': {
    lead: fc.constantFrom('NI number ', 'National Insurance no: ', 'His NINO is '),
    value: fc.tuple(nino, separator, fc.boolean()).map(([bare, between, isSmall]) => {
      const dressed = grouped(bare, [2, 2, 2, 2], between);
      return [bare, isSmall ? dressed.toLowerCase() : dressed];
    }),
  },
  'uk-nhs-number': {
    lead: fc.constantFrom('NHS number ', 'NHS no: ', 'The patient ID is '),
    value: fc.tuple(nhsNumber, separator).map(([bare, between]) => [bare, grouped(bare, [3, 3], between)]),
  },
  'payment-card': {
    lead: fc.constantFrom('Card number ', 'Visa: ', 'Charge this credit card, '),
    value: fc
      .tuple(cardNumber, separator)
      .map(([bare, between]) => [bare, grouped(bare, bare.length === 15 ? [4, 6] : [4, 4, 4], between)]),
  },
  iban: {
    lead: fc.constantFrom('IBAN ', 'Account: ', ''),
    value: fc.tuple(ibanNumber, separator, fc.boolean()).map(([bare, between, isSmall]) => {
      const dressed = grouped(bare, [4, 4, 4, 4, 4, 4, 4], between);
      return [bare, isSmall ? dressed.toLowerCase() : dressed];
    }),
  },
  'uk-bank-account': {
    lead: fc.constantFrom('Sort code and account: ', 'Bank details: ', 'sort code '),
    value: fc
      .tuple(
        bankAccount,
        fc.constantFrom('-', ' ', '.', '\u2013'),
        fc.constantFrom(' ', ', account ', ' / ', '\nAccount number: '),
      )
      .map(([{ sortCode, account }, inner, between]) => [
        sortCode + account,
        `${grouped(sortCode, [2, 2], inner)}${between}${account}`,
      ]),
  },
  'uk-upn': {
    lead: fc.constantFrom('UPN ', 'Pupil number: ', "The pupil's UPN is "),
    value: fc.tuple(upn, separator, fc.boolean()).map(([bare, between, isSmall]) => {
      const dressed = grouped(bare, [1, 3, 4], between);
      return [bare, isSmall ? dressed.toLowerCase() : dressed];
    }),
  },
  'uk-uln': {
    lead: fc.constantFrom('ULN ', 'Learner number: ', 'His unique learner number is '),
    value: fc.tuple(uln, separator).map(([bare, between]) => [bare, grouped(bare, [5], between)]),
  },
  'uk-utr': {
    lead: fc.constantFrom('UTR ', 'Unique taxpayer reference: ', 'Self assessment no. '),
    value: fc.tuple(utr, separator).map(([bare, between]) => [bare, grouped(bare, [5], between)]),
  },
  'uk-driving-licence': {
    lead: fc.constantFrom('Driving licence ', 'Licence: ', 'His driver number is '),
    value: fc.tuple(driverNumber, separator, fc.boolean()).map(([bare, between, isSmall]) => {
      const dressed = grouped(bare, [5, 6, 2], between);
      return [bare, isSmall ? dressed.toLowerCase() : dressed];
    }),
  },
  'uk-passport': {
    lead: fc.constantFrom('Passport number ', 'Passport: ', 'Her British passport is '),
    value: fc.oneof(
      fc.tuple(passport, separator).map(([bare, between]) => [bare, grouped(bare, [3, 3], between)] as const),
      travelZone,
    ),
  },
  'date-of-birth': {
    lead: fc.constantFrom('DOB ', 'Date of birth: ', 'She was born on '),
    value: writtenDay.map((day) => [day.toUpperCase().replace(/[^A-Z0-9]/g, ''), day]),
  },
  'uk-postcode-address': {
    lead: fc.constantFrom(
      'She lives at 12 High Street, ',
      'Home address: 4 Mill Lane, Aston, ',
      'Home postcode: ',
    ),
    value: fc.tuple(postcode, fc.boolean(), fc.boolean()).map(([code, isSmall, isTight]) => {
      const dressed = isTight ? code.replace(' ', '') : code;
      return [code.replace(' ', ''), isSmall ? dressed.toLowerCase() : dressed];
    }),
  },
} satisfies Partial<
  Record<
    ValueKind,
    { lead: fc.Arbitrary<string>; value: fc.Arbitrary<readonly [bare: string, dressed: string]> }
  >
>;

const KINDS = Object.keys(DRESSED) as (keyof typeof DRESSED)[];
const prose = fc.constantFrom('Dear Sam,\n\n', 'Thanks for your help. ', '', 'As we said on Monday:\n');

describe.each(KINDS)('%s: any valid value in any supported dress', (kind) => {
  const { lead, value } = DRESSED[kind];

  test('is found beside a cue, just where it stands', () => {
    fc.assert(
      fc.property(
        prose,
        lead,
        value,
        noise,
        nought,
        prose,
        (before, cue, [bare, plain], invisible, zero, after) => {
          const dressed = disguise(plain, invisible, zero);
          const text = `${before}${cue}${dressed}\n${after}`;
          const start = before.length + cue.length;
          const found = entitiesOf(kind, text, 'medium');
          expect(found.map(({ key }) => key)).toEqual([bare]);
          expect(found[0]?.start).toBe(start);
          expect(found[0]?.end).toBe(start + dressed.length - invisible.length);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('is masked so that it cannot be read back', () => {
    fc.assert(
      fc.property(value, ([bare]) => {
        const masked = mask(kind, bare);
        const shown = masked.replace(/[ •-]/g, '');
        expect(shown.length).toBeLessThanOrEqual(bare.length * 0.4);
        expect(masked).not.toContain(bare);
        // Characters and places that are hidden match what the value has; of a birthday not even those.
        if (kind !== 'date-of-birth') expect(masked.replace(/[ -]/g, '')).toHaveLength(bare.length);
        expect(masked).not.toMatch(/[A-Z0-9]{3}/);
      }),
    );
  });

  test('shows nothing of itself in what may be shown', () => {
    fc.assert(
      fc.property(lead, value, (cue, [bare, dressed]) => {
        for (const { masked, reasons } of findEntities({ text: cue + dressed })) {
          const shown = `${masked} ${reasons.join(' ')}`;
          for (let at = 0; at + 4 <= bare.length; at += 1)
            expect(shown).not.toContain(bare.slice(at, at + 4));
        }
      }),
    );
  });
});

describe('a failing check digit never speaks', () => {
  /** Another digit in one place. */
  const spoil = (bare: string, place: number, by: number): string => {
    const at = place % bare.length;
    const digit = bare.charCodeAt(at) - 0x30;
    return digit < 0 || digit > 9 ? bare : bare.slice(0, at) + String((digit + by) % 10) + bare.slice(at + 1);
  };
  const never = (): boolean => false;
  const change = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 9 }));

  test.each<readonly [EntityKind, fc.Arbitrary<string>, string, passes: (wrong: string) => boolean]>([
    ['uk-nhs-number', nhsNumber, 'NHS number ', never],
    ['payment-card', cardNumber, 'Card number ', never],
    ['iban', ibanNumber, 'IBAN ', never],
    ['uk-upn', upn, 'UPN ', never],
    ['uk-uln', uln, 'ULN ', never],
    // Two remainders share a digit, so that some wrong ones pass.
    ['uk-utr', utr, 'UTR ', isUtr],
    ['uk-passport', travelZone.map(([, zone]) => zone), 'The zone reads ', never],
  ])('%s', (kind, value, cue, passes) => {
    fc.assert(
      fc.property(value, change, (bare, [place, by]) => {
        const wrong = spoil(bare, place, by);
        fc.pre(wrong !== bare && !passes(wrong));
        expect(entitiesOf(kind, `${cue}${wrong}.`, 'low')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('whatever the text', () => {
  const scrap = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.integer({ min: 1, max: 16 }).chain(digits),
    fc.constantFrom(
      ' ',
      '-',
      '.',
      '/',
      '\n',
      '\t',
      ',',
      '\u200b',
      '&#57;',
      '%39',
      'NHS number ',
      'sort code ',
      'card ',
      'NI ',
    ),
    nino,
    nhsNumber,
    cardNumber,
    ibanNumber,
  );
  const text = fc.array(scrap, { maxLength: 30 }).map((parts) => parts.join(''));

  test('spans are in order, apart, inside the text, and hold their value', () => {
    fc.assert(
      fc.property(text, (whole) => {
        let before = 0;
        for (const { kind, start, end, key } of findEntities({ text: whole })) {
          // Of what a sentence tells nothing is kept but its topic in fixed words, and it may hold values.
          if ((MATTER_KINDS as readonly string[]).includes(kind)) continue;
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(whole.length);
          expect(end - start).toBeGreaterThanOrEqual(key.length);
          before = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('the same text gives the same answer', () => {
    fc.assert(
      fc.property(text, (whole) => {
        expect(findEntities({ text: whole })).toEqual(findEntities({ text: whole }));
      }),
      { numRuns: 100 },
    );
  });
});
