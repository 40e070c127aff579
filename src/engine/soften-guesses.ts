import { verdictOf } from './check-message';
import type { Report } from './report';
import type { Rule } from './rule';

/** Gives the report with every stop that rests on a guess turned into Send Anyway. What rests on a fact stands. */
export function softenGuesses(report: Report, rules: readonly Rule[]): Report {
  const isGuess = (ruleId: string, messageId: string): boolean =>
    rules.find((rule) => rule.id === ruleId)?.messages[messageId]?.basis === 'guess';
  const findings = report.findings.map((one) =>
    one.level === 'justify' && isGuess(one.rule, one.messageId) ? { ...one, level: 'warn' as const } : one,
  );
  return { ...report, findings, verdict: verdictOf(findings, report.cannotTell) };
}
