import { isAddress } from './addresses';
import { isOff } from './check-rules';
import { suggestion } from './nearest';
import type { Findings, SourcePath } from './problem';
import type { RuleFacts } from './rule-facts';
import type { ClauseSource, PolicySourceShape } from './schema';
import type { ExampleSource } from './schema-example';

/** Most characters of a clause's words: they stand in the pane beside a finding. */
const LONGEST_TEXT = 1200;

/** The rules that are on and enforce each clause, by clause id. */
export function enforcers(
  policy: PolicySourceShape,
  rules: readonly RuleFacts[],
): ReadonlyMap<string, readonly string[]> {
  const byClause = new Map<string, string[]>();
  for (const facts of rules) {
    const setting = policy.rules[facts.id];
    if (setting === undefined || isOff(setting, facts)) continue;
    for (const id of setting.clauses ?? []) byClause.set(id, [...(byClause.get(id) ?? []), facts.id]);
  }
  return byClause;
}

/** Checks each clause, its note, and that an enforced one has examples of both kinds. */
export function checkClauses(
  policy: PolicySourceShape,
  rules: readonly RuleFacts[],
  findings: Findings,
): void {
  const enforced = enforcers(policy, rules);
  const folded = new Map<string, string>();
  for (const [id, clause] of Object.entries(policy.clauses)) {
    const path = ['clauses', id];
    if (!/^[A-Za-z0-9](?:[A-Za-z0-9 .()-]{0,38}[A-Za-z0-9)])?$/.test(id)) {
      findings.problem(
        path,
        `\`${id}\` is not a clause id.`,
        'Use letters, digits, dots, hyphens and single spaces.',
        'key',
      );
    }
    const twin = folded.get(id.toLowerCase());
    if (twin !== undefined) {
      findings.problem(
        path,
        `\`${id}\` and \`${twin}\` differ in letter case only.`,
        'Keep one of the two.',
        'key',
      );
    }
    folded.set(id.toLowerCase(), id);
    checkWords(path, id, clause, findings);
    checkExamples(path, id, clause, enforced.get(id) ?? [], findings);
  }
}

function checkWords(path: SourcePath, id: string, clause: ClauseSource, { problem }: Findings): void {
  const length = clause.text.trim().length;
  if (length === 0 || length > LONGEST_TEXT) {
    const what = `The text of clause \`${id}\` has ${String(length)} characters.`;
    problem(
      [...path, 'text'],
      what,
      `Quote the words that matter, ${String(LONGEST_TEXT)} characters at most.`,
    );
  }
  if (clause.kind !== 'rule' && (clause.note ?? '').trim() === '') {
    const remedy = 'Add a `note`: which screen does it, why no machine does it, or what nothing reads yet.';
    problem(path, `Clause \`${id}\` is marked \`${clause.kind}\` and does not say more.`, remedy, 'key');
  }
}

function checkExamples(
  path: SourcePath,
  id: string,
  clause: ClauseSource,
  rules: readonly string[],
  { problem, warning }: Findings,
): void {
  const examples = clause.examples;
  if (rules.length === 0) {
    if (clause.kind === 'rule') {
      warning(
        path,
        `Clause \`${id}\` is marked \`rule\`, but no rule that is on cites it.`,
        'Cite it, or mark it `not-yet`.',
        'key',
      );
    }
    if (examples !== undefined) {
      const what = `The examples of clause \`${id}\` are not run, because no rule that is on cites it.`;
      warning([...path, 'examples'], what, 'Cite the clause in a rule, or take them out.', 'key');
    }
    return;
  }
  for (const kind of ['must-stop', 'must-pass'] as const) {
    const mails: readonly ExampleSource[] = examples?.[kind] ?? [];
    if (mails.length === 0) {
      const what = `Clause \`${id}\` is enforced by ${rules.join(', ')} and has no \`${kind}\` example.`;
      const remedy = `Add a small mail under \`examples\`, \`${kind}\`.`;
      problem(examples?.[kind] === undefined ? path : [...path, 'examples', kind], what, remedy, 'key');
    }
    for (const [index, mail] of mails.entries()) {
      checkExample([...path, 'examples', kind, index], mail, rules, { problem, warning });
    }
  }
}

function checkExample(
  path: SourcePath,
  mail: ExampleSource,
  rules: readonly string[],
  { problem }: Findings,
): void {
  if (mail.rule !== undefined && !rules.includes(mail.rule)) {
    const remedy = suggestion(mail.rule, rules, 'Rules of this clause');
    problem([...path, 'rule'], `The rule \`${mail.rule}\` does not enforce this clause.`, remedy);
  }
  if (mail.body !== undefined && mail.html !== undefined) {
    problem([...path, 'html'], 'The example has its text twice.', 'Keep `body` or `html`.', 'key');
  }
  if (mail.date !== undefined && Number.isNaN(Date.parse(mail.date))) {
    problem(
      [...path, 'date'],
      `\`${mail.date}\` is not a point in time.`,
      'Write it so: 2026-03-04T10:30:00Z.',
    );
  }
  if (!isAddress(mail.from)) {
    problem(
      [...path, 'from'],
      `\`${mail.from}\` is not a mail address.`,
      'Write it in small letters: desk@example.org.',
    );
  }
  let count = 0;
  for (const field of ['to', 'cc', 'bcc'] as const) {
    for (const [index, address] of (mail[field] ?? []).entries()) {
      count++;
      if (isAddress(address)) continue;
      const remedy = 'Write it in small letters: desk@example.org.';
      problem([...path, field, index], `\`${address}\` is not a mail address.`, remedy);
    }
  }
  if (count === 0) problem(path, 'The example goes to nobody.', 'Give it an address in `to`, `cc` or `bcc`.');
}
