import { tokenizer } from 'acorn';
import { inflate } from '../../addin/launchevent/inflate';

/** The policy that a built bundle carries, as JSON: the one text of its first pack. */
export function packedPolicy(code: string): string {
  for (const { type, start, end } of tokenizer(code, { ecmaVersion: 2016 })) {
    const literal = code.slice(start, end);
    if (type.label !== 'string' || literal.length < 1000 || /[ \\-]/.test(literal)) continue;
    const text = openedOrNone(JSON.parse(literal) as string);
    if (text.startsWith('{"format":1')) return text;
  }
  throw new Error('the bundle carries no policy');
}

/** The text of a pack; none where the literal is not one. */
function openedOrNone(pack: string): string {
  try {
    return inflate(pack);
  } catch {
    return '';
  }
}
