import type { Verdict } from '../engine/report';
import type { Level } from '../policy/model/policy';
import type { CheckedMail } from './checked-mail';

/** How often one rule spoke. */
export interface RuleTally {
  readonly rule: string;
  /** Mails with at least one finding of the rule. */
  readonly mails: number;
  /** Findings by level. */
  readonly findings: Readonly<Record<Level, number>>;
  /** Mails about which it could not tell. */
  readonly cannotTell: number;
}

/** Counts over any number of mails; it keeps no mail. */
export class Tally {
  /** Mails that were checked. */
  mails = 0;
  /** Mails that could not be read. */
  unread = 0;
  readonly verdicts: Record<Verdict, number> = { block: 0, justify: 0, warn: 0, send: 0 };
  private readonly byRule = new Map<string, RuleCount>();

  /** Counts one mail. */
  add(mail: CheckedMail): void {
    if (!mail.ok) {
      this.unread++;
      return;
    }
    this.mails++;
    this.verdicts[mail.report.verdict]++;
    const seen = new Set<string>();
    for (const { rule, level } of mail.report.findings) {
      const count = this.countOf(rule);
      count.findings[level]++;
      if (!seen.has(rule)) count.mails++;
      seen.add(rule);
    }
    for (const rule of new Set(mail.report.cannotTell.map((one) => one.rule)))
      this.countOf(rule).cannotTell++;
  }

  /** The rules that spoke, the most frequent first, then by name. */
  rules(): readonly RuleTally[] {
    return [...this.byRule]
      .map(([rule, count]) => ({ rule, ...count }))
      .sort((one, other) =>
        one.mails === other.mails ? compare(one.rule, other.rule) : other.mails - one.mails,
      );
  }

  private countOf(rule: string): RuleCount {
    const known = this.byRule.get(rule);
    if (known !== undefined) return known;
    const count = { mails: 0, findings: { advise: 0, warn: 0, justify: 0, block: 0 }, cannotTell: 0 };
    this.byRule.set(rule, count);
    return count;
  }
}

/** By code unit, so that the order is the same on every machine. */
function compare(one: string, other: string): number {
  return one < other ? -1 : 1;
}

interface RuleCount {
  mails: number;
  readonly findings: Record<Level, number>;
  cannotTell: number;
}
