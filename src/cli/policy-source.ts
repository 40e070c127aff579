import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { checkMessage } from '../engine/check-message';
import { compilePolicy, type CompiledPolicy } from '../policy/author/compile';
import type { MessageCheck } from '../policy/author/examples';
import type { PolicyProblem } from '../policy/author/problem';
import type { Policy } from '../policy/model/policy';
import { RULES } from '../rules/all-rules';
import { reasonOf } from './contacts';
import { UsageProblem } from './terminal';

/** The shipped policies, two folders above this file in the checkout and in the installed package alike. */
export const POLICIES_FOLDER = resolve(__dirname, '../../policies');

/** The policy that `check` uses unless told otherwise. */
export const DEFAULT_POLICY = 'steps-to-work';

/** Runs every rule under the policy's settled levels: what the examples of a policy file are held against. */
export const checkExample: MessageCheck = (message, policy, facts) =>
  checkMessage(message, { policy, rules: RULES, facts });

/** Gives the ids of the shipped policies, in alphabetical order. */
export function shippedPolicies(): readonly string[] {
  return readdirSync(POLICIES_FOLDER)
    .filter((name) => name.endsWith('.yaml') && !name.endsWith('.people.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
}

/**
 * Gives the path of a policy: that of a shipped one by its id, or the file of that name.
 *
 * @throws UsageProblem where there is neither.
 */
function policyPath(idOrFile: string): string {
  if (shippedPolicies().includes(idOrFile)) return join(POLICIES_FOLDER, `${idOrFile}.yaml`);
  if (existsSync(idOrFile)) return idOrFile;
  throw new UsageProblem(
    `There is no policy called ${idOrFile}. Name a file, or one of: ${shippedPolicies().join(', ')}.`,
  );
}

/**
 * Reads and compiles a policy; with `examples` its example mails are run too.
 *
 * @throws UsageProblem where the file cannot be read.
 */
export function compilePolicyFile(idOrFile: string, examples: 'run' | 'skip'): CompiledPolicy {
  const file = policyPath(idOrFile);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (thrown) {
    throw new UsageProblem(`${file}: the policy cannot be read (${reasonOf(thrown)}). Look at the path.`);
  }
  return compilePolicy({ file, text }, RULES, examples === 'run' ? checkExample : undefined);
}

/** One problem as a line for the terminal: `file:line:column: what. remedy`. */
export function problemLine({ file, line, column, what, remedy }: PolicyProblem): string {
  return `${file}:${line}:${column}: ${what} ${remedy}`;
}

/**
 * Gives a policy ready for use.
 *
 * @throws UsageProblem naming everything that has to be mended first.
 */
export function loadPolicy(idOrFile: string): Policy {
  const compiled = compilePolicyFile(idOrFile, 'skip');
  if (compiled.ok) return compiled.policy;
  throw new UsageProblem(
    [`The policy ${idOrFile} does not compile:`, ...compiled.problems.map(problemLine)].join('\n'),
  );
}

/** Gives the policy with more internal and trusted domains, for trying it on mail from elsewhere. */
export function withDomains(policy: Policy, internal: readonly string[], trusted: readonly string[]): Policy {
  const { organisation } = policy;
  const { domains } = organisation;
  const lower = (all: readonly string[]): readonly string[] => all.map((one) => one.toLowerCase());
  return {
    ...policy,
    organisation: {
      ...organisation,
      domains: {
        internal: [...domains.internal, ...lower(internal)],
        trusted: [...domains.trusted, ...lower(trusted)],
      },
    },
  };
}
