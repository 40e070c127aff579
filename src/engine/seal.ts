import type { Content } from '../message/content';
import { fingerprint } from '../message/fingerprint';
import type { Message } from '../message/message';
import type { Level } from '../policy/model/policy';
import { verdictOf } from './check-message';
import type { Finding } from './finding';
import type { Report } from './report';

/**
 * What releases a mail after a recorded justification: the content it was given for, and the rules it answers. A
 * consistency check, not a security control: whoever can write session data can write a seal.
 */
export interface Seal {
  readonly format: 1;
  readonly content: string;
  readonly rules: readonly string[];
  /** How many justifications have been recorded for this draft. */
  readonly recorded?: number;
  /** Rules whose warning the sender has read and answered with *Keep as it is*. */
  readonly kept?: readonly string[];
}

/** Recorded justifications for one draft after which a further refusal becomes Send Anyway (product.md, Justify). */
const ENOUGH_JUSTIFICATIONS = 2;

/** Rules whose block nobody can release (clauses.md, Levels: "every block but executables"). */
const NEVER_RELEASED: readonly string[] = ['attachment-executable'];

/**
 * Gives the hash of what a justification is given for: sender, recipients with their field in any order, the trimmed
 * subject, the new text without approved blocks and white space, and the attachments' names in any order. A part that was
 * not read counts as such, so that a seal never matches by a part being absent on both sides.
 */
export function contentHash(message: Message, content: Content): string {
  const { sender, recipients, subject, body, attachments } = message.parts;
  const own = content.segments.filter((one) => one.kind === 'new' || one.kind === 'signature');
  const words = own.map((one) => content.text.slice(one.start, one.end)).join(' ');
  return fingerprint(
    JSON.stringify([
      sender.known ? sender.value.from.address.toLowerCase() : null,
      recipients.known
        ? recipients.value.all.map((one) => `${one.field}:${one.address.toLowerCase()}`).sort()
        : null,
      subject.known ? subject.value.trim() : null,
      body.known ? words.replace(/\s/g, '') : null,
      attachments.known ? attachments.value.map((one) => one.name).sort() : null,
    ]),
  );
}

/** Gives a seal read from untrusted text, or `undefined` where it is not one of this format. */
export function parseSeal(text: string): Seal | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { format, content, rules, recorded, kept } = value as Partial<Record<keyof Seal, unknown>>;
  if (format !== 1 || typeof content !== 'string' || !Array.isArray(rules)) return undefined;
  return {
    format,
    content,
    rules: textsOf(rules),
    ...(typeof recorded === 'number' ? { recorded } : {}),
    ...(Array.isArray(kept) ? { kept: textsOf(kept) } : {}),
  };
}

function textsOf(values: readonly unknown[]): readonly string[] {
  return values.filter((one): one is string => typeof one === 'string');
}

/** True where a block of the rule can be answered with *This is wrong*. */
export function canBeReleased(rule: string): boolean {
  return !NEVER_RELEASED.includes(rule);
}

/**
 * Gives the report with the findings released that the seal answers: justify findings, blocks somebody has called wrong, and
 * warnings that were kept. Released findings stay, as advice. A seal for other content releases nothing; but after enough
 * recorded justifications, whatever for, a further one is no longer asked for: it becomes a warning.
 */
export function releaseSealed(report: Report, seal: Seal | undefined, content: string): Report {
  if (seal === undefined) return report;
  const isSame = seal.content === content;
  const isEnough = (seal.recorded ?? 0) >= ENOUGH_JUSTIFICATIONS;
  if (!isSame && !isEnough) return report;
  const findings = report.findings.map((one) => {
    const level = isSame ? releasedLevel(one, seal) : one.level;
    const now = isEnough && level === 'justify' ? 'warn' : level;
    return now === one.level ? one : { ...one, level: now };
  });
  return { ...report, findings, verdict: verdictOf(findings, report.cannotTell) };
}

function releasedLevel({ level, rule }: Finding, { rules, kept = [] }: Seal): Level {
  switch (level) {
    case 'justify':
    case 'block':
      return rules.includes(rule) && canBeReleased(rule) ? 'advise' : level;
    case 'warn':
      return kept.includes(rule) ? 'advise' : level;
    case 'advise':
      return level;
  }
}
