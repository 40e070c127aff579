import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, resolve } from 'node:path';

/** A file as it is answered: its bytes, and what they are. */
export interface ServedFile {
  readonly bytes: Uint8Array | string;
  readonly type: string;
}

const ROOT = resolve(__dirname, '..');

/** What a page of the add-in loads here before office.js, which itself is the unmodified one of the npm package. */
const BEFORE_OFFICE = ['ms-ajax.js', 'newer-members.js', 'played-client.js', 'page-hook.js'].map(
  (name) => `<script src="/playground/${name}"></script>`,
);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** Folders by the first part of the address; the first that holds the file answers. */
const FOLDERS: readonly (readonly [prefix: string, folder: string])[] = [
  ['/office-js/', 'node_modules/@microsoft/office-js/dist'],
  ['/playground/', 'playground/shim'],
  ['/assets/', 'assets'],
  ['/', 'dist/addin'],
  ['/', 'dist/playground'],
];

function read(path: string): ServedFile | undefined {
  for (const [prefix, folder] of FOLDERS) {
    if (!path.startsWith(prefix)) continue;
    const base = join(ROOT, folder);
    const file = normalize(join(base, path.slice(prefix.length)));
    if (!file.startsWith(base) || !existsSync(file) || !statSync(file).isFile()) continue;
    return { bytes: readFileSync(file), type: TYPES[extname(file)] ?? 'application/octet-stream' };
  }
  return undefined;
}

/** The address that the build of the checkout is made for: the handlers fetch their policy from there. */
const BUILT_FOR = 'https://localhost:3000';

const OFFICE_SCRIPT = /<script[^>]*src="?https:\/\/appsforoffice\.microsoft\.com[^>]*><\/script>/;

/**
 * Gives the file for an address of the local Outlook. Pages that load office.js from Microsoft's address get it from this
 * machine, so that nothing needs a network; and scripts built for another port are told the one they are served from.
 */
export function servedFile(path: string, origin: string): ServedFile | undefined {
  const file = read(path === '/' ? '/index.html' : decodeURIComponent(path));
  if (file === undefined) return undefined;
  const text = (): string => Buffer.from(file.bytes as Uint8Array).toString('utf8');
  if (path === '/launchevent.js' && origin !== BUILT_FOR) {
    return { ...file, bytes: text().replaceAll(BUILT_FOR, origin) };
  }
  if (!file.type.startsWith('text/html')) return file;
  const scripts = `${BEFORE_OFFICE.join('')}<script src="/office-js/office.js"></script>`;
  return { ...file, bytes: text().replace(OFFICE_SCRIPT, scripts) };
}
