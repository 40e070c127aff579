const { existsSync, readFileSync } = require('node:fs');
const { dirname, join, resolve, sep } = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const { BannerPlugin, DefinePlugin } = require('webpack');

/**
 * unpdf asks where it lies, to load what it needs for drawing and never for text. webpack would answer with the folder of the build
 * machine, which is nobody's business and makes every build another one.
 */
const NOWHERE = { 'import.meta.url': JSON.stringify('file:///letterhead.js') };

/** Whether a file is ours: the installed package lies in a folder of packages itself. */
function isOwn(file) {
  return (
    file.startsWith(__dirname + sep) && !file.slice(__dirname.length).includes(`${sep}node_modules${sep}`)
  );
}

/** Puts the terms of what is carried beside it. */
function licences(name) {
  return {
    apply: (compiler) => {
      require('tsx/cjs');
      const { LicencesPlugin } = require('./scripts/licences/licences-plugin.ts');
      new LicencesPlugin(name).apply(compiler);
    },
  };
}

/** What every output shares: TypeScript through swc, types checked by `tsc -b` alone, and a cache that survives. */
function base(name, ecmaVersion) {
  return {
    name,
    mode: 'production',
    devtool: false,
    resolve: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      // unpdf asks where fonts of pdfjs-dist lie, where that is installed beside it; for text none are needed.
      alias: { 'pdfjs-dist/package.json': false },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          include: isOwn,
          use: {
            loader: 'swc-loader',
            options: { jsc: { target: ecmaVersion, parser: { syntax: 'typescript', tsx: true } } },
          },
        },
      ],
    },
    // In a checkout only: the installed package keeps nothing.
    cache: existsSync(resolve(__dirname, '.git')) && {
      type: 'filesystem',
      name,
      cacheDirectory: resolve(__dirname, '.cache/webpack'),
      // What our own loaders make of a file hangs on them too.
      buildDependencies: {
        config: [__filename],
        loaders: [
          `${resolve(__dirname, 'scripts/loaders')}/`,
          `${resolve(__dirname, 'scripts/shortening')}/`,
        ],
      },
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
    plugins: [
      new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }),
      new DefinePlugin(NOWHERE),
      licences('letterhead'),
    ],
  };
}

/** The file of a policy, by the id of a shipped one or by its own path. */
function policyPath(idOrFile) {
  return idOrFile.endsWith('.yaml') ? resolve(idOrFile) : resolve(__dirname, `policies/${idOrFile}.yaml`);
}

/** The policy a bundle is built with, compiled; a policy that does not compile stops the build. */
function compiledPolicy(idOrFile) {
  require('tsx/cjs');
  return require('./src/cli/policy-source.ts').loadPolicy(idOrFile);
}

/** A clause with more characters than this never fits into an alert of 500 beside what is wrong, so that it is not quoted. */
const LONGEST_QUOTED = 450;

/**
 * A policy as the handlers carry it: of its rules those that can stop a mail, of its clauses those that such a rule cites first,
 * and of those the words that fit into an alert. The others, and what the editors noted, are for people who read the policy, not
 * for a file that has to start in milliseconds.
 */
function policyForHandlers(policy, rollout) {
  const { RULES } = require('./src/rules/all-rules.ts');
  const rules = {};
  for (const { id, options } of RULES) {
    const rule = policy.rules[id];
    if (rule === undefined || !mayStop(rule, rollout)) continue;
    // What is as the rule has it by itself need not be said twice.
    const differs = ([name, value]) => JSON.stringify(value) !== JSON.stringify(options[name].default);
    rules[id] = { ...rule, options: Object.fromEntries(Object.entries(rule.options).filter(differs)) };
  }
  const cited = new Set(Object.values(rules).flatMap((rule) => rule.clauses.slice(0, 1)));
  const clauses = policy.clauses
    .filter(({ id }) => cited.has(id))
    .map(({ id, text, kind }) => ({ id, text: text.length > LONGEST_QUOTED ? '' : text, kind }));
  // Whether a mail waits for its record, and who may read whose mailbox, is asked in the pane alone.
  return { ...policy, clauses, rules, whenRecordWaits: undefined, register: undefined };
}

/** Whether a rule can stop a mail: by a level above advice, or by what it leads to where it cannot tell. */
function mayStop({ messages, cannotTell, ...rule }, rollout) {
  const levels = [rule, ...Object.values(messages)].map((one) =>
    rollout === 'settled' ? one.settled : one.dayOne,
  );
  return cannotTell === 'warn' || levels.some((level) => level !== 'off' && level !== 'advise');
}

/** The loader that leaves every other rule out of the file. */
function onlyRules(keep) {
  return {
    test: /all-rules\.ts$/,
    include: resolve(__dirname, 'src/rules'),
    use: { loader: resolve(__dirname, 'scripts/loaders/rules-that-stop-loader.js'), options: { keep } },
  };
}

/** The loader that leaves out of a rule of several signs those whose messages never stop a mail. */
function onlySigns(policy, rollout) {
  const { messages = {}, ...rule } = policy.rules['recipient-looks-wrong'] ?? {};
  const silent = ['look-alike', 'greeting', 'webmail-of-colleague'].filter(
    (id) => !mayStop({ messages: {}, ...(messages[id] ?? rule) }, rollout),
  );
  return {
    test: /recipient-looks-wrong\.ts$/,
    include: resolve(__dirname, 'src/rules'),
    use: { loader: resolve(__dirname, 'scripts/loaders/signs-that-stop-loader.js'), options: { silent } },
  };
}

/** TypeScript to ES2016, packages included: a package is written for newer engines than classic Outlook's. */
const SEND_LOADERS = [
  {
    test: /\.m?[jt]s$/,
    use: [
      {
        loader: 'swc-loader',
        options: {
          jsc: { target: 'es2016', externalHelpers: true, loose: true, parser: { syntax: 'typescript' } },
          sourceMaps: false,
        },
      },
      resolve(__dirname, 'scripts/loaders/packed-texts-loader.js'),
    ],
  },
  {
    test: /\.ts$/,
    include: resolve(__dirname, 'src/rules'),
    use: resolve(__dirname, 'scripts/loaders/unshown-texts-loader.js'),
  },
  {
    // First of all: it goes by the types of the file as it is written. What Outlook hands over may be other than its type.
    enforce: 'pre',
    test: /\.ts$/,
    include: [resolve(__dirname, 'src'), resolve(__dirname, 'addin/launchevent')],
    use: resolve(__dirname, 'scripts/loaders/plain-operators-loader.js'),
  },
];

/** The HTML parser from the source it ships, whose constant enumerations vanish when they are compiled here. */
function parserSource() {
  return {
    extensionAlias: { '.js': ['.ts', '.js'] },
    alias: {
      htmlparser2$: join(dirname(require.resolve('htmlparser2')), '../src/index.ts'),
      'entities/decode$': resolve(__dirname, 'addin/launchevent/entity-decoder.ts'),
    },
  };
}

/** What makes the send bundle smaller beside its loaders; loaded only where it is built. */
function shortening(compiler) {
  const { ShorteningPlugin } = require('./scripts/shortening/shortening-plugin.ts');
  new ShorteningPlugin().apply(compiler);
}

/**
 * The handlers that Outlook calls, in one file each for the page of the browser clients and for classic Outlook: ES2016 with
 * every dependency put through swc, no chunks, no runtime that needs a page. `npm run size` says what they weigh.
 */
function launchEvent(env) {
  require('tsx/cjs');
  const { MARK } = require('./scripts/shortening/mark-texts.ts');
  const { version } = require('./package.json');
  const baseUrl = env.baseUrl ?? 'https://localhost:3000';
  const id = env.policy ?? 'steps-to-work';
  const shared = base('launchevent', 'es2016');
  const rollout = env.rollout ?? 'settled';
  const policy = policyForHandlers(compiledPolicy(id), rollout);
  // The policy is one of the texts that are packed away: see scripts/shortening/mark-texts.ts.
  const packed = `${MARK}0${JSON.stringify(policy)}`;
  const build = { version, policy: packed, policyUrl: `${baseUrl}/policy.json`, rollout };
  return {
    ...shared,
    target: ['web', 'es5'],
    entry: {
      launchevent: resolve(__dirname, 'addin/launchevent/entry.ts'),
      'launchevent.off': resolve(__dirname, 'addin/launchevent/off.ts'),
    },
    output: {
      path: env.out ?? resolve(__dirname, 'dist/addin'),
      filename: '[name].js',
      chunkFormat: 'array-push',
      chunkLoading: false,
      globalObject: 'this',
      // A handler whose code threw while it was loaded throws again, and is not taken for one that has loaded.
      strictModuleErrorHandling: true,
      environment: {
        arrowFunction: true,
        const: true,
        destructuring: true,
        forOf: true,
        templateLiteral: true,
      },
    },
    resolve: { ...shared.resolve, ...parserSource() },
    module: { rules: [...SEND_LOADERS, onlyRules(Object.keys(policy.rules)), onlySigns(policy, rollout)] },
    optimization: {
      splitChunks: false,
      runtimeChunk: false,
      minimizer: [
        new TerserPlugin({
          minify: TerserPlugin.swcMinify,
          extractComments: false,
          terserOptions: {
            ecma: 2016,
            compress: { passes: 3, unsafe_arrows: true },
            mangle: true,
            // Classic Outlook reads the file from its own cache: nothing in it may hang on how that decodes it.
            format: { ascii_only: true },
          },
        }),
      ],
    },
    plugins: [
      shortening,
      licences('launchevent'),
      new DefinePlugin({ LETTERHEAD_BUILD: JSON.stringify(build) }),
      new CopyWebpackPlugin({
        patterns: [
          { from: resolve(__dirname, 'addin/launchevent/launchevent.html') },
          // What running handlers fetch while mail is written: beside the bundle, whole, and of the same policy.
          { from: policyPath(id), to: 'policy.json', transform: () => JSON.stringify(compiledPolicy(id)) },
        ],
      }),
    ],
  };
}

/**
 * Where the register is: what `letterhead provision` wrote for a deployment; for the checkout, the local Graph that plays it. A
 * deployment that names none has no register.
 */
function registerSettings(env) {
  if (env.register !== undefined)
    return JSON.parse(readFileSync(env.register, 'utf8').replace(/^\uFEFF/, ''));
  if (env.out !== undefined) return undefined;
  return require('./playground/graph/played-register.ts').playedRegister(env.policy ?? 'steps-to-work');
}

/**
 * The task pane, the page of the register outside Outlook, and the page on which its sign-in ends. They carry the policy whole,
 * with every clause to show.
 */
function taskPane(env) {
  const { version } = require('./package.json');
  const shared = base('taskpane', 'es2020');
  const [typescript] = shared.module.rules;
  const jsc = { ...typescript.use.options.jsc, transform: { react: { runtime: 'automatic' } } };
  const build = {
    version,
    policy: compiledPolicy(env.policy ?? 'steps-to-work'),
    rollout: env.rollout ?? 'settled',
    register: registerSettings(env),
  };
  const page = (name, template) =>
    new HtmlWebpackPlugin({
      template: resolve(__dirname, template),
      filename: `${name}.html`,
      chunks: [name],
      scriptLoading: 'defer',
      minify: false,
    });
  return {
    ...shared,
    target: ['web', 'es2020'],
    entry: {
      taskpane: resolve(__dirname, 'addin/taskpane/main.tsx'),
      register: resolve(__dirname, 'addin/taskpane/register/page.tsx'),
      redirect: resolve(__dirname, 'addin/auth/redirect.ts'),
    },
    output: {
      path: env.out ?? resolve(__dirname, 'dist/addin'),
      // In a deployment a name says what is in the file, so that it may be kept for ever.
      filename: env.out === undefined ? '[name].js' : '[name].[contenthash:16].js',
    },
    module: { rules: [{ ...typescript, use: { ...typescript.use, options: { jsc } } }] },
    optimization: {
      splitChunks: {
        cacheGroups: {
          // webpack's own group, but for what it takes for packages: installed, our files lie among them.
          defaultVendors: {
            idHint: 'vendors',
            priority: -10,
            reuseExistingChunk: true,
            test: (module) => {
              const file = module.nameForCondition();
              return typeof file === 'string' && !isOwn(file);
            },
          },
        },
      },
      // Notices stand in the file of licences, whole.
      minimizer: [
        new TerserPlugin({ extractComments: false, terserOptions: { format: { comments: false } } }),
      ],
    },
    plugins: [
      licences('taskpane'),
      new DefinePlugin({ ...NOWHERE, LETTERHEAD_BUILD: JSON.stringify(build) }),
      page('taskpane', 'addin/taskpane/index.html'),
      page('register', 'addin/taskpane/register/register.html'),
      page('redirect', 'addin/auth/redirect.html'),
    ],
  };
}

/** The page of the local Outlook, for `npm start`: never part of a deployment. */
function playgroundPage() {
  const page = resolve(__dirname, 'playground/page');
  const shared = base('playground', 'es2022');
  return {
    ...shared,
    module: { ...shared.module, parser: { json: { namedExports: true } } },
    entry: { page: resolve(page, 'main.ts') },
    output: { path: resolve(__dirname, 'dist/playground'), filename: '[name].js', clean: true },
    plugins: [
      new HtmlWebpackPlugin({ template: resolve(page, 'index.html'), scriptLoading: 'defer', minify: false }),
      new CopyWebpackPlugin({ patterns: [{ from: resolve(page, 'page.css') }] }),
    ],
  };
}

module.exports = (env = {}) => [commandLine(), launchEvent(env), taskPane(env), playgroundPage()];
