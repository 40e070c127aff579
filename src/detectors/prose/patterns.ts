/**
 * Makes the source of an expression from a list of words, parted by strokes. `*` after a letter stands for the rest of a word, `_`
 * for a gap of up to three words, `P` for a person and `P's` for a person's. It is meant for sentences as `markPersons` gives them.
 */
function source(list: string): string {
  const words = list
    .replace(/(^|[^\\])([a-z'])\*/g, "$1$2[a-z']*")
    .replace(/\*([a-z])/g, '[a-z]*$1')
    .replace(/ ?_ ?/g, "(?: [\\w']{1,20}){0,3} ")
    .replace(/P's/g, "[PQ]'s")
    .replace(/P(?!Q)/g, '[PQ]');
  return `\\b(?:${words})(?![a-z0-9])`;
}

const made = new Map<string, RegExp>();

/** The expression for a list of words, made once. */
export function wordsOf(list: string): RegExp {
  const known = made.get(list);
  if (known !== undefined) return known;
  const pattern = new RegExp(source(list), 'g');
  made.set(list, pattern);
  return pattern;
}

/** The first place of a word of the list in a sentence, from `from` on. */
export function firstOf(list: string, text: string, from = 0): RegExpExecArray | null {
  const pattern = wordsOf(list);
  pattern.lastIndex = from;
  return pattern.exec(text);
}
