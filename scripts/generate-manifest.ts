import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { developmentManifest } from '../src/cli/manifest/write-manifest';
import { VERSION } from '../src/cli/version';

/** The manifest at the top of the checkout: written by the same code as the deployed ones. `--check` only compares. */
const FILE = resolve(__dirname, '../manifest.xml');

const written = developmentManifest(VERSION);
if (!written.ok) throw new Error(written.problem);

if (!process.argv.includes('--check')) {
  writeFileSync(FILE, written.xml);
} else if (readFileSync(FILE, 'utf8') !== written.xml) {
  process.stderr.write('manifest.xml is stale. Write it anew with: npm run manifest\n');
  process.exitCode = 1;
}
