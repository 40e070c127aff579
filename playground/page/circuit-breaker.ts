import { version } from '../../package.json';

/** Where the add-in keeps the state of its circuit breaker (addin/outlook/breaker-state.ts). */
const KEY = 'letterhead.breaker';

/** Plays that several mails were stopped in a short time, so that the breaker has tripped; or that nothing was. */
export async function playBreaker(isTripped: boolean): Promise<void> {
  const answer = await fetch('/policy.json');
  const policy = (await answer.json()) as { readonly version: string };
  const edition = `${version}/${policy.version}`;
  const state = { edition, since: Date.now(), stops: [], isTripped };
  window.localStorage.setItem(KEY, JSON.stringify(state));
}
