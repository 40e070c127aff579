import { ENTITY_KINDS, rankOf, type Entity, type EntityConfidence, type EntityKind } from './entity';

/** After so many of a kind in one text, sure ones or low ones, more of the same say nothing new. */
export const MOST_OF_A_KIND = 1000;

/** Counts what is kept of each kind, so that low ones do not crowd out sure ones. */
export class Tally {
  private readonly sure = new Map<EntityKind, number>();
  private readonly low = new Map<EntityKind, number>();

  isFull(kind: EntityKind): boolean {
    return (this.sure.get(kind) ?? 0) >= MOST_OF_A_KIND;
  }

  /** Whether there is room for one more. */
  takes(kind: EntityKind, confidence: EntityConfidence): boolean {
    const counts = confidence === 'low' ? this.low : this.sure;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= MOST_OF_A_KIND;
  }
}

/** The better of two entities over the same text: the surer, then the longer, then the kind named first. */
function beats(one: Entity, other: Entity): boolean {
  const surer = rankOf(one.confidence) - rankOf(other.confidence);
  if (surer !== 0) return surer > 0;
  const longer = one.end - one.start - (other.end - other.start);
  if (longer !== 0) return longer > 0;
  return ENTITY_KINDS.indexOf(one.kind) < ENTITY_KINDS.indexOf(other.kind);
}

/** Sorts by start and keeps the better of any two that overlap. */
export function withoutOverlaps(entities: readonly Entity[]): readonly Entity[] {
  const sorted = entities.slice().sort((one, other) => one.start - other.start);
  const kept: Entity[] = [];
  for (const entity of sorted) {
    const last = kept[kept.length - 1];
    if (last === undefined || entity.start >= last.end) kept.push(entity);
    else if (beats(entity, last)) kept[kept.length - 1] = entity;
  }
  return kept;
}
