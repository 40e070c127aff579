import * as fc from 'fast-check';
import { addressField, textField } from '../../src/mail/header-text';
import { decodedText, parseAddresses, parseMime } from '../../src/mail/mime-parser';

async function fieldValue(field: string): Promise<string> {
  const mime = await parseMime(`${field}\n`);
  return mime.fields(field.slice(0, field.indexOf(':')).toLowerCase())[0] ?? '';
}

describe('free text', () => {
  test.each<[string, string]>([
    ['Rota for Friday', 'Subject: Rota for Friday\n'],
    ['Café', 'Subject: =?UTF-8?B?Q2Fmw6k=?=\n'],
    ['a\r\nBcc: all@office.example', 'Subject: a Bcc: all@office.example\n'],
    ['', 'Subject: \n'],
  ])('%j', (value, expected) => {
    expect(textField('Subject', value)).toBe(expected);
  });

  test('is folded at 78 characters', () => {
    const field = textField('Subject', 'the quick brown fox '.repeat(20).trim());
    expect(field.split('\n').every((line) => line.length <= 78)).toBe(true);
  });

  test('comes back as it was', async () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 120 })
      .map((one) => one.replace(/[\p{Cc}\s]+/gu, ' ').trim());
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        expect(decodedText(await fieldValue(textField('Subject', value)))).toBe(value);
      }),
    );
  });
});

describe('mailboxes', () => {
  test.each<[string, { name: string; address: string; group?: string }[], string]>([
    ['a name', [{ name: 'Pat Lee', address: 'pat@a.example' }], 'To: Pat Lee <pat@a.example>\n'],
    ['no name', [{ name: '', address: 'pat@a.example' }], 'To: pat@a.example\n'],
    ['a comma', [{ name: 'Lee, Pat', address: 'pat@a.example' }], 'To: "Lee, Pat" <pat@a.example>\n'],
    [
      'a quotation mark',
      [{ name: 'Pat "P" Lee', address: 'p@a.example' }],
      'To: "Pat \\"P\\" Lee" <p@a.example>\n',
    ],
    [
      'other letters',
      [{ name: 'Zoë', address: 'z@bücher.example' }],
      'To: =?UTF-8?B?Wm/Dqw==?= <z@xn--bcher-kva.example>\n',
    ],
    [
      'a group',
      [
        { name: '', address: 'a@a.example', group: 'Team' },
        { name: '', address: 'b@a.example', group: 'Team' },
        { name: '', address: 'c@a.example' },
      ],
      'To: Team: a@a.example, b@a.example;, c@a.example\n',
    ],
    [
      'a line break in a name',
      [{ name: 'Pat\nBcc: x@y.example', address: 'p@a.example' }],
      'To: "Pat Bcc: x@y.example" <p@a.example>\n',
    ],
  ])('%s', (_, people, expected) => {
    expect(addressField('To', people)).toBe(expected);
  });

  test('come back as they were', async () => {
    const name = fc.string({ maxLength: 30 }).map((one) => one.replace(/[\p{Cc}\s]+/gu, ' ').trim());
    const person = fc.record({ name, address: fc.constantFrom('a@a.example', 'b.c+d@office.example') });
    await fc.assert(
      fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 12 }), async (people) => {
        const field = addressField('To', people);
        expect(field.split('\n').every((line) => line.length <= 998)).toBe(true);
        expect(parseAddresses(await fieldValue(field)).map((one) => one.address)).toEqual(
          people.map((one) => one.address),
        );
      }),
    );
  });
});
