import type { ReportingDescriptor, Result, ToolComponent } from 'sarif';
import type { Rule } from '../../engine/rule';
import type { Level, Policy, Rollout } from '../../policy/model/policy';
import { sarifText } from './text';

/** What code scanning calls our levels. Both that stop a mail until something is done are errors to it. */
export const SARIF_LEVEL: Readonly<Record<Level, Result.level>> = {
  advise: 'note',
  warn: 'warning',
  justify: 'error',
  block: 'error',
};

/** The notification for a mail that could not be read. */
export const UNREAD_MAIL: ReportingDescriptor = {
  id: 'unread-mail',
  shortDescription: { text: 'A mail could not be read' },
};

/** Gives the rules' metadata, with the level the policy gives each. */
export function ruleDescriptors(
  rules: readonly Rule[],
  policy: Policy,
  rollout: Rollout,
): ReportingDescriptor[] {
  const taxa = clauseIndex(policy);
  return rules.map((rule) => {
    const setting = policy.rules[rule.id];
    const level = setting === undefined ? 'off' : rollout === 'settled' ? setting.settled : setting.dayOne;
    return {
      id: rule.id,
      shortDescription: { text: sarifText(rule.title) },
      fullDescription: { text: sarifText(rule.about) },
      defaultConfiguration: level === 'off' ? { enabled: false } : { level: SARIF_LEVEL[level] },
      relationships: (setting?.clauses ?? []).map((id) => ({
        target: clauseReference(id, policy, taxa),
        kinds: ['relevant'],
      })),
    };
  });
}

/** Gives the written policy as a taxonomy: a taxon for each clause, in the organisation's words. */
export function clauseTaxonomy(policy: Policy): ToolComponent {
  return {
    name: policy.id,
    version: policy.version,
    organization: policy.organisation.name,
    shortDescription: { text: sarifText(policy.title) },
    contents: ['localizedData', 'nonLocalizedData'],
    isComprehensive: true,
    taxa: policy.clauses.map((clause) => ({
      id: clause.id,
      shortDescription: { text: sarifText(clause.text) },
    })),
  };
}

/** Where each clause stands in the taxonomy. */
export function clauseIndex(policy: Policy): ReadonlyMap<string, number> {
  return new Map(policy.clauses.map((clause, index) => [clause.id, index]));
}

/** Gives a reference to a clause; by its id alone where the policy does not hold it. */
export function clauseReference(
  id: string,
  policy: Policy,
  taxa: ReadonlyMap<string, number>,
): { id: string; index?: number; toolComponent: { name: string; index: number } } {
  const index = taxa.get(id);
  const toolComponent = { name: policy.id, index: 0 };
  return index === undefined ? { id, toolComponent } : { id, index, toolComponent };
}
