import { endsSentence } from '../../../src/detectors/prose/sentence';
import { scanSentences } from '../../../src/detectors/prose/sentence-scan';
import { corpus, HELD_OUT } from './corpus';

function scanned(text: string): readonly string[] {
  const found: string[] = [];
  scanSentences(text, (start, end) => found.push(text.slice(start, end).trim()));
  return found;
}

test('only sentences whose words stand more often in what some kind tells are looked at', () => {
  expect(
    scanned('The agenda for the meeting is attached. Lee was arrested for theft. We meet at ten.'),
  ).toEqual(['Lee was arrested for theft.']);
});

test('words are told by their endings too', () => {
  expect(scanned('She has cholangitis and hepatosplenitis.')).toHaveLength(1);
});

test('nearly all that is told in the corpora is looked at', () => {
  const lines = HELD_OUT.flatMap(corpus).filter(({ kinds }) => !kinds.includes('protective-marking'));
  const telling = lines.filter(({ kinds }) => kinds.length > 0);
  const seen = telling.filter(({ text }) => scanned(text).length > 0);
  expect(seen.length / telling.length).toBeGreaterThan(0.9);
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
