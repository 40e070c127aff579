import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

import { goToScreen, PANE_SCREENS } from '../../playground/pane-screens';
import { buildPages } from './built-pages';
import { openBrowser, type OpenedBrowser } from './open-page';

/*
 * Every screen of the pane, in each theme of Office, under axe's rules for WCAG 2.2 AA. The contrast theme is looked at with the
 * forced colours of Windows.
 */

jest.setTimeout(180_000);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Axe {
  readonly run: (
    where: object,
    options: object,
  ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

let browser: OpenedBrowser;
let page: Page;

beforeAll(async () => {
  await buildPages();
  browser = await openBrowser();
  page = await browser.context.newPage();
  // High enough that no list lies under the foot of its screen: axe takes what is covered for too small.
  await page.setViewportSize({ width: 1280, height: 3000 });
}, 300_000);
afterAll(async () => {
  await browser.close();
});

const CASES = (['light', 'dark', 'contrast'] as const).flatMap((theme) =>
  PANE_SCREENS.map((screen) => [`${screen.name}, ${theme}`, theme, screen] as const),
);

test.each(CASES)('axe finds nothing: %s', async (_name, theme, screen) => {
  await page.emulateMedia({
    forcedColors: theme === 'contrast' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  await page.goto(`${browser.url}?open=${screen.sample}&pane=open&theme=${theme}&width=320`);
  await goToScreen(page.frameLocator('.pane iframe'), screen);
  const frame = page.frames().find((one) => one.url().includes('taskpane'))!;
  await frame.evaluate(AXE);
  const found = await frame.evaluate(async (values) => {
    // Left out: the focus guards of Fluent's tabs, unseen elements that hand the focus on at once.
    const where = { exclude: [['[data-tabster-dummy]']] };
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(where, {
      runOnly: { type: 'tag', values },
      // Where Windows forces its colours, the ones that axe reads are not the ones that are shown.
      rules: { 'color-contrast': { enabled: !matchMedia('(forced-colors: active)').matches } },
      iframes: false,
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((one) => one.html).join(' ')}`);
  }, STANDARDS);
  expect(found).toEqual([]);
  // Nothing stands beside the sheet at 320 px: text that is cut off cannot be read at 200 % either.
  const width = await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(width).toBeLessThanOrEqual(0);
});

test('nothing left this machine, and nothing was said on the console', () => {
  expect(browser.faults).toEqual([]);
});
