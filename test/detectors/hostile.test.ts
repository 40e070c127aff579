import { findEntities } from '../../src/detectors/find-entities';
import { workOf } from './work-counter';

/** Texts made to cost as much as they can, each from one short piece. */
const PIECES: readonly (readonly [name: string, piece: string])[] = [
  ['endless digits', '1234567890'],
  ['digit and dash', '1-'],
  ['digit and space', '1 '],
  ['digit and line break', '1\n'],
  ['telephones', '123-123-1234 '],
  ['NHS numbers in threes', '401 023 2137 '],
  ['fours', '4111 '],
  ['pairs', '12 34 56 '],
  ['sort codes and accounts', 'sort code 08-99-99 account 66374958 '],
  ['cues alone', 'nhs '],
  ['cues and numbers', 'nhs order 9434765919 '],
  ['one line of fields', '9434765919,'],
  ['rows of fields', 'a,9434765919,b\n'],
  ['quotation marks', '"'],
  ['addresses', 'http://x/9434765919/'],
  ['one endless word', 'x9434765919_'],
  ['country codes', 'GB29NWBK'],
  ['letters and pairs', 'AB 12 34 56 '],
  ['zero width', '\u200b'],
  ['digits and zero width', '9\u200b'],
  ['references', '&#57;'],
  ['ampersands', '&'],
  ['per cents', '%3'],
  ['look-alikes', '\u0410'],
  ['look-alikes and digits', '\u04101'],
  ['lone surrogates', '\ud800'],
  ['digits of mathematics', '\u{1d7d7}'],
  ['O for nought', 'O0'],
  ['O for nought, spaced', 'O0 '],
  ['l for one', '1l '],
  ['digits and blanks', '94 34 76 59 19 '],
  ['digits in brackets', '(1)'],
  ['birthdays', 'DOB 12/03/1984 '],
  ['born', 'born on 3 May 1984, '],
  ['pupils', 'UPN N801200001234 '],
  ['letters and digits by turns', 'A1'],
  ['learners', 'ULN 1234567890 '],
  ['postcodes', 'WS1 1AA '],
  ['homes', 'lives at 12 High Street, Walsall WS1 1AA\n'],
  ['taxpayers', 'UTR 1955839661 '],
  ['bare tax references', '1955839661 '],
  ['passports', 'passport 123456789 '],
  ['passports, spaced', 'passport 1 2 3 4 5 6 7 8 9 '],
  ['travel documents', 'P<GBRSMITH<<JOHN<<<<<<<<<<<<<<<<<<<<<<<<<<<<\n'],
  ['chevrons', '<'],
  ['drivers', 'MORGA657054SM9IJ '],
  ['cue words', 'nhs passport utr uln dob upn '],
  ['passwords', 'password: abc123X! '],
  ['PINs', 'PIN 1234 '],
  ['openings of keys', 'sk-'],
  ['openings of tokens', 'eyJhbGciOiJub25lIn0.'],
  ['heads of keys', '-----BEGIN PRIVATE KEY-----\n'],
  ['addresses of mail', 'a1@b.example, '],
  ['diagnoses', 'Mrs Jones was diagnosed with cancer. '],
  ['bids', 'our bid price margin is confidential '],
  ['markings', 'Confidential\n'],
];

test.each(PIECES)(
  '%s: a long text gives an answer, and no more of one kind than anybody reads',
  (_name, piece) => {
    const text = piece.repeat(Math.ceil(100000 / piece.length));
    const entities = findEntities({ text });
    const counts = new Map<string, number>();
    for (const { kind, confidence } of entities) {
      const tier = `${kind} ${confidence === 'low' ? 'low' : 'sure'}`;
      counts.set(tier, (counts.get(tier) ?? 0) + 1);
    }
    for (const count of counts.values()) expect(count).toBeLessThanOrEqual(1000);
  },
);

/** The characters read to search a text of so many. */
function workFor(piece: string, length: number): number {
  const text = piece.repeat(Math.ceil(length / piece.length));
  return workOf(() => findEntities({ text }));
}

describe('the work grows no faster than the text', () => {
  // Tables that are made once are made here.
  beforeAll(() => PIECES.forEach(([, piece]) => findEntities({ text: piece.repeat(500) })));

  test.each(PIECES)('%s', (_name, piece) => {
    expect(workFor(piece, 20_000) / workFor(piece, 10_000)).toBeLessThanOrEqual(2.2);
  });

  test('what looks from every place to the end of the text is seen to do so', () => {
    const work = (length: number): number => {
      const text = 'a'.repeat(length);
      return workOf(() => {
        for (let at = 0; at < length; at += 1) if (text.includes('b', at)) return;
      });
    };
    expect(work(2000) / work(1000)).toBeGreaterThan(3.5);
  });
});

test('low ones do not crowd out a sure one behind them', () => {
  const text = `${'9434765919, '.repeat(3000)}${'and so on. '.repeat(40)}NHS number 485 777 3457`;
  const last = findEntities({ text }).filter(({ confidence }) => confidence === 'high');
  expect(last.map(({ key }) => key)).toEqual(['4857773457']);
});

test('a value after a megabyte of anything is still found', () => {
  const text = `${'1-'.repeat(400000)}\n\nNI number JG103759A`;
  expect(findEntities({ text }).map(({ key }) => key)).toEqual(['JG103759A']);
});
