/** The longest word for which a suggestion is worked out. */
const LONGEST = 60;

/** How many letters have to be put in, taken out, changed or swapped with their neighbour to turn one word into the other. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const costs = [
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
      ];
      if (isSwapped) costs.push(at(beforeLast, column - 2) + 1);
      current.push(Math.min(...costs));
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.MAX_SAFE_INTEGER;
}

/** The known word that a mistyped one most likely stands for, or `undefined` where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const folded = fold(word);
  let best: string | undefined;
  let bestDistance = (word.length <= 4 ? 1 : Math.max(2, Math.floor(word.length / 3))) + 1;
  for (const candidate of known) {
    const steps = isLongerForm(folded, fold(candidate)) ? 1 : distance(folded, fold(candidate));
    if (steps < bestDistance) {
      best = candidate;
      bestDistance = steps;
    }
  }
  return best;
}

/** `warning` for `warn`, `recipient` for `recipients`. */
function isLongerForm(one: string, other: string): boolean {
  return one.length > 3 && other.length > 3 && (one.startsWith(other) || other.startsWith(one));
}

/** Spelling habits that are no mistake in the word itself: capitals, camel case, underscores. */
function fold(word: string): string {
  return word
    .slice(0, LONGEST)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[_ ]/g, '-')
    .toLowerCase();
}

/** The remedy for an unknown word: the nearest known one, or all of them. */
export function suggestion(word: string, known: readonly string[], allOf: string): string {
  const near = nearest(word, known);
  if (near !== undefined) return `Write \`${near}\` if that is what is meant.`;
  return known.length === 0 ? `Take it out: ${allOf} has none.` : `${allOf}: ${known.join(', ')}.`;
}
