import { findEntities } from '../../../src/detectors/find-entities';
import type { EntityKind } from '../../../src/detectors/entity';

/** The longest reason, in UTF-16 units (product.md, Justify). */
export const LONGEST_REASON = 300;

/** Why a reason cannot be recorded as it stands. */
export type ReasonProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long'; readonly by: number }
  /** It holds what it must leave out: the kinds that our own detectors find. */
  | {
      readonly kind: 'holds';
      readonly found: readonly { readonly kind: EntityKind; readonly key: string }[];
    };

/** Gives what stands in the way of recording the reason; `undefined` where nothing does. */
export function reasonProblem(reason: string): ReasonProblem | undefined {
  const text = reason.trim();
  if (!/\p{L}/u.test(text)) return { kind: 'empty' };
  if (text.length > LONGEST_REASON) return { kind: 'too-long', by: text.length - LONGEST_REASON };
  const found = findEntities({ text }).filter((one) => one.confidence !== 'low');
  return found.length === 0 ? undefined : { kind: 'holds', found };
}
