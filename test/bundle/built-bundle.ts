import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { buildOnce, MADE_FROM } from './build-once';

const ROOT = resolve(__dirname, '../..');

/** The file that Outlook runs on Send, as `webpack` builds it. */
export interface BuiltBundle {
  readonly code: string;
  /** `launchevent.off.js`, the off switch. */
  readonly off: string;
  readonly bytes: number;
  /** The files it is made of, from the root of the project. */
  readonly files: readonly string[];
}

function build(folder: string): void {
  const size = [require.resolve('tsx/cli'), join(ROOT, 'scripts/size.ts'), '--out', folder];
  // One that is too big is built all the same, and refused by its own test alone.
  const { stderr } = spawnSync(process.execPath, size, { cwd: ROOT, encoding: 'utf8' });
  if (!existsSync(join(folder, 'files.json'))) throw new Error(stderr);
}

/** Builds the send bundle, or takes the one in .cache where nothing that it is made from has changed. */
export function builtBundle(): BuiltBundle {
  const folder = buildOnce('send-bundle', MADE_FROM, build);
  const code = readFileSync(join(folder, 'launchevent.js'), 'utf8');
  return {
    code,
    off: readFileSync(join(folder, 'launchevent.off.js'), 'utf8'),
    bytes: Buffer.byteLength(code),
    files: JSON.parse(readFileSync(join(folder, 'files.json'), 'utf8')) as readonly string[],
  };
}
