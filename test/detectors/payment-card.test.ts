import { isLuhn, issuerOf } from '../../src/detectors/payment-card';
import { entitiesOf, findsEach, passesOver } from './marked-text';

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
    'card number 41111111111111111111',
    'card number 4111 1111 1111',
    'card X4111111111111111',
    'card 4111111111111111Y',
    'card 0.4111111111111111',
    'card total £4111111111111111',
    // A sort code with its account number.
    'Please pay 30-37-15 83786263 by Friday (bank transfer, no card)',
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
  test.each([
    ['2221000000000000', 'common'],
    ['2720990000000000', 'common'],
    ['2220990000000000', undefined],
    ['2721000000000000', undefined],
    ['5000000000000000', undefined],
    ['5600000000000000', undefined],
    ['4000000000000000', 'common'],
    ['4000000000000', 'rare'],
    ['40000000000000', undefined],
    ['340000000000000', 'common'],
    ['350000000000000', undefined],
    ['3527000000000000', undefined],
    ['3528000000000000', 'common'],
    ['6440000000000000', 'common'],
    ['6430000000000000', undefined],
    ['501800000000', 'rare'],
    ['8944110068000000', undefined],
  ])('%s: %s', (digits, issuer) => {
    expect(issuerOf(digits)).toBe(issuer);
  });
});
