import { isWordCode } from './characters';
import { foldText, type FoldedText } from './folded-text';
import type { Span } from './structure';

/** A pattern that fits, where it does. */
export interface PatternMatch extends Span {
  /** The pattern as it was given. */
  readonly pattern: string;
}

/** Many patterns, ready to be looked for together. */
export interface WordPatterns {
  /** All places where a pattern fits, in order of their start; of one pattern at one start the shortest. */
  findAll(text: string): readonly PatternMatch[];
  /** The first place where any pattern fits. */
  find(text: string): PatternMatch | undefined;
}

/** A node of the tree of patterns: what may follow what has been read so far. */
interface Node {
  readonly next: Map<number, Node>;
  digit: Node | undefined;
  /** The node behind a `*`; it stays while the star takes characters. */
  star: Node | undefined;
  /** Patterns that end here. */
  readonly ends: number[];
  /** The step in which this node was last reached, and its place among those reached. */
  step: number;
  place: number;
}

const STAR = 0x2a;
const HASH = 0x23;
const SPACE = 0x20;
/** What a `*` takes at most. */
const LONGEST_STAR = 20;
/** A star that takes nothing more. */
const SPENT = 0;

function createNode(): Node {
  return { next: new Map(), digit: undefined, star: undefined, ends: [], step: -1, place: 0 };
}

function following(node: Node, code: number): Node {
  if (code === STAR) return (node.star ??= createNode());
  if (code === HASH) return (node.digit ??= createNode());
  const found = node.next.get(code) ?? createNode();
  node.next.set(code, found);
  return found;
}

function plant(root: Node, pattern: string, index: number): void {
  const { codes, length } = foldText(pattern.trim());
  let node = root;
  let last = 0;
  for (let at = 0; at < length; at++) {
    const code = codes[at] ?? 0;
    if (code !== STAR || last !== STAR) node = following(node, code);
    last = code;
  }
  // A pattern of nothing, or of a star alone, would fit everywhere.
  if (node !== root && node !== root.star) node.ends.push(index);
}

/** The nodes reached after each character: each once, with the most that its star may still take. */
class Front {
  nodes: Node[] = [];
  budgets: number[] = [];

  clear(): void {
    this.nodes.length = 0;
    this.budgets.length = 0;
  }

  add(node: Node, budget: number, step: number): void {
    if (node.step === step) {
      if ((this.budgets[node.place] ?? 0) < budget) this.budgets[node.place] = budget;
      return;
    }
    node.step = step;
    node.place = this.nodes.length;
    this.nodes.push(node);
    this.budgets.push(budget);
    if (node.star !== undefined) this.add(node.star, LONGEST_STAR, step);
  }
}

/** One search through one text. */
class Search {
  private readonly root: Node;
  private readonly text: FoldedText;
  private readonly step: () => number;
  private now = new Front();
  private then = new Front();

  constructor(root: Node, text: FoldedText, step: () => number) {
    this.root = root;
    this.text = text;
    this.step = step;
  }

  /** Calls `found` for each pattern that fits from `start` on, with the end of the shortest stretch that it fits. */
  from(start: number, found: (index: number, end: number) => void): void {
    const { codes, length } = this.text;
    const met: number[] = [];
    this.now.clear();
    this.now.add(this.root, SPENT, this.step());
    for (let at = start; at < length && this.now.nodes.length > 0; at++) {
      this.advance(codes[at] ?? 0);
      if (isBoundary(this.text, at + 1)) this.report(at + 1, met, found);
    }
  }

  private advance(code: number): void {
    const { now, then } = this;
    const step = this.step();
    then.clear();
    for (let index = 0; index < now.nodes.length; index++) {
      const node = now.nodes[index];
      if (node === undefined) continue;
      const budget = now.budgets[index] ?? SPENT;
      if (budget > SPENT && code !== SPACE) then.add(node, budget - 1, step);
      const next = node.next.get(code);
      if (next !== undefined) then.add(next, SPENT, step);
      if (node.digit !== undefined && code >= 0x30 && code <= 0x39) then.add(node.digit, SPENT, step);
    }
    this.now = then;
    this.then = now;
  }

  private report(end: number, met: number[], found: (index: number, end: number) => void): void {
    for (const node of this.now.nodes) {
      for (const index of node.ends) {
        if (met.includes(index)) continue;
        met.push(index);
        found(index, end);
      }
    }
  }
}

/** True unless the place lies inside a word. */
function isBoundary({ codes, length }: FoldedText, at: number): boolean {
  return at <= 0 || at >= length || !isWordCode(codes[at - 1] ?? 0) || !isWordCode(codes[at] ?? 0);
}

/** Whether any pattern may begin with this character. */
function mayBegin(root: Node, code: number): boolean {
  if (code === SPACE) return false;
  if (root.next.has(code)) return true;
  return (
    isWordCode(code) &&
    (root.star !== undefined || (root.digit !== undefined && code >= 0x30 && code <= 0x39))
  );
}

/**
 * Makes patterns ready to be looked for. A pattern is words with `*` (up to 20 characters that are not spaces) and `#`
 * (a digit). Letter case, kinds of quotation mark and dash, and the amount of white space do not matter; a pattern
 * begins and ends where words do. The search goes through the text once, for all patterns together; how far it looks
 * ahead is bounded by the longest pattern.
 */
export function compileWordPatterns(patterns: readonly string[]): WordPatterns {
  const root = createNode();
  patterns.forEach((pattern, index) => plant(root, pattern, index));
  let steps = 0;
  const step = (): number => ++steps;

  function search(text: string, isEnough: (matches: readonly PatternMatch[]) => boolean): PatternMatch[] {
    const folded = foldText(text);
    const { codes, offsets, length } = folded;
    const run = new Search(root, folded, step);
    const matches: PatternMatch[] = [];
    for (let at = 0; at < length && !isEnough(matches); at++) {
      if (!mayBegin(root, codes[at] ?? 0) || !isBoundary(folded, at)) continue;
      run.from(at, (index, end) => {
        const pattern = patterns[index] ?? '';
        matches.push({ pattern, start: offsets[at] ?? 0, end: (offsets[end - 1] ?? 0) + 1 });
      });
    }
    return matches;
  }

  return {
    findAll: (text) => search(text, () => false),
    find: (text) => search(text, (matches) => matches.length > 0)[0],
  };
}
