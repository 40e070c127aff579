/**
 * Writes what a package carries beside its sources, before `npm pack` takes it: the lock of its packages, so that whoever installs it
 * builds with the same ones, and dist/cli/letterhead.cdx.json, its bill of materials. `--remove` takes the lock away again.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');
const LOCK = join(ROOT, 'npm-shrinkwrap.json');
const { name } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly name: string };

interface Component {
  readonly 'bom-ref': string;
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

interface Bill {
  serialNumber?: string;
  readonly metadata: { timestamp?: string; readonly component: { name: string; readonly 'bom-ref': string } };
  components: readonly Component[];
  dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** How npm marks what is for development alone. Asked to leave it out, it leaves out more: what such a package also wants. */
const FOR_DEVELOPMENT = 'cdx:npm:package:development';

/**
 * Gives the bill of materials as CycloneDX JSON: every package that the add-in, the command and its bundle are made with, from the
 * lock. Without the time and the number of this run, so that the same lock gives the same bill; and by the name of the package, not
 * of the folder that it lies in.
 */
function billOfMaterials(): string {
  const args = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'];
  const bill = JSON.parse(
    execFileSync('npm', [...args, '--sbom-type', 'application'], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    }),
  ) as Bill;
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  bill.metadata.component.name = name;
  bill.components = bill.components.filter(
    ({ properties = [] }) => !properties.some((one) => one.name === FOR_DEVELOPMENT),
  );
  if (bill.components.length === 0) throw new Error('npm sbom lists no package.');
  const kept = new Set([bill.metadata.component, ...bill.components].map((one) => one['bom-ref']));
  bill.dependencies = bill.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => kept.has(one)) }));
  return `${JSON.stringify(bill, undefined, 2)}\n`;
}

if (process.argv.includes('--remove')) {
  rmSync(LOCK, { force: true });
} else {
  // Before the lock is there under its other name, which npm would take in its place.
  rmSync(LOCK, { force: true });
  const folder = join(ROOT, 'dist/cli');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.cdx.json`), billOfMaterials());
  copyFileSync(join(ROOT, 'package-lock.json'), LOCK);
  console.log('The lock and the bill of materials are written.');
}
