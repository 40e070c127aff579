import {
  LEVELS,
  type Policy,
  type Rollout,
  type RuleSetting,
  type Setting,
} from '../../../src/policy/model/policy';
import type { Rule } from '../../../src/engine/rule';
import { WORDS } from '../words';

/** A rule as the policy page names it. */
export interface RuleLine {
  readonly id: string;
  readonly title: string;
  /** What it leads to, in words: its own level, and a graver one that some of its findings have. */
  readonly level: string;
}

/** Gives the rules that enforce a clause, in the order in which findings are shown. */
export function rulesOfClause(
  clause: string,
  by: { readonly policy: Policy; readonly rollout: Rollout; readonly rules: readonly Rule[] },
): readonly RuleLine[] {
  return linesOf(by, ({ clauses }) => clauses.includes(clause));
}

/** Gives the rules that are on and cite law or practice instead of a clause. */
export function rulesWithoutClause(by: {
  readonly policy: Policy;
  readonly rollout: Rollout;
  readonly rules: readonly Rule[];
}): readonly RuleLine[] {
  return linesOf(by, ({ clauses }) => clauses.length === 0);
}

function linesOf(
  {
    policy,
    rollout,
    rules,
  }: { readonly policy: Policy; readonly rollout: Rollout; readonly rules: readonly Rule[] },
  holds: (setting: RuleSetting) => boolean,
): readonly RuleLine[] {
  return rules.flatMap(({ id, title }) => {
    const setting = policy.rules[id];
    if (setting === undefined || !holds(setting)) return [];
    const level = levelWords(setting, rollout);
    return level === undefined ? [] : [{ id, title, level }];
  });
}

function levelWords(setting: RuleSetting, rollout: Rollout): string | undefined {
  const at = ({ settled, dayOne }: { readonly settled: Setting; readonly dayOne: Setting }): Setting =>
    rollout === 'settled' ? settled : dayOne;
  const all = [setting, ...Object.values(setting.messages)].map(at);
  const on = LEVELS.filter((level) => all.includes(level));
  return on.length === 0
    ? undefined
    : on.map((level) => WORDS.finding.level[level].toLowerCase()).join(' or ');
}
