import { isWordCode } from './characters';
import { foldText, type FoldedText } from './folded-text';
import { plantPatterns, type PatternNode } from './pattern-tree';
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

const SPACE = 0x20;
/** What a `*` takes at most. */
const LONGEST_STAR = 20;
/** A node whose star takes nothing more, or has none. */
const SPENT = 0;

/** All nodes reached after some characters, each once, and what follows each next character, as far as it was asked. */
interface State {
  readonly nodes: readonly PatternNode[];
  /** What the star of each node may still take. */
  readonly budgets: readonly number[];
  readonly ends: readonly number[];
  readonly next: Map<number, State | undefined>;
}

/** More different states than this are met in no ordinary text; then all that was worked out is forgotten. */
const MOST_STATES = 4000;

/** The tree read as an automaton that is worked out while it is used. */
class Automaton {
  private readonly states = new Map<string, State>();
  private readonly starts: State[] = [];

  /** The state that holds these nodes. */
  private stateOf(nodes: readonly PatternNode[], budgets: readonly number[]): State {
    let key = '';
    nodes.forEach((node, index) => (key += `${node.id}:${budgets[index] ?? SPENT},`));
    const known = this.states.get(key);
    if (known !== undefined) return known;
    if (this.states.size >= MOST_STATES) this.forget();
    const ends = nodes.reduce<readonly number[]>((all, node) => all.concat(node.ends), []);
    const state: State = { nodes, budgets, ends, next: new Map() };
    this.states.set(key, state);
    return state;
  }

  /** The state before anything is read. A pattern that begins with a star begins at a word. */
  start(root: PatternNode, withStar: boolean): State {
    const nodes = withStar && root.star !== undefined ? [root, root.star] : [root];
    const state = this.stateOf(nodes, [SPENT, LONGEST_STAR].slice(0, nodes.length));
    this.starts.push(state);
    return state;
  }

  private forget(): void {
    this.states.forEach((state) => state.next.clear());
    for (const state of this.starts) state.next.clear();
    this.states.clear();
  }

  /** The state after one more character; undefined where no pattern goes on. */
  after(state: State, code: number): State | undefined {
    if (state.next.has(code)) return state.next.get(code);
    const next = this.step(state, code);
    state.next.set(code, next);
    return next;
  }

  private step(state: State, code: number): State | undefined {
    const nodes: PatternNode[] = [];
    const budgets: number[] = [];
    const add = (node: PatternNode, budget: number): void => {
      const place = nodes.indexOf(node);
      if (place < 0) {
        nodes.push(node);
        budgets.push(budget);
        if (node.star !== undefined) add(node.star, LONGEST_STAR);
      } else if ((budgets[place] ?? SPENT) < budget) budgets[place] = budget;
    };
    state.nodes.forEach((node, index) => {
      const budget = state.budgets[index] ?? SPENT;
      if (budget > SPENT && code !== SPACE) add(node, budget - 1);
      const next = node.next.get(code);
      if (next !== undefined) add(next, SPENT);
      if (node.digit !== undefined && code >= 0x30 && code <= 0x39) add(node.digit, SPENT);
    });
    return nodes.length === 0 ? undefined : this.stateOf(nodes, budgets);
  }
}

/** True unless the place lies inside a word. */
function isBoundary({ codes, length }: FoldedText, at: number): boolean {
  return at <= 0 || at >= length || !isWordCode(codes[at - 1] ?? 0) || !isWordCode(codes[at] ?? 0);
}

/**
 * Makes patterns ready to be looked for. A pattern is words with `*` (up to 20 characters that are not spaces) and `#`
 * (a digit). Letter case, kinds of quotation mark and dash, and the amount of white space do not matter; a pattern
 * begins and ends where words do. The search goes through the text once, for all patterns together; how far it looks
 * ahead is bounded by the longest pattern.
 */
export function compileWordPatterns(patterns: readonly string[]): WordPatterns {
  const root = plantPatterns(patterns);
  const automaton = new Automaton();
  const atWord = automaton.start(root, true);
  const atSign = automaton.start(root, false);

  /** Calls `found` for each pattern that fits from `start` on, with the end of the shortest stretch that it fits. */
  function from(text: FoldedText, start: number, found: (index: number, end: number) => void): void {
    const { codes, length } = text;
    const first = codes[start] ?? SPACE;
    let state = automaton.after(isWordCode(first) ? atWord : atSign, first);
    if (state === undefined || !isBoundary(text, start)) return;
    const met: number[] = [];
    for (let end = start + 1; state !== undefined; state = automaton.after(state, codes[end++] ?? SPACE)) {
      if (state.ends.length > 0 && isBoundary(text, end)) {
        for (const index of state.ends) {
          if (met.includes(index)) continue;
          met.push(index);
          found(index, end);
        }
      }
      if (end >= length) return;
    }
  }

  function search(text: string, isEnough: (matches: readonly PatternMatch[]) => boolean): PatternMatch[] {
    const folded = foldText(text);
    const { codes, offsets, length } = folded;
    const matches: PatternMatch[] = [];
    for (let at = 0; at < length && !isEnough(matches); at++) {
      if (codes[at] === SPACE) continue;
      from(folded, at, (index, end) => {
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

const compiledLists = new WeakMap<readonly string[], WordPatterns>();

/** A policy's list is the same object for every mail: its patterns are made ready for the first one only. */
export function compiledOnce(list: readonly string[]): WordPatterns {
  const kept = compiledLists.get(list) ?? compileWordPatterns(list);
  compiledLists.set(list, kept);
  return kept;
}
