import { performance } from 'node:perf_hooks';

import { openDesk } from '../../addin/taskpane/register/desk';
import { loadMine } from '../../addin/taskpane/register/load-register';
import { createLocalGraph } from '../../playground/graph/local-graph';
import { loadPolicy } from '../../src/cli/policy-source';
import { coverRequest } from './events';
import { fillGrants } from './many-rows';
import { portsFor } from './signed-in';

/*
 * What opening *My mailbox* costs, where the list of grants has stood for a month and where it has stood for many years: it reads
 * the rows of the person who opens it, and nobody else's. Part of `npm run bench`.
 */

const FARAH = 'farah.khan@stepstowork.example';
const OWN = 12;
const RUNS = 30;
const SIZES = [1000, 20_000];

interface Cost {
  requests: number;
  rows: number;
  grants: number;
}

async function bench(size: number): Promise<void> {
  const policy = loadPolicy('steps-to-work');
  const { register: rules } = policy;
  if (rules === undefined) throw new Error('the policy keeps no register');
  const graph = await createLocalGraph({ organisation: 'steps-to-work' });
  fillGrants(graph, size);
  const cost: Cost = { requests: 0, rows: 0, grants: 0 };
  const open = async (): Promise<number> => {
    Object.assign(cost, { requests: 0, rows: 0 });
    const ports = portsFor(graph, FARAH, {
      transport: async (request) => {
        const answer = await graph.handle(request);
        cost.requests++;
        if (request.url.includes('filter')) {
          const { value } = (await answer.clone().json()) as { value: unknown[] };
          cost.rows += value.length;
        }
        return answer;
      },
    });
    const start = performance.now();
    const desk = await openDesk(ports, { policy, rules });
    if (!desk.ok) throw new Error(`the register does not open: ${desk.trouble.kind}`);
    const mine = await loadMine(desk.value, new AbortController().signal);
    const took = performance.now() - start;
    if (!mine.ok) throw new Error(`My mailbox does not open: ${mine.trouble.kind}`);
    cost.grants = mine.value.grants.size;
    return took;
  };
  const { eventLog } = portsFor(graph, FARAH);
  for (let number = 0; number < OWN; number++) await eventLog.append(coverRequest(`OWN-${number}`));
  const cold = await open();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await open());
  times.sort((one, other) => one - other);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? NaN).toFixed(1);
  process.stdout.write(
    `My mailbox, ${size + OWN} grant rows: ${cost.requests} requests, ${cost.rows} rows of grants read, ${cost.grants} grants shown; ` +
      `cold ${cold.toFixed(1)} ms, median ${at(0.5)} ms, p90 ${at(0.9)} ms\n`,
  );
}

async function main(): Promise<void> {
  for (const size of SIZES) await bench(size);
}

main().catch((thrown: unknown) => {
  process.stderr.write(`${String(thrown)}\n`);
  process.exitCode = 1;
});
