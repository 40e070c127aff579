import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';

/** A browser under way, and which one it is. */
export interface LaunchedBrowser {
  readonly browser: Browser;
  readonly which: string;
}

/** Where the browser of the npm package is unpacked, within the project. */
const FOLDER = resolve(__dirname, '../.cache/chromium');
const PACKAGE = resolve(__dirname, '../node_modules/@sparticuz/chromium');

/** Ours, not the package's own: those switch off web security and run everything in one process. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
];

/** Unpacks one archive of the package: brotli, and within it the program itself or a tar. */
function unpack(name: string, target: string): void {
  const bytes = brotliDecompressSync(readFileSync(join(PACKAGE, 'bin', name)));
  if (!name.includes('.tar')) {
    writeFileSync(target, bytes, { mode: 0o755 });
    return;
  }
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-x', '-C', target], { input: bytes });
}

/** Gives the program of the npm package, unpacked once, and the libraries that it may lack on this machine. */
function packaged(): { readonly program: string; readonly libraries: string } {
  mkdirSync(FOLDER, { recursive: true });
  const program = join(FOLDER, 'chromium');
  const libraries = join(FOLDER, 'libraries');
  const graphics = join(FOLDER, 'libEGL.so');
  if (!existsSync(libraries)) unpack('al2023.tar.br', libraries);
  if (!existsSync(graphics)) unpack('swiftshader.tar.br', FOLDER);
  if (!existsSync(program)) unpack('chromium.br', program);
  return { program, libraries: join(libraries, 'lib') };
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
