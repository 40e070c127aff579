import { isNhsNumber } from '../../src/detectors/uk-nhs-number';
import { isUln } from '../../src/detectors/uk-uln';
import { asksByGrouping, entitiesOf, findsEach, passesOver } from './marked-text';

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

test.each([
  ['0300000005', 'opens with nought'],
  ['30078984700', 'eleven digits'],
  ['300789847', 'nine digits'],
  ['', 'nothing'],
])('%s is none: %s', (digits) => {
  expect(isUln(digits)).toBe(false);
});

describe('by its grouping', () => {
  asksByGrouping(
    'uk-uln',
    { field: 'The college', name: 'ULN' },
    {
      usual: ['3007898470', '300 789 8470', '30078 98470'],
      known: ['3007 898 470', '300 7898 470', '3007 898470', '300789 8470', '30 0789 8470', '3007 8984 70'],
      odd: '3 007898470',
    },
  );
});

test.each([
  'NHS 3007898470, at the college',
  'The learner has UTR 3007898470',
  'ULN £3007898470',
  'ULN 3007898470x',
])('%s: a word for something else, or a part of something longer', (text) => {
  expect(entitiesOf('uk-uln', text, 'medium')).toEqual([]);
});

test('without a word it is low, and says that it can be checked', () => {
  expect(entitiesOf('uk-uln', '3007898470', 'low')).toMatchObject([
    { key: '3007898470', confidence: 'low', isCheckable: true, reasons: ['check digit fits'] },
  ]);
});
