import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';

import { createHost } from '../../playground/host/create-host';
import type { Draft, HostOptions } from '../../playground/host/contract';
import { nodeWebTransport } from '../../playground/transports/node-web';
import { launchBrowser } from '../../playground/browser';
import { servePages } from './bench-pages';
import { bundleForPage } from './open-page';
import type { Launched } from '../playground/run-handler';

/*
 * What a send costs in the local Outlook, over the real office.js: our handler beside one that does nothing and one that reads
 * subject and body. All three are loaded alike, in turn, so that a slow moment of the machine falls on each: the ratios count,
 * not the times. The pages are served as a deployed bundle is, so that the
 * browser keeps scripts and their compiled code between sends, as it does in use.
 */

const RUNS = 15;
const DELAYS = [0, 40, 100];

/** The dispatch ids of subject and body are read one after the other: the least that any check does. */
const HANDLERS: Readonly<Record<string, string>> = {
  'an empty handler': `Office.actions.associate('onMessageSend', function (event) { event.completed({ allowEvent: true }); });`,
  'subject and body only': `Office.actions.associate('onMessageSend', function (event) {
    var item = Office.context.mailbox.item;
    item.subject.getAsync(function () { item.body.getAsync('html', function () { event.completed({ allowEvent: true }); }); });
  });`,
  Letterhead: readFileSync(resolve(__dirname, '../../dist/addin/launchevent.js'), 'utf8'),
};

const DRAFT: Partial<Draft> = {
  subject: 'Tuesday',
  to: [{ name: 'Owen Blake', address: 'owen.blake@stepstowork.example', recipientType: 2, isResolved: true }],
  body: `<p>${'The meeting is on Tuesday at 10:30 in the small hall; Owen brings the rota. '.repeat(250)}</p>`,
};

/** One send: how long from the click to the answer, and what it asked of Outlook. */
interface RoundTrip {
  readonly ms: number;
  readonly calls: number;
  readonly waves: number;
}

type Send = (handler: string, options: Partial<HostOptions>) => Promise<RoundTrip>;

const inNode: Send = async (handler, options) => {
  const host = createHost(DRAFT, options);
  const start = performance.now();
  const outcome = await host.launch(
    'OnMessageSend',
    {},
    nodeWebTransport({ bundle: HANDLERS[handler] ?? '' }),
  );
  if (outcome.ended !== 'completed') throw new Error(`the handler ended as ${outcome.ended}`);
  return { ms: performance.now() - start, calls: host.calls.count, waves: host.calls.waves };
};

/** Sends in frames of a headless browser, each handler's page served in the same way, as a deployed bundle is. */
async function browserSends(): Promise<{ readonly send: Send; readonly close: () => Promise<void> }> {
  const before = [
    'playground/ms-ajax.js',
    'playground/newer-members.js',
    'playground/page-hook.js',
    'office-js/office.js',
  ];
  const page = (scripts: readonly string[]): string =>
    `<!doctype html><link rel="icon" href="data:," />${scripts.map((src) => `<script src="/${src}"></script>`).join('')}`;
  const names = Object.keys(HANDLERS);
  const pages = new Map([
    ['/bench.html', page(['bench.js'])],
    ['/bench.js', await bundleForPage(resolve(__dirname, 'harness.ts'))],
    ...names.flatMap((name, index): [string, string][] => [
      [`/bench-${index}.html`, page([...before, `bench-${index}.js`])],
      [`/bench-${index}.js`, `${HANDLERS[name] ?? ''}\nOffice.onReady();`],
    ]),
  ]);
  const { url, close: stopServing } = await servePages(pages);
  const { browser } = await launchBrowser();
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const host = await context.newPage();
  await host.goto(`${url}bench.html`);
  const send: Send = (handler, options) =>
    host.evaluate(
      async ([pageUrl, draft, others]) => {
        const { launchInFrame } = window as unknown as {
          launchInFrame: (...all: unknown[]) => Promise<Launched>;
        };
        const start = window.performance.now();
        const { calls, outcome } = await launchInFrame(pageUrl, draft, others, []);
        if (outcome.ended !== 'completed') throw new Error(`the handler ended as ${outcome.ended}`);
        return { ms: window.performance.now() - start, calls: calls.count, waves: calls.waves };
      },
      [`${url}bench-${names.indexOf(handler)}.html`, DRAFT, options] as const,
    );
  return {
    send,
    close: async () => {
      await browser.close();
      stopServing();
    },
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? NaN;
}

async function table(where: string, send: Send): Promise<void> {
  for (const callDelayMs of DELAYS) {
    process.stdout.write(`\n${where}, ${callDelayMs} ms for each Office call\n`);
    const trips: Record<string, RoundTrip[]> = {};
    for (let run = 0; run <= RUNS; run++) {
      for (const name of Object.keys(HANDLERS)) {
        const trip = await send(name, { callDelayMs, lingerMs: 0 });
        // The first fills the caches.
        if (run > 0) (trips[name] ??= []).push(trip);
      }
    }
    const msOf = (name: string): number => median((trips[name] ?? []).map(({ ms }) => ms));
    const empty = msOf('an empty handler');
    for (const name of Object.keys(HANDLERS)) {
      const ms = msOf(name);
      const { calls = 0, waves = 0 } = trips[name]?.[0] ?? {};
      process.stdout.write(
        `  ${name.padEnd(24)}${ms.toFixed(0).padStart(6)} ms  ${(ms / empty).toFixed(2)} × empty, ` +
          `${(ms - empty).toFixed(1)} ms of its own, ${calls} calls in ${waves} waves\n`,
      );
    }
  }
}

async function bench(): Promise<void> {
  const { send, close } = await browserSends();
  await table('In a headless browser', send);
  await close();
  await table('In Node', inNode);
}

bench().catch((thrown: unknown) => {
  process.stderr.write(`${String(thrown)}\n`);
  process.exitCode = 1;
});
