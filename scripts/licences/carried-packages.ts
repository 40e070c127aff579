import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A package whose code is carried, and its terms. */
export interface CarriedPackage {
  readonly name: string;
  readonly version: string;
  /** As the package says: an SPDX expression. */
  readonly licence: string;
  /** The text of its licence; empty where the package has none. */
  readonly text: string;
}

/**
 * Code of others that a package carries within its own files, so that no folder of its own says so. The text is that of another
 * package under the same licence.
 */
const WITHIN: Readonly<Record<string, { name: string; licence: string; textOf: string }>> = {
  unpdf: { name: 'PDF.js (Mozilla Foundation), within unpdf', licence: 'Apache-2.0', textOf: 'typescript' },
};

/** Packages that were published without the text of their licence, and others of the same owner under the same one. */
const TEXT_OF: Readonly<Record<string, string>> = {
  '@fluentui/react-icons': '@fluentui/react-components',
};

/** Terms of a package, and a notice that goes with them. */
const TERMS = /^(?:licen[cs]e|copying|notice|third[-_ ]?party)/i;

/** The folder of the package that a file belongs to. */
function folderOf(file: string): string | undefined {
  const parts = file.replaceAll('\\', '/').split('/node_modules/');
  const last = parts.pop() ?? '';
  if (parts.length === 0) return undefined;
  const name = last.split('/', last.startsWith('@') ? 2 : 1).join('/');
  return `${parts.join('/node_modules/')}/node_modules/${name}`;
}

function termsIn(folder: string): string {
  const files = readdirSync(folder, { withFileTypes: true }).filter(
    (one) => one.isFile() && TERMS.test(one.name),
  );
  return files.map(({ name }) => readFileSync(join(folder, name), 'utf8').trim()).join('\n\n');
}

function readPackage(folder: string): CarriedPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const other = TEXT_OF[name];
  const text = other === undefined ? termsIn(folder) : termsIn(beside(folder, other));
  return { name, version, licence: license ?? '', text };
}

/** The folder of another package, as near above this one as it lies. */
function beside(folder: string, name: string): string {
  let root = dirname(folder);
  while (!existsSync(join(root, name)) && dirname(root) !== root) root = dirname(root);
  return join(root, name);
}

function within({ name, version }: CarriedPackage, folder: string): readonly CarriedPackage[] {
  const other = WITHIN[name];
  if (other === undefined) return [];
  return [{ name: other.name, version, licence: other.licence, text: termsIn(beside(folder, other.textOf)) }];
}

/**
 * Gives the packages that the files belong to, each version once, by name. Files of our own, which lie outside of any
 * `node_modules` below `root`, belong to none.
 *
 * @throws Error naming each package that does not say under which terms it may be passed on.
 */
export function carriedPackages(files: Iterable<string>, root: string): readonly CarriedPackage[] {
  const folders = new Set<string>();
  for (const file of files) {
    const isOwn = file.startsWith(`${root}/`) && !file.slice(root.length).includes('/node_modules/');
    const folder = isOwn ? undefined : folderOf(file);
    if (folder !== undefined) folders.add(folder);
  }
  const packages = new Map<string, CarriedPackage>();
  for (const folder of folders) {
    const one = readPackage(folder);
    for (const each of [one, ...within(one, folder)]) packages.set(`${each.name} ${each.version}`, each);
  }
  const silent = [...packages.values()].filter(({ licence, text }) => licence === '' || text === '');
  if (silent.length > 0) {
    const names = silent.map(({ name, version }) => `${name} ${version}`).join(', ');
    throw new Error(`No licence is to be found for: ${names}. Look at the package before it is passed on.`);
  }
  return [...packages.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The packages with their terms, as the file that lies beside a bundle. */
export function licencesFile(packages: readonly CarriedPackage[]): string {
  const list = packages.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
  const terms = packages.map(
    ({ name, version, licence, text }) => `${'='.repeat(80)}\n${name} ${version}\n${licence}\n\n${text}\n`,
  );
  return `What this bundle carries of others, and their terms.\n\n${list.join('\n')}\n\n${terms.join('\n')}`;
}
