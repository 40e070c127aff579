import { foldText } from './folded-text';

/** A node of the tree of patterns: what may follow what has been read so far. */
export interface PatternNode {
  readonly id: number;
  readonly next: Map<number, PatternNode>;
  digit: PatternNode | undefined;
  /** The node behind a `*`; it stays while the star takes characters. */
  star: PatternNode | undefined;
  /** The patterns that end here, by number. */
  readonly ends: number[];
}

const STAR = 0x2a;
const DIGIT_SIGN = 0x23;

/** Puts patterns into one tree, so that those that begin alike are read together. */
export function plantPatterns(patterns: readonly string[]): PatternNode {
  let count = 0;
  const create = (): PatternNode => ({
    id: count++,
    next: new Map(),
    digit: undefined,
    star: undefined,
    ends: [],
  });
  const root = create();
  const following = (node: PatternNode, code: number): PatternNode => {
    if (code === STAR) return (node.star ??= create());
    if (code === DIGIT_SIGN) return (node.digit ??= create());
    const found = node.next.get(code) ?? create();
    node.next.set(code, found);
    return found;
  };
  new Set(patterns).forEach((pattern) => {
    const { codes, length } = foldText(pattern.trim());
    let node = root;
    for (let at = 0; at < length; at++) {
      const code = codes[at] ?? 0;
      if (code !== STAR || codes[at - 1] !== STAR) node = following(node, code);
    }
    // A pattern of nothing, or of a star alone, would fit everywhere.
    if (node !== root && node !== root.star) node.ends.push(patterns.indexOf(pattern));
  });
  return root;
}
