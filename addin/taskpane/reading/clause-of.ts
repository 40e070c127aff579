import type { Policy } from '../../../src/policy/model/policy';
import type { CitedClause } from '../check/finding-text';

/** What stands between the passages of a clause that is quoted in part. */
const BETWEEN = ' … ';

/**
 * Gives the first of these clauses that the policy holds. The ids are those of both shipped policies (clauses.md, B). Of one that
 * is about several things, only the passages `about` this one, where there are any.
 */
export function clauseOf(policy: Policy, ids: readonly string[], about?: RegExp): CitedClause | undefined {
  for (const id of ids) {
    const clause = policy.clauses.find((one) => one.id === id);
    if (clause === undefined) continue;
    const passages = clause.text.split(BETWEEN).filter((one) => about?.test(one) === true);
    return { id, text: passages.length === 0 ? clause.text : `… ${passages.join(BETWEEN)}` };
  }
  return undefined;
}
