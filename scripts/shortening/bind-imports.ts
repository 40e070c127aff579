import type { Node } from 'acorn';
import { nodesOf } from './syntax-tree';

/** How webpack asks for another module of the file. */
const ASKS = '__webpack_require__';

/** What the syntax tree has where a module is asked for, and where one of its functions is called. */
interface AskingNode extends Node {
  readonly id?: Node;
  readonly init?: Node | null;
  readonly callee?: Node;
  readonly expressions?: readonly Node[];
  readonly object?: Node;
  readonly property?: Node;
}

/**
 * Gives a file of several modules with each function of another module held by a variable beside the module itself: webpack
 * asks the module for it at every call, `(0, module.name)(…)`, because two modules may wait for each other. Ours never do, which
 * dependency-cruiser sees to.
 */
export function bindImports(code: string): string {
  const textOf = (node: Node): string => code.slice(node.start, node.end);
  const nodes = [...nodesOf(code)] as readonly AskingNode[];
  const modules = nodes.filter(
    ({ type, init }) =>
      type === 'VariableDeclarator' &&
      init?.type === 'CallExpression' &&
      (init as AskingNode).callee !== undefined &&
      textOf((init as AskingNode).callee as Node) === ASKS,
  );
  const names = new Set(modules.map(({ id }) => textOf(id as Node)));
  const wanted = new Map<string, Set<string>>();
  const calls: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  for (const { type, callee } of nodes) {
    if (type !== 'CallExpression' || callee?.type !== 'SequenceExpression') continue;
    const { start, end, expressions } = callee as AskingNode;
    const { object, property } = (expressions?.[1] ?? {}) as Partial<AskingNode>;
    if (object === undefined || property === undefined || !names.has(textOf(object))) continue;
    const [module, name] = [textOf(object), textOf(property)];
    wanted.set(module, (wanted.get(module) ?? new Set<string>()).add(name));
    // Round it stand the brackets of the sequence.
    calls.push({ start: start - 1, end: end + 1, text: `${module}_${name}` });
  }
  const bound = modules.map(({ id, end }) => {
    const module = textOf(id as Node);
    const held = [...(wanted.get(module) ?? [])].map((name) => `, ${module}_${name} = ${module}.${name}`);
    return { start: end, end, text: held.join('') };
  });
  const edits = [...calls, ...bound].sort((one, other) => one.start - other.start);
  let result = '';
  let done = 0;
  for (const { start, end, text } of edits) {
    result += code.slice(done, start) + text;
    done = end;
  }
  return result + code.slice(done);
}
