import { isUtr } from '../../src/detectors/uk-utr';
import { findsEach, passesOver } from './marked-text';

test.each([
  ['1955839661', true],
  ['2094482246', true],
  ['2234567890', true],
  ['2955839661', false],
  ['1955839662', false],
  ['1955839616', false],
  ['0000000000', false],
  ['195583966', false],
])('%s has a fitting check digit: %s', (digits, fits) => {
  expect(isUtr(digits)).toBe(fits);
});

findsEach('uk-utr', [
  'His UTR is «1955839661».',
  'unique taxpayer reference «19558 39661»',
  'Self Assessment: «1955839661K»',
  'UTR «195 583 9661»',
  'Name\tUTR\nSam\t«1955839661»',
]);

passesOver('uk-utr', [
  'UTR 2955839661',
  'Order number 1955839661',
  'Booking reference 1955839661',
  'Ring 1955839661 about the tent',
  'NHS number 1955839661',
  'UTR 1955839661123',
]);
