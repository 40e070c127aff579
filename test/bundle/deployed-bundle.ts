import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { buildOnce, MADE_FROM } from './build-once';

const ROOT = resolve(__dirname, '../..');

/** Where the bundle of the tests is to be hosted: on this machine, so that it can be. Only one test file may host it. */
export const DEPLOYED_AT = 'https://localhost:18443';

/** The id that it is built with. */
export const CLIENT_ID = '12345678-90ab-cdef-1234-567890abcdef';

function build(folder: string): void {
  const command = [
    'bundle',
    '--policy',
    'steps-to-work',
    '--base-url',
    DEPLOYED_AT,
    '--client-id',
    CLIENT_ID,
  ];
  const program = [require.resolve('tsx/cli'), join(ROOT, 'src/cli/main.ts')];
  const { stderr } = spawnSync(process.execPath, [...program, ...command, '--out', folder], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (!existsSync(join(folder, 'DEPLOY.md'))) throw new Error(stderr);
}

/** Gives the folder that `letterhead bundle` has written; it is made once for the sources as they are now. */
export function deployedBundle(): string {
  return buildOnce('deployed-bundle', [...MADE_FROM, 'assets'], build);
}
