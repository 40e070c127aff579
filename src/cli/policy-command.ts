import { changedExamples, comparePolicies, type PolicyWithExamples } from '../policy/author/compare';
import { exampleFault, runExamples, type ExampleResult } from '../policy/author/examples';
import type { Clause, Policy, Setting } from '../policy/model/policy';
import {
  checkExample,
  compilePolicyFile,
  DEFAULT_POLICY,
  loadPolicy,
  problemLine,
  shippedPolicies,
} from './policy-source';
import type { ExitCode, Terminal } from './terminal';

/** Lists the shipped policies. */
export function listPolicies(terminal: Terminal): ExitCode {
  for (const id of shippedPolicies()) {
    const { title, version, organisation } = loadPolicy(id);
    const sample = organisation.isSample ? ' (sample names and numbers)' : '';
    terminal.out(`${id.padEnd(16)}${title}, version ${version}${sample}\n`);
  }
  return 0;
}

function levels(settled: Setting, dayOne: Setting): string {
  return settled === dayOne ? settled : `${settled} (day one: ${dayOne})`;
}

/** Shows what a policy asks: the organisation, and each rule with its levels, clauses and options. */
export function showPolicy(idOrFile: string | undefined, terminal: Terminal): ExitCode {
  const policy = loadPolicy(idOrFile ?? DEFAULT_POLICY);
  const { organisation } = policy;
  const trusted = organisation.domains.trusted.join(', ');
  const lines = [
    `${policy.title}, version ${policy.version}`,
    `Organisation: ${organisation.name}${organisation.isSample ? ' (sample names and numbers)' : ''}`,
    `Inside: ${organisation.domains.internal.join(', ')}`,
    `Trusted: ${trusted === '' ? 'nobody' : trusted}`,
    '',
    ...Object.keys(policy.rules).flatMap((id) => ruleLines(policy, id)),
  ];
  terminal.out(`${lines.join('\n')}\n`);
  return 0;
}

function ruleLines(policy: Policy, id: string): readonly string[] {
  const setting = policy.rules[id];
  if (setting === undefined) return [];
  const cites = setting.clauses.length > 0 ? setting.clauses.join(', ') : (setting.source ?? '');
  const lines = [`${id}: ${levels(setting.settled, setting.dayOne)}${cites === '' ? '' : `  [${cites}]`}`];
  for (const message of Object.keys(setting.messages)) {
    const own = setting.messages[message];
    if (own !== undefined) lines.push(`  ${message}: ${levels(own.settled, own.dayOne)}`);
  }
  for (const option of Object.keys(setting.options)) {
    lines.push(`  ${option} = ${String(setting.options[option])}`);
  }
  return lines;
}

/** Says whether a policy file compiles; its example mails are run too. Exit 2 where it does not. */
export function validatePolicy(file: string, terminal: Terminal): ExitCode {
  const compiled = compilePolicyFile(file, 'run');
  if (!compiled.ok) {
    for (const problem of compiled.problems) terminal.err(`${problemLine(problem)}\n`);
    return 2;
  }
  for (const warning of compiled.warnings) terminal.err(`${problemLine(warning)}\n`);
  const { policy, examples } = compiled;
  terminal.out(
    `${file}: ${policy.clauses.length} clauses, ${Object.keys(policy.rules).length} rules, ${examples.length} examples. It compiles.\n`,
  );
  return 0;
}

/** Runs the example mails of a policy file and says how each ended. Exit 1 where one failed. */
export function testPolicy(file: string, terminal: Terminal): ExitCode {
  const compiled = compilePolicyFile(file, 'skip');
  if (!compiled.ok) {
    for (const problem of compiled.problems) terminal.err(`${problemLine(problem)}\n`);
    return 2;
  }
  const results = runExamples(compiled.policy, compiled.examples, checkExample);
  for (const result of results) {
    const { example, passed, found } = result;
    const says = found.length > 0 ? ` (${found.join(', ')})` : '';
    terminal.out(
      `${passed ? 'ok  ' : 'FAIL'} ${example.clause} ${example.expectation}: ${example.note}${says}\n`,
    );
    if (!passed) {
      const { what, remedy } = exampleFault(result);
      terminal.err(`${problemLine({ file, line: example.line, column: example.column, what, remedy })}\n`);
    }
  }
  const failed = results.filter((one) => !one.passed).length;
  terminal.out(`${results.length} examples, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

function clauseDoes(policy: Policy, clause: Clause): string {
  const rules = Object.keys(policy.rules).filter(
    (id) => policy.rules[id]?.clauses.includes(clause.id) === true,
  );
  switch (clause.kind) {
    case 'rule':
      return rules.join(', ');
    case 'screen':
      return `on screen: ${clause.note ?? ''}`;
    case 'not-yet':
      return clause.note === undefined ? 'no rule reads this yet' : `not yet: ${clause.note}`;
    case 'not-by-machine':
      return `not by machine: ${clause.note ?? ''}`;
  }
}

/** Lists every clause of a policy with what Letterhead does about it. */
export function listClauses(idOrFile: string | undefined, terminal: Terminal): ExitCode {
  const policy = loadPolicy(idOrFile ?? DEFAULT_POLICY);
  for (const clause of policy.clauses) {
    terminal.out(`${clause.id}\n  "${clause.text}"\n  ${clauseDoes(policy, clause)}\n`);
  }
  return 0;
}

/**
 * Says how a second policy differs from a first: in its words and levels, and by the example mails of both that come to
 * something else. Exit 0 where nothing differs, 1 where something does, 2 where one does not compile.
 */
export function diffPolicies(before: string, after: string, terminal: Terminal): ExitCode {
  const first = withExamples(before, terminal);
  const second = withExamples(after, terminal);
  if (first === undefined || second === undefined) return 2;
  const changes = comparePolicies(first.policy, second.policy);
  for (const { path, before: was, after: is } of changes) {
    terminal.out(`${path.join(' › ')}\n`);
    if (was !== undefined) terminal.out(`  - ${was}\n`);
    if (is !== undefined) terminal.out(`  + ${is}\n`);
  }
  const mails = changedExamples(first, second, checkExample);
  for (const { example, before: was, after: is } of mails) {
    terminal.out(`${example.clause}: ${example.note}\n  - ${comesTo(was)}\n  + ${comesTo(is)}\n`);
  }
  terminal.out(
    `${count(changes.length, 'place differs', 'places differ')}; ${count(mails.length, 'example mail comes', 'example mails come')} to something else.\n`,
  );
  return changes.length === 0 && mails.length === 0 ? 0 : 1;
}

function withExamples(idOrFile: string, terminal: Terminal): PolicyWithExamples | undefined {
  const compiled = compilePolicyFile(idOrFile, 'skip');
  if (compiled.ok) return compiled;
  for (const problem of compiled.problems) terminal.err(`${problemLine(problem)}\n`);
  return undefined;
}

function comesTo({ verdict, found }: Pick<ExampleResult, 'verdict' | 'found'>): string {
  return found.length === 0 ? verdict : `${verdict} (${found.join(', ')})`;
}

function count(number: number, one: string, many: string): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}
