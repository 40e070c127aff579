import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

const SETTINGS = [
  'package.json',
  'tsconfig.json',
  'eslint.config.js',
  '.dependency-cruiser.cjs',
  'src/tsconfig.json',
  'src/tsconfig.portable.json',
  'src/tsconfig.node.json',
  'src/graph/tsconfig.json',
  'scripts/tsconfig.json',
  'test/tsconfig.json',
];

/** What a tool answered in a planted project. */
export interface ToolAnswer {
  readonly status: number | null;
  readonly output: string;
}

/** A small tree elsewhere on the disk, under this checkout's own settings and packages. */
export interface PlantedProject {
  readonly root: string;
  /** Runs the file of a package, such as `eslint/bin/eslint.js`, in the project. */
  readonly run: (script: string, ...args: readonly string[]) => ToolAnswer;
  readonly remove: () => void;
}

/** Writes files (path below the root → text) into a new project with the settings of this one. */
export function plantProject(files: Readonly<Record<string, string>>): PlantedProject {
  const root = mkdtempSync(join(tmpdir(), 'letterhead-planted-'));
  for (const file of SETTINGS) cpSync(join(ROOT, file), join(root, file), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return {
    root,
    run(script, ...args) {
      const command = [join(ROOT, 'node_modules', script), ...args];
      const answer = spawnSync(process.execPath, command, {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      });
      return { status: answer.status, output: answer.stdout };
    },
    remove() {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
