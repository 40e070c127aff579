import type { FileNotes } from '../message/file-reading';
import type { EntityKind, EntityWhere, LocatedEntity } from './entity';

/**
 * The values that were noted in a file, as if they were found now: their keys are fingerprints. Of one hidden part, where it
 * is given, with all that the part holds; else each value of the file once.
 */
export function notedEntities(
  { values }: FileNotes,
  file: EntityWhere,
  part?: number,
): readonly LocatedEntity[] {
  const all: LocatedEntity[] = [];
  for (const group of values) {
    if (part !== undefined && group.part !== part) continue;
    const { confidence, isCheckable } = group;
    const kind = group.kind as EntityKind;
    group.values.forEach(([key, masked, place], index) => {
      const where: EntityWhere = place === '' ? file : `${file as `attachment:${string}`}#${place}`;
      const isLast = index === group.values.length - 1;
      const more = !isLast ? 0 : part === undefined ? group.moreNew : group.more;
      all.push({ kind, key, masked, confidence, isCheckable, where, more, start: 0, end: 0, reasons: [] });
    });
  }
  return all;
}
