import { readAudience } from '../../../src/engine/audience';
import type { Finding } from '../../../src/engine/finding';
import { domainOf } from '../../../src/message/address';
import type { Message } from '../../../src/message/message';
import type { Policy } from '../../../src/policy/model/policy';
import type { Justification, Objection } from '../../../src/register/ports/recorder';

/** What a record is stamped with when it is made. */
export interface Stamp {
  readonly id: string;
  readonly at: string;
}

/** Gives a stamp of now. */
export function stampNow(): Stamp {
  return { id: crypto.randomUUID(), at: new Date().toISOString() };
}

/** What a justification answers, and how. */
export interface Answer {
  readonly message: Message;
  readonly policy: Policy;
  readonly findings: readonly Finding[];
  readonly statements: readonly string[];
  readonly reason: string;
}

/** Gives what is recorded of a reason (clauses.md, E): numbers and rules, never a word of the mail. */
export function justificationOf(
  { message, policy, findings, statements, reason }: Answer,
  stamp: Stamp,
): Justification {
  const { outside } = readAudience(message, policy.organisation.domains);
  return {
    kind: 'justification',
    ...stamp,
    policy: policy.id,
    policyVersion: policy.version,
    rules: unique(findings.map((one) => one.rule)),
    clauses: unique(findings.flatMap((one) => one.clauses)),
    data: countsOf(findings),
    outsideDomains: new Set(outside.map((one) => domainOf(one.address))).size,
    statements,
    reason: reason.trim(),
  };
}

/** Gives what is recorded of *This is wrong*: rule and reason only. */
export function objectionOf(rule: string, reason: string, stamp: Stamp): Objection {
  return { kind: 'objection', ...stamp, rule, reason: reason.trim() };
}

/** How many values of each kind; two rules that speak of the same values count them once. */
function countsOf(findings: readonly Finding[]): Readonly<Record<string, number>> {
  const most: Record<string, number> = {};
  for (const { evidence } of findings) {
    const here: Record<string, number> = {};
    for (const { entity } of evidence) here[entity] = (here[entity] ?? 0) + 1;
    for (const [entity, count] of Object.entries(here)) most[entity] = Math.max(most[entity] ?? 0, count);
  }
  return most;
}

/** Each text once, in order. */
export function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
