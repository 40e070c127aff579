import isIBAN from 'validator/lib/isIBAN';
import { ibanCountries } from '../../src/detectors/iban-countries';
import { hasIbanChecksum } from '../../src/detectors/iban';
import { entitiesOf, findsEach, passesOver } from './marked-text';

describe('finds an IBAN', () => {
  findsEach('iban', [
    'IBAN: «GB82 WEST 1234 5698 7654 32»',
    'IBAN GB «GB82WEST12345698765432»',
    '«GB82WEST12345698765432»',
    '«gb82 west 1234 5698 7654 32»',
    '«GB82-WEST-1234-5698-7654-32»',
    '«GB82.WEST.1234.5698.7654.32»',
    'IBAN«GB82WEST12345698765432»',
    'Pay to «DE89 3704 0044 0532 0130 00» by Friday',
    // XXX is how a BIC names the head office (ISO 9362).
    '«DE89370400440532013000», BIC COBADEFFXXX',
    '«FR76 3000 6000 0112 3456 7890 189»',
    '«NL91 ABNA 0417 1643 00»',
    '«BE68 5390 0754 7034»',
    '«NO93 8601 1117 947»',
    '«CH93 0076 2011 6238 5295 7»',
    '«ES91 2100 0418 4502 0005 1332»',
    '«IT60 X054 2811 1010 0000 0123 456»',
    '«MT84 MALT 0110 0001 2345 MTLC AST0 01S»',
    '«SE45 5000 0000 0583 9825 7466»',
    '«PL61 1090 1014 0000 0712 1981 2874»',
    '«IE29 AIBK 9311 5212 3456 78».',
    '«LC55 HEMM 0001 0001 0012 0012 0002 3015»',
    '«BR18 0036 0305 0000 1000 9795 493C 1»',
    '«SV62 CENR 0000 0000 0000 0070 0025»',
    '«LY83 0020 4800 0020 1001 2036 1»',
    'Two of them: «GB82 WEST 1234 5698 7654 32», «DE89 3704 0044 0532 0130 00»',
    'iban=«GB82WEST12345698765432»&name=x',
    '«G B 8 2 W E S T 1 2 3 4 5 6 9 8 7 6 5 4 3 2»',
    'The account is «GB82 WEST 1234\n5698 7654 32» as before',
    '> IBAN «GB82 WEST 1234\n> 5698 7654 32»',
    '«GB 82 WEST 1234 5698 7654 32»',
    'remittance-«GB82WEST12345698765432».pdf',
    'Our IBAN«GB82WEST12345698765432»',
    'Our iban«GB82WEST12345698765432»',
    'I sent GB «G B82 WEST 1234 5698 7654 32»',
    // O for nought is read as such; but where a letter may stand it is one.
    'IBAN «DE89 37O4 0044 0532 O130 00»',
    '«FR81 3000 6000 0112 O456 7890 189»',
  ]);
});

describe('passes over what is none', () => {
  passesOver('iban', [
    // Check digits.
    'IBAN: GB82 WEST 1234 5698 7654 33',
    'IBAN GB83WEST12345698765432',
    'IBAN DE89 3704 0044 0532 0130 01',
    'IBAN NL91 ABNA 0417 1643 01',
    // Length.
    'IBAN GB82 WEST 1234 5698 7654 3',
    'IBAN GB82WEST123456987654321',
    'IBAN DE89 3704 0044 0532 0130',
    'IBAN BE68 5390 0754 703',
    // Letters where digits belong, and the other way round.
    'IBAN GB82 1EST 1234 5698 7654 32',
    'IBAN GB82 WEST A234 5698 7654 32',
    'IBAN DE89 A704 0044 0532 0130 00',
    // The same with check digits that fit.
    'IBAN GB73 1EST 1234 5698 7654 32',
    'IBAN GB42 WEST A234 5698 7654 32',
    'IBAN DE85 A704 0044 0532 0130 00',
    'IBAN NL47 4BNA 0417 1643 00',
    'IBAN NL54 ABNA 0417 1643 0A',
    'IBAN GB04 WEST 1234 5698 7654',
    // So much room parts cells.
    'IBAN GB82    WEST    1234    5698    7654    32',
    // Countries without.
    'IBAN US64 SVBK US6S 3300 9586 79',
    'IBAN XX89 3704 0044 0532 0130 00',
    'ZZ12 3456 7890 1234 5678',
    // Inside a longer word.
    'XGB82WEST12345698765432',
    'GB82WEST12345698765432X',
    'XG B82 WEST 1234 5698 7654 32',
    '4GB82WEST12345698765432',
    // Other numbers that open with a country.
    'VAT GB 123 4567 82',
    'VAT number DE123456789',
    'EORI GB123456789000',
    'EORI: FR12345678901234',
    'Tracking RR123456785GB',
    'BIC NWBKGB2L',
    // Of a head office, as above.
    'SWIFT code: COBADEFFXXX',
    'Flight BE 6853',
    'Route NO 93 86 01 11',
    // Cells.
    'GB82\tWEST\t1234\t5698\t7654\t32',
    'Please send us your IBAN',
    'IBAN: GBkk BBBB SSSS SSCC CCCC CC',
    'IBAN: GB•• •••• •••• •••• ••54 32',
  ]);
});

describe('how sure', () => {
  test.each([
    ['GB82 WEST 1234 5698 7654 32', 'high'],
    ['IBAN GB82 WEST 1234 5698 7654 32', 'high'],
    ['Order number GB82 WEST 1234 5698 7654 32', 'medium'],
    ['Our ref GB82 WEST 1234 5698 7654 32', 'high'],
  ])('%s: %s', (text, confidence) => {
    expect(entitiesOf('iban', text, 'low').map((entity) => entity.confidence)).toEqual([confidence]);
  });
});

test('the head of its column speaks against it', () => {
  const text = `Order number,Note\n${'x,and so on\n'.repeat(40)}GB82WEST12345698765432,x`;
  expect(entitiesOf('iban', text, 'low')).toMatchObject([{ confidence: 'medium' }]);
});

test.each([
  ['IBAN GB82 WEST 1234 5698 7654 32', 'iban'],
  ['The beneficiary at the bank is GB82 WEST 1234 5698 7654 32', 'bank'],
])('%s: what is kept of it, and why', (text, word) => {
  expect(entitiesOf('iban', text, 'low')).toMatchObject([
    {
      key: 'GB82WEST12345698765432',
      isCheckable: true,
      reasons: ['check digits fit', 'made up as its country makes them up', `near "${word}"`],
    },
  ]);
});

describe('countries', () => {
  /** A valid IBAN of a country, made from its structure: noughts, the letter A, and the check digits that fit. */
  function specimen(country: string): string {
    const national = (ibanCountries()[country] ?? '').replace(
      /(\d+)([nac])/g,
      (_all, length: string, set: string) => (set === 'n' ? '3' : 'A').repeat(Number(length)),
    );
    const check = Array.from({ length: 97 }, (_none, index) => String(index + 2).padStart(2, '0'));
    const fits = check.find((digits) => hasIbanChecksum(country + digits + national)) ?? '';
    return country + fits + national;
  }

  test.each(Object.keys(ibanCountries()).map((country) => [country]))('%s is found', (country) => {
    const iban = specimen(country);
    expect(entitiesOf('iban', `pay ${iban} now`, 'high').map(({ key }) => key)).toEqual([iban]);
  });

  const known = [
    'AD',
    'AE',
    'AT',
    'BE',
    'CH',
    'DE',
    'DK',
    'ES',
    'FR',
    'GB',
    'GR',
    'IE',
    'IT',
    'LC',
    'NL',
    'NO',
    'PL',
    'SE',
    'UA',
  ];
  test.each(known.map((country) => [country]))('%s agrees with validator', (country) => {
    expect(isIBAN(specimen(country))).toBe(true);
  });
});
