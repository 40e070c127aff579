import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A place for one text that outlives the process. */
export interface Keep {
  readonly read: () => string | undefined;
  readonly write: (text: string) => void;
}

/** Keeps a text as a file of this name in a folder, which is made where it is missing. A file is whole or the one before. */
export function keepInFolder(folder: string, name: string): Keep {
  const file = join(folder, name);
  return {
    read: () => (existsSync(file) ? readFileSync(file, 'utf8') : undefined),
    write: (text) => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${file}.new`, text);
      renameSync(`${file}.new`, file);
    },
  };
}
