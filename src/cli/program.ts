import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';

import { backtestCommand, type BacktestOptions } from './backtest-command';
import { bundleCommand, type BundleOptions } from './bundle-command';
import { checkCommand, type CheckOptions } from './check-command';
import { detectCommand, type DetectOptions } from './detect-command';
import { mailflowCommand, type MailflowOptions } from './mailflow-command';
import { manifestCommand, type ManifestCommandOptions } from './manifest-command';
import {
  diffPolicies,
  listClauses,
  listPolicies,
  showPolicy,
  testPolicy,
  validatePolicy,
} from './policy-command';
import { newPolicyCommand, type PolicyNewOptions } from './policy-new-command';
import { privacyCommand, type PolicyPrivacyOptions } from './policy-privacy-command';
import { DEFAULT_POLICY } from './policy-source';
import { addProvision, addRegister } from './register-program';
import { UsageProblem, type ExitCode, type Terminal } from './terminal';
import { verifyDeployCommand } from './verify-deploy-command';
import { VERSION } from './version';

const PATHS = 'mails (.eml, .msg, .mbox), folders of them, or - for standard input';

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

/** Runs the command line. Everything it says goes through `terminal`; gives the exit code. */
export async function runProgram(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let ended: ExitCode = 0;
  const program = new Command('letterhead')
    .description('Checks outgoing mail against the organisation’s own written policy.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .showHelpAfterError('(letterhead --help lists the commands)');
  const ends = (code: ExitCode): void => {
    ended = code;
  };
  addCheck(program, terminal, ends);
  addDetect(program, terminal, ends);
  addBacktest(program, terminal, ends);
  addPolicy(program, terminal, ends);
  addManifest(program, terminal, ends);
  addBundle(program, terminal, ends);
  addMailflow(program, terminal, ends);
  addRegister(program, terminal, ends);
  addProvision(program, terminal, ends);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return ended;
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2;
    if (!(thrown instanceof UsageProblem)) throw thrown;
    terminal.err(`letterhead: ${thrown.message}\n`);
    return 2;
  }
}

type Ends = (code: ExitCode) => void;

function addCheck(program: Command, terminal: Terminal, ends: Ends): void {
  program
    .command('check')
    .description('check mails against a policy')
    .argument('<path...>', PATHS)
    .option('--policy <id|file>', 'a shipped policy, or a policy file', DEFAULT_POLICY)
    .addOption(
      new Option('--rollout <stage>', 'settled levels, or the milder ones of the first weeks')
        .choices(['settled', 'day-one'])
        .default('settled'),
    )
    .option('--as <address>', 'who sends, in place of the From header')
    .option('--contacts <file>', 'a contact register export: lines of address,listed or address,opted-out')
    .option('--internal <domain>', 'one more domain of the organisation (may be repeated)', collect, [])
    .option('--trusted <domain>', 'one more trusted domain (may be repeated)', collect, [])
    .addOption(
      new Option('--format <format>', 'what the report is written as')
        .choices(['pretty', 'json', 'jsonl', 'sarif'])
        .default('pretty'),
    )
    .option('--fix', 'write a mended copy, NAME.fixed.eml, where a safe fix applies')
    .addHelpText('after', EXIT_CODES)
    .action(async (paths: string[], options: CheckOptions) => {
      ends(await checkCommand(paths, options, terminal));
    });
}

const EXIT_CODES = `
Ends with 0 where every mail may go, 1 where one is stopped (warn or above), 2 where
something could not be read or the command was not understood.`;

function addDetect(program: Command, terminal: Terminal, ends: Ends): void {
  program
    .command('detect')
    .description('list the personal data that the detectors see, masked')
    .argument('<path...>', PATHS)
    .addOption(
      new Option('--min <confidence>', 'the lowest confidence that is listed')
        .choices(['low', 'medium', 'high'])
        .default('medium'),
    )
    .addOption(
      new Option('--format <format>', 'what it is written as').choices(['pretty', 'jsonl']).default('pretty'),
    )
    .option('--explain', 'say what spoke for each value and against it')
    .action(async (paths: string[], options: DetectOptions) => {
      ends(await detectCommand(paths, options, terminal));
    });
}

function addBacktest(program: Command, terminal: Terminal, ends: Ends): void {
  program
    .command('backtest')
    .description('what a policy would have done to mails already sent, as one HTML report')
    .argument('<path...>', 'mails (.eml, .msg, .mbox) or folders of them')
    .option('--policy <id|file>', 'a shipped policy, or a policy file', DEFAULT_POLICY)
    .option('--against <id|file>', 'a second policy to compare with')
    .option(
      '--authority <who, date>',
      'who allowed single mails to be listed, and when; without it: counts only',
    )
    .option('--as <address>', 'who sends, in place of the From header')
    .option('--contacts <file>', 'a contact register export: lines of address,listed or address,opted-out')
    .option('--internal <domain>', 'one more domain of the organisation (may be repeated)', collect, [])
    .option('--trusted <domain>', 'one more trusted domain (may be repeated)', collect, [])
    .option('--jobs <number>', 'how many mails are looked at at once; one a core unless given', wholeNumber)
    .option('--out <file>', 'where the report is written', 'backtest.html')
    .addHelpText(
      'after',
      '\nA run that was stopped goes on where it was when it is started again with the same words.',
    )
    .action(async (paths: string[], options: BacktestOptions) => {
      ends(await backtestCommand(paths, options, terminal));
    });
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 64) {
    throw new InvalidArgumentError('Give a whole number from 1 to 64.');
  }
  return number;
}

function addManifest(program: Command, terminal: Terminal, ends: Ends): void {
  program
    .command('manifest')
    .description('write the manifest that Outlook reads')
    .requiredOption('--base-url <url>', 'where the add-in is hosted (https)')
    .requiredOption('--client-id <guid>', 'the id of your deployment: make one once and keep it')
    .addOption(
      new Option('--mode <mode>', 'softblock stops a mail, prompt always offers Send Anyway (a first ring)')
        .choices(['softblock', 'prompt'])
        .default('softblock'),
    )
    .option('--send-button', 'let the pane send the mail itself (asks for a wider permission)')
    .option('--out <file>', 'where to write it; standard output unless given')
    .action((options: ManifestCommandOptions) => {
      ends(manifestCommand(options, terminal));
    });
}

function addBundle(program: Command, terminal: Terminal, ends: Ends): void {
  program
    .command('bundle')
    .description('everything a deployment needs: files to host, manifests, hosting, a guide')
    .requiredOption('--policy <id|file>', 'the policy file; its example mails are run first')
    .requiredOption('--base-url <url>', 'where the add-in will be hosted (https)')
    .requiredOption('--client-id <guid>', 'the id of your deployment: make one once and keep it')
    .addOption(
      new Option('--rollout <stage>', 'settled levels, or the milder ones of the first weeks')
        .choices(['settled', 'day-one'])
        .default('settled'),
    )
    .option('--send-button', 'let the pane send the mail itself (asks for a wider permission)')
    .option('--register <file>', 'register-settings.json, as the script of letterhead provision writes it')
    .option('--out <folder>', 'where to write it', 'letterhead-bundle')
    .action((options: BundleOptions) => {
      ends(bundleCommand(options, terminal));
    });
  program
    .command('verify-deploy')
    .description('whether a host serves the bundle as it was built: files, headers, policy, manifest')
    .argument('<url>', 'the address that the bundle was built for')
    .action(async (url: string) => {
      ends(await verifyDeployCommand(url, terminal));
    });
}

function addMailflow(program: Command, terminal: Terminal, ends: Ends): void {
  program
    .command('mailflow')
    .description('Exchange rules for outside mail that no client checked, and what is checked where')
    .option('--policy <id|file>', 'a shipped policy, or a policy file', DEFAULT_POLICY)
    .option('--out <folder>', 'where to write them', '.')
    .action((options: MailflowOptions) => {
      ends(mailflowCommand(options, terminal));
    });
}

function addPolicy(program: Command, terminal: Terminal, ends: Ends): void {
  const policy = program.command('policy').description('look at policies, and try policy files');
  policy
    .command('new')
    .description('write a first policy from answers to questions')
    .option('--answers <file>', 'answers from a file (YAML or JSON), in place of questions on the terminal')
    .option('--answer <key=value>', 'one answer (may be repeated); it wins over the file', collect, [])
    .option('--questions', 'write the questions as a file to fill in, and no policy')
    .option('--out <file>', 'where to write it', 'our-policy.yaml')
    .action(async (options: PolicyNewOptions) => {
      ends(await newPolicyCommand(options, terminal));
    });
  policy
    .command('list')
    .description('the shipped policies')
    .action(() => ends(listPolicies(terminal)));
  policy
    .command('show')
    .description('what a policy asks: its rules, levels and options')
    .argument('[id|file]', 'a shipped policy, or a policy file', DEFAULT_POLICY)
    .action((idOrFile: string) => ends(showPolicy(idOrFile, terminal)));
  policy
    .command('validate')
    .description('whether a policy file compiles, its examples included')
    .argument('<id|file>', 'a policy file')
    .action((file: string) => ends(validatePolicy(file, terminal)));
  policy
    .command('test')
    .description('run the example mails of a policy file')
    .argument('<id|file>', 'a policy file')
    .action((file: string) => ends(testPolicy(file, terminal)));
  policy
    .command('diff')
    .description('how a second policy differs: words, levels, and example mails that come to something else')
    .argument('<before>', 'a shipped policy, or a policy file')
    .argument('<after>', 'a shipped policy, or a policy file')
    .action((before: string, after: string) => ends(diffPolicies(before, after, terminal)));
  policy
    .command('privacy')
    .description('write the privacy page of a policy, and an impact assessment to start from')
    .argument('[id|file]', 'a shipped policy, or a policy file', DEFAULT_POLICY)
    .option('--out <folder>', 'where to write them', '.')
    .action((idOrFile: string, options: PolicyPrivacyOptions) => {
      ends(privacyCommand(idOrFile, options, terminal));
    });
  policy
    .command('clauses')
    .description('every clause, and what Letterhead does about it')
    .argument('[id|file]', 'a shipped policy, or a policy file', DEFAULT_POLICY)
    .action((idOrFile: string) => ends(listClauses(idOrFile, terminal)));
}
