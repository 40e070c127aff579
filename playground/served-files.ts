import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, resolve } from 'node:path';

/** A file as it is answered: its bytes, and what they are. */
export interface ServedFile {
  readonly bytes: Uint8Array | string;
  readonly type: string;
}

const ROOT = resolve(__dirname, '..');

/** What a page of the add-in loads here before office.js, which itself is the unmodified one of the npm package. */
const BEFORE_OFFICE = ['ms-ajax.js', 'newer-members.js', 'page-hook.js'].map(
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

/**
 * Gives the file for an address of the local Outlook. Pages that load office.js from Microsoft's address get it from this
 * machine, so that nothing needs a network.
 */
export function servedFile(path: string): ServedFile | undefined {
  const file = read(path === '/' ? '/index.html' : decodeURIComponent(path));
  if (file?.type.startsWith('text/html') !== true) return file;
  const page = Buffer.from(file.bytes as Uint8Array).toString('utf8');
  const script = /<script[^>]*src="?https:\/\/appsforoffice\.microsoft\.com[^>]*><\/script>/;
  return {
    ...file,
    bytes: page.replace(script, `${BEFORE_OFFICE.join('')}<script src="/office-js/office.js"></script>`),
  };
}
