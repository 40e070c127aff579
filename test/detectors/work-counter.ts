/** The built-ins that read a text, and how many characters a call of each looks at. */
const METERS: readonly (readonly [
  owner: object,
  name: string,
  cost: (self: unknown, args: readonly unknown[], result: unknown) => number,
])[] = [
  [String.prototype, 'charCodeAt', () => 1],
  [String.prototype, 'charAt', () => 1],
  [String.prototype, 'slice', (_self, _args, result) => String(result).length],
  [String.prototype, 'toLowerCase', (self) => String(self).length],
  [String.prototype, 'toUpperCase', (self) => String(self).length],
  [String.prototype, 'includes', (self) => String(self).length],
  [String.prototype, 'indexOf', (self, [, from = 0], result) => reached(self, Number(from), Number(result))],
  [String.prototype, 'lastIndexOf', (_self, [, from = 0], result) => Math.abs(Number(from) - Number(result))],
  [RegExp.prototype, 'exec', (self, [text], result) => searched(self as RegExp, String(text), result)],
];

function reached(self: unknown, from: number, result: number): number {
  return (result < 0 ? String(self).length : result) - from;
}

/** Where the search of each pattern began: `exec` moves it on before anybody can look. */
const began = new WeakMap<RegExp, number>();

function searched(pattern: RegExp, text: string, result: unknown): number {
  const from = began.get(pattern) ?? 0;
  const match = result as RegExpExecArray | null;
  if (match !== null) return Math.max(0, match.index + match[0].length - from);
  return pattern.sticky || pattern.source.startsWith('^') ? 1 : text.length - from;
}

/**
 * Counts the characters that some work reads by the built-ins of strings and patterns: a measure of work that does not depend on the
 * machine. What a pattern reads twice while it backtracks is not counted; the lint holds patterns to linear ones.
 */
export function workOf(run: () => void): number {
  let work = 0;
  const originals = METERS.map(
    ([owner, name]) => Reflect.get(owner, name) as (...args: unknown[]) => unknown,
  );
  METERS.forEach(([owner, name, cost], index) => {
    const original = originals[index];
    Reflect.set(owner, name, function metered(this: unknown, ...args: unknown[]): unknown {
      if (this instanceof RegExp) began.set(this, this.global || this.sticky ? this.lastIndex : 0);
      const result = original?.apply(this, args);
      work += 1 + cost(this, args, result);
      return result;
    });
  });
  try {
    run();
  } finally {
    METERS.forEach(([owner, name], index) => Reflect.set(owner, name, originals[index]));
  }
  return work;
}
