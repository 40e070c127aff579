import type { Location, Result } from 'sarif';
import type { Finding } from '../../engine/finding';
import type { CannotTell, Report } from '../../engine/report';
import type { Policy } from '../../policy/model/policy';
import { evidenceRecord } from '../json-record';
import { clauseIndex, clauseReference, SARIF_LEVEL } from './descriptors';
import { digest } from './digest';
import { fileUri } from './file-uri';
import { sarifText } from './text';

/** The name of the directory against which relative file names are read. */
export const BASE = 'WORKING_DIRECTORY';

/** What the results of a run refer to by number. */
export interface Places {
  readonly policy: Policy;
  readonly rules: ReadonlyMap<string, number>;
  readonly clauses: ReadonlyMap<string, number>;
}

/** Makes the fingerprint of a result from what identifies it within its file. */
type Fingerprint = (...parts: readonly string[]) => Record<string, string>;

/** Gives the places of rules and clauses in the lists of the run. */
export function placesOf(ruleIds: readonly string[], policy: Policy): Places {
  return { policy, rules: new Map(ruleIds.map((id, index) => [id, index])), clauses: clauseIndex(policy) };
}

/** Gives the results of one mail: a `fail` for each finding, an `open` one for each thing that could not be told. */
export function resultsOf(file: string, artifact: number, report: Report, places: Places): Result[] {
  const location = mailLocation(file, artifact);
  const fingerprint = fingerprints(file);
  return [
    ...report.findings.map((one) => findingResult(one, location, fingerprint, places)),
    ...report.cannotTell.map((one) => openResult(one, location, fingerprint, places)),
  ];
}

/** Gives the location of a mail. A mail has no lines of its own, so it has no region. */
export function mailLocation(file: string, artifact: number): Location {
  const uri = fileUri(file);
  const base = uri.startsWith('file:') ? {} : { uriBaseId: BASE };
  return { physicalLocation: { artifactLocation: { uri, ...base, index: artifact } } };
}

function findingResult(
  finding: Finding,
  location: Location,
  fingerprint: Fingerprint,
  { policy, rules, clauses }: Places,
): Result {
  const { rule, messageId, level } = finding;
  const evidence = finding.evidence.map(evidenceRecord);
  return {
    ruleId: rule,
    ...indexOf(rules, rule),
    kind: 'fail',
    level: SARIF_LEVEL[level],
    message: { text: sarifText(finding.message) },
    locations: [location],
    partialFingerprints: fingerprint(
      rule,
      messageId,
      ...evidence.map((one) => `${one.entity} ${one.where} ${one.masked}`),
    ),
    taxa: finding.clauses.map((id) => clauseReference(id, policy, clauses)),
    properties: {
      level,
      messageId,
      evidence,
      fixes: finding.fixes.map(({ id, label, safety }) => ({ id, label, safety })),
    },
  };
}

/** SARIF 2.1.0, 3.27.9: `open` says that the tool had too little to decide; such a result has no level. */
function openResult(
  one: CannotTell,
  location: Location,
  fingerprint: Fingerprint,
  { rules }: Places,
): Result {
  return {
    ruleId: one.rule,
    ...indexOf(rules, one.rule),
    kind: 'open',
    level: 'none',
    message: { text: sarifText(`Cannot tell: ${one.reason}`) },
    locations: [location],
    partialFingerprints: fingerprint(one.rule, 'cannot-tell', one.reason),
    properties: { level: one.level, cause: one.cause },
  };
}

function indexOf(rules: ReadonlyMap<string, number>, id: string): { ruleIndex?: number } {
  const ruleIndex = rules.get(id);
  return ruleIndex === undefined ? {} : { ruleIndex };
}

/**
 * Gives a function that makes fingerprints for one file, the same from run to run. Two equal findings of one mail get
 * different ones: the second counts itself.
 */
function fingerprints(file: string): Fingerprint {
  const seen = new Map<string, number>();
  return (...parts) => {
    const key = JSON.stringify([file, ...parts]);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return { 'letterheadFinding/v1': digest(`${key}#${String(count)}`) };
  };
}
