import type { ElementStack } from './element-stack';
import type { Layout } from './elements';

/** The level from which elements close by themselves because a tag opens; -1 where all stay open. */
type ImpliedEnd = (stack: ElementStack) => number;

/** The innermost open element of these names, or `boundary` where that lies further in. */
function innermost(stack: ElementStack, names: readonly string[], boundary: number): number {
  let level = boundary;
  for (const name of names) {
    const own = stack.innermostOf(name);
    if (own > level) level = own;
  }
  return level;
}

/** The innermost of the named elements, if it lies inside `boundary`. */
function inside(stack: ElementStack, names: readonly string[], boundary: number): number {
  const level = innermost(stack, names, boundary);
  return level > boundary ? level : -1;
}

function listItem(names: readonly string[], lists: readonly string[]): ImpliedEnd {
  return (stack) => inside(stack, names, innermost(stack, lists, stack.nearest.cell));
}

function tablePart(...names: string[]): ImpliedEnd {
  return (stack) => inside(stack, names, stack.nearest.table);
}

const item = listItem(['li'], ['ul', 'ol', 'menu', 'dir']);
const term = listItem(['dt', 'dd'], ['dl']);

/** Tags that may be left open, and what closes them (HTML standard, section 13.1.2.4, "Optional tags"). */
const IMPLIED_ENDS = new Map<string, ImpliedEnd>([
  ['li', item],
  ['dt', term],
  ['dd', term],
  ['option', (stack) => inside(stack, ['option'], stack.innermostOf('select'))],
  ['a', (stack) => inside(stack, ['a'], stack.nearest.block)],
  ['td', tablePart('td', 'th', 'caption')],
  ['th', tablePart('td', 'th', 'caption')],
  ['tr', tablePart('tr', 'caption')],
  ['tbody', tablePart('thead', 'tbody', 'tfoot', 'caption', 'tr')],
  ['thead', tablePart('thead', 'tbody', 'tfoot', 'caption', 'tr')],
  ['tfoot', tablePart('thead', 'tbody', 'tfoot', 'caption', 'tr')],
]);

/** The level of the outermost element that the opening tag closes; -1 where it closes none. */
export function impliedEnd(stack: ElementStack, name: string, layout: Layout): number {
  const own = IMPLIED_ENDS.get(name);
  if (own !== undefined) return own(stack);
  // A block ends the paragraph before it.
  if (layout !== 'block') return -1;
  const paragraph = stack.innermostOf('p');
  return paragraph >= 0 && paragraph === stack.nearest.block ? paragraph : -1;
}
