import type { FrameLocator, Locator, Page } from 'playwright-core';

import type { LocalGraph } from '../../playground/graph/local-graph';
import { objectIdOf } from '../../playground/graph/object-id';
import { makeToken } from '../../playground/graph/token';
import type { RegisterEvent } from '../../src/register/ports/event';
import { toColumns } from '../../src/register/ports/row';
import type { Person } from '../../src/register/ports/person';
import type { OpenedBrowser } from './open-page';

/** A frame or a page in which the register is shown. */
export type Shown = Page | FrameLocator;

/** Somebody of the sample organisation, by the part of their address before the sign. */
export function person(name: string, address = `${name}@stepstowork.example`): Person {
  const words = name.split('.').map((one) => one.charAt(0).toUpperCase() + one.slice(1));
  return { id: objectIdOf(address), name: words.join(' '), address };
}

/** Today, and days from it: `YYYY-MM-DD`. */
export function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** Opens the register in the pane of the local Outlook as somebody, and agrees to what is asked. */
export async function inPane(browser: OpenedBrowser, who: string): Promise<FrameLocator> {
  const page = await browser.open(`?open=room&pane=open&me=${who}@stepstowork.example`);
  const pane = page.frameLocator('.pane iframe');
  await pane.getByRole('tab', { name: 'Mailboxes' }).click();
  await agreeUntil(page, pane, pane.getByText(/^Signed in as/));
  return pane;
}

/** Agrees to whatever is asked, in Outlook's own dialog, until something is there. */
export async function agreeUntil(page: Page, pane: FrameLocator, there: Locator): Promise<void> {
  const ask = pane.getByRole('button', { name: 'Look at what is asked' });
  const accept = page.getByRole('button', { name: 'Accept' });
  // A button may go while it is being pressed: the next look finds what came in its place.
  const press = (button: Locator): Promise<void> => button.click({ timeout: 1000 }).catch(() => undefined);
  while (!(await there.isVisible())) {
    if (await accept.isVisible()) await press(accept);
    else if (await ask.isVisible()) await press(ask);
    await page.waitForTimeout(100);
  }
}

/** Opens the page outside Outlook and signs in as somebody, in the window that opens for it. */
export async function onPage(browser: OpenedBrowser, name: string): Promise<Page> {
  const page = await browser.open('register.html');
  const opens = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  const popup = await opens;
  await popup.getByRole('link', { name, exact: true }).first().click();
  await page.getByText(`Signed in as ${name}`).waitFor();
  return page;
}

/** Chooses somebody in a field of people. */
export async function choose(shown: Shown, field: string, name: string): Promise<void> {
  await shown.getByRole('combobox', { name: field }).fill(name.slice(0, 4));
  await shown.getByRole('option', { name: new RegExp(name) }).click();
}

/** The heading under which something stands. */
export function under(shown: Shown, heading: string): Locator {
  return shown.locator('div', { has: shown.locator(`h2:text-is("${heading}")`) }).last();
}

/** Writes an event into the register as somebody, past every screen: what anybody with the rights to add can do. */
export async function writeAs(graph: LocalGraph, author: Person, event: RegisterEvent): Promise<void> {
  const { organisation } = graph;
  const list = graph.state().lists.find(({ name }) => name === 'LetterheadGrants');
  const now = Math.floor(Date.now() / 1000);
  const scopes = ['Lists.SelectedOperations.Selected'];
  const token = makeToken({ oid: author.id, scopes, issuedAt: now, expiresAt: now + 600 });
  const answer = await graph.handle(
    new Request(`https://localhost/v1.0/sites/${organisation.siteId}/lists/${list?.id ?? ''}/items`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ fields: toColumns(event) }),
    }),
  );
  if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
}
