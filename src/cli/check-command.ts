import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { contentTypeOf } from '../attachments/quick/content-type';
import { checkMessage, type CheckSetup } from '../engine/check-message';
import { errorText } from '../mail/mail-result';
import { readMails } from '../mail/read-mails';
import type { Rollout } from '../policy/model/policy';
import type { CheckedMail } from '../report/checked-mail';
import { jsonReport } from '../report/json';
import { jsonlLine } from '../report/jsonl';
import { sarifReport } from '../report/sarif';
import { Tally } from '../report/tally';
import { terminalReport } from '../report/terminal';
import { terminalSummary } from '../report/terminal/summary';
import { RULES } from '../rules/all-rules';
import { readContacts } from './contacts';
import { writeFixed } from './fix';
import { loadPolicy, POLICIES_FOLDER, withDomains } from './policy-source';
import { Progress } from './progress';
import type { ExitCode, Terminal } from './terminal';
import { VERSION } from './version';

/** What `letterhead check` was asked for. */
export interface CheckOptions {
  readonly policy: string;
  readonly rollout: Rollout;
  readonly as?: string;
  readonly contacts?: string;
  readonly internal: readonly string[];
  readonly trusted: readonly string[];
  readonly format: 'pretty' | 'json' | 'jsonl' | 'sarif';
  readonly fix?: boolean;
}

/** Checks every mail of the paths, writes the report in the format asked for, and says how it ended. */
export async function checkCommand(
  paths: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const policy = withDomains(loadPolicy(options.policy), options.internal, options.trusted);
  const contacts = contactsFor(policy.id, options.contacts);
  const setup: CheckSetup = {
    policy,
    rules: RULES,
    rollout: options.rollout,
    facts: contacts === undefined ? {} : { contacts: readContacts(contacts) },
  };
  const progress = new Progress(terminal);
  const tally = new Tally();
  const kept: CheckedMail[] = [];
  for await (const one of readMails(paths, {
    contentTypeOf,
    stdin: terminal.input(),
    ...(options.as === undefined ? {} : { as: options.as }),
  })) {
    progress.step();
    const checked: CheckedMail = one.ok
      ? { file: one.file, ok: true, report: checkMessage(one.mail.message, setup) }
      : { file: one.file, ok: false, error: errorText(one.error) };
    tally.add(checked);
    if (!checked.ok || options.format === 'pretty') progress.clear();
    if (!checked.ok) terminal.err(`letterhead: ${checked.file}: ${checked.error}\n`);
    if (options.fix === true && one.ok) await writeFixed(one.mail, setup, terminal);
    switch (options.format) {
      case 'pretty':
        if (checked.ok) terminal.out(`${terminalReport(checked, prettyOptions(terminal))}\n`);
        break;
      case 'jsonl':
        terminal.out(jsonlLine(checked));
        break;
      case 'json':
      case 'sarif':
        kept.push(checked);
        break;
    }
  }
  progress.clear();
  if (options.format === 'json') terminal.out(jsonReport(kept));
  if (options.format === 'sarif') {
    terminal.out(sarifReport(kept, { version: VERSION, rules: RULES, policy, rollout: options.rollout }));
  }
  if (options.format === 'pretty' && tally.mails + tally.unread > 1) {
    terminal.out(terminalSummary(tally, prettyOptions(terminal)));
  }
  return exitCode(tally);
}

function prettyOptions(terminal: Terminal): { colour: boolean; width: number } {
  return { colour: terminal.colour, width: Math.min(terminal.columns, 100) };
}

/** A policy that is shipped with a sample contact register uses it unless told otherwise. */
function contactsFor(policyId: string, asked: string | undefined): string | undefined {
  if (asked !== undefined) return asked;
  const shipped = join(POLICIES_FOLDER, `${policyId}.contacts.csv`);
  return existsSync(shipped) ? shipped : undefined;
}

function exitCode(tally: Tally): ExitCode {
  if (tally.unread > 0) return 2;
  return tally.verdicts.send === tally.mails ? 0 : 1;
}
