import type { Answer } from '../register/ports/answer';

/** How long an answer of the directory is taken for true, in milliseconds: lines of managers do not change by the minute. */
const MINUTES = 5 * 60_000;

/** Gives a function that remembers good answers for some minutes, by a key. Trouble is not remembered. */
export function remembering(now: () => number = Date.now) {
  const known = new Map<string, { readonly until: number; readonly answer: Answer<unknown> }>();
  return async <T>(key: string, ask: () => Promise<Answer<T>>): Promise<Answer<T>> => {
    const found = known.get(key);
    if (found !== undefined && found.until > now()) return found.answer as Answer<T>;
    const answer = await ask();
    if (answer.ok) known.set(key, { until: now() + MINUTES, answer });
    return answer;
  };
}
