import { hasTravelCheck } from '../../src/detectors/travel-zone';
import { entitiesOf, findsEach, passesOver } from './marked-text';

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

test('a zone whose digits do not fit is none', () => {
  expect(entitiesOf('uk-passport', SPECIMEN.replace('7408122F', '7408123F'), 'low')).toEqual([]);
});

findsEach('uk-passport', [
  'Passport number «925076473»',
  'passport no. «925 076 473»',
  'His passport («925076473») runs out in May',
  'BRP «ZU1234567»',
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
]);
