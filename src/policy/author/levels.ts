import type { LevelSetting, Setting } from '../model/policy';
import { LEVELS } from '../model/policy';
import type { RuleSource } from './schema';

function rank(setting: Setting): number {
  return setting === 'off' ? -1 : LEVELS.indexOf(setting);
}

/** Whether one level is graver than another; `off` is the mildest. */
export function isAbove(one: Setting, other: Setting): boolean {
  return rank(one) > rank(other);
}

/** The levels of a rule: on day one the settled one, where the file says nothing else. */
export function levelsOf(setting: Pick<RuleSource, 'level' | 'day-one'>): LevelSetting {
  return { settled: setting.level, dayOne: setting['day-one'] ?? setting.level };
}

/**
 * The levels of one message of a rule: its own, else the rule's. Where the rule has a day-one level and the message has
 * none, the milder of the two holds on day one, so that a rule made quiet for the first weeks is quiet altogether.
 */
export function messageLevels(setting: RuleSource, id: string): LevelSetting {
  const own = setting.messages?.[id];
  if (own === undefined) return levelsOf(setting);
  const levels = levelsOf(own);
  const ceiling = setting['day-one'];
  if (own['day-one'] !== undefined || ceiling === undefined || !isAbove(levels.dayOne, ceiling))
    return levels;
  return { settled: levels.settled, dayOne: ceiling };
}
