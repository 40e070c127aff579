import { mattersIn, type MatterReader } from '../../src/detectors/matter';
import { normalise } from '../../src/detectors/normalise';

/** Finds the word "ill" in a body. */
const illness: MatterReader = ({ text, part }) => {
  const start = part === 'body' ? text.indexOf('ill') : -1;
  if (start < 0) return [];
  const found = { confidence: 'medium', reasons: ['topic "ill"'], masked: 'words about health' } as const;
  return [{ kind: 'special-category', start, end: start + 3, ...found }];
};

test('what readers find in folded text stands where it stood in the original', () => {
  const original = 'Mia is \u200bi\u200bl\u200bl today';
  const [entity] = mattersIn(normalise(original), 'body', [illness]);
  expect(original.slice(entity?.start, entity?.end)).toBe('i\u200bl\u200bl');
  expect(entity).toMatchObject({
    kind: 'special-category',
    isCheckable: false,
    masked: 'words about health',
  });
});

test('readers are told the part, and need not find anything', () => {
  expect(mattersIn(normalise('Mia is ill today'), 'subject', [illness])).toEqual([]);
  expect(mattersIn(normalise('Mia is well today'), 'body', [illness, illness])).toEqual([]);
});

test('one finding is told from another by its topic, never by the words', () => {
  const [entity] = mattersIn(normalise('Mia is ill today'), 'body', [illness]);
  expect(entity?.key).toBe('words about health');
});
