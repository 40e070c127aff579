import { tokenizer } from 'acorn';
import { openPack } from '../../addin/launchevent/open-pack';

/** The policy that a built bundle carries, as JSON: one of the texts of its first pack. */
export function packedPolicy(code: string): string {
  for (const { type, start, end } of tokenizer(code, { ecmaVersion: 2016 })) {
    const literal = code.slice(start, end);
    if (type.label !== 'string' || literal.length < 1000 || /[ \\-]/.test(literal)) continue;
    const texts = openedOrNone(JSON.parse(literal) as string).split('\0');
    const policy = texts.find((text) => text.startsWith('{"format":1'));
    if (policy !== undefined) return policy;
  }
  throw new Error('the bundle carries no policy');
}

/** The text of a pack; none where the literal is not one. */
function openedOrNone(pack: string): string {
  try {
    return openPack(pack);
  } catch {
    return '';
  }
}
