const { basename } = require('node:path');
const { defineConfig } = require('eslint/config');
const { importX } = require('eslint-plugin-import-x');
const regexp = require('eslint-plugin-regexp');
const tseslint = require('typescript-eslint');

/** What the file that Outlook runs on Send carries: built-ins of ES2016 and no more. */
const SEND_BUNDLE = [
  'src/{message,detectors,rules,engine,attachments}/**/*.ts',
  'src/{policy/model,report/alert}/**/*.ts',
  'addin/{launchevent,outlook}/**/*.ts',
];
const NOT_IN_THE_SEND_BUNDLE = ['src/attachments/full/**'];

const TESTS = ['test/**/*.ts', 'test/**/*.tsx'];
const SETTINGS = ['*.js', '*.cjs', '**/*.js'];

/** A name that says nothing about what is inside collects everything. */
const VAGUE_NAME = /(?:^|-)(?:utils?|helpers?|common|misc|stuff)(?:-|$)/;
const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const PASCAL_CASE = /^[A-Z][A-Za-z0-9]*$/;

/** Files are kebab-case (components PascalCase) and named for what they hold. */
const fileName = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      vague: 'Name the file for what it holds: "{{name}}" could hold anything.',
      shape: 'File names are kebab-case; a component (.tsx) may be PascalCase.',
    },
  },
  create: (context) => ({
    Program(node) {
      const file = basename(context.filename);
      const name = file.replace(/^\./, '').replace(/(?:\.(?:test|config|d))?\.[a-z]+$/, '');
      if (VAGUE_NAME.test(name)) context.report({ node, messageId: 'vague', data: { name } });
      const isShaped = KEBAB_CASE.test(name) || (file.endsWith('.tsx') && PASCAL_CASE.test(name));
      if (!isShaped) context.report({ node, messageId: 'shape' });
    },
  }),
};

const OFFICE = { name: 'Office', message: 'Only addin/outlook says Office.' };
const INTL = { name: 'Intl', message: 'Classic Outlook has no Intl: the send bundle does without it.' };

const BY_LOCALE = ['toLocaleString', 'toLocaleLowerCase', 'toLocaleUpperCase', 'toLocaleDateString']
  .concat(['toLocaleTimeString', 'localeCompare'])
  .map((property) => ({ property, message: 'Its answer depends on the machine, and needs Intl.' }));

const SEND_PROPERTIES = [
  ...BY_LOCALE,
  { property: 'normalize', message: 'Classic Outlook has no normalize(): fold with our own table.' },
];

/** Regular expressions newer than ES2016, in literals and in words given to RegExp. */
const SEND_SYNTAX = [
  [String.raw`Literal[regex.pattern=/\\p\{/i]`, 'Unicode property escapes came with ES2018.'],
  ['Literal[regex.flags=/[sdv]/]', 'These flags came after ES2016.'],
  [String.raw`Literal[regex.pattern=/\(\?<[!=a-z]/i]`, 'Lookbehind and named groups came with ES2018.'],
  [
    String.raw`:matches(NewExpression, CallExpression)[callee.name="RegExp"] Literal[value=/\\p\{|\(\?</]`,
    'Property escapes, lookbehind and named groups came with ES2018.',
  ],
].map(([selector, message]) => ({ selector, message }));

const DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name.',
};

module.exports = defineConfig(
  { ignores: ['dist/', '.cache/', 'coverage/', 'test/fixtures/'] },
  {
    // A reason for an exception stands in this file, where it is read; never beside the code.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      regexp.configs['flat/recommended'],
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    plugins: { 'import-x': importX, house: { rules: { 'file-name': fileName } } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        // Our own unions are listed case by case; a library's long list of codes may end in `default`.
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      '@typescript-eslint/strict-boolean-expressions': ['error', { allowString: false, allowNumber: false }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      // Ours wins over the preset, which allows one that describes itself: what does not compile is mended, not excused.
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      // A number in a template reads as it is written.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => doIt()` is how one hands over a callback.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // One character is compared as one character, with no call, in a loop over a text.
      '@typescript-eslint/prefer-string-starts-ends-with': [
        'error',
        { allowSingleElementEquality: 'always' },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // It asks for `!`, which the strict rules refuse.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      'import-x/no-default-export': 'error',
      'house/file-name': 'error',
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60 }],
      // A default (`??`) and a careful step (`?.`) count as branches too.
      complexity: ['error', { max: 18 }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-globals': ['error', OFFICE],
      // [A-Za-z] says what it takes; a flag at the end changes every letter before it.
      'regexp/use-ignore-case': 'off',
      // [0-9] says as plainly that it means ASCII digits.
      'regexp/prefer-d': 'off',
      // Ranges of code points are what readers of formats are made of.
      'regexp/no-obscure-range': 'off',
      // Mail is hostile text: no expression may take more than linear time over it.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: true }],
    },
  },
  {
    files: SEND_BUNDLE,
    ignores: NOT_IN_THE_SEND_BUNDLE,
    rules: {
      'no-restricted-globals': ['error', OFFICE, INTL],
      'no-restricted-properties': ['error', ...SEND_PROPERTIES],
      'no-restricted-syntax': ['error', ...SEND_SYNTAX],
    },
  },
  {
    files: ['addin/outlook/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', INTL] },
  },
  {
    files: ['addin/**/*.ts', 'addin/**/*.tsx'],
    // Office's enums are plain strings that exist only once it has loaded.
    rules: { '@typescript-eslint/no-unsafe-enum-assignment': 'off' },
  },
  {
    files: ['src/cli/**/*.ts', 'scripts/**/*.ts'],
    // The command and the scripts talk to a terminal.
    rules: { 'no-console': 'off' },
  },
  {
    files: ['playground/page/rich-text.ts'],
    // Bold and lists in an editable text: execCommand is deprecated, and nothing has taken its place.
    rules: { '@typescript-eslint/no-deprecated': 'off' },
  },
  {
    files: TESTS,
    rules: {
      // A table of cases is as long as it has cases.
      'max-lines-per-function': 'off',
      // A missing element fails the test, as it should.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A builder of test data is one long list of defaults, each of which counts as a branch.
      complexity: 'off',
      // `[...text]` takes a text apart by code points, which is what the test data is about.
      '@typescript-eslint/no-misused-spread': 'off',
      // Tests match their own texts, not hostile ones.
      'regexp/no-super-linear-backtracking': 'off',
      'regexp/no-super-linear-move': 'off',
    },
  },
  {
    files: SETTINGS,
    extends: [regexp.configs['flat/recommended']],
    plugins: { house: { rules: { 'file-name': fileName } } },
    languageOptions: { sourceType: 'commonjs' },
    rules: {
      'house/file-name': 'error',
      'no-restricted-syntax': ['error', DEFAULT_EXPORT],
    },
  },
);
