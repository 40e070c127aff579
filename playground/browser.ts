import { execFileSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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

/**
 * Unpacks one archive of the package: brotli, and within it the program itself or a tar. What is unpacked gets its name once
 * it is whole, for several test workers may do this at the same time on a new machine.
 */
function unpack(name: string, target: string): void {
  if (existsSync(target)) return;
  const bytes = brotliDecompressSync(readFileSync(join(PACKAGE, 'bin', name)));
  const half = `${target}.${String(process.pid)}`;
  if (name.includes('.tar')) {
    mkdirSync(half, { recursive: true });
    execFileSync('tar', ['-x', '-C', half], { input: bytes });
  } else {
    writeFileSync(half, bytes, { mode: 0o755 });
  }
  try {
    renameSync(half, target);
  } catch (thrown) {
    // Somebody else was there first with the same.
    if (!existsSync(target)) throw thrown;
    rmSync(half, { recursive: true, force: true });
  }
}

/** Gives the program of the npm package, unpacked once, and the libraries that it may lack on this machine. */
function packaged(): { readonly program: string; readonly libraries: string } {
  mkdirSync(FOLDER, { recursive: true });
  const program = join(FOLDER, 'chromium');
  const libraries = join(FOLDER, 'libraries');
  const graphics = join(FOLDER, 'graphics');
  unpack('al2023.tar.br', libraries);
  unpack('swiftshader.tar.br', graphics);
  unpack('chromium.br', program);
  // The program looks for these beside itself.
  for (const name of readdirSync(graphics)) {
    const beside = join(FOLDER, name);
    try {
      if (!existsSync(beside)) linkSync(join(graphics, name), beside);
    } catch (thrown) {
      if (!existsSync(beside)) throw thrown;
    }
  }
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
