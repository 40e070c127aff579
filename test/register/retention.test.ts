import { pastTheirTime, purgeEvent } from '../../src/register/retention';
import type { StoredEvent } from '../../src/register/ports/event-log';
import { ANN, DESK, MIA, ONE_OF_EACH, OWEN, RAJ, RECORDS, REQUEST, TOM } from './sample-events';
import { foldSteps, step, stored } from './stored';

const REASON: StoredEvent = stored(ONE_OF_EACH['reason-given'], MIA, 2);
const ENDED_GRANT: readonly StoredEvent[] = [
  stored(REQUEST, MIA, 1),
  REASON,
  stored(step('cover-authorised', REQUEST), ANN, 3),
  stored(step('cover-activated', REQUEST), DESK, 4, '2026-03-09'),
  stored(step('cover-ended', REQUEST), DESK, 5, '2026-03-21'),
];
const MAILBOX = [
  stored(ONE_OF_EACH['mailbox-registered'], RAJ, 1),
  stored(ONE_OF_EACH['mailbox-closed'], RAJ, 2, '2026-03-21'),
];

/** How many rows are past their time on a day. */
function past(rows: readonly StoredEvent[], today: string): number {
  return pastTheirTime(rows, foldSteps(rows), today).length;
}

test.each<[string, readonly StoredEvent[], string]>([
  ['a reason for a mail', [stored(ONE_OF_EACH.justification, OWEN, 1)], '2027-03-02'],
  ['an objection', [stored(ONE_OF_EACH.objection, OWEN, 1)], '2027-03-02'],
  ['a grant that ended, with the reason for it', ENDED_GRANT, '2028-03-21'],
  ['a grant that nobody authorised', ENDED_GRANT.slice(0, 2), '2028-03-20'],
  ['a generic mailbox that was given up', MAILBOX, '2028-03-21'],
  ['a row that counts for nothing', [stored(REQUEST, OWEN, 1)], '2028-03-02'],
  ['who left', [stored(ONE_OF_EACH['person-left'], TOM, 1)], '2028-03-02'],
  ['a reconciliation', [stored(ONE_OF_EACH.reconciled, DESK, 1)], '2028-03-02'],
])('%s is kept whole until its day, and not a day longer', (_what, rows, lastDay) => {
  const next = new Date(Date.parse(lastDay) + 86_400_000).toISOString().slice(0, 10);
  expect([past(rows, lastDay), past(rows, next)]).toEqual([0, rows.length]);
});

test.each<[string, readonly StoredEvent[]]>([
  ['a grant that is active', ENDED_GRANT.slice(0, 4)],
  ['a generic mailbox in use', MAILBOX.slice(0, 1)],
  ['what was purged before', [stored(ONE_OF_EACH.purged, RECORDS, 1)]],
])('%s is kept', (_what, rows) => {
  expect(past(rows, '2040-01-01')).toBe(0);
});

test('a copy that a retry left behind goes with its row', () => {
  const copied = [...ENDED_GRANT, { ...ENDED_GRANT[0]!, row: 6 }];
  expect(past(copied, '2028-03-22')).toBe(6);
});

test('a purge leaves how many of each kind, and nothing of what stood in them', () => {
  const stamp = { id: 'p', at: '2028-03-22T10:00:00Z', before: '2028-03-22' };
  expect(purgeEvent('grants', [...ENDED_GRANT, ENDED_GRANT[0]!], stamp)).toEqual({
    kind: 'purged',
    ...stamp,
    list: 'grants',
    counts: {
      'cover-requested': 2,
      'reason-given': 1,
      'cover-authorised': 1,
      'cover-activated': 1,
      'cover-ended': 1,
    },
  });
});
