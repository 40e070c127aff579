import { writeSoak } from './write-soak';

/*
 * Five hundred writes through 429, 504 after the write, dropped connections, closed panes and changed accounts; `npm run soak`
 * makes ten thousand.
 */

test('none is lost, none doubled, none under another’s name', async () => {
  const { counts, lost, doubled, foreign } = await writeSoak(20261128, 500);
  expect({ lost, doubled, foreign }).toEqual({ lost: [], doubled: [], foreign: [] });
  // It was rough: everything that can go wrong did.
  const met = ['throttled', 'unavailable', 'timeout-after', 'dropped-before', 'dropped-after'];
  const happened = [...met, 'pane closed', 'account changed', 'arrived after the pane was closed'];
  expect(happened.filter((what) => (counts[what] ?? 0) < 3)).toEqual([]);
  expect(counts['writes']).toBeGreaterThan(480);
});
