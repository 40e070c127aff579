import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const DAY_MS = 24 * 60 * 60 * 1000;

/** What the add-in is made from. Whatever changes below one of these asks for a new build. */
export const MADE_FROM = [
  'addin',
  'src',
  'policies',
  'scripts',
  'package.json',
  'package-lock.json',
  'webpack.config.js',
];

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

/** Builds of an earlier state of the sources are of no use any more; one of today may be in another worker's hands. */
function dropOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > DAY_MS) rmSync(path, { recursive: true, force: true });
  }
}

/**
 * Gives the folder in .cache that holds one kind of build of the sources as they are now; `make` writes it where it is not
 * there yet.
 */
export function buildOnce(kind: string, madeFrom: readonly string[], make: (folder: string) => void): string {
  const folder = join(ROOT, '.cache', kind, stateOf(madeFrom));
  if (existsSync(folder)) return folder;
  // Several workers may build at once: each in its own folder, and the last to finish is as good as the first.
  const own = `${folder}.${process.pid}`;
  mkdirSync(dirname(folder), { recursive: true });
  dropOld(dirname(folder));
  make(own);
  if (existsSync(folder)) rmSync(own, { recursive: true });
  else renameSync(own, folder);
  return folder;
}
