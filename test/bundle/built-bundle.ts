import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const DAY_MS = 24 * 60 * 60 * 1000;

/** What the send bundle is made from. Whatever changes below one of these asks for a new one. */
export const MADE_FROM = [
  'addin',
  'src',
  'policies',
  'scripts',
  'package.json',
  'package-lock.json',
  'webpack.config.js',
];

/** The file that Outlook runs on Send, as `webpack` builds it. */
export interface BuiltBundle {
  readonly code: string;
  /** `launchevent.off.js`, the off switch. */
  readonly off: string;
  readonly bytes: number;
  /** The files it is made of, from the root of the project. */
  readonly files: readonly string[];
}

function addFiles(path: string, hash: ReturnType<typeof createHash>): void {
  if (path.includes('.')) {
    hash.update(path).update(readFileSync(join(ROOT, path)));
    return;
  }
  const entries = readdirSync(join(ROOT, path), { withFileTypes: true });
  for (const entry of entries) {
    const below = join(path, entry.name);
    if (entry.isDirectory()) addFiles(below, hash);
    else hash.update(below).update(readFileSync(join(ROOT, below)));
  }
}

/** Gives a name for the state that these files and folders are in, from the root of the project. */
export function stateOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) addFiles(path, hash);
  return hash.digest('hex').slice(0, 16);
}

/** Bundles of an earlier state of the sources are of no use any more; one of today may be in another worker's hands. */
function dropOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > DAY_MS) rmSync(path, { recursive: true, force: true });
  }
}

/** Builds the send bundle, or takes the one in .cache where nothing that it is made from has changed. */
export function builtBundle(): BuiltBundle {
  const folder = join(ROOT, '.cache/send-bundle', stateOf(MADE_FROM));
  if (!existsSync(folder)) {
    // Several workers may build at once: each in its own folder, and the last to finish is as good as the first.
    const own = `${folder}.${process.pid}`;
    mkdirSync(dirname(folder), { recursive: true });
    dropOld(dirname(folder));
    const size = [require.resolve('tsx/cli'), join(ROOT, 'scripts/size.ts'), '--out', own];
    // One that is too big is built all the same, and refused by its own test alone.
    const { stderr } = spawnSync(process.execPath, size, { cwd: ROOT, encoding: 'utf8' });
    if (!existsSync(join(own, 'files.json'))) throw new Error(stderr);
    if (existsSync(folder)) rmSync(own, { recursive: true });
    else renameSync(own, folder);
  }
  const code = readFileSync(join(folder, 'launchevent.js'), 'utf8');
  return {
    code,
    off: readFileSync(join(folder, 'launchevent.off.js'), 'utf8'),
    bytes: Buffer.byteLength(code),
    files: JSON.parse(readFileSync(join(folder, 'files.json'), 'utf8')) as readonly string[],
  };
}
