import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContext } from 'playwright-core';

import { launchBrowser } from '../playground/browser';
import { goToScreen, PANE_SCREENS, type PaneScreen } from '../playground/pane-screens';
import { startServer } from '../playground/server';

/*
 * Takes the pictures of the README and of the guides anew, from the local Outlook as it is built: `npm run screenshots`. They are looked at before they
 * are committed.
 */

const FOLDER = resolve(__dirname, '../assets/screenshots');

interface Picture {
  readonly name: string;
  /** What is open, by the address of the page (playground/page/main.ts). */
  readonly query: string;
  /** What is pressed, once the handlers have spoken: the pane opens, or the alert. */
  readonly press: 'Letterhead' | 'Send';
}

const PICTURES: readonly Picture[] = [
  { name: 'local-outlook-light', query: 'open=national-insurance', press: 'Letterhead' },
  { name: 'local-outlook-dark', query: 'open=national-insurance&theme=dark', press: 'Letterhead' },
  { name: 'alert', query: 'open=national-insurance', press: 'Send' },
];

const JUSTIFIED = screenOf('justified');

/** Screens of the pane that the README and the guide for staff show, from their top. */
const OF_THE_PANE: readonly PaneScreen[] = [
  { ...screenOf('check-reason'), press: [] },
  // With the ticks and the reason in it, and before it is recorded.
  { ...JUSTIFIED, name: 'justify', press: JUSTIFIED.press.slice(0, 4) },
  screenOf('preview'),
  screenOf('read-request'),
  screenOf('read-wrong-person'),
];

function screenOf(name: string): PaneScreen {
  const screen = PANE_SCREENS.find((one) => one.name === name);
  if (screen === undefined) throw new Error(`no screen of the pane is called ${name}`);
  return screen;
}

async function takePane(context: BrowserContext, url: string, screen: PaneScreen): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${url}?open=${screen.open}&pane=open&width=320`);
  const pane = page.locator('.pane iframe').contentFrame();
  await goToScreen(pane, screen);
  await pane.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
  await pane.getByRole('tab').first().scrollIntoViewIfNeeded();
  const path = resolve(FOLDER, `pane-${screen.name}.png`);
  await page.locator('.pane iframe').screenshot({ path, animations: 'disabled' });
  await page.close();
}

/** Takes every screen at both widths in each theme, to be looked through: `npm run screenshots -- FOLDER`. */
async function takeEvery(context: BrowserContext, url: string, folder: string): Promise<number> {
  const page = await context.newPage();
  let taken = 0;
  for (const theme of ['light', 'dark', 'contrast']) {
    await page.emulateMedia({ forcedColors: theme === 'contrast' ? 'active' : 'none' });
    for (const width of [320, 450]) {
      for (const screen of PANE_SCREENS) {
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.goto(`${url}?open=${screen.open}&pane=open&theme=${theme}&width=${String(width)}`);
        await goToScreen(page.locator('.pane iframe').contentFrame(), screen);
        const path = resolve(folder, `${theme}-${String(width)}-${screen.name}.png`);
        await page.locator('.pane iframe').screenshot({ path, animations: 'disabled' });
        taken++;
      }
    }
  }
  await page.close();
  return taken;
}

async function take(context: BrowserContext, url: string, { name, query, press }: Picture): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${url}?${query}`);
  await page.locator('.bar p').waitFor();
  await page.getByRole('button', { name: press, exact: true }).click();
  if (press === 'Send') await page.getByRole('dialog').waitFor();
  else await page.locator('.pane iframe').contentFrame().getByRole('heading', { level: 1 }).waitFor();
  await page.screenshot({ path: resolve(FOLDER, `${name}.png`), animations: 'disabled' });
  await page.close();
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const server = await startServer(0);
  const { browser, which } = await launchBrowser();
  try {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1280, height: 760 },
      reducedMotion: 'reduce',
    });
    const [every] = process.argv.slice(2);
    if (every !== undefined) {
      console.log(`${String(await takeEvery(context, server.url, every))} pictures in ${every}.`);
      return;
    }
    for (const picture of PICTURES) await take(context, server.url, picture);
    for (const screen of OF_THE_PANE) await takePane(context, server.url, screen);
    console.log(`${PICTURES.length + OF_THE_PANE.length} pictures in ${FOLDER}, taken with ${which}.`);
  } finally {
    await browser.close();
    await server.close();
  }
}

main().catch((thrown: unknown) => {
  console.error(thrown);
  process.exitCode = 1;
});
