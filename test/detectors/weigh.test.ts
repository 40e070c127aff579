import { entitiesOf } from './marked-text';
import type { EntityConfidence, EntityKind } from '../../src/detectors/entity';

/** So many characters of text that has to do with nothing, a space at either end. */
function gap(length: number): string {
  return ` ${'and so on '.repeat(32).slice(0, length - 2)} `;
}

/** How sure the last value of a kind in a text is; its form without any cue is at least low. */
function sureness(kind: EntityKind, text: string): EntityConfidence | undefined {
  const found = entitiesOf(kind, text, 'low');
  return found[found.length - 1]?.confidence;
}

const NHS = '401 023 2137';

/** Another value, so that the text round both is searched for words. */
const OTHER = '999 000 0018';

type Row = readonly [name: string, text: string, confidence: EntityConfidence];

function tells(kind: EntityKind, rows: readonly Row[]): void {
  test.each(rows)('%s', (_name, text, confidence) => {
    expect(sureness(kind, text)).toBe(confidence);
  });
}

describe('how far a word reaches', () => {
  tells('uk-nhs-number', [
    ['a word of the field, 300 before', `${OTHER} hospital${gap(300)}${NHS}`, 'medium'],
    ['a word of the field, 301 before', `${OTHER} hospital${gap(301)}${NHS}`, 'low'],
    ['a word that names it, 100 before', `NHS number${gap(100)}${NHS}`, 'high'],
    ['a word that names it, 101 before', `HCN${gap(101)}${NHS}`, 'medium'],
    ['a word that names it, 100 behind', `${NHS}${gap(100)}NHS number`, 'high'],
    ['a word that names it, 101 behind', `${NHS}${gap(101)}NHS number`, 'medium'],
    ['a word that names it, 300 before', `${OTHER} HCN${gap(300)}${NHS}`, 'medium'],
    ['a word that names it, 301 before', `${OTHER} HCN${gap(301)}${NHS}`, 'low'],
    ['a word of another kind before', `The national insurance office wrote ${NHS}`, 'low'],
    ['a word of another kind behind', `${NHS} came from the national insurance office`, 'low'],
    ['a word of the field, 100 before what may be a telephone', `hospital${gap(100)}401-023-2137`, 'medium'],
    ['a word of the field, 101 before what may be a telephone', `hospital${gap(101)}401-023-2137`, 'low'],
    ['a word of the field right before another grouping', 'the hospital,4010 232 137', 'low'],
    ['one of each, the name nearer', `hospital${gap(90)}NHS number${gap(90)}${NHS}`, 'high'],
    ['one of each, the name farther', `NHS number${gap(90)}hospital${gap(90)}${NHS}`, 'medium'],
  ]);

  test.each([
    ['hospital', 300, 'medium'],
    ['hospital', 301, 'low'],
    ['HCN', 300, 'medium'],
    ['HCN', 301, 'low'],
  ])('%s, %s behind', (word, length, confidence) => {
    const [first] = entitiesOf('uk-nhs-number', `${NHS}${gap(length)}${word} ${OTHER}`, 'low');
    expect(first?.confidence).toBe(confidence);
  });
});

describe('a word for something else', () => {
  tells('uk-nhs-number', [
    // Firmly: it stands in the sentence, sixty characters before or forty behind.
    ['60 before', `The order${gap(47)}hospital has ${NHS}`, 'low'],
    ['61 before', `The order${gap(48)}hospital has ${NHS}`, 'medium'],
    ['right before it', `The hospital order,${NHS}`, 'low'],
    ['in its sentence, after another', `Thanks. The order of the hospital has ${NHS}`, 'low'],
    ['behind it in its sentence, after another', `Thanks. The hospital has ${NHS} by order`, 'low'],
    ['40 behind', `The hospital wrote ${NHS}${gap(40)}order`, 'low'],
    ['41 behind', `The hospital wrote ${NHS}${gap(41)}order`, 'medium'],
    ['nearer than the name', `NHS number for the order on the list as it is ${NHS}`, 'medium'],
    ['farther than the name', `Order, with the NHS number as it stands on the list ${NHS}`, 'high'],
    ['behind, a name before it', `The NHS number was given as ${NHS}, order`, 'high'],
    ['a name far before it, and it behind', `The NHS number${gap(50)}${NHS}, order`, 'medium'],
    // In another sentence.
    ['after a stop', `That was the order. The hospital has ${NHS}`, 'medium'],
    ['after a question', `Was that the order? The hospital has ${NHS}`, 'medium'],
    ['after a shout', `What an order! The hospital has ${NHS}`, 'medium'],
    ['on the line before', `About the order\nThe hospital has ${NHS}`, 'medium'],
    ['two of them before a stop', `That order, this invoice. The hospital has ${NHS}`, 'medium'],
    ['after a stop within a figure', `Order of 3.50 by the hospital as ${NHS}`, 'low'],
    ['in the sentence behind', `The hospital has ${NHS}. Order it`, 'medium'],
    ['on the line behind', `The hospital has ${NHS}\nOrder it`, 'medium'],
    ['two of them behind a stop', `The hospital has ${NHS}. Order or invoice`, 'medium'],
    // In passing: only where it is nearer.
    ['in passing, nearer', `The hospital has under the ticket it gave ${NHS}`, 'low'],
    ['in passing, farther', `The ticket of the hospital as it gave ${NHS}`, 'medium'],
    ['in passing, 12 behind', `The hospital${gap(60)}${NHS}${gap(12)}ticket`, 'low'],
    ['in passing, 13 behind', `The hospital${gap(60)}${NHS}${gap(13)}ticket`, 'medium'],
    ['in passing, behind, less far than forty more', `The hospital${gap(46)}${NHS}${gap(5)}ticket`, 'low'],
    ['in passing, behind, more than forty more', `The hospital${gap(44)}${NHS}${gap(5)}ticket`, 'medium'],
    // As its label.
    ['as its label, whatever names it', `NHS number or order number: ${NHS}`, 'low'],
    ['beside a label of its field', `The order for the hospital ${NHS}`, 'high'],
    ['beside its label', `The order has NHS number ${NHS}`, 'high'],
    // Nothing at all.
    ['of the same field only', `The clinic wrote to the hospital of ${NHS}`, 'medium'],
  ]);

  tells('iban', [
    ['from what is near unique it takes one tier', 'Order number GB82 WEST 1234 5698 7654 32', 'medium'],
    ['as a label too', 'IBAN or order number: GB82 WEST 1234 5698 7654 32', 'medium'],
    ['and none where it is far', `Order${gap(70)}GB82 WEST 1234 5698 7654 32`, 'high'],
  ]);
});

describe('a label', () => {
  test.each([
    ['', 'high'],
    [' no', 'high'],
    [' nos', 'high'],
    [' num', 'high'],
    [' number', 'high'],
    [' numbers:', 'high'],
    [' nr.', 'high'],
    [' is', 'high'],
    [' (number) is', 'high'],
    [' nr. no. is:', 'high'],
    [' ........', 'high'],
    [' nr. number no. is:', undefined],
    [' id', undefined],
    [' issue', undefined],
    [' card', undefined],
    [',', undefined],
    [';', undefined],
    [' 7', undefined],
  ])('“HCN%s” before digits set oddly', (label, confidence) => {
    expect(sureness('uk-nhs-number', `HCN${label} 4 010232137`)).toBe(confidence);
  });

  test.each(['id', 'ref', 'reference:'])('“P45 %s” before a number that seems to be a code', (word) => {
    expect(sureness('uk-nino', `P45 ${word} #JG103759A`)).toBe('high');
  });

  test.each([
    [22, 'high'],
    [23, 'low'],
  ])('and %s stops', (length, confidence) => {
    expect(sureness('uk-nino', `NI number${'.'.repeat(length)} #JG103759A`)).toBe(confidence);
  });

  tells('uk-bank-account', [
    ['of either part', 'The branch is 12-05-24, account 66374958', 'medium'],
    ['of the first part, beside a word for something else', 'Invoice: wages 08-99-99 and 66374958', 'high'],
    ['of the first part', 'Sort code: 12-05-24, and then 66374958', 'medium'],
  ]);
});

describe('says what it went by', () => {
  test.each([
    ['The GP surgery wrote about NHS matters 401 023 2137', ['near "nhs"']],
    ['The GP surgery wrote 401 023 2137', ['near "gp surgery"']],
    ['GP surgery 401 023 2137', ['near "gp surgery"']],
    ['401 023 2137 wrote the GP surgery', ['near "gp surgery"']],
    ['The hospital, for the order it gave 401 023 2137', ['near "hospital"', 'nearer to "order"']],
    ['The hospital and the clinic said 401 023 2137', ['near "clinic"']],
    ['The community health index or HCN for him 401 023 2137', ['near "hcn"']],
    ['401 023 2137 came with the NHS number', ['near "nhs number"']],
    ['401 023 2137 said the clinic and the hospital', ['near "clinic"']],
    ['NHS number or order number: 401 023 2137', ['near "nhs number"', 'nearer to "order number"']],
    ['401 023 2137', []],
  ])('%s', (text, words) => {
    expect(entitiesOf('uk-nhs-number', text, 'low')).toMatchObject([
      { reasons: ['check digit fits', ...words] },
    ]);
  });

  test('what its finder has read is all that counts', () => {
    expect(entitiesOf('date-of-birth', 'For the order: date of birth 3 May 1984', 'low')).toMatchObject([
      { confidence: 'high', reasons: ['a date', 'said to be of birth'] },
    ]);
  });

  test('a word inside a value is as near as can be', () => {
    expect(entitiesOf('uk-bank-account', 'the 08-99-99 account of the club 66374958', 'low')).toMatchObject([
      { confidence: 'high', reasons: [expect.anything(), expect.anything(), 'near "account"'] },
    ]);
  });
});

describe('within a value', () => {
  tells('uk-bank-account', [
    ['nothing competes', `The bank${gap(50)}08-99-99 for the invoice at 66374958`, 'high'],
    ['but behind it', `The bank${gap(50)}08-99-99 with 66374958 invoice`, 'medium'],
  ]);
});

describe('what a form is worth', () => {
  tells('uk-bank-account', [
    ['it raises beside a word', 'Thanks for the refund, here it goes: 08-99-99 66374958', 'high'],
    ['but not without one', '08-99-99 66374958', 'low'],
    ['and never above high', 'Sort code 08-99-99, customer account number 66374958', 'low'],
  ]);

  test('it lowers with and without a word', () => {
    expect(sureness('uk-bank-account', '08-99-99 66374959')).toBe('low');
    expect(sureness('uk-bank-account', 'Bank: 08-99-99 66374959')).toBe('medium');
  });
});

describe('the heads of other columns', () => {
  tells('uk-nhs-number', [
    ['to the right', 'Size,NHS number\n401 023 2137,none', 'low'],
    ['to the left', 'NHS number,Size\nnone,401 023 2137', 'low'],
    ['its own to the right', 'Size,NHS number\nnone,401 023 2137', 'high'],
    ['its own to the left', 'NHS number,Size\n401 023 2137,none', 'high'],
    ['words above the row', 'The NHS numbers:\n\nName,Size\nAda,401 023 2137', 'high'],
    ['words below the row', 'Name,Size\nAda,401 023 2137 NHS number', 'high'],
  ]);
});

describe('the heads of columns, out of reach of everything else', () => {
  const rows = 'x,y,and so on\n'.repeat(40);
  const table = (head: string, row: string): string => `${head}\n${rows}${row}\n`;

  tells('uk-nhs-number', [
    ['one that names it', table('Name,Note,NHS number', 'Ada,x,401 023 2137'), 'medium'],
    ['one of its field', table('Name,Note,Patient', 'Ada,x,401 023 2137'), 'medium'],
    ['one of another kind', table('Name,Note,National insurance', 'Ada,x,401 023 2137'), 'low'],
    ['one that has nothing to do with it', table('Name,Note,Size', 'Ada,x,401 023 2137'), 'low'],
    ['one of two, at the edge of the row', table('NHS number,Note,Name', '401 023 2137,x,Ada'), 'medium'],
    ['the longer of two phrases', table('Name,Note,NHS order number', 'Ada,x,401 023 2137'), 'low'],
  ]);

  tells('uk-bank-account', [
    ['both parts', table('Name,Sort code,Account no', 'Ada,12-05-24,66374958'), 'medium'],
    ['one part', table('Name,Sort code,Size', 'Ada,12-05-24,66374958'), 'low'],
    ['one part is something else', table('Name,Sort code,Invoice no', 'Ada,08-99-99,66374958'), 'low'],
  ]);

  tells('iban', [
    ['something else', table('Name,Note,Order number', 'Ada,x,GB82 WEST 1234 5698 7654 32'), 'medium'],
  ]);

  test.each([
    ['NHS number', 'nhs number'],
    ['NHS number of patient', 'nhs number'],
    ['NHS and national insurance', 'nhs'],
  ])('and say so: %s', (head, words) => {
    const text = table(`Name,Note,${head}`, 'Ada,x,401 023 2137');
    expect(entitiesOf('uk-nhs-number', text, 'low')).toMatchObject([
      { reasons: ['check digit fits', `near "${words}"`] },
    ]);
  });

  test('and say what speaks against it', () => {
    const text = table('Name,Invoice no,Account no', 'Ada,08-99-99,66374958');
    const [found] = entitiesOf('uk-bank-account', text, 'low');
    expect(found?.reasons.slice(2)).toEqual(['near "account no"', 'nearer to "invoice no"']);
  });
});
