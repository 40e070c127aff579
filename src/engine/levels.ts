import { matchesAddressPattern } from '../message/scope';
import {
  LEVELS,
  type Level,
  type Policy,
  type Rollout,
  type RuleSetting,
  type Setting,
} from '../policy/model/policy';
import type { Audience } from './audience';
import type { Rule } from './rule';

/** Gives the milder of two levels. */
function atMost(level: Level, cap: Level): Level {
  return LEVELS.indexOf(level) <= LEVELS.indexOf(cap) ? level : cap;
}

/** Gives the level one step below; the lowest stays. */
function oneLower(level: Level): Level {
  return LEVELS[LEVELS.indexOf(level) - 1] ?? 'advise';
}

/** Gives the graver of two levels. */
export function gravest(one: Level, other: Level): Level {
  return LEVELS.indexOf(one) >= LEVELS.indexOf(other) ? one : other;
}

/** True where every outside recipient is a protected correspondent of the policy (regulators, unions, parliament). */
function isToProtectedOnly(audience: Audience, policy: Policy): boolean {
  return (
    audience.outside.length > 0 &&
    audience.outside.every((one) =>
      policy.protectedCorrespondents.some((pattern) => matchesAddressPattern(one.address, pattern)),
    )
  );
}

/** What a content rule may lead to, given who is outside (clauses.md, G: trusted one lower, unknown advise). */
function lowerForScope(level: Level, audience: Audience): Level {
  if (audience.external.length > 0 || audience.outside.length === 0) return level;
  return audience.trusted.length > 0 ? oneLower(level) : 'advise';
}

/** The setting of one message of a rule under a rollout, before anything about the mail is known. */
export function settingOf(setting: RuleSetting, messageId: string, rollout: Rollout): Setting {
  const own = setting.messages[messageId] ?? setting;
  return rollout === 'settled' ? own.settled : own.dayOne;
}

/** Everything the level of a finding depends on. */
export interface LevelInput {
  readonly rule: Rule;
  readonly messageId: string;
  readonly setting: RuleSetting;
  readonly rollout: Rollout;
  readonly audience: Audience;
  readonly policy: Policy;
}

/**
 * Gives the level of a finding: the policy's, with a guess never above justify (clauses.md, Levels), content rules lower
 * toward trusted and unknown recipients, and advise at most toward protected correspondents.
 */
export function findingLevel(input: LevelInput): Setting {
  const { rule, messageId, audience, policy } = input;
  const setting = settingOf(input.setting, messageId, input.rollout);
  if (setting === 'off') return 'off';
  let level: Level = rule.messages[messageId]?.basis === 'guess' ? atMost(setting, 'justify') : setting;
  if (rule.concern === 'content') level = lowerForScope(level, audience);
  return isToProtectedOnly(audience, policy) ? 'advise' : level;
}
