import { freezeDeep } from '../../message/message';
import type { Policy } from '../model/policy';
import { checkBankHolidays } from './bank-holidays';
import { checkClauses, enforcers } from './check-clauses';
import { checkOrganisation } from './check-organisation';
import { checkRules } from './check-rules';
import { exampleFault, runExamples } from './examples';
import type { MessageCheck, PolicyExample } from './examples';
import { policyJsonSchema } from './json-schema';
import { checkRegister } from './check-register';
import { checkPersons } from './persons';
import type { PolicyProblem, PolicySource, Report, SourcePath } from './problem';
import { inFileOrder } from './problem';
import type { RuleFacts } from './rule-facts';
import type { PolicySourceShape } from './schema';
import { policySchema } from './schema';
import { reportShape } from './shape';
import { parseSource } from './source';
import type { ParsedSource } from './source';
import { toPolicy } from './to-policy';

/** A policy ready for use, or everything that has to be mended first. */
export type CompiledPolicy =
  | {
      readonly ok: true;
      readonly policy: Policy;
      /** The example mails of its clauses, for `runExamples`. */
      readonly examples: readonly PolicyExample[];
      readonly warnings: readonly PolicyProblem[];
    }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/**
 * Compiles a policy file. `rules` are the rules there are; with `check` (the engine under settled levels) the examples of
 * the clauses are run as well, and one that fails is a problem. Problems stand in the order of the file.
 */
export function compilePolicy(
  source: PolicySource,
  rules: readonly RuleFacts[],
  check?: MessageCheck,
): CompiledPolicy {
  const read = parseSource(source);
  if (!read.ok) return { ok: false, problems: inFileOrder(read.problems) };
  const { parsed } = read;
  const problems: PolicyProblem[] = [];
  const warnings: PolicyProblem[] = [];
  const findings = { problem: filing(source, parsed, problems), warning: filing(source, parsed, warnings) };
  checkPersons(parsed.value, findings.problem);
  const shape = policySchema.safeParse(parsed.value);
  if (!shape.success) {
    reportShape(shape.error.issues, parsed.value, policyJsonSchema(), findings.problem);
    return { ok: false, problems: inFileOrder(problems) };
  }
  checkOrganisation(shape.data, findings.problem);
  checkBankHolidays(shape.data['bank-holidays'], findings.problem);
  checkRules(shape.data, rules, findings);
  checkClauses(shape.data, rules, findings);
  checkRegister(shape.data, findings.problem);
  if (problems.length > 0) return { ok: false, problems: inFileOrder(problems) };
  const policy = freezeDeep(toPolicy(shape.data, rules));
  const examples = examplesOf(shape.data, rules, parsed);
  if (check !== undefined) reportExamples(policy, examples, check, findings.problem);
  if (problems.length > 0) return { ok: false, problems: inFileOrder(problems) };
  return { ok: true, policy, examples, warnings: inFileOrder(warnings) };
}

/** Files problems into a list, with the places of this file. */
export function filing(source: PolicySource, parsed: ParsedSource, list: PolicyProblem[]): Report {
  return (path, what, remedy, at) => {
    list.push({ file: source.file, ...parsed.locate(path, at), what, remedy });
  };
}

function reportExamples(
  policy: Policy,
  examples: readonly PolicyExample[],
  check: MessageCheck,
  report: Report,
): void {
  for (const result of runExamples(policy, examples, check)) {
    if (result.passed) continue;
    const { what, remedy } = exampleFault(result);
    report(result.example.path, what, remedy);
  }
}

function examplesOf(
  policy: PolicySourceShape,
  rules: readonly RuleFacts[],
  parsed: ParsedSource,
): PolicyExample[] {
  const enforced = enforcers(policy, rules);
  const examples: PolicyExample[] = [];
  for (const [clause, { examples: written }] of Object.entries(policy.clauses)) {
    const ofClause = enforced.get(clause) ?? [];
    if (ofClause.length === 0 || written === undefined) continue;
    for (const expectation of ['must-stop', 'must-pass'] as const) {
      for (const [index, mail] of written[expectation].entries()) {
        const path: SourcePath = ['clauses', clause, 'examples', expectation, index];
        const named = 'rule' in mail && typeof mail.rule === 'string' ? [mail.rule] : ofClause;
        examples.push({
          clause,
          expectation,
          note: mail.note,
          rules: named,
          mail,
          path,
          ...parsed.locate(path),
        });
      }
    }
  }
  return examples;
}
