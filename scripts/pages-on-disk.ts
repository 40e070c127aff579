import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Generated pages: path below the root of the checkout → text. */
export type Pages = ReadonlyMap<string, string>;

/** Folders in which every file is generated, so that one without a page is left over. */
const OWNED = ['docs/rules'];

/** The pages that differ from what stands on the disk, and files in generated folders that no page accounts for; sorted. */
export function stalePages(root: string, pages: Pages): string[] {
  const stale = [...pages]
    .filter(([path, text]) => readIfThere(join(root, path)) !== text)
    .map(([path]) => path);
  return [...stale, ...leftOver(root, pages)].sort();
}

/** Makes the disk hold these pages and, in generated folders, no others. Gives the paths that changed. */
export function writePages(root: string, pages: Pages): string[] {
  const stale = stalePages(root, pages);
  for (const path of stale) {
    const text = pages.get(path);
    if (text === undefined) {
      rmSync(join(root, path));
      continue;
    }
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return stale;
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8').replace(/\r\n/g, '\n') : undefined;
}

function leftOver(root: string, pages: Pages): string[] {
  return OWNED.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder))
      .map((file) => `${folder}/${file}`)
      .filter((path) => !pages.has(path)),
  );
}
