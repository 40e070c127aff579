import { isDriverNumber } from '../../src/detectors/uk-driving-licence';
import { entitiesOf, findsEach, passesOver, speaking } from './marked-text';

test.each([
  ['MORGA657054SM9IJ', true],
  ['LEE99801014AB9XY', true],
  ['A9999801014AB9XY', true],
  ['MORGA612314SM9IJ', true],
  ['MORGA613014SM9IJ', false],
  ['MORGA600014SM9IJ', false],
  ['MORGA650014SM9IJ', false],
  ['MORGA662314SM9IJ', true],
  ['MORGA663014SM9IJ', false],
  ['MORGA602304SM9IJ', false],
  ['MORGA602294SM9IJ', true],
  ['MORGA606314SM9IJ', false],
  ['MORGA601004SM9IJ', false],
  ['M9RGA657054SM9IJ', false],
  ['99999657054SM9IJ', false],
  ['MORGA657054S19IJ', false],
  ['MORGA657054SM9I', false],
  ['MORGA657054SM9IJ3', false],
  ['XMORGA657054SM9IJ', false],
  ['MORGA657054SM9I-', false],
  ['MORGA657054SM-IJ', false],
  ['MO9GA657054SM9IJ', false],
  ['MOR99657054SM9IJ', true],
  ['MORG9657054SM9IJ', true],
  ['MO999657054S99IJ', true],
  ['9ORGA657054SM9IJ', false],
  ['MORGA657004SM9IJ', false],
])('%s could be a driver number: %s', (bare, fits) => {
  expect(isDriverNumber(bare)).toBe(fits);
});

// The last day of each month, and the one after it; of women the month is 50 more.
test.each([
  ['01', 31],
  ['02', 29],
  ['03', 31],
  ['04', 30],
  ['05', 31],
  ['06', 30],
  ['07', 31],
  ['08', 31],
  ['09', 30],
  ['10', 31],
  ['11', 30],
  ['12', 31],
  ['51', 31],
  ['62', 31],
])('month %s has %s days', (month, days) => {
  expect(isDriverNumber(`MORGA6${month}014SM9IJ`)).toBe(true);
  expect(isDriverNumber(`MORGA6${month}${days}4SM9IJ`)).toBe(true);
  expect(isDriverNumber(`MORGA6${month}${days + 1}4SM9IJ`)).toBe(false);
});

test.each(['00', '13', '20', '49', '50', '63', '99'])('there is no month %s', (month) => {
  expect(isDriverNumber(`MORGA6${month}154SM9IJ`)).toBe(false);
});

findsEach('uk-driving-licence', [
  'Driving licence «MORGA657054SM9IJ»',
  'licence «MORGA657054SM9IJ 35»',
  '«morga657054sm9ij» is mine',
  'DVLA: «MORGA 657054 SM9IJ»',
  'driving licence «M O R G A 6 5 7 0 5 4 S M 9 I J»',
  'Her Northern Ireland driving licence number is «12345678»',
  'driving licence «L E E Z A 8 0 1 0 1 4 A B 9 X Y»',
  'driving licence «LEE99 801014 AB9XY»',
  'driving licence «A 9999801014AB9XY»',
  'driving licences «MORGA657054SM9IJ», «LEE99801014AB9XY»',
  'driving licence MORGA657054SM9I is cut off, in full «MORGA657054SM9IJ»',
  'Her driver number: «MORGA657054SM9IJ12»',
]);

passesOver('uk-driving-licence', [
  'driving licence MORGA699994SM9IJ',
  'Licence key MORGA657054SM9IJ',
  'XMORGA657054SM9IJ',
  'driving licence XLEE99801014AB9XY',
  'driving licence 1LEE99801014AB9XY',
  'driving licence MORGA657054SM9IJX',
  'driving licence MORGA657054SM9IJ355',
  'driving licence 99999801014AB9XY',
  'Driving licence valid until 12052028',
  'Account 12345678',
]);

describe('as people set it', () => {
  test.each([
    'MORGA657054SM9IJ',
    'MORGA 657054 SM 9IJ',
    'MORGA-657054-SM-9IJ',
    'MORGA.657054.SM.9IJ',
    'MORGA/657054/SM/9IJ',
    'MORGA657054SM9IJ 35',
    'MORGA657054SM9IJ-35',
    'LEE99 801014 AB9XY',
  ])('%s speaks by itself', (value) => {
    expect(speaking('uk-driving-licence', `Sam wrote ${value}, today`)).toEqual([value]);
  });

  test.each(['MOR GA657054SM9IJ', 'MORGA 657 054 SM9IJ', 'MORGA657054SM9 IJ'])(
    '%s asks for a word that names it',
    (value) => {
      expect(entitiesOf('uk-driving-licence', `Sam wrote ${value}, today`, 'low')).toEqual([]);
      expect(speaking('uk-driving-licence', `The hire car people have ${value}, today`)).toEqual([]);
      expect(speaking('uk-driving-licence', `The driving licence people have ${value}, today`)).toEqual([
        value,
      ]);
    },
  );

  test.each([
    'HQ-MORGA657054SM9IJ',
    '#MORGA657054SM9IJ',
    'HQ/MORGA657054SM9IJ',
    'https://x.example/?d=MORGA657054SM9IJ',
  ])('%s is tied to something, and asks for its label', (value) => {
    expect(entitiesOf('uk-driving-licence', value, 'low')).toMatchObject([{ confidence: 'low' }]);
    expect(speaking('uk-driving-licence', `The driving licence people have ${value}, today`)).toEqual([]);
    expect(speaking('uk-driving-licence', `Driving licence no. #MORGA657054SM9IJ`)).toHaveLength(1);
  });

  test.each([
    ['Insurance: MORGA657054SM9IJ', 'high'],
    ['Ref MORGA657054SM9IJ', 'medium'],
    ['Activation code MORGA657054SM9IJ', 'low'],
  ])('%s: %s', (text, confidence) => {
    expect(entitiesOf('uk-driving-licence', text, 'low')).toMatchObject([
      { key: 'MORGA657054SM9IJ', isCheckable: false, confidence },
    ]);
  });
});

describe('of Northern Ireland', () => {
  test.each(['12345678', '12 345678', '12 345 678', '1234 5678'])(
    '%s asks for a name, and is doubted',
    (value) => {
      expect(entitiesOf('uk-driving-licence', `The DVA has ${value}, today`, 'low')).toEqual([]);
      expect(
        entitiesOf(
          'uk-driving-licence',
          `The DVA has on his driving licence as we saw ${value}, today`,
          'low',
        ),
      ).toMatchObject([{ confidence: 'medium', key: '12345678' }]);
      expect(entitiesOf('uk-driving-licence', `Account of a driver: ${value}, today`, 'low')).toEqual([]);
    },
  );

  test.each(['1 2345678', '123 45 678'])('%s is set oddly and asks for a label', (value) => {
    expect(speaking('uk-driving-licence', `The driving licence as we saw has ${value}, today`)).toEqual([]);
    expect(speaking('uk-driving-licence', `Driving licence: ${value}`)).toEqual([value]);
  });

  passesOver('uk-driving-licence', [
    // Days, and digits all alike.
    'Driving licence seen 01011999',
    'Driving licence seen 31122028',
    'Driving licence seen 20102028',
    'Driving licence seen 11111111',
    'Driving licence £12345678',
    'Driving licence 123456789',
  ]);

  findsEach('uk-driving-licence', [
    'Driving licence «32122028»',
    'Driving licence «00122028»',
    'Driving licence «31132028»',
    'Driving licence «31002028»',
    'Driving licence «31122128»',
    'DVLA licence, DVA number, driver id «31121828»',
    'driving licence «11111112»',
  ]);

  test('what is kept of it, and why', () => {
    expect(entitiesOf('uk-driving-licence', 'Driving licence 12345678', 'low')).toMatchObject([
      {
        isCheckable: false,
        reasons: ['as long as a driver number of Northern Ireland', 'near "driving licence"'],
      },
    ]);
    expect(entitiesOf('uk-driving-licence', 'Driving licence MORGA657054SM9IJ', 'low')).toMatchObject([
      { reasons: ['surname, day of birth and initials fit', 'near "driving licence"'] },
    ]);
  });
});
