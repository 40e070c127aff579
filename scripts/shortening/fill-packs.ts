import { PACK_COUNT } from '../../addin/launchevent/packed-text';
import { MARK } from './mark-texts';
import { packTexts } from './pack-texts';
import { nodesOf } from './syntax-tree';

const PACKS = 'LETTERHEAD_PACKS';

/** Gives the code with every marked text replaced by its number, and the packs put in where the code says so. */
export function fillPacks(code: string): string {
  const texts = Array.from({ length: PACK_COUNT }, () => new Map<string, number>());
  const edits: { readonly start: number; readonly end: number; readonly text?: string }[] = [];
  const nodes = [...nodesOf(code)].sort((one, other) => one.start - other.start);
  for (const { start, end, ...node } of nodes) {
    const { value, name } = node as Partial<Record<'value' | 'name', unknown>>;
    if (node.type === 'Identifier' && name === PACKS) edits.push({ start, end });
    if (node.type !== 'Literal' || typeof value !== 'string' || !value.startsWith(MARK)) continue;
    const pack = Number(value.charAt(MARK.length));
    const text = value.slice(MARK.length + 1);
    const known = texts[pack] ?? new Map<string, number>();
    const index = known.get(text) ?? known.size;
    known.set(text, index);
    edits.push({ start, end, text: String(index * PACK_COUNT + pack) });
  }
  const packs = JSON.stringify(texts.map((one) => (one.size === 0 ? '' : packTexts([...one.keys()]))));
  let result = '';
  let done = 0;
  for (const { start, end, text = packs } of edits) {
    result += code.slice(done, start) + text;
    done = end;
  }
  return result + code.slice(done);
}
