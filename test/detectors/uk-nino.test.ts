import { isNinoPrefix } from '../../src/detectors/uk-nino';
import { entitiesOf, findsEach, passesOver, speaking } from './marked-text';

describe('finds a National Insurance number', () => {
  findsEach('uk-nino', [
    'His NI number is «AB 12 34 56 C».',
    'National Insurance number: «JG103759A»',
    'NINO «jg 10 37 59 a», starting on Monday',
    'NI no. «JG-10-37-59-A»',
    'NI no: «JG.10.37.59.A»',
    'Nat Ins: «CE 123456 D»',
    'national insurance «CE123456 D»',
    'Please set up «WL 30 42 11 B» on payroll.',
    '«WL304211B»',
    'wl304211b is on the list'.replace('wl304211b', '«wl304211b»'),
    'NI: «YZ 99 01 02 C» / DOB 4 May 1981',
    'Her nino is «HH 01 23 45 D» and she starts in May',
    'N.I. Number «SR 47 11 90 A»',
    'NI-Number=«SR471190A»',
    'The P45 shows «TW 55 66 77 B» (tax code 1257L).',
    'Employee ref is not known, National Insurance «PR123612C».',
    'new starter form\nName: Dai Rees\nNI no\n«LB 00 11 22 C»\nStart date 3 June',
    'NI number «CE123456» (last letter not known)',
    'National insurance number «CE 12 34 56»',
    'NINO: «AB123456» I will send the letter separately',
    'NINO: «AB123456» a copy of the card is with HR',
    'NINO: «AB123456». I will send the letter separately',
    'NI number «AB 12 34 56» - I have no last letter',
    'NI number «AB 12 34 56 a» on the form',
    'ni number «jg103759 a» on the form',
    'NI number «CE123456», 2 Mill Lane',
    'NI number «CE123456» 12/05/1984',
    'NI number BG 12 34 56 A is wrong, it is «WL304211B»',
    'niNumber: «JG103759A»',
    'NINumber «JG103759A»',
    'NI «(JG)(10)(37)(59)(A)»'.replace('«(JG)', '(«JG)').replace('(A)»', '(A»)'),
    'ni number «JG 1 0 3 7 5 9 A»',
    'He wrote his national insurance number as «JG 10 37\n59 A» on the form',
    'National Insurance No.: «AA 00 00 01 A»; phone 0161 496 0000',
    '«JG103759A»_P60.pdf',
    'P60-Rees («JG103759A»).pdf',
    'NI number for the claimant, who rang from 0161 496 0000, is «KE 22 33 44 D»',
  ]);
});

describe('passes over what only looks like one', () => {
  passesOver('uk-nino', [
    // Prefixes that are not given out.
    'NI number BG 12 34 56 A',
    'NI number GB 12 34 56 A',
    'NI number KN123456A',
    'NI number NK123456A',
    'NI number NT123456A',
    'NI number TN123456A',
    'NI number ZZ123456A',
    'NI number GB123456A',
    // Letters that never stand in the first or second place.
    'Use QQ 12 34 56 C as the example NI number',
    'NI number DA123456A',
    'NI number AD123456A',
    'NI number FA123456B',
    'NI number IA123456B',
    'NI number AU123456B',
    'NI number VA123456B',
    'NI number AO123456C',
    // Last letter outside A to D; a digit too many; a digit too few.
    'NI number AA 12 34 56 H',
    'NI number AA123456E',
    'NI number AB 12 34 56 1',
    'NI number AB 12 34 56 - 7',
    'NI number AB123456I',
    'NI number AB1234567C',
    'NI number AB12345C',
    'NI number AB 12A456C',
    'The NI number is ABC123456D',
    'Quote reference AB123456CD on the NI form',
    // Labelled as something else.
    'Part no. AB123456C is back in stock.',
    'Stock code: CE123456D, 12 in the store',
    'Order number JG103759A was sent on Monday',
    'SKU AB123456C',
    'Serial number: WL304211B',
    'Drawing no WL304211B rev 2',
    'Please order 4 of item AB123456C',
    'See https://shop.example/p/AB123456C for the valve',
    'BRACKET-AB123456C-01 fits both',
    'PO number AB 12 34 56 C',
    // Without the last letter only a word that names the kind helps.
    'The case is CE123456 in our system',
    'Room AB 12 34 56',
    // Words and figures.
    'We meet at 10 20 30 a week later',
    'as 12 34 56 b',
    'Open at 10.30.45 and close by 12.10.20 a day after',
    // A cue alone.
    'What is your National Insurance number?',
    'NI number: to follow',
  ]);
});

describe('how sure', () => {
  test.each([
    ['NI number AB 12 34 56 C', 'high'],
    ['AB 12 34 56 C', 'medium'],
    ['The payroll run is late again. AB 12 34 56 C', 'medium'],
    ['NI number CE123456', 'medium'],
    ['Part no. AB123456C', 'low'],
    ['AB 12 34 56 c', 'medium'],
    ['AB 123456 C', 'medium'],
    ['AB.123456.C', 'medium'],
    ['AB-12-34-56-C', 'medium'],
    ['AB/12/34/56/C', 'medium'],
    ['AB 12-34 56 C', 'low'],
    ['AB 12 34 56 - C', 'low'],
    ['AB 1 2345 6 C', 'low'],
    ['Our ref AB123456C', 'medium'],
    [`NI number: see below.${' and so on'.repeat(15)} AB 12 34 56 C`, 'medium'],
  ])('%s: %s', (text, confidence) => {
    expect(entitiesOf('uk-nino', text, 'low').map((entity) => entity.confidence)).toEqual([confidence]);
  });
});

describe('tied to something, as codes are', () => {
  test.each([
    'HQ-AB123456C',
    'HQ/AB123456C',
    '#AB123456C',
    'AB123456C-01',
    'AB123456C/2',
    'AB123456C#3',
    'https://hr.example/?id=AB123456C',
  ])('%s is low, and speaks behind its label only', (coded) => {
    expect(entitiesOf('uk-nino', coded, 'low')).toMatchObject([{ confidence: 'low' }]);
    expect(speaking('uk-nino', `The national insurance form has a box with ${coded} in it`)).toEqual([]);
  });

  test.each(['NI number #AB123456C', 'NI number: AB123456C-01', 'NI number = AB123456C/2'])(
    '%s has its label',
    (text) => {
      expect(speaking('uk-nino', text)).toEqual(['AB123456C']);
    },
  );

  test.each([
    '- AB123456C',
    '/ AB123456C',
    '-AB123456C',
    'HQ - AB123456C',
    'AB123456C - 01',
    'AB123456C-',
    'A+AB123456C',
  ])('%s is not tied', (text) => {
    expect(speaking('uk-nino', text)).toEqual(['AB123456C']);
  });
});

describe('what asks for a word that names the kind', () => {
  test.each(['CE123456', 'JG 10 37\n59 A'])('%s', (value) => {
    expect(entitiesOf('uk-nino', value, 'low')).toEqual([]);
    expect(entitiesOf('uk-nino', `The payroll has ${value} today`, 'low')).toEqual([]);
    expect(speaking('uk-nino', `The national insurance form has ${value} today`)).toEqual([value]);
  });
});

test('what is kept of it, and why', () => {
  expect(entitiesOf('uk-nino', 'NI number ab 12 34 56 c; NI number CE123456 I think', 'low')).toMatchObject([
    { key: 'AB123456C', isCheckable: false, reasons: ['letters and digits fit', 'near "ni number"'] },
    { key: 'CE123456', reasons: ['letters and digits fit, last letter missing', 'near "ni number"'] },
  ]);
});

describe('letter rules (NIM39110)', () => {
  test.each(['AA', 'AB', 'CE', 'JG', 'ZY', 'OA', 'NA', 'PR', 'WL'])('%s may open a number', (prefix) => {
    expect(isNinoPrefix(prefix)).toBe(true);
  });
  test.each(['DA', 'AD', 'QA', 'AQ', 'AO', 'BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ', 'A', 'AAA', 'ab', 'A1'])(
    '%s may not',
    (prefix) => {
      expect(isNinoPrefix(prefix)).toBe(false);
    },
  );
});
