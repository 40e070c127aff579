import { LOOSE_NAMES, STRICT_NAMES } from './generated/entity-names';

/**
 * Stands in the send bundle in place of the tree of 2,231 names that the package `entities` carries (webpack.config.js): the
 * names that mail is written with, in the package's own layout (version 8, src/internal/bin-trie-flags.ts), at a seventh of
 * the size. A name that is not here stays text as it stands.
 */

/** First word of a node with a value: the value is in the word after it. */
const HAS_VALUE = 0x8000;

/** The value counts only where a semicolon follows the name. */
const NEEDS_SEMICOLON = 0x2000;

/** In the first word, the count of branches stands left of the letter of a single branch. */
const COUNT_SHIFT = 7;

interface Branch {
  readonly next: Map<number, Branch>;
  /** First word and value; nothing where no name ends here. */
  ending: readonly number[];
}

function branch(): Branch {
  return { next: new Map(), ending: [] };
}

function addNames(root: Branch, packed: string, flags: number): void {
  let code = 0;
  for (const word of packed.split(' ')) {
    if (Number(word) > 0) {
      code = Number(word);
      continue;
    }
    let at = root;
    for (let index = 0; index < word.length; index++) {
      const letter = word.charCodeAt(index);
      const next = at.next.get(letter) ?? branch();
      at.next.set(letter, next);
      at = next;
    }
    at.ending = [flags, code++];
  }
}

/** The words of a branch and of all below it: at most as deep as the longest name is long. */
function layOut({ next, ending }: Branch): readonly number[] {
  const [flags = 0, ...value] = ending;
  const letters = [...next.keys()].sort((one, other) => one - other);
  const [first = 0] = letters;
  // A single branch follows at once, its letter in the first word.
  if (letters.length < 2) {
    const only = next.get(first);
    return [flags | first, ...value, ...(only === undefined ? [] : layOut(only))];
  }
  const keys: number[] = [];
  const offsets: number[] = [];
  const below: number[] = [];
  letters.forEach((letter, index) => {
    // Two letters a word, the first of them in the low byte.
    if (index % 2 === 0) keys.push(letter);
    else keys[keys.length - 1] = (keys[keys.length - 1] ?? 0) | (letter << 8);
    offsets.push(below.length);
    below.push(...layOut(next.get(letter) ?? branch()));
  });
  return [flags | (letters.length << COUNT_SHIFT), ...value, ...keys, ...offsets, ...below];
}

function makeTree(): Uint16Array {
  const root = branch();
  addNames(root, LOOSE_NAMES, HAS_VALUE);
  addNames(root, STRICT_NAMES, HAS_VALUE | NEEDS_SEMICOLON);
  return Uint16Array.from(layOut(root));
}

/** The tree by which named character references are decoded, under the name that the package gives its own. */
export const htmlDecodeTree = makeTree();
