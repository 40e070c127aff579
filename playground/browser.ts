import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';

/** A browser under way, and which one it is. */
export interface LaunchedBrowser {
  readonly browser: Browser;
  readonly which: string;
}

/** Where the browser of the npm package is unpacked, within the project. */
const FOLDER = resolve(__dirname, '../.cache/browser');
const PACKAGE = resolve(__dirname, '../node_modules/@sparticuz/chromium');

/** Ours, not the package's own: those switch off web security and run everything in one process. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
];

/** Unpacks one archive of the package into a folder: brotli, and within it the program itself or a tar. */
function unpack(name: string, folder: string): void {
  const bytes = brotliDecompressSync(readFileSync(join(PACKAGE, 'bin', name)));
  mkdirSync(folder, { recursive: true });
  if (name.includes('.tar')) execFileSync('tar', ['-x', '-C', folder], { input: bytes });
  else writeFileSync(join(folder, 'chromium'), bytes, { mode: 0o755 });
}

/**
 * Gives the program of the npm package, unpacked once, and the libraries that it may lack on this machine. Several test
 * workers may come at the same time on a new machine, so each unpacks into a folder of its own, which gets its name once it
 * is whole. A folder that is there is never written over, for a browser may be running from it.
 */
function packaged(): { readonly program: string; readonly libraries: string } {
  if (!existsSync(FOLDER)) {
    const half = `${FOLDER}.${String(process.pid)}`;
    unpack('al2023.tar.br', join(half, 'libraries'));
    // The program looks for its graphics beside itself.
    unpack('swiftshader.tar.br', half);
    unpack('chromium.br', half);
    try {
      renameSync(half, FOLDER);
    } catch (thrown) {
      // Somebody else was there first with the same.
      if (!existsSync(FOLDER)) throw thrown;
      rmSync(half, { recursive: true, force: true });
    }
  }
  return { program: join(FOLDER, 'chromium'), libraries: join(FOLDER, 'libraries/lib') };
}

/**
 * Starts a browser for the tests and the pictures: the one that CHROME_PATH names, else the one of the npm package, which
 * needs nothing installed.
 */
export async function launchBrowser(): Promise<LaunchedBrowser> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    return { browser: await chromium.launch({ executablePath: named, args: FLAGS }), which: named };
  }
  const { program, libraries } = packaged();
  const path = process.env['LD_LIBRARY_PATH'];
  const env = { ...process.env, LD_LIBRARY_PATH: path === undefined ? libraries : `${path}:${libraries}` };
  const browser = await chromium.launch({
    executablePath: program,
    args: FLAGS,
    env: env,
  });
  return { browser, which: `the npm-shipped Chromium ${browser.version()}` };
}
