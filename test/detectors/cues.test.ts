import { cueIndex, findCues } from '../../src/detectors/cues';
import { DETECTORS } from '../../src/detectors/find-values';

const index = cueIndex(DETECTORS);

test('every cue is written as the automaton reads text: small letters, single spaces', () => {
  const odd = index.cues
    .map(({ words }) => words)
    .filter((words) => !/^[a-z0-9&]+(?: [a-z0-9&]+)*$/.test(words));
  expect(odd).toEqual([]);
});

test('every cue is found in text, in capitals, over a line break and with dashes', () => {
  const forms = (words: string): readonly string[] => [
    words,
    words.toUpperCase(),
    words.replace(/ /g, '\n'),
    words.replace(/ /g, '-'),
    `(${words})`,
  ];
  const missed = index.cues.flatMap(({ words }) =>
    forms(words).filter((form) => {
      const text = `x ${form} x`;
      const hits = findCues(index, text, [{ start: 0, end: text.length }]);
      return !hits.some((hit) => hit.cue.words === words);
    }),
  );
  expect(missed).toEqual([]);
});

test('a word that speaks for a kind never speaks against it too', () => {
  const both = index.cues.filter(({ naming, related, competing }) => ((naming | related) & competing) !== 0);
  expect(both).toEqual([]);
});

test('spans that overlap are read once', () => {
  const text = 'my nhs number here';
  const spans = [
    { start: 5, end: 18 },
    { start: 0, end: 18 },
    { start: 0, end: 14 },
  ];
  expect(findCues(index, text, spans).map(({ cue, start, end }) => [cue.words, start, end])).toEqual([
    ['nhs', 3, 6],
    ['nhs number', 3, 13],
  ]);
});
