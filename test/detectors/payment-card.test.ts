import { isLuhn, issuerOf } from '../../src/detectors/payment-card';
import { entitiesOf, findsEach, passesOver, speaking } from './marked-text';

describe('finds a card number', () => {
  findsEach('payment-card', [
    'Card number «4111 1111 1111 1111» exp 12/27',
    'Card: «4111-1111-1111-1111»',
    'card «4111.1111.1111.1111»',
    '«4242424242424242»',
    'Please charge it to «5555 5555 5555 4444», CVV 123',
    'Mastercard «5105105105105100»',
    'mastercard «2223003122003222»',
    '«2720 9925 9331 9364»',
    'Amex «3782 822463 10005»',
    'amex «378282246310005»',
    'American Express «3714-496353-98431»',
    'Discover «6011 1111 1111 1117»',
    'Diners «3056 930902 5904»',
    'Diners Club card no. «30569309025904»',
    'JCB card «3530 1113 3330 0000»',
    'UnionPay card number «6200 0000 0000 0005»',
    'Maestro «6759 6498 2643 8453»',
    'Maestro «5018 1234 5608»',
    'My old Visa card was «4222 2222 2222 2»',
    'visa«4111111111111111»'.replace('visa«', 'visa «'),
    'long number on the front: «4000 0566 5566 5556»',
    'Company card «4000056655665556», expires 04/28, security code 737',
    'cardNumber: «4242424242424242»',
    'card_number=«4242424242424242»',
    'card no «4 2 4 2 4 2 4 2 4 2 4 2 4 2 4 2»',
    'card no «42 42 42 42 42 42 42 42»',
    'card no «424 242 424 242 424 2»',
    'card details «42424242 42424242»',
    'card «[4242]-[4242]-[4242]-[4242]»'.replace('«[', '[«').replace(']»', '»]'),
    'card number 42424242 is the start, in full «4242 4242 4242 4242»',
    'The number on my credit card is «4111 1111\n1111 1111» as you asked',
    '«4111 1111 1111 1111» 12/27 123',
    'Cards: «4111 1111 1111 1111», «5555 5555 5555 4444»',
    'receipt for «4111111111111111».pdf',
    'Cards: «4242424242424242» «4111111111111111»',
    'card «4111-1111-1111-1111» 2027',
    'card in row 12 «4111 1111 1111 1111»',
    'Credit card #«4111111111111111»',
    'https://pay.example/?card=«4111111111111111»',
    'On the card: «6011111111111111003»',
  ]);
});

describe('passes over other long numbers', () => {
  passesOver('payment-card', [
    // Luhn does not fit.
    'Card number 4111 1111 1111 1112',
    'card 5555555555554445',
    'visa 4242 4242 4242 4241',
    'amex 378282246310006',
    // No issuer.
    'card number 0000 0000 0000 0000',
    'card number 9999999999999995',
    'card 7777 7777 7777 7777',
    'card 2220 0000 0000 0007',
    // Masked, with each of the signs that people and programs put for a digit: X is one of them.
    'Card ending 1111',
    'card **** **** **** 1111',
    'card XXXX XXXX XXXX 1111',
    'card 4111 11** **** 1111',
    'card •••• •••• •••• 4242',
    // Too long, too short, part of something longer.
    'card number 4111 1111 1111 1111 1111',
    'card number 1111 4111 1111 1111 1111',
    'card 4111-1111-1111-1111-2',
    'card number 41111111111111111111',
    'card number 4111 1111 1111',
    'card X4111111111111111',
    'card 4111111111111111Y',
    'card 0.4111111111111111',
    'card total £4111111111111111',
    // A sort code with its account number.
    'Please pay 30-37-15 83786263 by Friday (bank transfer, no card)',
    'Diners Club pays into 30-56-93 09025904',
    'Diners Club pays into 305693 09025904',
    'Diners Club pays into 30 56 93 0902 5904',
    'Diners Club pays into 30569309 02-59-04',
    'Diners Club pays into 30569309 025904',
    // Codes and addresses that open with letters.
    'The credit card machine is till HQ-4111111111111111',
    'Credit card page: https://shop.example/4111111111111111',
    // Devices, goods, parcels.
    'IMEI 353270083456782',
    'IMEI: 490154203237518',
    'IMEI 35 327008 345678 2',
    'ICCID 8944110068000000009',
    'SIM card number 8944 1100 6800 0000 009',
    'Barcode 4222222222222',
    'EAN 4222222222222, two boxes',
    'Order number 4111111111111111',
    'Order no: 5555 5555 5555 4444',
    'Tracking number 4242424242424242',
    'Gift card number 6011 1111 1111 1117',
    'Loyalty card number: 4242 4242 4242 4242',
    'Invoice 4111111111111111 is due',
    'Transaction id 4242424242424242',
    'https://shop.example/o/4242424242424242',
    'id 3f2504e0-4242-4242-4242-424242424242',
    // Cells and lines.
    'card\t4111\t1111\t1111\t1111',
    '4111\n1111\n1111\n1111',
    'years 2011, 2012, 2013, 2014',
    'Which card did you use?',
  ]);
});

describe('how sure', () => {
  test.each([
    ['Card number 4111 1111 1111 1111', 'high'],
    ['4111 1111 1111 1111', 'medium'],
    ['5018000000000009', 'low'],
    ['122000000000003', 'low'],
    ['my credit card: 122000000000003', 'high'],
    ['Order 4111111111111111', 'low'],
    ['HQ-4111111111111111', 'low'],
    ['We pay it with 4111 1111\n1111 1111 each time', 'low'],
    ['The IMEI is known: 4111111111111111', 'low'],
  ])('%s: %s', (text, confidence) => {
    expect(entitiesOf('payment-card', text, 'low').map((entity) => entity.confidence)).toEqual([confidence]);
  });
});

describe('check digit and issuers', () => {
  test.each(['4111111111111111', '378282246310005', '79927398713'])('%s satisfies Luhn', (digits) => {
    expect(isLuhn(digits)).toBe(true);
  });
  test.each(['4111111111111112', '378282246310006', '79927398710'])('%s does not', (digits) => {
    expect(isLuhn(digits)).toBe(false);
  });
});

describe('by its grouping', () => {
  test.each([
    '4242424242424242',
    '4242 4242 4242 4242',
    '3782 822463 10005',
    '3056 930902 5904',
    '6011 1111 1111 1111 003',
    '4111 1111 1111 9',
    '4222 2222 22222',
    '3782 82246 310005',
    '3782 8224 6310 005',
    '424242 4242424242',
    '42424242 42424242',
  ])('%s: as cards and forms set it, it speaks beside other figures', (value) => {
    expect(speaking('payment-card', `We paid with ${value} 12/27`)).toEqual([value]);
  });

  test.each(['42 42 42 42 42 42 42 42', '424 242 424 242 424 2', '42424 24242 42424 2'])(
    '%s: in equal parts it speaks where it stands apart',
    (value) => {
      expect(speaking('payment-card', `We paid with ${value}, today`)).toEqual([value]);
      expect(speaking('payment-card', `We paid with ${value} 12/27`)).toEqual([]);
    },
  );

  test.each(['4242 42424242 4242', '42424 24242424242', '4242 4242 424 242 42'])(
    '%s: set oddly it asks for a word that names a card',
    (value) => {
      expect(speaking('payment-card', `We paid with ${value}, today`)).toEqual([]);
      expect(speaking('payment-card', `We have the credit card as ${value}, today`)).toEqual([value]);
    },
  );
});

test('what is kept of it, and why', () => {
  expect(entitiesOf('payment-card', 'My visa is 4111 1111 1111 1111', 'low')).toMatchObject([
    {
      key: '4111111111111111',
      isCheckable: true,
      reasons: ['check digit fits', 'in the range of a card issuer', 'near "visa"'],
    },
  ]);
});

/** Openings at the edges of each range and beside them; the lengths at which they are common, and at which they are rare. */
const OPENINGS: readonly (readonly [openings: string, common: string, rare: string])[] = [
  ['4 40 45 49', '16', '13 19'],
  ['51 53 5599 2221 2345 2720', '16', ''],
  ['50 56 2220 2721 57', '', ''],
  ['34 37 3499 3700', '15', ''],
  ['33 350 351', '', ''],
  ['6011', '16 17 18 19', ''],
  ['6010 6012 643 660', '', ''],
  ['644 650 659', '16 17 18 19', ''],
  ['300 303 305 3095 38 389 39', '14', ''],
  ['299 306 308 3094 3096', '', ''],
  ['36 369', '14', '15 16 17 18 19'],
  ['3528 3550 3589', '16', '17 18 19'],
  ['3527 359', '', ''],
  ['62 629', '16', '17 18 19'],
  ['61 631', '', ''],
  ['81 633110 6333 564182 2200 2204 5060 5061', '', '16 17 18 19'],
  ['80 82 633109 633111 6332 6334 564181 564183 2199 2205 5059 5062', '', ''],
  ['5018 5020 5038 5893 6304 6759 6763 6767 6771', '', '12 13 14 15 16 17 18 19'],
  ['5017 5019 5021 5037 5039 5892 5894 6303 6305 6758 6764 6766 6772', '', ''],
  ['9792', '', '16'],
  ['9791 9793', '', ''],
  ['1 10 19', '', '15'],
  ['0 2 7 9', '', ''],
];

describe.each(OPENINGS)('%s: common with %s digits, rare with %s', (openings, common, rare) => {
  test.each(openings.split(' '))('%s', (opening) => {
    for (let length = 11; length <= 20; length += 1) {
      const isIn = (lengths: string): boolean => lengths.split(' ').includes(String(length));
      const expected = isIn(common) ? 'common' : isIn(rare) ? 'rare' : undefined;
      expect([length, issuerOf(opening.padEnd(length, '0'))]).toEqual([length, expected]);
    }
  });
});
