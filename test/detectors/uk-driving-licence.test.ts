import { isDriverNumber } from '../../src/detectors/uk-driving-licence';
import { findsEach, passesOver } from './marked-text';

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
])('%s could be a driver number: %s', (bare, fits) => {
  expect(isDriverNumber(bare)).toBe(fits);
});

findsEach('uk-driving-licence', [
  'Driving licence «MORGA657054SM9IJ»',
  'licence «MORGA657054SM9IJ 35»',
  '«morga657054sm9ij» is mine',
  'DVLA: «MORGA 657054 SM9IJ»',
  'driving licence «M O R G A 6 5 7 0 5 4 S M 9 I J»',
  'Her Northern Ireland driving licence number is «12345678»',
]);

passesOver('uk-driving-licence', [
  'driving licence MORGA699994SM9IJ',
  'Licence key MORGA657054SM9IJ',
  'XMORGA657054SM9IJ',
  'Driving licence valid until 12052028',
  'Account 12345678',
]);
