import { KINDS_TOLD, proseOdds } from '../../../src/detectors/prose/odds';
import { lessonsOf, type Lesson } from '../../../scripts/prose-odds/corpus';
import { FeatureCounts } from '../../../scripts/prose-odds/count';
import { learn } from '../../../scripts/prose-odds/learn';
import { readOrdinary } from '../../../scripts/prose-odds/ordinary';
import { readLessons } from '../../../scripts/prose-odds/corpus';

const NOTHING = { sentences: 2, features: new Int32Array(1 << 18) };
const LINES = [
  'hr-matter|Lee was dismissed.',
  'hr-matter|Priya was dismissed.',
  '-|The court dismissed the claim.',
  '-|The rota is on the wall.',
];

function lessons(lines: readonly string[]): readonly Lesson[] {
  return lines.flatMap(lessonsOf);
}

function oddsOfWord(counts: FeatureCounts, line: string, word: string, without?: Lesson): readonly number[] {
  const [lesson] = lessonsOf(line);
  const { words = [], features = [], marked = '' } = lesson?.sentence ?? {};
  const at = words.findIndex(({ start, end }) => marked.slice(start, end) === word);
  const feature = features.find(({ from, to }) => from === at && to === at);
  return Array.from({ length: KINDS_TOLD }, (_none, kind) => counts.oddsOf(feature?.id ?? -1, kind, without));
}

describe('lines to learn from', () => {
  test('a harmless text teaches with every sentence, a telling one with those that have a star', () => {
    expect(lessons(['-|All is well. Come at ten.']).map(({ kinds }) => kinds)).toEqual([[], []]);
    const told = lessons(['safeguarding|Ruby is quiet. *She has bruises on her arms. See you at ten.']);
    expect(told.map(({ sentence }) => sentence.marked)).toEqual(["P has bruises on P's arms."]);
    expect(told.map(({ sentence }) => sentence.isAboutSomebody)).toEqual([false]);
  });

  test('a text of which nobody has said which sentence tells teaches nothing', () => {
    expect(lessons(['hr-matter|Lee was late. He is on a warning.'])).toEqual([]);
  });
});

describe('odds', () => {
  const counts = new FeatureCounts(lessons(LINES), NOTHING);

  test('a word speaks for the kind in whose sentences it stands, and against the others', () => {
    const [, hr, safeguarding] = oddsOfWord(counts, LINES[0] ?? '', 'dismissed');
    expect(hr).toBeGreaterThan(0);
    expect(safeguarding).toBeLessThan(0);
  });

  test('a sentence does not learn from itself', () => {
    const [lesson] = lessons(LINES.slice(0, 1));
    const whole = oddsOfWord(counts, LINES[0] ?? '', 'dismissed')[1] ?? 0;
    const without = oddsOfWord(counts, LINES[0] ?? '', 'dismissed', lesson)[1] ?? 0;
    expect(without).toBeLessThan(whole);
  });

  test('an unknown kind is named, with those there are', () => {
    expect(() => new FeatureCounts(lessons(['hr|Lee was dismissed.']), NOTHING)).toThrow(
      /hr: no kind that prose tells\. Kinds: special-category, /,
    );
  });
});

test('what is written is read again as it was counted', () => {
  const counts = new FeatureCounts(readLessons(), readOrdinary());
  const { places, odds } = proseOdds();
  const wrong = counts.keptFeatures().filter((id) => {
    const place = (places[id] ?? 0) * KINDS_TOLD;
    return Array.from({ length: KINDS_TOLD }, (_none, kind) => kind).some(
      (kind) => place <= 0 || odds[place + kind] !== counts.oddsOf(id, kind),
    );
  });
  expect(wrong).toEqual([]);
  expect(counts.keptFeatures()).toHaveLength(4800);
});

test('what is learnt tells apart what a measure tells apart', () => {
  const examples = Array.from({ length: 200 }, (_none, at) => ({
    measures: [1, at % 2, at % 3],
    holds: at % 2 === 1,
  }));
  const [bias = 0, telling = 0, idle = 0] = learn(examples);
  expect(bias).toBeLessThan(-1);
  expect(telling).toBeGreaterThan(3);
  expect(Math.abs(idle)).toBeLessThan(0.5);
});
