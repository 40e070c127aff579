import type { Node } from 'acorn';
import { nodesOf } from './syntax-tree';

const GLUE = /[\w$]/;
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$';
/** Where the code of a built file begins: webpack wraps it into one function. */
const OPENING = '(()=>{';

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Gives a minified file with the texts that stand in it again and again, and `void 0`, held by variables of the function round
 * it all: a minifier writes them out at each place, because compression on the way would undo the difference. Here the bytes
 * that have to be read and compiled at each start count.
 */
export function hoistConstants(code: string): string {
  if (!code.startsWith(OPENING)) return code;
  const { places, names } = constantsIn(code);
  const free = freeNames(names);
  const edits: (Place & { readonly name: string })[] = [];
  let declared = '';
  let { value: name } = free.next();
  for (const [literal, all] of [...places].sort(([, one], [, other]) => other.length - one.length)) {
    if (name === undefined) break;
    // The name at each place, and the literal once with a name, a sign and a comma.
    if (all.length * (literal.length - name.length) <= literal.length + name.length + 2) continue;
    declared += `${declared === '' ? 'var ' : ','}${name}=${literal}`;
    const short = name;
    edits.push(...all.map((place) => ({ ...place, name: short })));
    name = free.next().value;
  }
  let result = OPENING + (declared === '' ? '' : `${declared};`);
  let done = OPENING.length;
  for (const { start, end, name } of edits.sort((one, other) => one.start - other.start)) {
    // `return"a"` and `"a"in b` need no space; a name does.
    const before = GLUE.test(code.charAt(start - 1)) ? ' ' : '';
    const after = GLUE.test(code.charAt(end)) ? ' ' : '';
    result += code.slice(done, start) + before + name + after;
    done = end;
  }
  return result + code.slice(done);
}

/** The literals of a file that may be held by variables, each with its places; and every name that it uses. */
function constantsIn(code: string): {
  readonly places: ReadonlyMap<string, readonly Place[]>;
  readonly names: ReadonlySet<string>;
} {
  const places = new Map<string, Place[]>();
  const names = new Set<string>();
  const notValues = new Set<unknown>();
  for (const node of nodesOf(code)) {
    const { key, property, computed, directive, expression } = node as unknown as Partial<
      Record<string, unknown>
    >;
    if (computed !== true) notValues.add(key).add(property);
    if (directive !== undefined) notValues.add(expression);
    const text = code.slice(node.start, node.end);
    if (notValues.has(node)) continue;
    if (node.type === 'Identifier') names.add(text);
    if (!isConstant(node, text)) continue;
    const known = places.get(text);
    if (known === undefined) places.set(text, [{ start: node.start, end: node.end }]);
    else known.push({ start: node.start, end: node.end });
  }
  return { places, names };
}

function isConstant(node: Node, text: string): boolean {
  return text === 'void 0' || (node.type === 'Literal' && text.startsWith('"'));
}

/** Names of two letters, then of three, that the file does not use. */
function* freeNames(taken: ReadonlySet<string>): Generator<string, undefined> {
  for (let length = 2; length < 4; length++)
    for (const first of LETTERS)
      for (const second of LETTERS)
        for (const third of length === 2 ? [''] : LETTERS) {
          const name = first + second + third;
          if (!taken.has(name) && !RESERVED.has(name)) yield name;
        }
  return undefined;
}

const RESERVED: ReadonlySet<string> = new Set([
  'as',
  'do',
  'if',
  'in',
  'of',
  'for',
  'let',
  'new',
  'try',
  'var',
  'NaN',
]);
