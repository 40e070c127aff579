import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';

import { createHost } from '../playground/host/create-host';
import type { Draft } from '../playground/host/contract';
import { nodeWebTransport } from '../playground/transports/node-web';

/*
 * What a send costs in the local Outlook, over the real office.js: our handler beside one that does nothing and one that reads
 * subject and body. Boot is the same for all three, so the ratios count, not the times.
 */

const RUNS = 15;

/** The dispatch ids of subject and body are read one after the other: the least that any check does. */
const HANDLERS: Readonly<Record<string, string>> = {
  'an empty handler': `Office.actions.associate('onMessageSend', function (event) { event.completed({ allowEvent: true }); });`,
  'subject and body only': `Office.actions.associate('onMessageSend', function (event) {
    var item = Office.context.mailbox.item;
    item.subject.getAsync(function () { item.body.getAsync('html', function () { event.completed({ allowEvent: true }); }); });
  });`,
  Letterhead: readFileSync(resolve(__dirname, '../dist/addin/launchevent.js'), 'utf8'),
};

const DRAFT: Partial<Draft> = {
  subject: 'Tuesday',
  to: [{ name: 'Owen Blake', address: 'owen.blake@stepstowork.example', recipientType: 2, isResolved: true }],
  body: `<p>${'The meeting is on Tuesday at 10:30 in the small hall; Owen brings the rota. '.repeat(250)}</p>`,
};

async function roundTrip(
  bundle: string,
  callDelayMs: number,
): Promise<{ ms: number; calls: number; waves: number }> {
  const host = createHost(DRAFT, { callDelayMs, lingerMs: 0 });
  const start = performance.now();
  const outcome = await host.launch('OnMessageSend', {}, nodeWebTransport({ bundle }));
  if (outcome.ended !== 'completed') throw new Error(`the handler ended as ${outcome.ended}`);
  return { ms: performance.now() - start, calls: host.calls.count, waves: host.calls.waves };
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? NaN;
}

async function bench(): Promise<void> {
  for (const delay of [0, 40, 100]) {
    process.stdout.write(`\n${delay} ms for each Office call\n`);
    const times: Record<string, number[]> = {};
    let said = '';
    // In turn, so that a slow moment of the machine falls on all three alike.
    for (let run = 0; run <= RUNS; run++) {
      for (const name of Object.keys(HANDLERS)) {
        const { ms, calls, waves } = await roundTrip(HANDLERS[name] ?? '', delay);
        if (run > 0) (times[name] ??= []).push(ms);
        if (name === 'Letterhead') said = `${calls} calls in ${waves} waves`;
      }
    }
    const empty = median(times['an empty handler'] ?? []);
    for (const name of Object.keys(HANDLERS)) {
      const ms = median(times[name] ?? []);
      const own = `${(ms - empty).toFixed(1)} ms of its own`;
      const what = name === 'Letterhead' ? `, ${said}` : '';
      process.stdout.write(
        `  ${name.padEnd(24)}${ms.toFixed(0).padStart(6)} ms  ${(ms / empty).toFixed(2)} × empty, ${own}${what}\n`,
      );
    }
  }
}

void bench();
