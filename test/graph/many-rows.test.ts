import { createLocalGraph } from '../../playground/graph/local-graph';
import { narrowerSpans } from '../../src/graph/narrower-spans';
import type { EventQuery } from '../../src/register/ports/event-log';
import { coverRequest, person } from './events';
import { fillGrants } from './many-rows';
import { portsFor } from './signed-in';

/*
 * A register of many years: nothing is loaded whole, and a span of days that holds too many rows is asked for in parts.
 */

const FARAH = 'farah.khan@stepstowork.example';

test('one reads one’s own of six thousand rows, and a span of days is read in parts where it holds too many', async () => {
  const graph = await createLocalGraph({ organisation: 'steps-to-work' });
  fillGrants(graph, 6000);
  const seen: number[] = [];
  const { eventLog } = portsFor(graph, FARAH, {
    transport: async (request) => {
      const answer = await graph.handle(request);
      seen.push(answer.status);
      return answer;
    },
  });
  await eventLog.append(coverRequest('OWN'));
  seen.length = 0;
  const own = await eventLog.read('grants', { key: 'GrantorId', is: person(FARAH).id });
  expect(own).toMatchObject({ ok: true, value: { events: [{ event: { id: 'OWN' } }] } });
  expect(seen).toEqual([200]);
  const all = await eventLog.read('grants', { key: 'AccessTo', from: '2024-01-01' });
  const ids = all.ok ? all.value.events.map(({ event }) => event.id) : [];
  expect([ids.length, new Set(ids).size]).toEqual([6001, 6001]);
  expect(seen.filter((status) => status === 429).length).toBeGreaterThan(0);
  expect(graph.breaches).toEqual([]);
});

const SPANS: readonly (readonly [query: EventQuery, parts: ReturnType<typeof narrowerSpans>])[] = [
  [{ key: 'GrantId', is: 'G1' }, undefined],
  [{ key: 'AccessTo', from: '2026-12-01', to: '2026-12-01' }, undefined],
  [{ key: 'OccurredAt', from: '2026-12-01T08:00:00Z', to: '2026-12-01T23:00:00Z' }, undefined],
  [
    { key: 'AccessTo', from: '2026-12-01', to: '2026-12-02' },
    [
      { key: 'AccessTo', from: '2026-12-01', to: '2026-12-01T23:59:59.9999999Z' },
      { key: 'AccessTo', from: '2026-12-02', to: '2026-12-02' },
    ],
  ],
  [
    { key: 'OccurredAt', from: '2026-12-01T08:00:00Z' },
    [
      { key: 'OccurredAt', from: '2026-12-01T08:00:00Z', to: '2063-06-16T23:59:59.9999999Z' },
      { key: 'OccurredAt', from: '2063-06-17', to: '2099-12-31' },
    ],
  ],
];

test.each(SPANS)('%j in two', (query, parts) => {
  expect(narrowerSpans(query)).toEqual(parts);
});
