import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';

import { goToScreen, PANE_SCREENS, type PaneScreen } from '../../playground/pane-screens';
import { openAsItIs, page, pane, playLocalOutlook } from './playing';

/*
 * Every screen of the pane, in each theme of Office, under axe's rules for WCAG 2.2 AA, and with no text cut off: at 320 pixels, and
 * at twice the size of type. The contrast theme is the dark one under the forced colours of Windows.
 */

playLocalOutlook();

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Axe {
  readonly run: (
    where: object,
    options: object,
  ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

beforeAll(async () => {
  // High enough that no list lies under the foot of its screen: axe takes what is covered for too small.
  await page().setViewportSize({ width: 1280, height: 3000 });
  await page().emulateMedia({ reducedMotion: 'reduce' });
});

async function show(screen: PaneScreen, theme: 'light' | 'dark'): Promise<Frame> {
  await page().emulateMedia({ forcedColors: 'none' });
  await openAsItIs(`open=${screen.open}&pane=open&theme=${theme}&width=320`);
  await goToScreen(pane(), screen);
  return page()
    .frames()
    .find((one) => one.url().includes('taskpane'))!;
}

/** What axe finds, each with the elements it is about. */
async function violations(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(AXE);
  return frame.evaluate(async (values) => {
    // Left out: the focus guards of Fluent's tabs, unseen elements that hand the focus on at once.
    const where = { exclude: [['[data-tabster-dummy]']] };
    const { violations: found } = await (window as unknown as { axe: Axe }).axe.run(where, {
      runOnly: { type: 'tag', values },
      // Where Windows forces its colours, the ones that axe reads are not the ones that are shown.
      rules: { 'color-contrast': { enabled: !matchMedia('(forced-colors: active)').matches } },
      iframes: false,
    });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map((one) => one.html).join(' ')}`);
  }, STANDARDS);
}

/** Texts that reach past the edge of the pane, or past that of an element which hides what does not fit. */
async function cutOff(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const isSpoken = (one: Element): boolean => getComputedStyle(one).clipPath.includes('inset(50%)');
    const found: string[] = [];
    for (const one of document.querySelectorAll<HTMLElement>('body, body *')) {
      const words = [...one.childNodes].some(
        (node) => node.nodeType === 3 && node.textContent?.trim() !== '',
      );
      const hides = getComputedStyle(one).overflow !== 'visible' && one.localName !== 'textarea';
      const isCut = one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1;
      const isPast = words && one.getBoundingClientRect().right > window.innerWidth + 1;
      if (one.closest('[data-tabster-dummy]') !== null || isSpoken(one)) continue;
      if ((hides && isCut && one !== document.body) || isPast) found.push(one.outerHTML.slice(0, 200));
    }
    return found;
  });
}

/** Half the width in pixels is what twice the zoom leaves. */
async function setWidth(pixels: number): Promise<void> {
  await page()
    .locator('.pane')
    .evaluate((column: HTMLElement, width) => column.style.setProperty('--pane-width', `${width}px`), pixels);
}

test.each(PANE_SCREENS.map((screen) => [screen.name, screen] as const))(
  'light, and nothing is cut off: %s',
  async (_name, screen) => {
    const frame = await show(screen, 'light');
    await expect(violations(frame)).resolves.toEqual([]);
    await expect(cutOff(frame)).resolves.toEqual([]);
    await setWidth(160);
    await expect(frame.evaluate(() => window.innerWidth)).resolves.toBe(160);
    await expect(cutOff(frame)).resolves.toEqual([]);
  },
);

test.each(PANE_SCREENS.map((screen) => [screen.name, screen] as const))(
  'dark, and with the forced colours of Windows: %s',
  async (_name, screen) => {
    const frame = await show(screen, 'dark');
    await expect(violations(frame)).resolves.toEqual([]);
    await page().emulateMedia({ forcedColors: 'active' });
    await expect(violations(frame)).resolves.toEqual([]);
  },
);
