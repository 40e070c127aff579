import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Policy } from '../policy/model/policy';
import { coveragePage } from '../report/coverage/coverage-page';
import { reasonOf } from './contacts';
import { mailflowScript } from './mailflow/exchange-rules';
import { loadPolicy } from './policy-source';
import { UsageProblem, type ExitCode, type Terminal } from './terminal';
import { VERSION } from './version';

/** What `letterhead mailflow` was asked for. */
export interface MailflowOptions {
  readonly policy: string;
  readonly out: string;
}

/**
 * The rules for Exchange and the page of what is covered, by the names of their files.
 *
 * @throws UsageProblem where Exchange would not take the approved texts.
 */
export function mailflowFiles(policy: Policy): Readonly<Record<string, string>> {
  const written = mailflowScript(policy, VERSION);
  if (!written.ok) throw new UsageProblem(written.problem);
  return { 'mailflow.ps1': written.script, 'coverage.html': coveragePage(policy, VERSION) };
}

/**
 * Writes the rules by which Exchange adds the approved texts to outside mail that no client checked, and the table of what is
 * checked where.
 *
 * @throws UsageProblem where the policy does not compile, Exchange would not take its texts, or the folder cannot be written.
 */
export function mailflowCommand({ policy, out }: MailflowOptions, terminal: Terminal): ExitCode {
  const files = mailflowFiles(loadPolicy(policy));
  try {
    mkdirSync(out, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(out, name), text);
  } catch (thrown) {
    throw new UsageProblem(
      `${out} could not be written (${reasonOf(thrown)}). Name another folder with --out.`,
    );
  }
  terminal.out(
    `${join(out, 'mailflow.ps1')}: rules for Exchange Online. Started as it is, it changes nothing.\n${join(out, 'coverage.html')}: which mail is checked where.\n`,
  );
  return 0;
}
