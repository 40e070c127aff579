import { readFileSync, writeFileSync } from 'node:fs';

import type { Policy } from '../policy/model/policy';
import type { RegisterPolicy } from '../policy/model/register-policy';
import type { Leavers } from '../register/check/mailbox-gaps';
import { grantsAsCsv } from '../register/csv-export';
import { dayOf } from '../register/days';
import { dueOn } from '../register/due';
import { exportCommands } from '../register/exchange/export-commands';
import { readExport } from '../register/exchange/exported-rights';
import { countOutcomes, peopleIn, reconcile } from '../register/exchange/reconcile';
import type { Register } from '../register/fold/fold-register';
import { registerLists } from '../register/lists';
import { day as dayShape } from '../register/ports/shape';
import { pastTheirTime } from '../register/retention';
import { reasonOf } from './contacts';
import { loadPolicy } from './policy-source';
import { countReport } from './register/count-report';
import { purgeScript } from './register/purge-script';
import { readRegisterFile, type RegisterFile } from './register/register-file';
import { UsageProblem, type ExitCode, type Terminal } from './terminal';

/** What every `letterhead register` command is given. */
export interface RegisterOptions {
  readonly register: string;
  readonly policy: string;
  /** The day it is asked for, `YYYY-MM-DD`; today unless given. */
  readonly on?: string;
}

interface Opened {
  readonly file: RegisterFile;
  readonly policy: Policy;
  readonly keeping: RegisterPolicy;
  readonly leavers: Leavers;
}

/** @throws UsageProblem naming what cannot be used, and the remedy. */
function open({ register, policy: id, on }: RegisterOptions): Opened {
  const policy = loadPolicy(id);
  if (policy.register === undefined) {
    throw new UsageProblem(`The policy ${id} keeps no register. Add a part \`register\` to it.`);
  }
  const today = on ?? dayOf(new Date().toISOString());
  if (dayShape(today) === undefined) throw new UsageProblem(`${today} is no day. Write it as 2026-03-31.`);
  const file = readRegisterFile(register, policy.register);
  const leavers = { departures: file.register.departures, gone: new Set<string>(), today };
  return { file, policy, keeping: policy.register, leavers };
}

/** `letterhead register report`: numbers, or with `due` what is to be done. Ends with 1 where something is late. */
export function reportRegister(
  options: RegisterOptions & { readonly due?: boolean },
  terminal: Terminal,
): ExitCode {
  const { file, policy, keeping, leavers } = open(options);
  const title = `${policy.organisation.shortName}: register of mailboxes on ${leavers.today}`;
  if (options.due !== true) {
    terminal.out([title, ...countReport(file, leavers, keeping), ''].join('\n'));
    return 0;
  }
  const items = dueOn(file.register, leavers, keeping);
  const lines = items.map(({ by, isOverdue, for: whose, text, grant }) => {
    const reference = grant === undefined ? '' : `${grant.keys.grantId}  `;
    return `${isOverdue ? 'late' : 'due '}  ${by}  ${whose.padEnd(16)}${reference}${text}`;
  });
  terminal.out([title, ...(lines.length === 0 ? ['Nothing is due.'] : lines), ''].join('\n'));
  return items.some(({ isOverdue }) => isOverdue) ? 1 : 0;
}

/** `letterhead register reconcile`: the register beside an export of Exchange. Ends with 1 where the two differ. */
export function reconcileRegister(exported: string, options: RegisterOptions, terminal: Terminal): ExitCode {
  const { file, leavers } = open(options);
  const people = [...peopleIn(file.register), ...file.roles.map(({ person }) => person)];
  const read = readExport(textOf(exported), people);
  if (!read.ok) throw new UsageProblem(`${exported}: ${read.problem}`);
  const lines = reconcile(file.register, read.exported, leavers.today);
  const counts = countOutcomes(lines);
  for (const { outcome, grantId, text } of lines) {
    terminal.out(`${outcome.padEnd(11)}${grantId === undefined ? '' : `${grantId}  `}${text}\n`);
  }
  terminal.out(
    `${Object.entries(counts)
      .map(([outcome, count]) => `${count} ${outcome}`)
      .join(', ')}\n`,
  );
  return lines.length > counts.matched ? 1 : 0;
}

/** `letterhead register export`: the grants as CSV. Investigations only where they are asked for. */
export function exportRegister(
  options: RegisterOptions & { readonly investigations?: boolean; readonly out?: string },
  terminal: Terminal,
): ExitCode {
  const { file, leavers } = open(options);
  const register = options.investigations === true ? file.register : withoutInvestigations(file.register);
  const csv = grantsAsCsv(register, leavers);
  if (options.out === undefined) terminal.out(csv);
  // Spreadsheets take a file without this mark for another character set.
  else write(options.out, `\uFEFF${csv}`, terminal);
  return 0;
}

function withoutInvestigations(register: Register): Register {
  const grants = [...register.grants].filter(([, { request }]) => request.purpose !== 'investigation');
  return { ...register, grants: new Map(grants) };
}

/** `letterhead register purge`: PnP PowerShell that deletes what is past its time. */
export function purgeRegister(options: RegisterOptions, terminal: Terminal): ExitCode {
  const { file, keeping, leavers } = open(options);
  const past = pastTheirTime(file.events, file.register, leavers.today);
  const stamp = { at: new Date().toISOString(), today: leavers.today };
  const scripts = registerLists(keeping)
    .map((list) =>
      purgeScript(
        list,
        past.filter((one) => one.list === list.key),
        stamp,
      ),
    )
    .filter((script) => script !== '');
  if (scripts.length === 0) {
    terminal.err('letterhead: nothing is past its time\n');
    return 0;
  }
  const head = [
    '# Letterhead: deletes rows past their time. Run by the records officer, after Connect-PnPOnline to the site.',
    '# Run it as it stands first: it says what it would do. Then set $WhatIf to $false and run it again.',
    "$ErrorActionPreference = 'Stop'",
    '$WhatIf = $true',
  ];
  terminal.out([...head, ...scripts, ''].join('\r\n'));
  return 0;
}

/** `letterhead register exchange-commands`: what exports access from Exchange, for `reconcile`. */
export function exchangeCommands(terminal: Terminal): ExitCode {
  terminal.out(exportCommands());
  return 0;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (thrown) {
    throw new UsageProblem(`${file}: the export cannot be read (${reasonOf(thrown)}). Look at the path.`);
  }
}

function write(file: string, text: string, terminal: Terminal): void {
  try {
    writeFileSync(file, text);
  } catch (thrown) {
    throw new UsageProblem(`${file} could not be written (${reasonOf(thrown)}). Name another with --out.`);
  }
  terminal.err(`letterhead: ${file} written\n`);
}
