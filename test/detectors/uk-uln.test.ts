import { isNhsNumber } from '../../src/detectors/uk-nhs-number';
import { isUln } from '../../src/detectors/uk-uln';
import { findsEach, passesOver } from './marked-text';

test.each([
  ['3007898470', true],
  ['5682734881', true],
  ['3007898471', false],
  ['3007898407', false],
  ['0307898470', false],
  ['9999999999', false],
  ['300789847', false],
])('%s has a fitting check digit: %s', (digits, fits) => {
  expect(isUln(digits)).toBe(fits);
});

test('none is an NHS number too', () => {
  expect(isNhsNumber('3007898470')).toBe(false);
});

findsEach('uk-uln', [
  'ULN «3007898470»',
  'unique learner number: «300 789 8470»',
  'The ILR lists «3007898470» twice',
  'Learner Ada Example, «3007898470», has withdrawn',
]);

passesOver('uk-uln', [
  'ULN 3007898471',
  'ULN 9999999999',
  'Order number 3007898470',
  'Invoice 3007898470 for the college',
  'Call 3007898470',
]);
