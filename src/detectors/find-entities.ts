import { segmentAt } from '../message/body';
import type { Content } from '../message/content';
import type { Entity, EntityWhere, LocatedEntity } from './entity';
import { findValues } from './find-values';
import { mattersIn } from './matter';
import { normalise } from './normalise';
import { MATTER_READERS } from './prose/matter-readers';
import type { SearchedText } from './searched-text';

export type { LocatedEntity } from './entity';

/**
 * Finds what stands in a text of every kind, low ones among it: what to make of a confidence is the caller's. In order of place;
 * values (none overlapping, at most 1,000 sure and 1,000 low ones of a kind) stand before matters that begin at the same place.
 * Offsets are those of the text handed in. Time is linear in its length.
 */
export function findEntities(input: SearchedText): readonly Entity[] {
  const folded = normalise(input.text);
  const values = findValues(folded, input);
  const matters = mattersIn(folded, input.part ?? 'body', MATTER_READERS);
  if (matters.length === 0) return values;
  return [...values, ...matters].sort((one, other) => one.start - other.start);
}

/** Gives the name with each value in it masked. */
function maskedName(name: string, inName: readonly Entity[]): string {
  let shown = '';
  let from = 0;
  for (const { start, end, masked } of inName) {
    if (start < from) continue;
    shown += name.slice(from, start) + masked;
    from = end;
  }
  return shown + name.slice(from);
}

const found = new WeakMap<Content, readonly LocatedEntity[]>();

function locate(content: Content): readonly LocatedEntity[] {
  const located: LocatedEntity[] = [];
  const add = (entities: readonly Entity[], where: (entity: Entity) => EntityWhere): void => {
    for (const entity of entities) located.push({ ...entity, where: where(entity) });
  };
  add(findEntities({ text: content.subject, part: 'subject' }), () => 'subject');
  add(findEntities({ text: content.text, cells: content.body?.cells ?? [] }), ({ start }) => {
    const kind = segmentAt(content, start);
    return kind === 'quoted' || kind === 'forwarded' ? 'quoted' : 'body';
  });
  for (const name of content.attachmentNames) {
    const inName = findEntities({ text: name, part: 'file-name' });
    // The place is shown and recorded: a value in a file's name is masked there too.
    const shown = maskedName(name, inName);
    add(inName, () => `attachment:${shown}`);
  }
  return located;
}

/**
 * Finds values of every kind in a message: its subject, its body (approved blocks left out, since `content` blanks them) and the
 * names of its attachments. Worked out once for each content, however many rules ask.
 */
export function findMessageEntities(content: Content): readonly LocatedEntity[] {
  const known = found.get(content);
  if (known !== undefined) return known;
  const located = locate(content);
  found.set(content, located);
  return located;
}
