import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const SHARED = resolve(__dirname, '../../shared');

/** True where the development samples lie beside the checkout. A fresh clone elsewhere does without them. */
export const hasShared = existsSync(SHARED);

/** The path of a development sample or document, below the folder beside the checkout. */
export function sharedPath(...parts: string[]): string {
  return resolve(SHARED, ...parts);
}

/** `describe` where the samples are there; otherwise one skipped test whose name says why. The body is not run at all. */
export function describeWithShared(name: string, body: () => void): void {
  if (hasShared) describe(name, body);
  // Not passed over in silence: the samples do not travel with the project, and whoever reads the run sees what it left out.
  else
    test.skip(`${name} (skipped: the folder ../shared with the development samples is not here)`, () =>
      undefined);
}
