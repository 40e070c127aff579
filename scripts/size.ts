/**
 * Builds the file that Outlook runs on Send and says what it weighs: `npm run size`. Above the budget it fails. With
 * `--out FOLDER` the files stay there, beside files.json: what they are made of.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { webpack, type Compilation, type Configuration, type Module } from 'webpack';

/** What the send bundle may weigh, in bytes (product.md, Budgets). */
const BUDGET = 200_000;

const ROOT = resolve(__dirname, '..');

function configuration(folder: string): Configuration {
  const make = createRequire(__filename)(join(ROOT, 'webpack.config.js')) as (
    env: object,
  ) => readonly Configuration[];
  const found = make({ out: folder }).find(({ name }) => name === 'launchevent');
  if (found === undefined) throw new Error('webpack.config.js builds no send bundle.');
  return found;
}

/** The files in the bundle; webpack joins most of them to one module. */
function filesIn({ chunks, chunkGraph }: Compilation): readonly string[] {
  const files = new Set<string>();
  for (const chunk of chunks) {
    for (const module of chunkGraph.getChunkModulesIterable(chunk)) {
      const joined = 'modules' in module ? (module.modules as Iterable<Module>) : [module];
      for (const one of joined) files.add(relative(ROOT, one.nameForCondition() ?? ''));
    }
  }
  files.delete('');
  return [...files].sort();
}

function build(folder: string): Promise<readonly string[]> {
  const compiler = webpack(configuration(folder));
  return new Promise((done, fail) => {
    compiler.run((thrown, stats) => {
      if (stats === undefined || stats.hasErrors()) {
        fail(thrown ?? new Error(stats?.toString('errors-only')));
        return;
      }
      const files = filesIn(stats.compilation);
      // Only a closed compiler has written its cache.
      compiler.close(() => {
        done(files);
      });
    });
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  const folder = values.out === undefined ? mkdtempSync(join(tmpdir(), 'letterhead-')) : resolve(values.out);
  const files = await build(folder);
  const bundle = readFileSync(join(folder, 'launchevent.js'));
  if (values.out === undefined) rmSync(folder, { recursive: true });
  else writeFileSync(join(folder, 'files.json'), JSON.stringify(files));
  const left = BUDGET - bundle.length;
  console.log(`launchevent.js: ${bundle.length} bytes of ${BUDGET}, ${gzipSync(bundle).length} gzipped`);
  console.log(left < 0 ? `${-left} bytes too many.` : `${left} bytes left.`);
  if (left < 0) process.exitCode = 1;
}

main().catch((thrown: unknown) => {
  console.error(thrown);
  process.exitCode = 1;
});
