import fc from 'fast-check';
import { hasLongRun } from '../../src/detectors/long-run';
import { workOf } from './work-counter';

const RUN = /[\w-]{6}/;

test.each([
  ['', false],
  ['abcde', false],
  ['abcdef', true],
  ['abcde fghij', false],
  ['abc.defghi', true],
  ['abcde.fghijk', true],
  ['a-_9Zz', true],
  ['abcdé fg', false],
  ['abcde@fghij[klmno`', false],
  ['five words of five each', false],
])('%j: %s', (text, expected) => {
  expect(hasLongRun(text, 6)).toBe(expected);
});

test('answers as the pattern does', () => {
  const texts = fc.array(fc.constantFrom('a', 'B', '7', '_', '-', ' ', '.', 'é', '\u{1f4e7}'), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(texts, (pieces) => {
      expect(hasLongRun(pieces.join(''), 6)).toBe(RUN.test(pieces.join('')));
    }),
  );
});

test('looks at each character once at most, whatever stands there', () => {
  for (const piece of ['a', 'a ', 'aaaaa ', ' ', '-']) {
    const text = piece.repeat(Math.ceil(10_000 / piece.length));
    expect(workOf(() => hasLongRun(text, 10_001))).toBeLessThanOrEqual(2 * text.length + 10);
  }
});
