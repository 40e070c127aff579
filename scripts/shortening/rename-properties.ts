import type { Node } from 'acorn';
import { nodesOf } from './syntax-tree';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$';

/** Where a property is named. */
interface Use {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** `{ "name": 1 }`: it is data, and keeps its name. */
  readonly isQuoted: boolean;
  /** `{ name }`: the variable keeps its name. */
  readonly isShorthand: boolean;
}

/** What the syntax tree has where a property is named. */
interface NamingNode extends Node {
  readonly computed?: boolean;
  readonly shorthand?: boolean;
  readonly key?: Node;
  readonly property?: Node;
}

/**
 * Gives the code with the properties of these names under short ones, the most used the shortest. Names are changed wherever
 * they stand, so that nothing may look one up by a text or hand it out: `ownNames` says which those are.
 */
export function renameProperties(code: string, names: readonly string[]): string {
  const uses = usesIn(code);
  const wanted = new Set(names);
  for (const { name, isQuoted } of uses) if (isQuoted) wanted.delete(name);
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  for (const { name } of uses) {
    if (wanted.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
    else taken.add(name);
  }
  const short = new Map<string, string>();
  const free = shortNames(taken);
  for (const [name] of [...counts].sort((one, other) => other[1] - one[1])) {
    const next = free.next();
    if (next.done !== true) short.set(name, next.value);
  }
  let result = '';
  let done = 0;
  for (const { name, start, end, isShorthand } of uses) {
    const to = short.get(name);
    if (to === undefined) continue;
    result += code.slice(done, start) + (isShorthand ? `${to}: ${name}` : to);
    done = end;
  }
  return result + code.slice(done);
}

/** Every property that the code names, in its order. */
function usesIn(code: string): readonly Use[] {
  const uses: Use[] = [];
  for (const node of nodesOf(code)) {
    const { computed, shorthand, key, property } = node as NamingNode;
    const named = key ?? property;
    if (named !== undefined && computed !== true) {
      const isQuoted = named.type === 'Literal';
      const [start, end] = isQuoted ? [named.start + 1, named.end - 1] : [named.start, named.end];
      uses.push({ name: code.slice(start, end), start, end, isQuoted, isShorthand: shorthand === true });
    }
  }
  return uses.sort((one, other) => one.start - other.start);
}

/** a, b, … $, aa, ba, … but none that is taken. */
function* shortNames(taken: ReadonlySet<string>): Generator<string, void> {
  for (let size = 1; ; size++) {
    for (let index = 0; index < LETTERS.length ** size; index++) {
      let name = '';
      for (let rest = index; name.length < size; rest = Math.floor(rest / LETTERS.length))
        name += LETTERS.charAt(rest % LETTERS.length);
      if (!taken.has(name)) yield name;
    }
  }
}
