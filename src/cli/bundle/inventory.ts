import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The name of the file that says what a deployment is made of. */
export const INVENTORY = 'letterhead.json';

/** What a deployment is made of: what `verify-deploy` holds the hosted files against. */
export interface Inventory {
  readonly letterhead: string;
  readonly policy: { readonly id: string; readonly version: string };
  readonly rollout: string;
  readonly baseUrl: string;
  /** SHA-256 of each file, in hexadecimal, by its path from the base address. */
  readonly files: Readonly<Record<string, string>>;
}

/** The SHA-256 of some bytes, in hexadecimal. */
export function digest(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The files below a folder with their digests, sorted by path; a path has slashes on every system. */
export function digestsBelow(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), digest(readFileSync(path))]),
  );
}

/** Reads an inventory; `undefined` where the text is none. */
export function parseInventory(text: string): Inventory | undefined {
  try {
    const value = JSON.parse(text) as Partial<Inventory> | null;
    return typeof value?.files === 'object' && typeof value.letterhead === 'string'
      ? (value as Inventory)
      : undefined;
  } catch {
    return undefined;
  }
}
