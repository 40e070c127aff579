/**
 * Every match of a global pattern, from the start of the text. A caller may move `lastIndex` on to skip what it has read.
 */
export function* matchesOf(pattern: RegExp, text: string): IterableIterator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) yield match;
}

/** The match of a sticky pattern at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The match of a sticky pattern at a place of either text: as it was written rather than as it may have been meant. */
export function matchEither(
  pattern: RegExp,
  exact: string,
  text: string,
  at: number,
): RegExpExecArray | null {
  return matchAt(pattern, exact, at) ?? matchAt(pattern, text, at);
}

const tests = new Map<string, RegExp>();

/** A pattern for any of some words, each whole, capitals or not: made when it is first asked for. */
export function anyOf(words: string): RegExp {
  const known = tests.get(words) ?? new RegExp(`(?:^|[^a-z])(?:${words.replace(/,/g, '|')})(?![a-z])`, 'i');
  tests.set(words, known);
  return known;
}
