import type { LevelSetting, Setting } from '../model/policy';
import { isAbove, levelsOf, messageLevels } from './levels';
import { suggestion } from './nearest';
import { checkPatterns } from './pattern';
import type { Findings, Report, SourcePath } from './problem';
import type { OptionFacts, RuleFacts } from './rule-facts';
import type { PolicySourceShape, RuleSource } from './schema';

/** Checks what the policy file says about each rule. */
export function checkRules(
  policy: PolicySourceShape,
  rules: readonly RuleFacts[],
  { problem, warning }: Findings,
): void {
  const known = rules.map((rule) => rule.id);
  for (const [id, setting] of Object.entries(policy.rules)) {
    const facts = rules.find((rule) => rule.id === id);
    const path = ['rules', id];
    if (facts === undefined) {
      problem(path, `There is no rule \`${id}\`.`, suggestion(id, known, 'Rules'), 'key');
      continue;
    }
    checkLevels(path, setting, facts, problem);
    checkGrounds(path, setting, facts, policy, problem);
    checkOptions(path, setting, facts, problem);
    if (isOff(setting, facts)) checkUnreachable(path, setting, problem);
    else {
      checkNeeds(path, id, policy, problem);
      checkStatements(path, setting, facts, { problem, warning });
    }
  }
  for (const id of known.filter((rule) => !Object.hasOwn(policy.rules, rule))) {
    const remedy = `Say \`${id}: { level: off }\` under \`rules\`, or give it a level.`;
    warning(['rules'], `The rule \`${id}\` is not named, so that it is off.`, remedy, 'key');
  }
}

/** Whether the rule, as set, can say nothing at all. */
export function isOff(setting: RuleSource, facts: RuleFacts): boolean {
  return Object.keys(facts.messages).every((id) => messageLevels(setting, id).settled === 'off');
}

function checkLevels(path: SourcePath, setting: RuleSource, facts: RuleFacts, report: Report): void {
  checkDayOne(path, levelsOf(setting), setting['day-one'], report);
  const ids = Object.keys(facts.messages);
  for (const [id, own] of Object.entries(setting.messages ?? {})) {
    const place = [...path, 'messages', id];
    if (!Object.hasOwn(facts.messages, id)) {
      report(
        place,
        `The rule \`${facts.id}\` has no message \`${id}\`.`,
        suggestion(id, ids, 'Its messages'),
        'key',
      );
      continue;
    }
    checkDayOne(place, messageLevels(setting, id), own['day-one'], report);
  }
  for (const id of ids) {
    const levels = messageLevels(setting, id);
    const isBlocked = levels.settled === 'block' || levels.dayOne === 'block';
    if (facts.messages[id]?.basis !== 'guess' || !isBlocked) continue;
    const own = setting.messages?.[id];
    const remedy =
      own === undefined
        ? `Set \`${id}\` to \`justify\` or lower under \`messages\`, or lower the rule.`
        : 'Write `justify` or lower here.';
    report(
      own === undefined ? [...path, 'level'] : [...path, 'messages', id, 'level'],
      `\`${facts.id}\` would block on \`${id}\`, which is a guess; only facts may block.`,
      remedy,
    );
  }
}

function checkDayOne(
  path: SourcePath,
  levels: LevelSetting,
  written: Setting | undefined,
  report: Report,
): void {
  if (written === undefined || !isAbove(levels.dayOne, levels.settled)) return;
  report(
    [...path, 'day-one'],
    `The day-one level \`${levels.dayOne}\` is above the settled level \`${levels.settled}\`.`,
    `Write \`${levels.settled}\` or lower.`,
  );
}

function checkGrounds(
  path: SourcePath,
  setting: RuleSource,
  facts: RuleFacts,
  policy: PolicySourceShape,
  report: Report,
): void {
  const clauses = setting.clauses ?? [];
  for (const [index, id] of clauses.entries()) {
    const place = [...path, 'clauses', index];
    const clause = Object.hasOwn(policy.clauses, id) ? policy.clauses[id] : undefined;
    if (clause === undefined) {
      const remedy = suggestion(id, Object.keys(policy.clauses), 'Clauses');
      report(place, `There is no clause \`${id}\`.`, remedy);
    } else if (clause.kind !== 'rule' && !isOff(setting, facts)) {
      const what = `Clause \`${id}\` is marked \`${clause.kind}\`, but the rule \`${facts.id}\` enforces it.`;
      report(['clauses', id, 'kind'], what, 'Write `kind: rule`, or take the clause out of the rule.');
    }
    if (clauses.indexOf(id) < index)
      report(place, `\`${id}\` stands twice in this list.`, 'Keep one of the two.');
  }
  if (clauses.length === 0 && setting.source === undefined && !isOff(setting, facts)) {
    const remedy = 'Name its clauses, or its `source` in law or practice, or switch it off.';
    report(path, `The rule \`${facts.id}\` cites neither a clause nor a source.`, remedy, 'key');
  }
}

function checkOptions(path: SourcePath, setting: RuleSource, facts: RuleFacts, report: Report): void {
  for (const [name, value] of Object.entries(setting.options ?? {})) {
    const place = [...path, 'options', name];
    const option = Object.hasOwn(facts.options, name) ? facts.options[name] : undefined;
    if (option === undefined) {
      const remedy = suggestion(name, Object.keys(facts.options), `Options of ${facts.id}`);
      report(place, `The rule \`${facts.id}\` has no option \`${name}\`.`, remedy, 'key');
      continue;
    }
    const fault = optionFault(value, option);
    if (fault !== undefined)
      report(place, `The option \`${name}\` ${fault}.`, `What it says: ${option.about}`);
    else if (option.type === 'words' && Array.isArray(value))
      checkWords(value, option.choices, place, report);
  }
}

/** Words of the administrator's own, or some of those that the option offers. */
function checkWords(
  words: readonly string[],
  choices: readonly string[] | undefined,
  place: SourcePath,
  report: Report,
): void {
  if (choices === undefined) {
    checkPatterns(words, place, report);
    return;
  }
  for (const [index, word] of words.entries()) {
    if (choices.includes(word)) continue;
    report([...place, index], `\`${word}\` is not one of its choices.`, suggestion(word, choices, 'Choices'));
  }
}

function optionFault(value: unknown, option: OptionFacts): string | undefined {
  switch (option.type) {
    case 'number':
      if (typeof value !== 'number') return 'is not a number';
      if (value >= option.min && value <= option.max) return undefined;
      return `is ${String(value)}; it goes from ${String(option.min)} to ${String(option.max)}`;
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'is neither true nor false';
    case 'text':
      return typeof value === 'string' ? undefined : 'is not text';
    case 'words':
      return Array.isArray(value) ? undefined : 'is not a list of words';
  }
}

/** What stands beside a rule that is off does nothing, and whoever wrote it believes otherwise. */
function checkUnreachable(path: SourcePath, setting: RuleSource, report: Report): void {
  for (const key of ['options', 'messages', 'statements', 'cannot-tell', 'day-one'] as const) {
    const value = setting[key];
    if (value === undefined || value === 'off') continue;
    const remedy = 'Give the rule a level, or take this out.';
    report([...path, key], `\`${key}\` has no effect, because the rule is off.`, remedy, 'key');
  }
}

/** What some rules look up in the policy itself, and say nothing without. */
const NEEDS: Readonly<Record<string, (policy: PolicySourceShape) => string | undefined>> = {
  'disclaimer-missing': (policy) =>
    policy.blocks?.disclaimer === undefined ? 'blocks, disclaimer' : undefined,
  'company-particulars-missing': (policy) =>
    policy.organisation.particulars === undefined ? 'organisation, particulars' : undefined,
  'personal-from-generic-mailbox': (policy) =>
    (policy['generic-mailboxes'] ?? []).length === 0 ? 'generic-mailboxes' : undefined,
  'all-staff': (policy) => ((policy['all-staff'] ?? []).length === 0 ? 'all-staff' : undefined),
};

function checkNeeds(path: SourcePath, id: string, policy: PolicySourceShape, report: Report): void {
  const missing = NEEDS[id]?.(policy);
  if (missing === undefined) return;
  const remedy = `Fill in \`${missing}\`, or switch the rule off.`;
  report(
    path,
    `The rule \`${id}\` is on, but the file has nothing under \`${missing}\` for it.`,
    remedy,
    'key',
  );
}

function checkStatements(path: SourcePath, setting: RuleSource, facts: RuleFacts, findings: Findings): void {
  const justified = Object.keys(facts.messages).filter((id) => {
    const { settled, dayOne } = messageLevels(setting, id);
    return settled === 'justify' || dayOne === 'justify';
  });
  const own = setting.statements;
  if (own !== undefined && justified.length === 0) {
    const what = '`statements` has no effect, because nothing of this rule asks for a justification.';
    findings.problem([...path, 'statements'], what, 'Take it out, or set a level to `justify`.', 'key');
  }
  for (const [index, text] of (own ?? []).entries()) {
    if (text.trim().length >= 10 && text.length <= 200) continue;
    const what = 'A statement is a full sentence of 10 to 200 characters.';
    findings.problem([...path, 'statements', index], what, 'Write the sentence that people tick.');
  }
  const bare = justified.filter((id) => (own ?? facts.messages[id]?.statements ?? []).length === 0);
  if (bare.length === 0) return;
  const what = `The rule \`${facts.id}\` asks for a justification without a statement to tick.`;
  findings.warning(path, what, 'Add `statements`, in the words of the policy.', 'key');
}
