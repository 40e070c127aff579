const { resolve } = require('node:path');
const { BannerPlugin } = require('webpack');

/** What every output shares: TypeScript through swc, types checked by `tsc -b` alone, and a cache that survives. */
function base(name, ecmaVersion) {
  return {
    name,
    mode: 'production',
    devtool: false,
    resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: 'swc-loader',
            options: { jsc: { target: ecmaVersion, parser: { syntax: 'typescript', tsx: true } } },
          },
        },
      ],
    },
    cache: {
      type: 'filesystem',
      name,
      cacheDirectory: resolve(__dirname, '.cache/webpack'),
      buildDependencies: { config: [__filename] },
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/** The `letterhead` command: one file for Node, beside which the package carries policies/. */
function commandLine() {
  const shared = base('cli', 'es2022');
  return {
    ...shared,
    target: 'node20',
    entry: { letterhead: resolve(__dirname, 'src/cli/main.ts') },
    output: { path: resolve(__dirname, 'dist/cli'), filename: '[name].js', clean: true },
    module: {
      ...shared.module,
      // One file, and of package.json only the version that is asked for.
      parser: { javascript: { dynamicImportMode: 'eager' }, json: { namedExports: true } },
    },
    // Policies are found from where the file lies, in the checkout and in the package alike.
    node: { __dirname: false, __filename: false },
    // Whoever reads a stack trace, or the file itself, should recognise it.
    optimization: { minimize: false, splitChunks: false },
    plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true })],
  };
}

module.exports = [commandLine()];
