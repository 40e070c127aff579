import { isUtr } from '../../src/detectors/uk-utr';
import { asksByGrouping, entitiesOf, findsEach, passesOver, speaking } from './marked-text';

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

test.each(['', '195583966', '19558396610', '0000000000', '2955839661'])('%s is none', (digits) => {
  expect(isUtr(digits)).toBe(false);
});

// One number for each remainder by 11.
test.each([
  '2347110000',
  '1347114850',
  '9347110970',
  '8347113201',
  '7347110291',
  '6347112910',
  '5347110194',
  '4347112231',
  '3347110097',
  '2347111940',
  '1347115141',
])('%s bears its check digit', (digits) => {
  expect(isUtr(digits)).toBe(true);
});

describe('by its grouping', () => {
  asksByGrouping(
    'uk-utr',
    { field: 'The accountant', name: 'UTR' },
    {
      usual: ['1955839661', '19558 39661'],
      known: ['195 583 9661', '1955 839661', '195583 9661', '195 5839 661', '1955 839 661', '19 5583 9661'],
      odd: '1 955839661',
    },
  );
});

test.each([
  ['UTR 1955839661K', '1955839661K'],
  ['UTR 1955839661 k today', '1955839661 k'],
  ['UTR 1955839661 kept', '1955839661'],
  ['UTR 1955839661', '1955839661'],
])('%s: the letter belongs to it where it stands alone', (text, span) => {
  expect(speaking('uk-utr', text)).toEqual([span]);
});

test.each(['NHS 1955839661, for tax', 'Learner 1955839661, for tax', 'UTR £1955839661', 'UTR 1955839661x'])(
  '%s: a word for something else, or a part of something longer',
  (text) => {
    expect(entitiesOf('uk-utr', text, 'medium')).toEqual([]);
  },
);

test('our reference does not speak against it', () => {
  expect(entitiesOf('uk-utr', 'HMRC, our ref 1955839661', 'medium')).toHaveLength(1);
});

test('without a word it is low, and says that it can be checked', () => {
  expect(entitiesOf('uk-utr', '1955839661', 'low')).toMatchObject([
    { key: '1955839661', confidence: 'low', isCheckable: true, reasons: ['check digit fits'] },
  ]);
});
