import { readBody } from '../../src/message/body';
import type { Content } from '../../src/message/content';
import { bulkOf, confidenceOf, ENTITY_KINDS, MATTER_KINDS, rankOf } from '../../src/detectors/entity';
import { findEntities, findMessageEntities } from '../../src/detectors/find-entities';

function contentOf(fields: Partial<Content> & { readonly source?: string }): Content {
  const body = readBody('text', fields.source ?? '', 'reply');
  return {
    subject: '',
    text: body.text,
    segments: body.segments,
    body,
    files: [],
    ...fields,
  };
}

describe('findEntities', () => {
  test('finds several kinds in order of place, with what made them', () => {
    const text = 'NI number JG103759A, NHS number 485 777 3457, card 4242 4242 4242 4242.';
    const entities = findEntities({ text });
    expect(entities.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['uk-nino', 'JG103759A'],
      ['uk-nhs-number', '485 777 3457'],
      ['payment-card', '4242 4242 4242 4242'],
    ]);
    expect(entities[1]).toEqual({
      kind: 'uk-nhs-number',
      start: 32,
      end: 44,
      confidence: 'high',
      reasons: ['check digit fits', 'near "nhs number"'],
      masked: '••• ••• ••57',
      isCheckable: true,
      key: '4857773457',
    });
  });

  test('says which word spoke against a value', () => {
    const [entity] = findEntities({ text: 'NHS ward 4, order number 4857773457' });
    expect(entity?.confidence).toBe('low');
    expect(entity?.reasons).toContain('nearer to "order number"');
  });

  test('keeps the surer of two that overlap: a sort code and account inside an IBAN', () => {
    const text = 'IBAN GB29 NWBK 60-16-13 31926819, sort code 60-16-13 account 31926819';
    expect(findEntities({ text }).map(({ kind }) => kind)).toEqual(['iban', 'uk-bank-account']);
  });

  test('reasons hold no figure of the value', () => {
    const text =
      'NI number JG103759A, sort code 08-99-99 account 66374958, IBAN GB82WEST12345698765432, visa 4242424242424242';
    for (const { reasons } of findEntities({ text })) expect(reasons.join(' ')).not.toMatch(/\d/);
  });

  test('an empty text holds nothing', () => {
    expect(findEntities({ text: '' })).toEqual([]);
  });
});

describe('findMessageEntities', () => {
  test('says in which part each value stands', () => {
    const source = [
      'His NI number is JG103759A.',
      '',
      'On Mon, 3 Jun 2024 at 10:00, Sam Example <sam@client.example> wrote:',
      '> NHS number 485 777 3457',
    ].join('\n');
    const content = contentOf({
      subject: 'Card 4242 4242 4242 4242',
      files: [{ name: 'notes.docx' }, { name: 'P60 WL304211B.pdf' }],
      source,
    });
    const found = findMessageEntities(content);
    expect(found.map(({ kind, where, masked }) => [kind, where, masked])).toEqual([
      ['payment-card', 'subject', '•••• •••• •••• ••42'],
      ['uk-nino', 'body', 'JG •• •• •• A'],
      ['uk-nhs-number', 'quoted', '••• ••• ••57'],
      ['uk-nino', 'attachment:P60 WL •• •• •• B.pdf', 'WL •• •• •• B'],
    ]);
  });

  test('does not look into approved blocks, which the content blanks', () => {
    const body = readBody('text', 'Bank details: 08-99-99 66374958');
    expect(findMessageEntities({ ...contentOf({}), body, text: ' '.repeat(body.text.length) })).toEqual([]);
  });

  test('works each content out once', () => {
    const content = contentOf({ source: 'NI number JG103759A' });
    expect(findMessageEntities(content)).toBe(findMessageEntities(content));
  });

  test('a message without a body', () => {
    const content: Content = {
      subject: 'Hello',
      text: '',
      segments: [],
      body: undefined,
      files: [],
    };
    expect(findMessageEntities(content)).toEqual([]);
  });
});

describe('bulkOf: distinct values with a valid check digit', () => {
  const NHS = [
    '4857773457',
    '6123456784',
    '7209453180',
    '4505577104',
    '9990000018',
    '9990000026',
    '9990000034',
  ];

  test('counts each value once, however it is set', () => {
    const text = 'NHS numbers 485 777 3457, 4857773457, 612 345 6784';
    expect(bulkOf(findEntities({ text }))).toBe(2);
  });

  test('low ones count beside a surer one of their kind', () => {
    const filler = 'and so on and so forth. '.repeat(20);
    const text = `NHS number 485 777 3457 ${filler} ${NHS.join(', ')}`;
    expect(bulkOf(findEntities({ text }))).toBe(7);
  });

  test('low ones alone are a list of something else', () => {
    expect(bulkOf(findEntities({ text: NHS.join(', ') }))).toBe(0);
  });

  test('National Insurance numbers have no check digit', () => {
    expect(bulkOf(findEntities({ text: 'NI numbers JG103759A, WL304211B' }))).toBe(0);
  });

  test('a bank account counts where the modulus check fits', () => {
    const text = 'sort code 08-99-99 account 66374958; sort code 10-79-99 account 88837493';
    expect(bulkOf(findEntities({ text }))).toBe(1);
  });

  test('kinds add up', () => {
    const text = 'NHS number 4857773457, card 4242 4242 4242 4242, IBAN GB82WEST12345698765432';
    expect(bulkOf(findEntities({ text }))).toBe(3);
  });

  describe('of values that are already told', () => {
    const sure = findEntities({ text: 'NHS number 485 777 3457' });
    const low = findEntities({ text: '9990000018' });
    const uncheckable = findEntities({ text: 'NI number JG103759A' });
    const others = findEntities({ text: 'IBAN GB82WEST12345698765432' });

    test.each([
      ['none', [], 0],
      ['one', sure, 1],
      ['the same one twice', [...sure, ...sure], 1],
      ['a low one before a sure one', [...low, ...sure], 2],
      ['a low one beside a sure one of another kind', [...low, ...others], 1],
      ['further ones that are not listed', sure.map((entity) => ({ ...entity, more: 5 })), 6],
      ['further low ones', [...sure, ...low.map((entity) => ({ ...entity, more: 5 }))], 7],
      ['further ones without a check digit', uncheckable.map((entity) => ({ ...entity, more: 5 })), 0],
      [
        'the same figures as two kinds',
        [...sure, ...others.map((other) => ({ ...other, key: '4857773457' }))],
        2,
      ],
    ])('%s', (_name, entities, count) => {
      expect(bulkOf(entities)).toBe(count);
    });
  });
});

test('the kinds are those that policies and reports name, in the order in which one is preferred to another', () => {
  expect(ENTITY_KINDS.slice(0, -MATTER_KINDS.length).join(' ')).toBe(
    'private-key jwt api-key credential iban payment-card uk-driving-licence uk-upn uk-nino uk-passport uk-nhs-number uk-utr uk-uln uk-bank-account date-of-birth uk-postcode-address email-bulk phone-bulk',
  );
  expect(MATTER_KINDS.join(' ')).toBe(
    'special-category hr-matter safeguarding criminal-offence commercial protective-marking',
  );
  expect(ENTITY_KINDS.slice(-MATTER_KINDS.length)).toEqual(MATTER_KINDS);
});

test.each([
  ['low', 0],
  ['medium', 1],
  ['high', 2],
] as const)('the rank of %s is %s, and back', (confidence, rank) => {
  expect(rankOf(confidence)).toBe(rank);
  expect(confidenceOf(rank)).toBe(confidence);
});

test('ranks below and above count as the nearest', () => {
  expect([-2, -1, 3, 4].map(confidenceOf)).toEqual(['low', 'low', 'high', 'high']);
});
