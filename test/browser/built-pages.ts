import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { MADE_FROM, stateOf } from '../bundle/build-once';

const ROOT = resolve(__dirname, '../..');
const CONFIGS = ['launchevent', 'taskpane', 'playground'].flatMap((name) => ['--config-name', name]);
/** Says of which state of the sources dist/ is. */
const STAMP = resolve(ROOT, 'dist/addin/made-from');
const LOCK = resolve(ROOT, '.cache/pages-are-being-built');
/** A build takes half a minute; a lock this old was left by one that was stopped. */
const STALE_MS = 5 * 60 * 1000;

/** Only one builds; another one that comes meanwhile waits for it. */
async function lock(): Promise<void> {
  mkdirSync(resolve(ROOT, '.cache'), { recursive: true });
  for (;;) {
    try {
      mkdirSync(LOCK);
      return;
    } catch {
      if (existsSync(LOCK) && Date.now() - statSync(LOCK).mtimeMs > STALE_MS)
        rmSync(LOCK, { recursive: true });
      await new Promise((done) => setTimeout(done, 200));
    }
  }
}

/** Builds handlers, pane and the page of the local Outlook into dist/, unless they are there from these very sources. */
export async function buildPages(): Promise<void> {
  const state = stateOf([...MADE_FROM, 'playground']);
  await lock();
  try {
    if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === state) return;
    rmSync(STAMP, { force: true });
    execFileSync(process.execPath, ['node_modules/webpack/bin/webpack.js', ...CONFIGS], {
      cwd: ROOT,
      stdio: 'pipe',
    });
    writeFileSync(STAMP, state);
  } finally {
    rmSync(LOCK, { recursive: true });
  }
}
