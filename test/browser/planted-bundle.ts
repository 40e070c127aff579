import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import webpack from 'webpack';

const ROOT = resolve(__dirname, '../..');

type Configure = (env: object) => readonly webpack.Configuration[];

/** Builds the handlers as they are shipped, with the rules of planted-rules.ts in place of the real ones, for this address; gives the bundle's text. */
export async function plantedBundle(baseUrl: string): Promise<string> {
  const out = resolve(ROOT, '.cache/planted-bundle', String(process.pid));
  const configure = createRequire(__filename)('../../webpack.config.js') as Configure;
  const shipped = configure({ out, baseUrl }).find(({ name }) => name === 'launchevent');
  if (shipped === undefined) throw new Error('webpack.config.js builds no handlers');
  const plant = new webpack.NormalModuleReplacementPlugin(
    /rules\/all-rules$/,
    (request: { context: string; request: string }) => {
      if (request.context !== __dirname) request.request = resolve(__dirname, 'planted-rules.ts');
    },
  );
  const compiler = webpack({
    ...shipped,
    cache: false,
    optimization: { ...shipped.optimization, minimize: false },
    plugins: [...(shipped.plugins ?? []), plant],
  });
  const stats = await new Promise<webpack.Stats | undefined>((done, fail) => {
    compiler.run((fault, result) => {
      if (fault === null) done(result);
      else fail(fault);
    });
  });
  if (stats?.hasErrors() !== false) throw new Error(stats?.toString('errors-only') ?? 'nothing was built');
  return readFileSync(resolve(out, 'launchevent.js'), 'utf8');
}
