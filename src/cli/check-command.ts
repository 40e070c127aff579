import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { contentTypeOf } from '../attachments/quick/content-type';
import { checkMessage, type CheckSetup } from '../engine/check-message';
import { errorText } from '../mail/mail-result';
import { readMails } from '../mail/read-mails';
import { parseAddress } from '../message/address';
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
import { notesOf } from './read-attachment';
import { UsageProblem, type ExitCode, type Terminal } from './terminal';
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

/** Writes checked mails in one format: each as it comes, or all of them at the end. */
interface Writer {
  readonly write: (mail: CheckedMail) => void;
  readonly end: (tally: Tally) => void;
}

function writerFor(options: CheckOptions, setup: CheckSetup, terminal: Terminal): Writer {
  const { policy, rules } = setup;
  const kept: CheckedMail[] = [];
  const keep = (mail: CheckedMail): void => {
    kept.push(mail);
  };
  switch (options.format) {
    case 'pretty':
      return {
        write: (mail) => {
          if (mail.ok) terminal.out(`${terminalReport(mail, prettyOptions(terminal))}\n`);
        },
        end: (tally) => {
          if (tally.mails + tally.unread > 1) terminal.out(terminalSummary(tally, prettyOptions(terminal)));
        },
      };
    case 'jsonl':
      return {
        write: (mail) => {
          terminal.out(jsonlLine(mail));
        },
        end: () => undefined,
      };
    case 'json':
      return {
        write: keep,
        end: () => {
          terminal.out(jsonReport(kept));
        },
      };
    case 'sarif':
      return {
        write: keep,
        end: () => {
          const { rollout } = options;
          terminal.out(sarifReport(kept, { version: VERSION, rules, policy, rollout }));
        },
      };
  }
}

/** Checks every mail of the paths, writes the report in the format asked for, and says how it ended. */
export async function checkCommand(
  paths: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  refuseUnusable(options);
  const policy = withDomains(loadPolicy(options.policy), options.internal, options.trusted);
  const contacts = contactsFor(policy.id, options.contacts);
  const facts = contacts === undefined ? {} : { contacts: readContacts(contacts) };
  const setup: CheckSetup = { policy, rules: RULES, rollout: options.rollout, facts };
  const writer = writerFor(options, setup, terminal);
  const progress = new Progress(terminal);
  const tally = new Tally();
  const as = options.as === undefined ? {} : { as: options.as };
  for await (const one of readMails(paths, { contentTypeOf, notesOf, stdin: terminal.input(), ...as })) {
    progress.step();
    const checked: CheckedMail = one.ok
      ? { file: one.file, ok: true, report: checkMessage(one.mail.message, setup) }
      : { file: one.file, ok: false, error: errorText(one.error) };
    tally.add(checked);
    if (!checked.ok || options.format === 'pretty') progress.clear();
    if (!checked.ok) terminal.err(`letterhead: ${checked.file}: ${checked.error}\n`);
    if (options.fix === true && one.ok) await writeFixed(one.mail, setup, terminal);
    writer.write(checked);
  }
  progress.clear();
  writer.end(tally);
  return exitCode(tally);
}

/** Refuses a sender or a domain that no mail could match, before anything is read. */
export function refuseUnusable({
  as,
  internal,
  trusted,
}: Pick<CheckOptions, 'as' | 'internal' | 'trusted'>): void {
  if (as !== undefined && parseAddress(as).address === '') {
    throw new UsageProblem(`--as ${as} is no mail address. Write it like name@organisation.example.`);
  }
  const odd = [...internal, ...trusted].find((domain) => !/^(?:\*\.)?[\w-]+(?:\.[\w-]+)+$/.test(domain));
  if (odd !== undefined) {
    throw new UsageProblem(
      `${odd} is no domain. Write it like organisation.example, or *.organisation.example.`,
    );
  }
}

function prettyOptions(terminal: Terminal): { colour: boolean; width: number } {
  return { colour: terminal.colour, width: Math.min(terminal.columns, 100) };
}

/** A policy that is shipped with a sample contact register uses it unless told otherwise. */
export function contactsFor(policyId: string, asked: string | undefined): string | undefined {
  if (asked !== undefined) return asked;
  const shipped = join(POLICIES_FOLDER, `${policyId}.contacts.csv`);
  return existsSync(shipped) ? shipped : undefined;
}

function exitCode(tally: Tally): ExitCode {
  if (tally.unread > 0) return 2;
  return tally.verdicts.send === tally.mails ? 0 : 1;
}
