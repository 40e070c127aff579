import type { EntityKind } from '../../src/detectors/entity';
import { speaking } from './marked-text';

/** One value of each kind as people write it, and a sentence that says what it is. */
const VALUES: readonly (readonly [kind: EntityKind, lead: string, value: string])[] = [
  ['uk-nino', 'His NI number is ', 'JG 10 37 59 A'],
  ['uk-nino', 'His NI number is ', 'JG103759A'],
  ['uk-nhs-number', 'Her NHS number is ', '485 777 3457'],
  ['uk-nhs-number', 'Her NHS number is ', '4857773457'],
  ['payment-card', 'My card number is ', '4242 4242 4242 4242'],
  ['payment-card', 'My card number is ', '4242424242424242'],
  ['iban', 'The IBAN is ', 'GB82 WEST 1234 5698 7654 32'],
  ['iban', 'The IBAN is ', 'GB82WEST12345698765432'],
  ['uk-bank-account', 'Sort code and account: ', '08-99-99 66374958'],
  ['uk-upn', "The pupil's UPN is ", 'N801 2000 0123 4'],
  ['uk-upn', "The pupil's UPN is ", 'N801200001234'],
  ['uk-uln', 'Her ULN is ', '10000 00043'],
  ['uk-utr', 'His UTR is ', '19558 39661'],
  ['uk-utr', 'His UTR is ', '1955839661'],
  ['uk-passport', 'The passport number is ', '533 401 372'],
  ['uk-passport', 'The passport number is ', '533401372'],
  ['uk-driving-licence', 'Her driving licence is ', 'MORGA 657054 SM 9IJ'],
  ['uk-driving-licence', 'Her driving licence is ', 'MORGA657054SM9IJ'],
  ['date-of-birth', 'Date of birth: ', '12 03 1984'],
  ['date-of-birth', 'Date of birth: ', '12/03/1984'],
  ['uk-postcode-address', 'She lives at 12 High Street, Walsall, ', 'WS1 1AA'],
];

const each = (value: string, change: (character: string, index: number) => string): string =>
  [...value].map(change).join('');

const shifted = (value: string, nought: number): string =>
  value.replace(/[0-9]/g, (digit) => String.fromCodePoint(nought + Number(digit)));

const CYRILLIC: Readonly<Record<string, string>> = {
  A: '\u0410',
  B: '\u0412',
  C: '\u0421',
  E: '\u0415',
  G: '\u050c',
  J: '\u0408',
  S: '\u0405',
  T: '\u0422',
  W: '\u051c',
};

/** Ways to write a value so that a reader sees the same and a simple pattern does not. */
const DISGUISES: readonly (readonly [name: string, dress: (value: string) => string])[] = [
  ['a zero-width space between all characters', (value) => each(value, (one) => `${one}\u200b`)],
  [
    'a zero-width joiner every third',
    (value) => each(value, (one, index) => (index % 3 === 0 ? `${one}\u200d` : one)),
  ],
  ['soft hyphens', (value) => each(value, (one) => `${one}\u00ad`)],
  ['bidi marks', (value) => `\u202d${each(value, (one) => `\u200e${one}`)}\u202c`],
  ['word joiners and byte order marks', (value) => each(value, (one) => `${one}\u2060\ufeff`)],
  ['variation selectors', (value) => each(value, (one) => `${one}\ufe0f`)],
  ['tag characters', (value) => each(value, (one) => `${one}\u{e0020}`)],
  ['a line struck through', (value) => each(value, (one) => `${one}\u0336`)],
  [
    'full width',
    (value) =>
      each(value, (one) => (one === ' ' ? '\u3000' : String.fromCharCode(one.charCodeAt(0) + 0xfee0))),
  ],
  ['Arabic-Indic digits', (value) => shifted(value, 0x660)],
  ['Devanagari digits', (value) => shifted(value, 0x966)],
  ['mathematical digits', (value) => shifted(value, 0x1d7ce)],
  ['double-struck digits', (value) => shifted(value, 0x1d7d8)],
  ['Cyrillic letters', (value) => each(value, (one) => CYRILLIC[one] ?? one)],
  ['no-break spaces', (value) => value.replace(/ /g, '\u00a0')],
  ['thin spaces', (value) => value.replace(/ /g, '\u2009')],
  ['en dashes', (value) => value.replace(/[ -]/g, '\u2013')],
  ['minus signs', (value) => value.replace(/ /g, ' \u2212 ')],
  ['underscores', (value) => value.replace(/ /g, '_')],
  ['dots', (value) => value.replace(/ /g, '.')],
  ['middle dots', (value) => value.replace(/ /g, '\u00b7')],
  ['slashes', (value) => value.replace(/ /g, '/')],
  ['colons', (value) => value.replace(/ /g, ':')],
  ['asterisks', (value) => value.replace(/ /g, '*')],
  ['two spaces', (value) => value.replace(/ /g, '  ')],
  ['brackets', (value) => `[${value.replace(/ /g, '] [')}]`],
  ['decimal references', (value) => each(value, (one) => `&#${one.charCodeAt(0)};`)],
  ['hexadecimal references', (value) => each(value, (one) => `&#x${one.charCodeAt(0).toString(16)};`)],
  ['references to spaces', (value) => value.replace(/ /g, '&nbsp;')],
  ['percent encoding', (value) => encodeURIComponent(value)],
  ['percent encoding throughout', (value) => each(value, (one) => `%${one.charCodeAt(0).toString(16)}`)],
  ['small letters', (value) => value.toLowerCase()],
  ['broken over a line', (value) => value.replace(' ', '\n')],
  ['broken over a quoted line', (value) => value.replace(' ', '\n> ')],
  [
    'invisible, full width and odd spaces together',
    (value) => each(shifted(value, 0xff10), (one) => `${one === ' ' ? '\u2003' : one}\u200c`),
  ],
];

describe.each(DISGUISES)('%s', (_name, dress) => {
  test.each(VALUES)('%s: %s%s', (kind, lead, value) => {
    const dressed = dress(value);
    const text = `Hello Sam\n\n${lead}${dressed}\n\nThanks`;
    const found = speaking(kind, text);
    expect(found).toHaveLength(1);
    // The span lies in the disguise and holds all of it, save what is invisible at either end.
    expect(dressed).toContain(found[0]);
    expect(dressed.length - (found[0] ?? '').length).toBeLessThanOrEqual(8);
  });
});

describe('a value and its cue in disguise', () => {
  test.each([
    ['uk-nhs-number', 'N\u200bH\u200bS n\u00adumber: 485 777 3457'],
    ['uk-nhs-number', 'N\u041dS number 4857773457'],
    ['uk-nhs-number', '\uff2e\uff28\uff33\u3000\uff4e\uff4f 4857773457'],
    ['uk-nhs-number', 'NHS&nbsp;number&#58; 4857773457'],
    ['uk-nhs-number', 'nhs%20number%3A4857773457'],
    ['uk-bank-account', 'Sort\u00a0code 08\u201199\u201199 account\u00a0number 66374958'],
    ['uk-bank-account', 's\u043ert c\u043ede 089999 account 66374958'],
  ] as const)('%s: %s', (kind, text) => {
    expect(speaking(kind, text)).toHaveLength(1);
  });
});

describe('cells, lines and lists are never glued', () => {
  test.each([
    ['uk-nhs-number', 'NHS number\t485\t777\t3457'],
    ['uk-nhs-number', 'NHS numbers\n485\n777\n3457\n'],
    ['uk-nhs-number', 'NHS number: 485, 777, 3457'],
    ['uk-nhs-number', 'NHS number | 485 | 777 | 3457'],
    ['uk-nhs-number', 'NHS number;485;777;3457'],
    ['uk-nhs-number', '- 485\n- 777\n- 3457\nNHS number'],
    ['payment-card', 'card\t4242\t4242\t4242\t4242'],
    ['payment-card', 'card\n4242\n4242\n4242\n4242'],
    ['payment-card', 'card,4242,4242,4242,4242'],
    ['uk-nino', 'NI number\nJG\n10\n37\n59\nA'.replace(/\n/g, '\t')],
    ['iban', 'IBAN GB82\tWEST\t1234\t5698\t7654\t32'],
    ['uk-bank-account', 'sort code 08,99,99 account 6637,4958'],
  ] as const)('%s: %j', (kind, text) => {
    expect(speaking(kind, text)).toEqual([]);
  });
});
