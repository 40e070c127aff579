import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { compilePeople } from '../policy/author/people';
import type { People } from '../policy/model/people';
import type { Policy } from '../policy/model/policy';
import { reasonOf } from './contacts';
import { loadPolicy, problemLine } from './policy-source';
import { exportScript } from './provision/export-script';
import { provisionPlan } from './provision/provision-plan';
import { provisionScript } from './provision/provision-script';
import { clientIdOf, siteOf, type ProvisionSetup } from './provision/setup';
import { UsageProblem, type ExitCode, type Terminal } from './terminal';

/** What `letterhead provision` was asked for. */
export interface ProvisionOptions {
  readonly policy: string;
  readonly site: string;
  readonly clientId: string;
  readonly people?: string;
  readonly out?: string;
}

/**
 * Says what the register needs at SharePoint; with `out` it writes the scripts that make it. Nothing is made from here: an
 * administrator reads the plan and runs them.
 *
 * @throws UsageProblem naming what cannot be used, and the remedy.
 */
export function provisionCommand(options: ProvisionOptions, terminal: Terminal): ExitCode {
  const setup = setupOf(options);
  const plan = provisionPlan(setup);
  if (options.out === undefined) {
    terminal.out(`${plan}\nNothing was written. --out FOLDER writes this plan and the scripts.\n`);
    return 0;
  }
  const files: Readonly<Record<string, string>> = {
    'PLAN.md': plan,
    'provision.ps1': provisionScript(setup),
    'export-register.ps1': exportScript(setup),
  };
  try {
    mkdirSync(options.out, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(options.out, name), text);
  } catch (thrown) {
    throw new UsageProblem(`${options.out} could not be written (${reasonOf(thrown)}). Name another folder.`);
  }
  terminal.out(`${options.out}: written. Begin with ${join(options.out, 'PLAN.md')}.\n`);
  return 0;
}

function setupOf({ policy: id, site, clientId, people }: ProvisionOptions): ProvisionSetup {
  const policy = loadPolicy(id);
  if (policy.register === undefined) {
    throw new UsageProblem(`The policy ${id} keeps no register. Add a part \`register\` to it.`);
  }
  return {
    policy,
    register: policy.register,
    site: siteOf(site),
    clientId: clientIdOf(clientId),
    ...(people === undefined ? {} : { people: peopleIn(people, policy) }),
  };
}

function peopleIn(file: string, policy: Policy): People {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (thrown) {
    throw new UsageProblem(
      `${file}: the people file cannot be read (${reasonOf(thrown)}). Look at the path.`,
    );
  }
  const compiled = compilePeople({ file, text }, policy);
  if (compiled.ok) return compiled.people;
  throw new UsageProblem([`${file} does not compile:`, ...compiled.problems.map(problemLine)].join('\n'));
}
