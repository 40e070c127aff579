import { endsSentence } from '../../../src/detectors/prose/sentence';
import { scanSentences } from '../../../src/detectors/prose/sentence-scan';
import { PERSONAL } from '../../../src/detectors/prose/subjects';
import { corpus } from './corpus';

function scanned(text: string): readonly (readonly [sentence: string, kinds: number])[] {
  const found: (readonly [string, number])[] = [];
  scanSentences(text, (start, end, kinds) => found.push([text.slice(start, end).trim(), kinds]));
  return found;
}

test('only sentences with a word of some kind are looked at, with the kinds as bits', () => {
  expect(scanned('The rota is on the wall. Lee was arrested. We meet at ten.')).toEqual([
    ['Lee was arrested.', 1 << PERSONAL.findIndex(({ kind }) => kind === 'criminal-offence')],
  ]);
});

test('words are told by their endings too', () => {
  expect(scanned('It is bronchitis.').map(([sentence]) => sentence)).toEqual(['It is bronchitis.']);
});

test('ordinary office prose is passed over', () => {
  const text =
    'Thank you for your note of 3 May. The meeting is on Tuesday at 10:30. Ring us on 01632 960123. We need two chairs.';
  expect(scanned(text)).toEqual([]);
});

test('most of what is told in the corpus is looked at for its kind', () => {
  const lines = corpus('development').filter(({ kind }) => PERSONAL.some((one) => one.kind === kind));
  const seen = lines.filter(({ kind, text }) => {
    const bit = 1 << PERSONAL.findIndex((one) => one.kind === kind);
    return scanned(text).some(([, kinds]) => (kinds & bit) !== 0);
  });
  expect(seen.length / lines.length).toBeGreaterThan(0.9);
});

const STOPS: readonly (readonly [text: string, at: number, ends: boolean])[] = [
  ['Done. Next', 4, true],
  ['Mr. Lee', 2, false],
  ['J. Lee', 1, false],
  ['3.5', 1, false],
  ['Why? No', 3, true],
  ['x.com?a=1', 5, false],
  ['one\ntwo', 3, false],
  ['one\n\ntwo', 3, true],
  ['one\n- two', 3, true],
  ['one\nSubject: two', 3, true],
];

test.each(STOPS)('%j at %d ends a sentence: %s', (text, at, ends) => {
  expect(endsSentence(text, at, text.charCodeAt(at))).toBe(ends);
});
