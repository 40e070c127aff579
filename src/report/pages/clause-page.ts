import type { Rule } from '../../engine/rule';
import type { Clause, Policy } from '../../policy/model/policy';
import { clauseAnchor, code, GENERATED, page, plain, table } from './markdown';
import { inOrder, levelWords } from './rule-index';

/** The clauses of every shipped policy and the rules behind them, read both ways. */
export function clausePage(rules: readonly Rule[], policies: readonly Policy[]): string {
  return page(
    GENERATED,
    '# Clauses',
    'Each clause of the written policies, and what Letterhead does about it; below, each rule and the clauses it enforces.',
    ...policies.map(clauseTable),
    '## From rules to clauses',
    ruleTable(rules, policies),
  );
}

function clauseTable(policy: Policy): string {
  const rows = policy.clauses.map((clause) => [
    `<a id="${clauseAnchor(policy.id, clause.id)}"></a>${clause.id}`,
    clauseWords(clause),
    whatIsDone(clause, policy),
  ]);
  return page(
    `## ${plain(policy.title)}`,
    code(policy.id),
    table(['Clause', 'In short', 'What Letterhead does'], rows),
  ).trim();
}

function clauseWords(clause: Clause): string {
  const note = clause.editorsNote === undefined ? '' : ` *Editor’s note: ${plain(clause.editorsNote)}*`;
  return `${plain(clause.text)}${note}`;
}

function whatIsDone(clause: Clause, policy: Policy): string {
  const note = clause.note === undefined ? '' : plain(clause.note);
  switch (clause.kind) {
    case 'rule':
      return [rulesOf(clause, policy), note].filter((part) => part !== '').join('; ');
    case 'screen':
      return `on a screen: ${note}`;
    case 'not-yet':
      return note === '' ? 'no rule reads this yet' : `not yet: ${note}`;
    case 'not-by-machine':
      return `not by machine, because ${note}`;
  }
}

function rulesOf(clause: Clause, policy: Policy): string {
  const links = Object.keys(policy.rules)
    .filter((id) => policy.rules[id]?.clauses.includes(clause.id) === true)
    .sort()
    .map((id) => `[${id}](rules/${id}.md) (${levelWords(policy, id, false)})`);
  return links.length === 0 ? 'no rule reads this yet' : links.join(', ');
}

function ruleTable(rules: readonly Rule[], policies: readonly Policy[]): string {
  const rows = inOrder(rules).map((rule) => [
    `[${rule.id}](rules/${rule.id}.md)`,
    ...policies.map((policy) => clausesOf(rule.id, policy)),
  ]);
  return table(['Rule', ...policies.map(({ id }) => code(id))], rows);
}

function clausesOf(id: string, policy: Policy): string {
  const setting = policy.rules[id];
  const links = (setting?.clauses ?? []).map((clause) => `[${clause}](#${clauseAnchor(policy.id, clause)})`);
  const source = setting?.source === undefined ? [] : [plain(setting.source)];
  return links.length + source.length === 0 ? 'not in use' : [...links, ...source].join(', ');
}
