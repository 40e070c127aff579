import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { Rollout } from '../../policy/model/policy';
import { UsageProblem } from '../terminal';

/** The checkout: two folders above this file's own, as it is run from there. */
const ROOT = resolve(__dirname, '../../..');

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

/**
 * Builds handlers and pane into a folder.
 *
 * @throws UsageProblem where this is no checkout with its packages installed, or the build stops.
 */
export function buildFiles({ policy, baseUrl, rollout, out, register }: BuildSettings): void {
  const webpack = join(ROOT, 'node_modules/webpack/bin/webpack.js');
  if (!existsSync(webpack)) {
    throw new UsageProblem(
      'bundle builds the add-in from its sources. Run it in a checkout of Letterhead, after npm ci: npm run -s letterhead -- bundle …',
    );
  }
  const settings = { policy, baseUrl, rollout, out, ...(register === undefined ? {} : { register }) };
  const args = ['launchevent', 'taskpane'].flatMap((name) => ['--config-name', name]);
  for (const [name, value] of Object.entries(settings)) args.push('--env', `${name}=${value}`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [webpack, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new UsageProblem(`The add-in could not be built:\n${stdout}${stderr}`.trimEnd());
}

/** The folder of the icons. */
export const ICONS = join(ROOT, 'assets');
