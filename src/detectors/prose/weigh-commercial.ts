import { COMMERCIAL } from './commercial';
import { firstOf } from './patterns';
import { differentWords } from './topic-hits';
import { shown, type Weighed } from './weigh-personal';

let amount: RegExp | undefined;

/** A reason for or against, with what it weighs. */
type Weight = readonly [weight: number, say: string, words?: string];

/** Whether it is said, there or beside it, that this is not for everybody. */
function secrecy(secret: string | undefined, around: () => string): Weight | undefined {
  if (secret !== undefined) return [2, 'not for everybody:', secret];
  const near = firstOf(COMMERCIAL.secret, around())?.[0];
  return near === undefined ? undefined : [1, 'not for everybody, it says beside it:', near];
}

/**
 * Weighs a sentence in lower case for business in confidence: topic, sum, what the writer would take or give, and that it is not
 * for everybody.
 * @param around gives the sentences before and after
 */
export function weighCommercial(plain: string, around: () => string): Weighed | undefined {
  const topics = differentWords(COMMERCIAL.topic, plain, 2);
  const core = differentWords(COMMERCIAL.core, plain, 2);
  if (core.length + topics.length === 0) return undefined;
  const secret = firstOf(COMMERCIAL.secret, plain)?.[0];
  const limit = firstOf(COMMERCIAL.limit, plain)?.[0];
  if (core.length === 0 && secret === undefined && limit === undefined) return undefined;
  const reasons = [`topic ${(core.length > 0 ? core : topics).map(shown).join(', ')}`];
  let score = core.length > 0 ? core.length + 1 : topics.length;
  amount ??= new RegExp(COMMERCIAL.amount);
  const sum: Weight | undefined = amount.test(plain) ? [1, 'with a figure'] : undefined;
  const stance: Weight | undefined =
    limit === undefined ? undefined : [2, 'what one would take or give:', limit];
  for (const one of [secrecy(secret, around), sum, stance]) {
    if (one === undefined) continue;
    const [weight, say, words] = one;
    score += weight;
    reasons.push(words === undefined ? say : `${say} ${shown(words)}`);
  }
  return { score, masked: 'words about business in confidence', reasons };
}
