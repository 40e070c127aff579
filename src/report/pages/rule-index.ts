import type { Rule } from '../../engine/rule';
import type { LevelSetting, Policy } from '../../policy/model/policy';
import { code, GENERATED, page, plain, table } from './markdown';

/** The list of all rules with their levels in each shipped policy. */
export function ruleIndex(rules: readonly Rule[], policies: readonly Policy[]): string {
  const rows = inOrder(rules).map((rule) => [
    `[${rule.id}](${rule.id}.md)`,
    plain(rule.title),
    ...policies.map((policy) => levelWords(policy, rule.id, true)),
  ]);
  return page(
    GENERATED,
    '# Rules',
    'What each rule leads to where people are used to it; *(day one)* is its level in the first weeks, where that differs.',
    table(['Rule', 'What it asks', ...policies.map(({ id }) => code(id))], rows),
    'Which clause of which policy stands behind a rule: [clauses](../clauses.md).',
  );
}

/** Rules by id, so that a page does not change when the engine runs them in another order. */
export function inOrder(rules: readonly Rule[]): Rule[] {
  return [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The settled levels of a rule in a policy; `isWhole` adds those of the first weeks where they differ. */
export function levelWords({ rules }: Policy, id: string, isWhole: boolean): string {
  const setting = rules[id];
  if (setting === undefined) return 'off';
  const words = ({ settled, dayOne }: LevelSetting): string =>
    settled === dayOne || !isWhole ? settled : `${settled} *(${dayOne})*`;
  const own = Object.entries(setting.messages).map(([message, level]) => `${code(message)}: ${words(level)}`);
  return [words(setting), ...own].join('; ');
}
