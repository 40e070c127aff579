import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Policy } from '../policy/model/policy';
import { impactAssessment } from '../report/privacy/impact-assessment';
import { privacyPage } from '../report/privacy/privacy-page';
import { RULES } from '../rules/all-rules';
import { reasonOf } from './contacts';
import { loadPolicy } from './policy-source';
import { UsageProblem, type ExitCode, type Terminal } from './terminal';
import { VERSION } from './version';

/** What `letterhead policy privacy` was asked for. */
export interface PolicyPrivacyOptions {
  readonly out: string;
}

/** The two pages about a policy, by the names of their files. */
export function privacyFiles(policy: Policy): {
  readonly 'privacy.html': string;
  readonly 'impact-assessment.html': string;
} {
  const titles = Object.fromEntries(RULES.map(({ id, title }) => [id, title]));
  const facts = { titles, letterhead: VERSION };
  return {
    'privacy.html': privacyPage(policy, facts),
    'impact-assessment.html': impactAssessment(policy, facts),
  };
}

/**
 * Writes the privacy page of a policy and an impact assessment to start from.
 *
 * @throws UsageProblem where the policy does not compile or the folder cannot be written.
 */
export function privacyCommand(
  idOrFile: string,
  { out }: PolicyPrivacyOptions,
  terminal: Terminal,
): ExitCode {
  const files = privacyFiles(loadPolicy(idOrFile));
  try {
    mkdirSync(out, { recursive: true });
    for (const [name, page] of Object.entries(files)) writeFileSync(join(out, name), page);
  } catch (thrown) {
    throw new UsageProblem(
      `${out} could not be written (${reasonOf(thrown)}). Name another folder with --out.`,
    );
  }
  terminal.out(
    `${join(out, 'privacy.html')}: for staff, to put where they find it.\n${join(out, 'impact-assessment.html')}: a draft; your data-protection officer fills in what is marked.\n`,
  );
  return 0;
}
