import { segmentAt } from '../message/body';
import type { Content } from '../message/content';
import type { MessageKind } from '../message/message';
import type { LocatedEntity } from './entity';
import { findMessageEntities } from './find-entities';

/** Which of the things in a mail are looked at. */
export interface SentFilter {
  /** Ids of the kinds that count. */
  readonly kinds: readonly string[];
  readonly messageKind: MessageKind;
  /** True where somebody gets the thread below who did not have it: then what stands in it counts too. */
  readonly isThreadNew: boolean;
}

/**
 * Gives what a mail sends of some kinds, low ones among it. What stands only in the earlier mails below counts on a forward, and
 * where somebody gets them who did not have them (clauses.md, section A).
 */
export function sentEntities(content: Content, filter: SentFilter): readonly LocatedEntity[] {
  const countsBelow = (start: number): boolean =>
    filter.isThreadNew || filter.messageKind === 'forward' || segmentAt(content, start) === 'forwarded';
  return findMessageEntities(content).filter(
    (one) => filter.kinds.includes(one.kind) && (one.where !== 'quoted' || countsBelow(one.start)),
  );
}

/** Gives those that speak for themselves: not the low ones. */
export function sureOf(entities: readonly LocatedEntity[]): readonly LocatedEntity[] {
  return entities.filter((one) => one.confidence !== 'low');
}
