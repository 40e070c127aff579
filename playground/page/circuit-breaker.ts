import { version } from '../../package.json';

/** Where the add-in keeps the state of its circuit breaker (addin/outlook/breaker-state.ts). */
const KEY = 'letterhead.breaker';

/** Says that the state is not the add-in's own. */
const PLAYED = '"isPlayed":true';

/** Plays that several mails were stopped in a short time, so that the breaker has tripped; or takes that back. */
export async function playBreaker(isTripped: boolean): Promise<void> {
  const { localStorage } = window;
  if (!isTripped) {
    if (localStorage.getItem(KEY)?.includes(PLAYED) === true) localStorage.removeItem(KEY);
    return;
  }
  const answer = await fetch('/policy.json');
  const policy = (await answer.json()) as { readonly version: string };
  const edition = `${version}/${policy.version}`;
  const state = { edition, since: Date.now(), stops: [], isTripped, isPlayed: true };
  localStorage.setItem(KEY, JSON.stringify(state));
}
