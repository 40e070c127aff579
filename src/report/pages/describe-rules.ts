import type { Rule } from '../../engine/rule';
import { clausePage } from './clause-page';
import type { DescribedPolicy } from './described-policy';
import { rulePage } from './rule-page';
import { inOrder, ruleIndex } from './rule-index';

/**
 * Every page about rules and clauses, from the rules and the shipped policies alone: path below the root of the checkout
 * → Markdown. The same input gives the same pages.
 */
export function describeRules(
  rules: readonly Rule[],
  policies: readonly DescribedPolicy[],
): Map<string, string> {
  const compiled = policies.map(({ policy }) => policy);
  const pages = new Map<string, string>();
  for (const rule of inOrder(rules)) pages.set(`docs/rules/${rule.id}.md`, rulePage(rule, policies));
  pages.set('docs/rules/README.md', ruleIndex(rules, compiled));
  pages.set('docs/clauses.md', clausePage(rules, compiled));
  return pages;
}
