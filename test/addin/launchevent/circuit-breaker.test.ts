import { afterStop } from '../../../addin/launchevent/circuit-breaker';
import {
  keepBreaker,
  readBreaker,
  startBreaker,
  type BreakerState,
} from '../../../addin/outlook/breaker-state';
import { checkMessage } from '../../../src/engine/check-message';
import { softenGuesses } from '../../../src/engine/soften-guesses';
import { RULES } from '../../../src/rules/all-rules';
import { testMessage } from '../../mail-builder';
import { TEST_POLICY } from '../../test-policy';

const MINUTE = 60_000;
const FRESH: BreakerState = { edition: '1/1', since: 0, stops: [], isTripped: false };

function stopped(...stops: readonly [at: number, draft: string][]): BreakerState {
  return stops.reduce<BreakerState>((state, [at, draft]) => afterStop(state, draft, at), FRESH);
}

test.each<[string, readonly [number, string][], boolean]>([
  [
    'two mails',
    [
      [0, 'a'],
      [1, 'b'],
    ],
    false,
  ],
  [
    'three mails within ten minutes',
    [
      [0, 'a'],
      [5 * MINUTE, 'b'],
      [10 * MINUTE, 'c'],
    ],
    true,
  ],
  [
    'the same mail three times',
    [
      [0, 'a'],
      [1, 'a'],
      [2, 'a'],
    ],
    false,
  ],
  [
    'three mails over a longer time',
    [
      [0, 'a'],
      [6 * MINUTE, 'b'],
      [11 * MINUTE, 'c'],
    ],
    false,
  ],
  [
    'three mails on the second day',
    [
      [25 * 60 * MINUTE, 'a'],
      [25 * 60 * MINUTE, 'b'],
      [25 * 60 * MINUTE, 'c'],
    ],
    false,
  ],
])('%s', (_name, stops, isTripped) => {
  expect(stopped(...stops).isTripped).toBe(isTripped);
});

test('once tripped it stays so', () => {
  const tripped = stopped([0, 'a'], [1, 'b'], [2, 'c']);
  expect(afterStop(tripped, 'd', 3)).toBe(tripped);
});

describe('what is kept', () => {
  function store(kept?: string) {
    let value = kept;
    return {
      read: () => Promise.resolve(value),
      write: (_key: string, text: string) => {
        value = text;
        return Promise.resolve();
      },
    };
  }

  test('comes back for the same edition', async () => {
    const box = store();
    const state = stopped([0, 'a']);
    await keepBreaker(box, state);
    await expect(readBreaker(box, '1/1', 99)).resolves.toEqual(state);
  });

  test('the first day begins with the first mail that is written', async () => {
    const box = store();
    await startBreaker(box, '1/1', 5);
    await expect(startBreaker(box, '1/1', 99)).resolves.toMatchObject({ since: 5 });
    await expect(readBreaker(box, '1/1', 100)).resolves.toMatchObject({ since: 5 });
  });

  test.each([
    ['nothing', undefined],
    ['something that is no JSON', '{'],
    ['null', 'null'],
    ['another shape', '{"edition":"1/1"}'],
    ['another edition', JSON.stringify({ ...FRESH, edition: '0/1', isTripped: true })],
  ])('%s starts anew', async (_name, kept) => {
    await expect(readBreaker(store(kept), '1/1', 7)).resolves.toEqual({ ...FRESH, since: 7 });
  });
});

test('a guess becomes Send Anyway, a fact stands', () => {
  const mail = { to: ['pat.lee@client.example'], text: 'Her National Insurance number is AB 12 34 56 C.' };
  const report = checkMessage(testMessage(mail), { policy: TEST_POLICY, rules: RULES });
  const softened = softenGuesses(report, RULES);
  const level = (rule: string): string | undefined =>
    softened.findings.find((one) => one.rule === rule)?.level;
  expect(level('sensitive-data-external')).toBe('warn');
  expect(level('disclaimer-missing')).toBe('block');
  expect(softened.verdict).toBe('block');
});
