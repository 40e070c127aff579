import { parse, type Node } from 'acorn';

/** Every node of a script, each before what is within it. */
export function* nodesOf(code: string): Generator<Node, void> {
  const open: Node[] = [parse(code, { ecmaVersion: 2022 })];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    for (const value of Object.values(node) as unknown[]) {
      for (const one of Array.isArray(value) ? (value as unknown[]) : [value])
        if (isNode(one)) open.push(one);
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string';
}
