import { applyEdits } from '../../src/engine/apply-edits';
import { checkMessage } from '../../src/engine/check-message';
import type { Facts } from '../../src/engine/facts';
import type { Finding } from '../../src/engine/finding';
import type { Rule } from '../../src/engine/rule';
import type { OptionValue, Policy } from '../../src/policy/model/policy';
import { testMessage, type TestMail } from '../mail-builder';
import { TEST_POLICY } from '../test-policy';

/** One case of a rule's table: a name, the few fields that differ from a dull mail, and what is handed in beside it. */
export interface RuleCase {
  readonly name: string;
  readonly mail: TestMail;
  readonly facts?: Facts;
  readonly options?: Readonly<Record<string, OptionValue>>;
  readonly policy?: Partial<Policy>;
}

/** A case in which the rule speaks, and what it says. */
export interface FindsCase extends RuleCase {
  readonly finds: string | readonly string[];
  readonly level?: Finding['level'];
  /** Words that the message for people must hold. */
  readonly says?: readonly string[];
  /** Raw values of the mail that must not stand anywhere in the finding. */
  readonly hides?: readonly string[];
}

/** The literal table that tests one rule. */
export interface RuleTable {
  readonly passes: readonly RuleCase[];
  readonly finds: readonly FindsCase[];
  readonly cannotTell?: readonly (RuleCase & { readonly because: string })[];
  /** Cases to which the rule does not apply. */
  readonly leaves?: readonly RuleCase[];
}

function policyFor(rule: Rule, one: RuleCase): Policy {
  const policy = { ...TEST_POLICY, ...one.policy };
  const setting = policy.rules[rule.id];
  if (setting === undefined) throw new Error(`the test policy does not switch ${rule.id} on`);
  return { ...policy, rules: { [rule.id]: { ...setting, options: one.options ?? setting.options } } };
}

function run(rule: Rule, one: RuleCase) {
  const message = testMessage(one.mail);
  const setup = { policy: policyFor(rule, one), rules: [rule], facts: one.facts ?? {} };
  return { message, setup, report: checkMessage(message, setup) };
}

/** Every fix of a finding must mend it, and change nothing the second time. */
function expectFixesMend(rule: Rule, one: RuleCase): void {
  const { message, setup, report } = run(rule, one);
  for (const finding of report.findings) {
    for (const fix of finding.fixes) {
      const once = applyEdits(message, fix.edits);
      if (!once.ok) throw new Error(`the fix ${fix.id} was refused: ${once.refused.reason}`);
      const after = checkMessage(once.message, setup);
      expect(after.findings.map((left) => left.message)).not.toContain(finding.message);
      const twice = applyEdits(once.message, fix.edits);
      expect(twice).toEqual({ ok: true, message: once.message });
    }
  }
}

function expectGoodWords(finding: Finding): void {
  for (const text of [finding.message, finding.short]) {
    expect(text).not.toMatch(/[{}!]|undefined|\bNaN\b|please/i);
    expect(text).toMatch(/[.?]$/);
  }
  expect(finding.short.length).toBeLessThanOrEqual(200);
}

/** Runs a rule's table, and refuses a table that leaves a message or a fix without a case, or repeats a case. */
export function testRule(rule: Rule, table: RuleTable): void {
  const { passes, finds, cannotTell = [], leaves = [] } = table;
  const each = <C extends RuleCase>(kind: string, cases: readonly C[], body: (one: C) => void): void => {
    for (const one of cases) test(`${kind}: ${one.name}`, () => body(one));
  };
  describe(rule.id, () => {
    each('passes', passes, (one) => {
      expect(run(rule, one).report).toMatchObject({ findings: [], outcomes: { [rule.id]: 'passed' } });
    });
    each('leaves alone', leaves, (one) => {
      expect(run(rule, one).report).toMatchObject({
        findings: [],
        outcomes: { [rule.id]: 'not-applicable' },
      });
    });
    each('finds', finds, (one) => {
      const { report } = run(rule, one);
      expect(report.findings.map((finding) => finding.messageId)).toEqual(
        typeof one.finds === 'string' ? [one.finds] : one.finds,
      );
      if (one.level !== undefined) expect(report.findings[0]?.level).toBe(one.level);
      for (const words of one.says ?? []) expect(report.findings[0]?.message).toContain(words);
      for (const raw of one.hides ?? []) expect(JSON.stringify(report)).not.toContain(raw);
      report.findings.forEach(expectGoodWords);
      expect(run(rule, one).report).toEqual(report);
      expectFixesMend(rule, one);
    });
    each('cannot tell', cannotTell, (one) => {
      const { report } = run(rule, one);
      expect(report.outcomes).toEqual({ [rule.id]: 'cannot-tell' });
      expect(report.cannotTell.map((undecided) => undecided.reason).join('\n')).toContain(one.because);
    });
    test('the table is whole: no case twice, every message and every fix has one', () => {
      const all = [...passes, ...finds, ...cannotTell, ...leaves];
      expect(new Set(all.map((one) => one.name)).size).toBe(all.length);
      const contents = all.map(({ name: _name, ...rest }) => JSON.stringify(rest));
      expect(contents.filter((one, index) => contents.indexOf(one) !== index)).toEqual([]);
      const findings = finds.flatMap((one) => run(rule, one).report.findings);
      expect(
        Object.keys(rule.messages).filter((id) => !findings.some((one) => one.messageId === id)),
      ).toEqual([]);
      const fixes = findings.flatMap((one) => one.fixes.map((fix) => fix.id));
      expect(Object.keys(rule.fixes).filter((id) => !fixes.includes(id))).toEqual([]);
    });
  });
}
