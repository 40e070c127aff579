import { hasTravelCheck } from '../../src/detectors/travel-zone';
import { asksByGrouping, entitiesOf, findsEach, passesOver, speaking } from './marked-text';

/** The specimen of ICAO Doc 9303, part 4. */
const SPECIMEN = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10';

test.each([
  ['L898902C3', '6', true],
  ['740812', '2', true],
  ['120415', '9', true],
  ['L898902C3', '7', false],
  ['740821', '2', false],
])('%s is checked by %s: %s', (field, check, fits) => {
  expect(hasTravelCheck(field, check)).toBe(fits);
});

test('a machine readable zone speaks by itself, with the number of the document', () => {
  const [found] = entitiesOf('uk-passport', SPECIMEN, 'high');
  expect(found).toMatchObject({ key: 'L898902C3', isCheckable: true });
});

describe('a zone is found', () => {
  findsEach('uk-passport', [
    '«9250764733GBR8403124F3001019<<<<<<<<<<<<<<00»',
    'As scanned:\n«AB12345<<6GBR8403124<3001019<<<<<<<<<<<<<<00»\nThanks, Dai',
    'Second line: «9250764733D<<8403124M3001019<<<<<<<<<<<<<<00».',
    'second line (as on the page) «9250764733GBR8403124X3001019ZE184226B<<<<<00»',
    // Its last two digits may be cut off.
    '«9250764733GBR8403124F3001019<<<<<<<<<<<<<<»',
  ]);

  test('fillers are no part of the number', () => {
    const text = 'AB12345<<6GBR8403124<3001019<<<<<<<<<<<<<<00';
    expect(entitiesOf('uk-passport', text, 'high')).toMatchObject([{ key: 'AB12345' }]);
  });
});

describe('a zone whose digits do not fit is none', () => {
  passesOver('uk-passport', [
    '9250764732GBR8403124F3001019<<<<<<<<<<<<<<00',
    '9250764733GBR8403125F3001019<<<<<<<<<<<<<<00',
    '9250764733GBR8403124F3001018<<<<<<<<<<<<<<00',
    'X9250764733GBR8403124F3001019<<<<<<<<<<<<<<00',
    '9250764733GBR8403124Q3001019<<<<<<<<<<<<<<00',
    '9250764733GBR8403124F3001019<<<<<<<<<<00',
    SPECIMEN.replace('7408122F', '7408123F'),
  ]);
});

findsEach('uk-passport', [
  'Passport number «925076473»',
  'passport no. «925 076 473»',
  'His passport («925076473») runs out in May',
  'BRP «ZU1234567»',
  'BRPs: «ZU1234567» and «RX 765 4321»',
  '«ZU1234567» is the permit of somebody who may work here; her BRP ends in 67, and we ring 0161 496 0000',
  'Residence permit card, right to work seen: «zu1234567»',
  'Name,Passport No\nSam,«925076473»',
]);

passesOver('uk-passport', [
  'Account 925076473',
  'WD My Passport 925076473',
  'Bring a passport. Booking ref 925076473',
  'IBM Passport Advantage site 925076473',
  'Passport number 000000000',
  'Passport office: 0300 222 0000',
  'Passport number 9250764731',
  'Passport number £925076473',
  'Passport number 925 076 47',
  'Immigration file 925076473',
  'Her passport is 1234567 km away by now',
  'The passport form no 1234567 is in the post',
  'BRP ZU12345678',
  'BRP XZU1234567',
]);

describe('by its grouping', () => {
  asksByGrouping(
    'uk-passport',
    { field: 'The passport holder', name: 'Passport number' },
    {
      usual: ['925076473', '925 076 473'],
      known: [
        '9250 76473',
        '92507 6473',
        '92 507 6473',
        '9250 764 73',
        '925 0764 73',
        '92 5076473',
        '9250764 73',
        '925 076473',
        '925076 473',
      ],
      odd: '9 25076473',
    },
  );
});

test.each(['925076473', 'ZU1234567'])('%s wants the word passport within a hundred characters', (number) => {
  const lead = 'He has a passport, ';
  expect(speaking('uk-passport', `${lead}and so on ${number}`)).toEqual([number]);
  expect(speaking('uk-passport', `${lead}${'and so on '.repeat(12)}${number}`)).toEqual([]);
});

test.each([
  [
    'Passport number 925 076 473',
    '925076473',
    false,
    ['as long as a passport number', 'near "passport number"'],
  ],
  ['The BRP is zu1234567', 'ZU1234567', false, ['as long as a passport number', 'near "brp"']],
  [SPECIMEN, 'L898902C3', true, ['machine readable zone', 'check digits fit']],
])('%s: what is kept of it, and why', (text, key, isCheckable, reasons) => {
  expect(entitiesOf('uk-passport', text, 'low')).toMatchObject([{ key, isCheckable, reasons }]);
});
