import type { Evidence, Finding } from '../engine/finding';
import type { CheckedMail, DetectedMail, SeenEvidence } from './checked-mail';

/** Characters that JSON allows raw, but that end a line in JavaScript, or steer a terminal the text is printed to. */
const RAW_BUT_RISKY = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * Gives the value as JSON on one line: UTF-8 as it is, with escapes for line separators, controls and bidirectional marks.
 * Lone surrogates are escaped by `JSON.stringify` itself, so that every line is valid UTF-8.
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(
    RAW_BUT_RISKY,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Evidence as the formats write it: these four keys, in this order, whatever else an object may carry. */
export function evidenceRecord({ entity, where, masked, confidence }: Evidence): Evidence {
  return { entity, where, masked, confidence };
}

function findingRecord(finding: Finding): object {
  const { rule, message, level, clauses } = finding;
  return {
    rule,
    message,
    level,
    clauses,
    evidence: finding.evidence.map(evidenceRecord),
    fixes: finding.fixes.map(({ id, label, safety }) => ({ id, label, safety })),
  };
}

/** One mail as `check` writes it to JSON and JSONL: the contract with whoever reads them, keys in this order. */
export function checkedRecord(mail: CheckedMail): object {
  if (!mail.ok) return { file: mail.file, error: mail.error };
  const { policy, verdict, findings, cannotTell } = mail.report;
  return {
    file: mail.file,
    policy,
    verdict,
    findings: findings.map(findingRecord),
    cannotTell: cannotTell.map(({ rule, reason }) => ({ rule, reason })),
  };
}

/** The same, with the reasons behind it where they were asked for. */
function seenRecord(seen: SeenEvidence): SeenEvidence {
  const { reasons } = seen;
  return reasons === undefined ? evidenceRecord(seen) : { ...evidenceRecord(seen), reasons };
}

/** One mail as `detect` writes it to JSONL. */
export function detectedRecord(mail: DetectedMail): object {
  if (!mail.ok) return { file: mail.file, error: mail.error };
  return { file: mail.file, entities: mail.entities.map(seenRecord) };
}
