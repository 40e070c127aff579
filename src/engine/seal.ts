import type { Content } from '../message/content';
import { fingerprint } from '../message/fingerprint';
import type { Message } from '../message/message';
import { verdictOf } from './check-message';
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
}

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
  const { format, content, rules, recorded } = value as Partial<Record<keyof Seal, unknown>>;
  if (format !== 1 || typeof content !== 'string' || !Array.isArray(rules)) return undefined;
  return {
    format,
    content,
    rules: rules.filter((one): one is string => typeof one === 'string'),
    ...(typeof recorded === 'number' ? { recorded } : {}),
  };
}

/**
 * Gives the report with the findings released that the seal answers: justify findings, and blocks somebody has called
 * wrong. Released findings stay, as advice. A seal for other content releases nothing.
 */
export function releaseSealed(report: Report, seal: Seal | undefined, content: string): Report {
  if (seal?.content !== content) return report;
  const findings = report.findings.map((one) => {
    const isStopped = one.level === 'justify' || one.level === 'block';
    const isReleased = isStopped && seal.rules.includes(one.rule) && !NEVER_RELEASED.includes(one.rule);
    return isReleased ? { ...one, level: 'advise' as const } : one;
  });
  return { ...report, findings, verdict: verdictOf(findings, report.cannotTell) };
}
