import { isNhsNumber } from '../../src/detectors/uk-nhs-number';
import { asksByGrouping, entitiesOf, findsEach, passesOver, speaking } from './marked-text';

describe('finds an NHS, CHI or H&C number', () => {
  findsEach('uk-nhs-number', [
    'NHS number: «943 476 5919»',
    'NHS no «9434765919»',
    'NHS No. «943-476-5919»',
    'NHS Number is «943.476.5919», seen on Tuesday',
    'nhs «485 777 3457»',
    'Patient: Ada Byron, «485 777 3457», ward 6',
    'patient id «4857773457»',
    'Patient no: «6123456784»',
    'CHI number «010 180 1238»',
    'CHI: «0101801238»',
    'CHI «150575 2345»',
    'H&C number «320 123 4567»',
    'Health and Care Number: «3456789017»',
    'Test record NHS number «999 000 0018»',
    'The GP has referred her; «720 945 3180».',
    'DOB 01/02/1980 «943 476 5919»',
    '«943 476 5919» (NHS number)',
    'nhsNumber=«9434765919»',
    'nhs_number: «9434765919»',
    'NHSNumber «9434765919»',
    'NHS number: «94 34 76 59 19»',
    'NHS number: «9 4 3 4 7 6 5 9 1 9»',
    'NHS number «94347 65919»',
    'NHS number «(943) (476) (5919)»'.replace('«(943)', '(«943)').replace('(5919)»', '(5919»)'),
    'Her NHS number was given to us as «943 476\n5919» by the clinic',
    'NHS-«9434765919»',
    'NHS«9434765919» discharge.pdf',
    'Discharge letter NHS_«9434765919».pdf',
    'Discharge summary for the patient in bed 4, «290 264 5678», is attached.',
    'NHS numbers «943 476 5919» and «485 777 3457»',
    'NHS number 943 476 5918 was wrong, the right NHS number is «943 476 5919»',
    'NHS number «943 476 5919» tel 0161 496 0000',
    'Her NHS number is «450 557 7104», and mobile 07700 900123',
    'NHS number «943 476 5919» 01/02/1980',
    'N.H.S. No «943-476-5919»',
    'In order to register the patient we need «943 476 5919» on the form',
    'His NHS number (see the letter from the hospital, and please keep it with the file) is «943 476 5919»',
  ]);
});

describe('passes over other ten-digit numbers', () => {
  passesOver('uk-nhs-number', [
    // The check digit does not fit.
    'NHS number 943 476 5918',
    'NHS number 9434765910',
    'NHS no 485 777 3456',
    'CHI number 010 180 1239',
    // One digit all through; too long; too short.
    'NHS number 111 111 1111',
    'NHS number 0000000000',
    'NHS number 94347659190',
    'NHS number 943476591',
    'NHS number 19434765919',
    // Nothing says that it is about health.
    '943 476 5919',
    'The value was 4857773457 at noon.',
    'Please quote 9434765919.',
    // Something else says what it is.
    'ISBN 0141036141, in stock',
    'ISBN-10: 0747532699 for the hospital library',
    'Order number 9434765919 for the clinic',
    'The patient rang. Phone: 485-777-3457',
    'Patient transport order 4857773457',
    'Invoice no 9434765919 to the NHS trust',
    'NHS trust purchase order: 9434765919',
    'Call the surgery on 485 777 3457',
    'Tel 4857773457 (hospital switchboard)',
    'GP surgery fax 720-945-3180',
    'Ticket 9434765919: nurse cannot log in',
    'Tracking no 9434765919, for the ward',
    'Surgery ring-back: +44 485 777 3457',
    'Hospital contact +1 485-777-3457',
    'See https://hospital.example/page/9434765919 for visiting hours',
    'https://www.nhs.example/articles/9434765919',
    'nurse9434765919@nhs.example',
    'Clinic page id 9434765919',
    'The ISBN for the nursing handbook is 0141036141',
    'The order for the ward was 9434765919',
    'Account 9434765919 with the NHS trust',
    'PO 9434765919, NHS stores',
    'UTR 9434765919 for the dentist',
    'Unix time 1505752345 on the clinic server'.replace('clinic ', ''),
    'Hospital timestamp 1505752345',
    'The hospital paid £9434765919',
    'ward 12.9434765919.4',
    // Figures of a table must not be glued.
    'Ward\tBeds\n943\t476\n5919\t12\nNHS number',
    'NHS beds 943, 476, 5919',
    'NHS number\n943\n476\n5919',
    // Only a cue.
    'What is the NHS number?',
  ]);
});

describe('how sure', () => {
  const padding = ' and so on'.repeat(15);
  test.each([
    ['NHS number 943 476 5919', 'high'],
    [`NHS number below.${padding} 943 476 5919`, 'medium'],
    [`NHS number below.${padding.repeat(3)} 943 476 5919`, 'low'],
    ['Seen at the clinic today, 943 476 5919', 'medium'],
    ['943 476 5919', 'low'],
    ['Seen at the clinic today, 943-476-5919', 'medium'],
    [`Seen at the clinic today.${padding} 943 476 5919`, 'medium'],
    [`Seen at the clinic today.${padding} 943-476-5919`, 'low'],
    [`Seen at the clinic today.${padding} 1178642275`, 'low'],
    ['NHS number: 943-476-5919', 'high'],
    ['Order 9434765919', 'low'],
    ['NHS number 943 476 5919, for order 9434765919', 'high'],
  ])('%s: %s', (text, confidence) => {
    expect(entitiesOf('uk-nhs-number', text, 'low')[0]?.confidence).toBe(confidence);
  });
});

describe('check digit', () => {
  test.each(['9434765919', '4010232137', '9990000018', '0101801238'])('%s fits', (digits) => {
    expect(isNhsNumber(digits)).toBe(true);
  });
  // The last: its check digit would be 10, which is never issued.
  test.each(['9434765918', '9434765191', '1111111111', '943476591', '94347659190', '9990000000'])(
    '%s does not',
    (digits) => {
      expect(isNhsNumber(digits)).toBe(false);
    },
  );
});

describe('far from a word of its field', () => {
  const FAR = `The hospital wrote to us, ${'and so it went on and on for quite a while '.repeat(4)}with `;

  test.each(['0101047118', '0912047119', '1001047117', '1912047128', '2000047114', '3213047112'])(
    '%s opens as a number of a person does, and speaks',
    (number) => {
      expect(speaking('uk-nhs-number', `${FAR}${number}`)).toEqual([number]);
    },
  );

  test.each(['0001047116', '0100047114', '0113047118', '1900047128', '1913047113', '1313047112'])(
    '%s opens as no such number, and needs the word nearer',
    (number) => {
      expect(speaking('uk-nhs-number', `${FAR}${number}`)).toEqual([]);
      expect(speaking('uk-nhs-number', `The hospital wrote of ${number}`)).toEqual([number]);
    },
  );

  test.each([
    ['401 023 2137', true],
    ['401023-2137', true],
    ['401-023-2137', false],
    ['401.023.2137', false],
    ['(401) 023-2137', false],
    ['401 - 023 - 2137', false],
  ])('%s: set as a telephone number it needs the word nearer', (number, speaks) => {
    expect(entitiesOf('uk-nhs-number', `${FAR}${number}`, 'medium')).toHaveLength(speaks ? 1 : 0);
    expect(entitiesOf('uk-nhs-number', `The hospital wrote of ${number}`, 'medium')).toHaveLength(1);
  });
});

describe('by its grouping', () => {
  asksByGrouping(
    'uk-nhs-number',
    { field: 'The hospital', name: 'NHS number' },
    {
      usual: ['4010232137', '401 023 2137', '401023 2137'],
      known: ['4010 232 137', '401 0232 137', '4010 232137', '40102 32137', '40 10 23 21 37'],
      odd: '4 010232137',
    },
  );
});

describe('what invites a call', () => {
  test.each([
    'Ring the hospital on 4010232137',
    'Please call the ward on: 4010232137',
    'You can reach the clinic on  4010232137',
    'Ring the clinic on 4010232137 and ask for the nurse who has looked after him since he came in on Monday',
  ])('%s', (text) => {
    expect(entitiesOf('uk-nhs-number', text, 'medium')).toEqual([]);
  });

  test.each([
    'We will ring. The hospital has him on 4010232137',
    'He was seen at the hospital on Monday, 4010232137',
    'Ring the hospital onwards 4010232137',
    'Ring the ward on Monday, the hospital has admitted him on 4010232137',
    `Call the hospital ${'as soon as you have a moment to yourself '.repeat(2)}on 4010232137`,
    'The hospital, on 4010232137',
  ])('%s invites none', (text) => {
    expect(entitiesOf('uk-nhs-number', text, 'medium')).toHaveLength(1);
  });
});

test('within an address it is one tier less', () => {
  const [inside] = entitiesOf('uk-nhs-number', 'NHS number: https://x.example/4010232137', 'low');
  expect(inside?.confidence).not.toBe('high');
});

test('it can be checked, and says so', () => {
  expect(entitiesOf('uk-nhs-number', 'NHS number 4010232137', 'high')).toMatchObject([
    { key: '4010232137', isCheckable: true, reasons: ['check digit fits', 'near "nhs number"'] },
  ]);
  expect(entitiesOf('uk-nhs-number', '4010232137', 'low')).toMatchObject([{ confidence: 'low' }]);
  expect(entitiesOf('uk-nhs-number', '40 102321 37', 'low')).toEqual([]);
});
