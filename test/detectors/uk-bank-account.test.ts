import { entitiesOf, findsEach, passesOver, speaking } from './marked-text';

describe('finds a sort code with its account number', () => {
  findsEach('uk-bank-account', [
    'Sort code «08-99-99, account number 66374958»',
    'sort code: «10-79-99» Account: 88837491'.replace('» Account: 88837491', ' Account: 88837491»'),
    'Sort Code «20 29 59» A/C 63748472'.replace('» A/C 63748472', ' A/C 63748472»'),
    'S/C «08-99-99 A/C 66374958»',
    'Bank details: J Rees, «08-99-99 66374958»',
    'BACS «08-99-99 / 66374958»',
    'sortcode «089999 account 66374958»',
    'Sort code:\n«08-99-99\nAccount number:\n66374958»',
    'Sort code «08.99.99, account no. 6637 4958»',
    'Account number «66374958, sort code 08-99-99»',
    'acc no «66374958 sort code 089999»',
    'Please pay me at Barclays «20-29-59 63748472»',
    'pay into my account, «08-99-99 66374958», thanks',
    'My bank is Monzo: «04-00-04 12345678»',
    'Direct debit from «08-99-99  66374958»',
    'sort code «08–99–99 acct 66374958»',
    'Name: Dai Rees; sort code: «08-99-99; account: 66374958»; ref: RENT',
    'sortCode=«089999&accountNumber=66374958»',
    'sort code «08/99/99 account 66374958»',
    'Sort code «12-05-24, account 66374958»',
    'Bank account: «12-05-24 66374958»',
    'Payroll: new bank details «08-99-99 66374958» from June',
    'Sort code «00-00-01 account 12345678»',
    'sort code «(08)(99)(99) account 66374958»'.replace('«(', '(«'),
    // The modulus check fails: still somebody's account, mistyped.
    'Sort code «08-99-99, account number 66374959»',
    'bank details «10-79-99 88837493»',
    'sort code «08:99:99 account 66374958»',
    'Two accounts: sort code «08-99-99 66374958» and sort code «10-79-99 88837491»',
    'sort code «08-99-99 account 88837491»; the sort code of the other is 10-79-99',
    'Hello all, the new details for the wages from next month on are these: account «66374958, sort code 08-99-99»',
    'sort code «08 99 99 6637 4958»',
    'Bank: «08-99-99-66374958»',
    'SC: «089999, number 66374958», account of the club',
    'S/C «089999 with number 66374958», account of the club',
    'sort code «08-99-99 since 2019, account 6637 4958»',
    'sort code «08-99-99 account 6637 4958», 2024',
    'sort code «08-99-99 account 6637 4958» 10 May',
    'Sort code,Account,From\n«089999,66374958»,2024-06-01',
    'Sort code,Account,Months\n«089999,66374958»,5',
    'Sort code «87-14-27 account 09123496»',
    'Sort code «20-29-59 account 63748470»',
    'Bank transfer, our ref «08-99-99 66374958»',
  ]);
});

describe('passes over other pairs of numbers', () => {
  passesOver('uk-bank-account', [
    // Dates beside eight digits.
    'Bank transfer on 12-05-24, invoice 12345678',
    'Account number 12345678 was opened on 12-05-24',
    'The account, customer number 12345678, closed on 01-12-23',
    'Payment due 01/06/24 ref 12345678',
    'Bank holiday 06-05-24, job 12345678',
    'Paid on 03.04.24 to supplier 12345678 by bank transfer',
    'Meeting 12-05-24 12345678',
    // Other things of eight digits.
    'Sort code 08-99-99, company number 66374958',
    'sort code 08-99-99. Invoice number 66374958',
    'sort code 08-99-99, order 66374958',
    'company no 66374958, bank sort code 08-99-99',
    'Bank: our VAT number is 66374958, sort code 08-99-99',
    // One without the other, or too far away.
    'Sort code 08-99-99',
    'Account number 66374958',
    'Sort code 08-99-99 is the branch in the high street, as we said last week in our letter, and the account is 66374958',
    // Nothing about a bank.
    '08-99-99 66374958',
    '089999 66374958',
    'Grid 08-99-99, value 66374958',
    'from 089999 to 66374958',
    // Wrong lengths.
    'sort code 08-99-9 account 66374958',
    'sort code 8-99-99 account 66374958',
    'sort code 08-9-99 account 66374958',
    'sort code 08, 99, 99 account 66374958',
    'sort code\n08\n99\n99\naccount 66374958',
    'sort code 08-99.99 account 66374958',
    'sort code 12-08-99-99 account 66374958',
    'In 2022, 2023 and 2024 sort code 08-99-99-12 account 66374958',
    'sort code 1-089999 account 66374958',
    'sort code A08-99-99 account 66374958',
    'sort code 08-99-99B account 66374958',
    'sort code 08-99-99 account X66374958',
    'sort code 08-99-99 account 66374958X',
    'sort code 08-99-99 account 66374958/2024',
    'sort code 08-99-99 account 6637 495',
    'sort code 08-99-99 account 663 4958',
    'sort code 08-99-99 account 6637, 4958',
    'sort code 08-99-99 account 6637\n4958',
    'sort code 08-99-99 account 1111 2222 3333',
    'sort code 08-99-99, file 12/66374958',
    'sort code 08-99-99 account 6637495',
    'sort code 08-99-99 account 663749581',
    'sort code 0899999 account 66374958',
    'sort code 08-99-99-12 account 66374958',
    // Money and telephones.
    'bank sort code 08-99-99 paid £66374958',
    'sort code 08-99-99 total 66374958.00',
    'sort code 08-99-99 total 66374958,00',
    'sort code 089999.50 account 66374958',
    'bank, sort code 08-99-99, 66374958@bank.example',
    // Addresses.
    'The page of the bank is https://bank.example/08-99-99/66374958',
    'The page of the bank is https://bank.example/08-99-99 66374958',
    'At the bank it is 08-99-99 https://bank.example/66374958',
    'Bank card 4111 1111 1111 1111, sort code 08-99-99',
    'Sort code 08-99-99, call +4466374958',
    'sort code 00-00-00 account 00000000',
    'What are your sort code and account number?',
  ]);
});

describe('how sure: the modulus check raises or lowers', () => {
  test.each([
    ['Sort code 08-99-99 account 66374958', 'high'],
    ['Sort code 08-99-99 account 66374959', 'medium'],
    ['Sort code 00-00-01 account 12345678', 'high'],
    ['Thanks for the refund, here it goes: 08-99-99 66374958', 'high'],
    ['Thanks for the refund, here it goes: 08-99-99 66374959', 'low'],
    ['Thanks for the refund, here it goes: 00-00-01 12345678', 'medium'],
    ['08-99-99 66374958', 'low'],
    ['Sort code 08-99-99, company number 66374958', 'low'],
  ])('%s: %s', (text, confidence) => {
    expect(entitiesOf('uk-bank-account', text, 'low').map((entity) => entity.confidence)).toEqual([
      confidence,
    ]);
  });
});

describe('how near they stand', () => {
  const between = (length: number): string => ' and so on and on and on'.repeat(3).slice(0, length - 1) + ' ';

  test.each([
    [60, 1],
    [61, 0],
  ])('%s characters apart', (length, found) => {
    const behind = `sort code 08-99-99${between(length)}66374958`;
    expect(entitiesOf('uk-bank-account', behind, 'medium')).toHaveLength(found);
    const before = `account 66374958${between(length)}08-99-99`;
    expect(entitiesOf('uk-bank-account', before, 'medium')).toHaveLength(found);
  });

  test.each([
    ['At the bank it is 089999 -- 66374958', 1],
    ['At the bank it is 089999 --- 66374958', 0],
    ['At the bank it is 66374958 089999', 0],
    ['They paid his wages into 089999 66374958', 0],
    ['They paid his wages into 08-99-99, where he has 66374958', 1],
    ['The sort code is 089999 and I have 66374958', 1],
    ['The sort code, as I said to them last week, is 089999 and I have 66374958', 0],
  ])('%s: %s', (text, found) => {
    expect(entitiesOf('uk-bank-account', text, 'medium')).toHaveLength(found);
  });
});

describe('three pairs that could be a day', () => {
  const without = (pairs: string): string => `The bank has ${pairs} for the branch, and for us 66374958`;

  test.each(['01-01-24', '31-12-24', '12-31-24', '31-01-24', '01-31-24', '12-12-24', '12-13-24', '13-12-24'])(
    '%s asks for its account to be labelled',
    (pairs) => {
      expect(speaking('uk-bank-account', without(pairs))).toEqual([]);
      expect(speaking('uk-bank-account', `The branch has ${pairs}, account 66374958`)).toHaveLength(1);
      expect(speaking('uk-bank-account', `Account 66374958, the branch has ${pairs}`)).toEqual([]);
    },
  );

  test.each(['00-12-24', '12-00-24', '32-12-24', '12-32-24', '13-13-24'])('%s is no day', (pairs) => {
    expect(speaking('uk-bank-account', without(pairs))).toHaveLength(1);
  });

  test.each(['On ', 'It was opened on ', 'Date:', 'Dated: ', 'Paid.  ', 'Account closed  ', 'Due by '])(
    '%sleads up to one',
    (lead) => {
      expect(speaking('uk-bank-account', `${lead}12-05-24, account 66374958`)).toEqual([]);
    },
  );

  test.each(['London ', 'On file: ', 'Branch: ', 'Paid to them - '])('%sdoes not', (lead) => {
    expect(speaking('uk-bank-account', `${lead}12-05-24, account 66374958`)).toHaveLength(1);
  });
});

test.each([
  ['Sort code 08-99-99 account 66374958', true, 'modulus check fits'],
  ['Sort code 08-99-99 account 66374959', false, 'modulus check does not fit'],
])('%s: what is kept of it, and why', (text, isCheckable, says) => {
  expect(entitiesOf('uk-bank-account', text, 'low')).toMatchObject([
    { isCheckable, reasons: ['sort code and account together', says, 'near "sort code"'] },
  ]);
});
