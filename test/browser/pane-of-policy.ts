import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { buildOnce, MADE_FROM } from '../bundle/build-once';
import { address, page } from './playing';

const ROOT = resolve(__dirname, '../..');

/** Builds the pane under another policy than the local Outlook's, or takes the one in .cache; gives its folder. */
export function paneOfPolicy(policy: string): string {
  return buildOnce(`pane-${policy}`, MADE_FROM, (folder) => {
    const settings = ['--env', `policy=${policy}`, '--env', `out=${folder}`];
    const command = ['node_modules/webpack/bin/webpack.js', '--config-name', 'taskpane', ...settings];
    execFileSync(process.execPath, command, { cwd: ROOT, stdio: 'pipe' });
  });
}

/** Serves that pane in place of the ordinary one, in this test only. */
export async function servePane(folder: string): Promise<void> {
  const entry = /taskpane\.[0-9a-f]+\.js/.exec(readFileSync(join(folder, 'taskpane.html'), 'utf8'))?.[0];
  if (entry === undefined) throw new Error('the page of the pane names no script');
  await page().route(`${address()}/taskpane.html`, async (route) => {
    // As the server hands it out, its stand-ins before office.js; only the script is another.
    const body = (await (await route.fetch()).text()).replace('taskpane.js', entry);
    await route.fulfill({ contentType: 'text/html', body });
  });
  await page().route(`${address()}/*.js`, async (route) => {
    const path = join(folder, basename(new URL(route.request().url()).pathname));
    await (existsSync(path) ? route.fulfill({ path }) : route.fallback());
  });
}
