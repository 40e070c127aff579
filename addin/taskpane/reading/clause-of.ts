import type { Policy } from '../../../src/policy/model/policy';
import type { CitedClause } from '../check/finding-text';

/** Gives the first of these clauses that the policy holds. The ids are those of both shipped policies (clauses.md, B). */
export function clauseOf(policy: Policy, ids: readonly string[]): CitedClause | undefined {
  for (const id of ids) {
    const clause = policy.clauses.find((one) => one.id === id);
    if (clause !== undefined) return { id, text: clause.text };
  }
  return undefined;
}
