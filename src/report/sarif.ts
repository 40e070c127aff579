import type { Artifact, Log, Notification, Result } from 'sarif';
import type { Rule } from '../engine/rule';
import type { Policy, Rollout } from '../policy/model/policy';
import type { CheckedMail } from './checked-mail';
import { jsonText } from './json-record';
import { clauseTaxonomy, ruleDescriptors, UNREAD_MAIL } from './sarif/descriptors';
import { BASE, mailLocation, placesOf, resultsOf } from './sarif/results';
import { sarifText } from './sarif/text';

/** The schema of the standard with its errata. */
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** What a log says about the run itself. */
export interface SarifSetup {
  readonly rules: readonly Rule[];
  readonly policy: Policy;
  readonly rollout: Rollout;
  /** Letterhead's own version. */
  readonly version: string;
}

/**
 * Gives the run as a SARIF 2.1.0 log (OASIS standard): rules with the policy's levels, the policy's clauses as a taxonomy, a
 * result for each finding and for each thing that could not be told, and a notification for each mail that was not read.
 */
export function sarifLog(mails: Iterable<CheckedMail>, setup: SarifSetup): Log {
  const { rules, policy, rollout, version } = setup;
  const places = placesOf(
    rules.map((one) => one.id),
    policy,
  );
  const artifacts: Artifact[] = [];
  const results: Result[] = [];
  const unread: Notification[] = [];
  for (const mail of mails) {
    const index = artifacts.length;
    const { artifactLocation } = mailLocation(mail.file, index).physicalLocation ?? {};
    artifacts.push({ ...(artifactLocation && { location: artifactLocation }), roles: ['analysisTarget'] });
    if (mail.ok) results.push(...resultsOf(mail.file, index, mail.report, places));
    else unread.push(notification(mail.file, index, mail.error));
  }
  const driver = {
    name: 'Letterhead',
    version,
    semanticVersion: version,
    language: 'en-GB',
    rules: ruleDescriptors(rules, policy, rollout),
    notifications: [UNREAD_MAIL],
    supportedTaxonomies: [{ name: policy.id, index: 0 }],
  };
  const base = { [BASE]: { description: { text: 'The directory from which the check was started' } } };
  const invocation = { executionSuccessful: unread.length === 0, toolExecutionNotifications: unread };
  const run = {
    tool: { driver },
    taxonomies: [clauseTaxonomy(policy)],
    originalUriBaseIds: base,
    invocations: [invocation],
    artifacts,
    results,
  };
  return { $schema: SCHEMA, version: '2.1.0', runs: [run] };
}

/** Gives the log as text. */
export function sarifReport(mails: Iterable<CheckedMail>, setup: SarifSetup): string {
  return `${jsonText(sarifLog(mails, setup))}\n`;
}

function notification(file: string, artifact: number, error: string): Notification {
  return {
    descriptor: { id: UNREAD_MAIL.id, index: 0 },
    level: 'error',
    message: { text: sarifText(error) },
    locations: [mailLocation(file, artifact)],
  };
}
