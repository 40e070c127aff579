import type { Page } from 'playwright-core';

import { launchBrowser } from '../../playground/browser';
import { startServer } from '../../playground/server';

/*
 * What somebody who writes feels of the pane: in the local Outlook, with a mail of 20 KB, how long a key waits until it is heard and
 * until its letter can be seen; with the pane closed and open, in turn. Here the pane has no thread of its own, as a frame of the
 * same address: an Outlook that gives it one can only be quicker.
 */

const ROUNDS = 4;
const KEYS = 80;
const PAUSE_MS = 50;
const LINE = '<p>The meeting is on Tuesday at 10:30 in the small hall; Owen brings the rota.</p>';
const HTML = `${LINE.repeat(Math.ceil(20_000 / LINE.length))}<p>Her National Insurance number is AB 12 34 56 C.</p>`;

/** Milliseconds from the key to where it is heard, and to the frame that shows it. */
interface Delays {
  readonly heard: readonly number[];
  readonly shown: readonly number[];
}

async function typeBeside(page: Page, url: string, pane: 'closed' | 'open'): Promise<Delays> {
  await page.goto(`${url}?open=room${pane === 'open' ? '&pane=open' : ''}`);
  const text = page.getByRole('textbox', { name: 'Text of the mail' });
  await text.evaluate((target, html) => {
    target.innerHTML = html;
    target.dispatchEvent(new Event('input', { bubbles: true }));
  }, HTML);
  if (pane === 'open') {
    const inside = page.locator('.pane iframe').contentFrame();
    await inside.getByRole('heading', { level: 1, name: /Give a reason/ }).waitFor();
  }
  await page.evaluate(() => {
    const delays = { heard: [] as number[], shown: [] as number[] };
    Object.assign(window, { delays });
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        delays.heard.push(performance.now() - timeStamp);
        requestAnimationFrame(() => setTimeout(() => delays.shown.push(performance.now() - timeStamp), 0));
      },
      true,
    );
  });
  await text.focus();
  await page.keyboard.press('ControlOrMeta+Home');
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'e');
    await page.waitForTimeout(PAUSE_MS);
  }
  return page.evaluate(() => (window as unknown as { delays: Delays }).delays);
}

function line(name: string, delays: readonly number[]): string {
  const sorted = [...delays].sort((one, other) => one - other);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN).toFixed(1);
  return `  ${name.padEnd(28)} median ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms\n`;
}

async function main(): Promise<void> {
  const server = await startServer(0);
  const { browser } = await launchBrowser();
  try {
    const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
    const all = { closed: [] as Delays[], open: [] as Delays[] };
    for (let round = 0; round < ROUNDS; round++) {
      for (const pane of ['closed', 'open'] as const)
        all[pane].push(await typeBeside(page, server.url, pane));
    }
    process.stdout.write(`typing in the local Outlook, 20 KB, ${ROUNDS * KEYS} keys each\n`);
    for (const pane of ['closed', 'open'] as const) {
      const of = (which: keyof Delays): readonly number[] => all[pane].flatMap((one) => one[which]);
      process.stdout.write(line(`pane ${pane}: heard after`, of('heard')));
      process.stdout.write(line(`pane ${pane}: shown after`, of('shown')));
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

main().catch((thrown: unknown) => {
  process.stderr.write(`${String(thrown)}\n`);
  process.exitCode = 1;
});
