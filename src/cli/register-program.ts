import type { Command } from 'commander';

import { DEFAULT_POLICY } from './policy-source';
import { provisionCommand, type ProvisionOptions } from './provision-command';
import {
  exchangeCommands,
  exportRegister,
  purgeRegister,
  reconcileRegister,
  reportRegister,
  type RegisterOptions,
} from './register-command';
import type { ExitCode, Terminal } from './terminal';

type Ends = (code: ExitCode) => void;

/** Adds `letterhead register` and its commands. None of them signs in: they read a register that was exported. */
export function addRegister(program: Command, terminal: Terminal, ends: Ends): void {
  const register = program
    .command('register')
    .description('read an exported register of mailboxes: what is due, and whether Exchange agrees');
  reading(register, 'report')
    .description('the register in numbers, which name nobody')
    .option('--due', 'what is due in place of the numbers, by name; ends with 1 where something is late')
    .action((options: RegisterOptions & { due?: boolean }) => ends(reportRegister(options, terminal)));
  reading(register, 'reconcile')
    .description('hold the register against an export of Exchange; ends with 1 where the two differ')
    .argument('<export>', 'JSON or CSV of Exchange Online PowerShell: see exchange-commands')
    .action((file: string, options: RegisterOptions) => ends(reconcileRegister(file, options, terminal)));
  reading(register, 'export')
    .description('the grants as CSV, safe to open in a spreadsheet')
    .option('--investigations', 'investigations too')
    .option('--out <file>', 'where to write it; standard output unless given')
    .action((options: RegisterOptions & { investigations?: boolean; out?: string }) =>
      ends(exportRegister(options, terminal)),
    );
  reading(register, 'purge')
    .description('PowerShell that deletes what is past its time, and leaves how much it was')
    .action((options: RegisterOptions) => ends(purgeRegister(options, terminal)));
  register
    .command('exchange-commands')
    .description('the PowerShell that exports access from Exchange Online')
    .action(() => ends(exchangeCommands(terminal)));
}

/** Adds `letterhead provision`. */
export function addProvision(program: Command, terminal: Terminal, ends: Ends): void {
  program
    .command('provision')
    .description('what the register needs at SharePoint: a plan, and the scripts that make it')
    .requiredOption('--site <url>', 'the site that holds the lists')
    .requiredOption('--client-id <guid>', 'the application (client) id of the app registration')
    .option('--policy <id|file>', 'a shipped policy, or a policy file', DEFAULT_POLICY)
    .option('--people <file>', 'the people file that LetterheadPeople is filled from')
    .option('--out <folder>', 'where the plan and the scripts are written; without it the plan is shown')
    .action((options: ProvisionOptions) => ends(provisionCommand(options, terminal)));
}

function reading(register: Command, name: string): Command {
  return register
    .command(name)
    .requiredOption('--register <file>', 'the register, as export-register.ps1 wrote it')
    .option('--policy <id|file>', 'a shipped policy, or a policy file', DEFAULT_POLICY)
    .option('--on <day>', 'the day it is asked for, as 2026-03-31; today unless given');
}
