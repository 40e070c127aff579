import { readContent } from '../message/content';
import { readMarkings } from '../message/marking';
import { freezeDeep, type Message, type MessageParts } from '../message/message';
import type { OptionValue, Policy, Rollout, RuleSetting } from '../policy/model/policy';
import { readAudience } from './audience';
import type { Facts } from './facts';
import type { Finding } from './finding';
import type { Fix } from './edit';
import { findingLevel, gravest } from './levels';
import type { CannotTell, Outcome, Report, Verdict } from './report';
import type { Found, Rule, RuleContext, RuleResult, Undecided } from './rule';
import { LEVELS } from '../policy/model/policy';
import { fillTemplate } from './template';

/** What the engine runs with: everything is handed in, nothing is looked up. */
export interface CheckSetup {
  readonly policy: Policy;
  readonly rules: readonly Rule[];
  readonly rollout?: Rollout;
  readonly facts?: Facts;
  /** Asked between rules; once it says no, the rules left are *cannot tell*, late. */
  readonly mayContinue?: () => boolean;
}

type Context = RuleContext;

/** One rule with its setting, and the context all rules of this run share. */
interface RuleRun {
  readonly rule: Rule;
  readonly setting: RuleSetting;
  readonly rollout: Rollout;
  readonly shared: Omit<Context, 'options'>;
}

/** What one rule came to. */
interface RuleAnswer {
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  readonly cannotTell: readonly CannotTell[];
}

const NOTHING: RuleAnswer = { outcome: 'not-applicable', findings: [], cannotTell: [] };

/**
 * Runs the rules that the policy switches on over one message, and gives the report. A rule that throws is
 * *cannot tell*, never a pass. The same message, facts and setup give the same report on every surface.
 */
export function checkMessage(message: Message, setup: CheckSetup): Report {
  const { policy, rollout = 'settled', facts = {}, mayContinue = () => true } = setup;
  const shared = sharedContext(message, policy, facts);
  const answers = new Map<string, RuleAnswer>();
  for (const rule of factsFirst(setup.rules)) {
    const setting = policy.rules[rule.id];
    if (setting === undefined || isOff(setting, rollout)) continue;
    const run: RuleRun = { rule, setting, rollout, shared };
    answers.set(rule.id, mayContinue() ? runRule(run) : cannotTell(run, [LATE]));
  }
  return makeReport(policy, answers);
}

/** What all rules of one run look at. */
function sharedContext(message: Message, policy: Policy, facts: Facts): Omit<Context, 'options'> {
  const content = readContent(
    message,
    policy.blocks.map((block) => block.text),
  );
  return {
    message,
    policy,
    facts,
    content,
    audience: readAudience(message, policy.organisation.domains),
    markings: readMarkings(message, content),
  };
}

const LATE: Undecided = { cause: 'late', reason: 'there was no time left to look' };

/** Rules that rest on facts come first, so that a proven block stands when the deadline cuts the rest. */
function factsFirst(rules: readonly Rule[]): readonly Rule[] {
  const onFacts = (rule: Rule): boolean =>
    Object.keys(rule.messages).every((id) => rule.messages[id]?.basis === 'fact');
  return [...rules.filter(onFacts), ...rules.filter((rule) => !onFacts(rule))];
}

function isOff(setting: RuleSetting, rollout: Rollout): boolean {
  const all = [setting, ...Object.keys(setting.messages).map((id) => setting.messages[id] ?? setting)];
  return all.every((one) => (rollout === 'settled' ? one.settled : one.dayOne) === 'off');
}

function runRule(run: RuleRun): RuleAnswer {
  const { rule, shared } = run;
  const { message, markings, audience, facts } = shared;
  if (markings.personal && rule.personalMail === 'left-alone') return NOTHING;
  if ((rule.facts ?? []).some((name) => facts[name] === undefined)) return NOTHING;
  if (rule.audience === 'outside' && message.parts.recipients.known && audience.outside.length === 0)
    return NOTHING;
  const missing: Undecided[] = [];
  const parts: Partial<Record<keyof MessageParts, unknown>> = {};
  for (const name of rule.needs) {
    const part = message.parts[name];
    if (part.known) parts[name] = part.value;
    else missing.push({ cause: part.cause, reason: part.reason });
  }
  if (missing.length > 0) return cannotTell(run, missing);
  try {
    const options = optionsOf(rule, run.setting);
    return answerOf(
      run,
      rule.check(parts as MessageParts, { ...shared, options } as unknown as RuleContext<never>),
    );
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    return cannotTell(run, [{ cause: 'broken', reason: `the rule stopped (${why})` }]);
  }
}

/** The rule's defaults with the policy's values over them. */
function optionsOf(rule: Rule, setting: RuleSetting): Readonly<Record<string, OptionValue>> {
  const options: Record<string, OptionValue> = {};
  for (const name of Object.keys(rule.options)) {
    const spec = rule.options[name];
    const value = setting.options[name] ?? spec?.default;
    if (value !== undefined) options[name] = value;
  }
  return options;
}

function answerOf(run: RuleRun, result: RuleResult): RuleAnswer {
  if (!result.applicable) return NOTHING;
  const findings: Finding[] = [];
  for (const one of result.found) {
    const finding = findingOf(run, one);
    if (finding !== undefined) findings.push(finding);
  }
  const undecided = cannotTell(run, result.undecided);
  if (findings.length > 0) return { ...undecided, outcome: 'found', findings };
  return result.undecided.length > 0 ? undecided : { ...NOTHING, outcome: 'passed' };
}

function findingOf(run: RuleRun, one: Found): Finding | undefined {
  const { rule, setting, rollout, shared } = run;
  const { audience, policy } = shared;
  const spec = rule.messages[one.message];
  if (spec === undefined) throw new Error(`the message "${one.message}" is not declared`);
  const level = findingLevel({ rule, messageId: one.message, setting, rollout, audience, policy });
  if (level === 'off') return undefined;
  const data = one.data ?? {};
  return {
    rule: rule.id,
    messageId: one.message,
    message: fillTemplate(spec.text, data),
    short: fillTemplate(spec.short, data),
    data,
    level,
    clauses: setting.clauses,
    ...(one.place === undefined ? {} : { place: one.place }),
    ...(one.picture === undefined ? {} : { picture: one.picture }),
    evidence: one.evidence ?? [],
    fixes: (one.fixes ?? []).map((fix) => fixOf(rule, fix)),
    statements: level === 'justify' ? (setting.statements ?? spec.statements ?? []) : [],
  };
}

function fixOf(rule: Rule, fix: NonNullable<Found['fixes']>[number]): Fix {
  const spec = rule.fixes[fix.id];
  if (spec === undefined) throw new Error(`the fix "${fix.id}" is not declared`);
  return {
    id: fix.id,
    label: fillTemplate(spec.label, fix.data ?? {}),
    safety: spec.safety,
    edits: fix.edits,
  };
}

/** Late and by nature lead to nothing but a line in the pane; broken leads to what the policy says (product.md, On Send). */
function cannotTell(run: RuleRun, all: readonly Undecided[]): RuleAnswer {
  return {
    outcome: 'cannot-tell',
    findings: [],
    cannotTell: all.map(({ cause, reason }) => ({
      rule: run.rule.id,
      cause,
      reason,
      level: cause === 'broken' ? run.setting.cannotTell : 'off',
    })),
  };
}

function makeReport(policy: Policy, answers: ReadonlyMap<string, RuleAnswer>): Report {
  const findings: Finding[] = [];
  const undecided: CannotTell[] = [];
  const outcomes: Record<string, Outcome> = {};
  answers.forEach((answer, id) => {
    findings.push(...answer.findings);
    undecided.push(...answer.cannotTell);
    outcomes[id] = answer.outcome;
  });
  // Array.prototype.sort is stable only since ES2019: a bucket a level keeps the rules' order on every client.
  const gravestFirst = [...LEVELS].reverse().map((level) => findings.filter((one) => one.level === level));
  return freezeDeep({
    policy: policy.id,
    policyVersion: policy.version,
    verdict: verdictOf(findings, undecided),
    findings: ([] as Finding[]).concat(...gravestFirst),
    cannotTell: undecided,
    outcomes,
  });
}

/** Gives what the gravest finding, or the gravest *cannot tell*, leads to. */
export function verdictOf(findings: readonly Finding[], undecided: readonly CannotTell[]): Verdict {
  let level: (typeof LEVELS)[number] = 'advise';
  for (const one of findings) level = gravest(level, one.level);
  for (const one of undecided) if (one.level !== 'off') level = gravest(level, one.level);
  return level === 'advise' ? 'send' : level;
}
