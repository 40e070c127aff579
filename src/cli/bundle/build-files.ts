import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Rollout } from '../../policy/model/policy';
import { UsageProblem } from '../terminal';

/** What builds the add-in, beside its sources: in a checkout, and in the installed package. */
const BUILDER = 'scripts/build-addin.js';

/** What the add-in's files are built with. */
export interface BuildSettings {
  /** The id of a shipped policy, or an absolute path. */
  readonly policy: string;
  readonly baseUrl: string;
  readonly rollout: Rollout;
  /** Absolute. */
  readonly out: string;
  /** The settings of the register, absolute; absent where there is none. */
  readonly register?: string | undefined;
}

/** The folder of the sources: above this file, how far depends on whether it runs as it is or as part of one file. */
function sources(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, BUILDER))) {
    if (dirname(folder) === folder) {
      throw new UsageProblem(
        'bundle builds the add-in from its sources, and they do not lie beside this command. Install the package of Letterhead, or run it in a checkout.',
      );
    }
    folder = dirname(folder);
  }
  return folder;
}

/**
 * Builds handlers and pane into a folder, with their licences.
 *
 * @throws UsageProblem where the sources or their packages are not there, or the build stops.
 */
export function buildFiles({ policy, baseUrl, rollout, out, register }: BuildSettings): void {
  const root = sources();
  const task = { names: ['launchevent', 'taskpane'], env: { policy, baseUrl, rollout, out, register } };
  const { status, stdout, stderr } = spawnSync(process.execPath, [BUILDER, JSON.stringify(task)], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new UsageProblem(`The add-in could not be built:\n${stdout}${stderr}`.trimEnd());
}

/** The folder of the icons. */
export function iconsFolder(): string {
  return join(sources(), 'assets');
}
