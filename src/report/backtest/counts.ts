import type { Finding } from '../../engine/finding';
import type { Report, Verdict } from '../../engine/report';
import type { ApprovedBlock, Level, Setting } from '../../policy/model/policy';

/** How far the widest recipient of a mail is: what a mail is counted under. */
export type MailReach = 'inside' | 'trusted' | 'external' | 'unknown';

/** All reaches, nearest first. */
export const MAIL_REACHES: readonly MailReach[] = ['inside', 'trusted', 'external', 'unknown'];

/** Mails by what they came to. */
export type VerdictCounts = Record<Verdict, number>;

/** What one rule did, in mails. */
export interface RuleCounts {
  /** Mails with at least one finding of it. */
  mails: number;
  /** The same mails by the gravest level that the rule reached in each. */
  levels: Record<Level, number>;
  /** Of these mails, those that do not go at once, whatever rule stops them. */
  stopped: number;
  /** Mails about which it could not tell. */
  cannotTell: number;
  /** The same mails by what they would come to if each of its findings had another level, all else as it is. */
  instead: Record<Setting, VerdictCounts>;
}

/** What one policy under one rollout made of the mails. */
export interface PolicyCounts {
  verdicts: VerdictCounts;
  /** The same without what Letterhead adds by itself while a mail is written: the approved blocks. */
  beyondBlocks: VerdictCounts;
  /** By ISO 8601 week (`2026-W20`) of the mail's date. */
  weeks: Record<string, VerdictCounts>;
  reaches: Record<MailReach, VerdictCounts>;
  rules: Record<string, RuleCounts>;
}

/** How a second policy differs, in mails. */
export interface ChangeCounts {
  against: PolicyCounts;
  /** Mails by verdict under the first policy and then under the second. */
  verdicts: Record<Verdict, VerdictCounts>;
  /** By rule: mails it speaks about under the second policy only, and under the first only. */
  rules: Record<string, { gained: number; lost: number }>;
}

/** Everything that a back-test counts. It holds no mail, no address and no word of one: plain numbers, which add up. */
export interface BacktestCounts {
  mails: number;
  unread: number;
  /** Mails without a date: in no week. */
  undated: number;
  settled: PolicyCounts;
  dayOne: PolicyCounts;
  changes?: ChangeCounts;
}

/** One mail as it is counted. */
export interface JudgedMail {
  readonly reach: MailReach;
  /** In milliseconds since 1970 UTC; `undefined` where the mail has no date. */
  readonly sentAt: number | undefined;
  readonly settled: Report;
  readonly dayOne: Report;
  /** What a second policy makes of it, settled. */
  readonly against?: Report;
}

const GRAVITY: readonly Verdict[] = ['send', 'warn', 'justify', 'block'];
const SETTINGS: readonly Setting[] = ['off', 'advise', 'warn', 'justify', 'block'];

function noVerdicts(): VerdictCounts {
  return { block: 0, justify: 0, warn: 0, send: 0 };
}

function noPolicyCounts(): PolicyCounts {
  const reaches = {
    inside: noVerdicts(),
    trusted: noVerdicts(),
    external: noVerdicts(),
    unknown: noVerdicts(),
  };
  return { verdicts: noVerdicts(), beyondBlocks: noVerdicts(), weeks: {}, reaches, rules: {} };
}

/** Nothing counted yet; with room for a second policy where there is one. */
export function noCounts(hasSecond: boolean): BacktestCounts {
  const counts: BacktestCounts = {
    mails: 0,
    unread: 0,
    undated: 0,
    settled: noPolicyCounts(),
    dayOne: noPolicyCounts(),
  };
  if (hasSecond) counts.changes = noChanges();
  return counts;
}

function noChanges(): ChangeCounts {
  const verdicts = { block: noVerdicts(), justify: noVerdicts(), warn: noVerdicts(), send: noVerdicts() };
  return { against: noPolicyCounts(), verdicts, rules: {} };
}

/** Counts one mail. */
export function countMail(counts: BacktestCounts, mail: JudgedMail): void {
  counts.mails++;
  const week = mail.sentAt === undefined ? undefined : isoWeek(mail.sentAt);
  if (week === undefined) counts.undated++;
  countReport(counts.settled, mail.settled, mail.reach, week);
  countReport(counts.dayOne, mail.dayOne, mail.reach, week);
  if (mail.against === undefined || counts.changes === undefined) return;
  const { against, verdicts, rules } = counts.changes;
  countReport(against, mail.against, mail.reach, week);
  verdicts[mail.settled.verdict][mail.against.verdict]++;
  const before = rulesIn(mail.settled);
  const after = rulesIn(mail.against);
  for (const rule of new Set([...before, ...after])) {
    if (before.has(rule) === after.has(rule)) continue;
    const change = (rules[rule] ??= { gained: 0, lost: 0 });
    if (after.has(rule)) change.gained++;
    else change.lost++;
  }
}

function rulesIn(report: Report): ReadonlySet<string> {
  return new Set(report.findings.map((one) => one.rule));
}

function countReport(counts: PolicyCounts, report: Report, reach: MailReach, week: string | undefined): void {
  counts.verdicts[report.verdict]++;
  counts.beyondBlocks[verdictBeyondBlocks(report)]++;
  counts.reaches[reach][report.verdict]++;
  if (week !== undefined) (counts.weeks[week] ??= noVerdicts())[report.verdict]++;
  for (const rule of rulesIn(report)) countRule(ruleCounts(counts, rule), rule, report);
  for (const rule of new Set(report.cannotTell.map((one) => one.rule))) ruleCounts(counts, rule).cannotTell++;
}

/** What the mail comes to once the blocks that its findings ask for stand in it, as they do where Letterhead runs. */
function verdictBeyondBlocks({ findings, cannotTell }: Report): Verdict {
  let rank = 0;
  for (const finding of findings) if (!isMendedByBlock(finding)) rank = Math.max(rank, rankOf(finding.level));
  for (const { level } of cannotTell) if (level !== 'off') rank = Math.max(rank, rankOf(level));
  return GRAVITY[rank] ?? 'send';
}

/** The blocks that Letterhead queues while a mail is written, where their rule asks for them. */
const APPROVED_BLOCKS: ReadonlySet<string> = new Set<ApprovedBlock['id']>(['disclaimer', 'particulars']);

function isMendedByBlock({ fixes }: Finding): boolean {
  return fixes.some(({ edits }) =>
    edits.some((edit) => edit.kind === 'insert-block' && APPROVED_BLOCKS.has(edit.block)),
  );
}

function ruleCounts(counts: PolicyCounts, rule: string): RuleCounts {
  return (counts.rules[rule] ??= {
    mails: 0,
    levels: { advise: 0, warn: 0, justify: 0, block: 0 },
    stopped: 0,
    cannotTell: 0,
    instead: {
      off: noVerdicts(),
      advise: noVerdicts(),
      warn: noVerdicts(),
      justify: noVerdicts(),
      block: noVerdicts(),
    },
  });
}

function countRule(counts: RuleCounts, rule: string, report: Report): void {
  let own = 0;
  let others = 0;
  for (const finding of report.findings) {
    const rank = rankOf(finding.level);
    if (finding.rule === rule) own = Math.max(own, rank);
    else others = Math.max(others, rank);
  }
  for (const { level } of report.cannotTell) if (level !== 'off') others = Math.max(others, rankOf(level));
  counts.mails++;
  if (report.verdict !== 'send') counts.stopped++;
  counts.levels[LEVEL_OF_RANK[own] ?? 'advise']++;
  for (const setting of SETTINGS) {
    const rank = Math.max(others, setting === 'off' ? 0 : rankOf(setting));
    counts.instead[setting][GRAVITY[rank] ?? 'send']++;
  }
}

const LEVEL_OF_RANK: readonly Level[] = ['advise', 'warn', 'justify', 'block'];

/** 0 for a level that lets mail go, up to 3 for block: the place of what it leads to among the verdicts. */
function rankOf(level: Level): number {
  return LEVEL_OF_RANK.indexOf(level);
}

/** Numbers, and numbers in named groups, however deep. */
interface Numbers {
  [name: string]: number | Numbers;
}

/** Adds the counts of one part of the mails to those of another. Order does not matter. */
export function addCounts(into: BacktestCounts, from: BacktestCounts): void {
  addNumbers(into as unknown as Numbers, from as unknown as Numbers);
}

function addNumbers(into: Numbers, from: Numbers): void {
  for (const name of Object.keys(from)) {
    const more = from[name] ?? 0;
    if (typeof more === 'number') {
      const before = into[name] ?? 0;
      into[name] = typeof before === 'number' ? before + more : more;
    } else {
      const group = into[name] ?? {};
      if (typeof group === 'number') continue;
      into[name] = group;
      addNumbers(group, more);
    }
  }
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The ISO 8601 week of a moment, in UTC: weeks begin on Monday, and week 1 holds the year's first Thursday. */
export function isoWeek(time: number): string | undefined {
  const moment = new Date(time);
  if (Number.isNaN(moment.getTime())) return undefined;
  const midnight = Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate());
  const thursday = new Date(midnight + (3 - ((moment.getUTCDay() + 6) % 7)) * DAY_MS);
  const year = thursday.getUTCFullYear();
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / DAY_MS / 7);
  return `${String(year)}-W${String(week).padStart(2, '0')}`;
}

/** Mails that do not go at once: warn, justify or block. */
export function stoppedIn(counts: VerdictCounts): number {
  return counts.block + counts.justify + counts.warn;
}
