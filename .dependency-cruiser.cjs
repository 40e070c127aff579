/**
 * Who may import whom. Every row of the layer table in CONTRIBUTING.md is one rule below; a folder may import itself, what
 * its row lists, and nothing else: no other folder, no other package, no built-in module of Node. The rules name folders
 * that may not stand yet, so that they hold from their first file on. test/house/layers.test.ts plants a breach of each.
 */
const { builtinModules } = require('node:module');

/** A package by its name, whether it is installed or not. `@scope/` stands for the whole scope. */
function packages(...names) {
  const any = names.join('|');
  return `(^|/)node_modules/(@types/)?(${any})(/|$)|^(${any})(/|$)`;
}

const NODE = `^(node:|(${builtinModules.join('|')})$)`;
const HTML = packages('htmlparser2', 'domhandler', 'entities');
const CHECK_DIGITS = packages('validator', 'uk-modulus-check');
const MAIL_FORMATS = packages('postal-mime', '@kenjiuno', 'rtf-stream-parser', 'iconv-lite');
const POLICY_FORMATS = packages('zod', 'yaml');
const DOCUMENTS = packages('unpdf', 'pdfjs-dist');
const COMMANDS = packages('commander');
const COLOURS = packages('picocolors');
const SARIF = packages('sarif');
const GRAPH_CLIENT = packages('@microsoft/microsoft-graph-client', '@microsoft/microsoft-graph-types');
const SIGN_IN = packages('@azure');
const OFFICE = packages('@microsoft/office-js', 'office-js');
const PAGES = packages('react', 'react-dom', '@fluentui', 'dompurify', 'uplot', 'react-datepicker-compat');

/** The files of the engine that say what a rule, a finding, an edit and a report are; the rest of it runs rules. */
const CONTRACT = '^src/engine/(rule|finding|edit|facts|audience|report)\\.ts$';
/** The list of kinds that detectors tell, which a policy may name. */
const ENTITY_KINDS = '^src/detectors/entity\\.ts$';
const MODEL = '^src/policy/model/';
const MESSAGE = '^src/message/';
const QUICK = '^src/attachments/(?!full/)';

/** What is carried by the file that Outlook runs on Send. */
const SEND_BUNDLE = ['message', 'detectors', 'rules', 'policy/model', 'engine', 'report/alert']
  .map((folder) => `^src/${folder}/`)
  .concat(QUICK);

/** Files of the product; tests, the playground and scripts may import anything. */
const PRODUCT = '^(src|addin)/';

/** A row of the table: `from` may import itself and `may`. */
function layer(name, from, may, comment) {
  return { name, comment, severity: 'error', from: { path: from }, to: { pathNot: [from, ...may] } };
}

/** A package, or a folder, that only some files may import. */
function only(name, what, where, comment) {
  return { name, comment, severity: 'error', from: { path: PRODUCT, pathNot: where }, to: { path: what } };
}

/** What must not come in through any number of files between. */
function never(name, from, what, comment) {
  return { name, comment, severity: 'error', from: { path: from }, to: { path: what, reachable: true } };
}

/** A folder that is imported for its types alone, so that nothing of it is carried along. */
function typesOnly(name, from, what, comment) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: from },
    to: { path: what, dependencyTypesNot: ['type-only'] },
  };
}

const LAYERS = [
  layer(
    'message-stands-alone',
    MESSAGE,
    [HTML],
    'The message model is the ground everything stands on: beside its HTML library it knows nothing.',
  ),
  layer(
    'detectors-know-messages',
    '^src/detectors/',
    [MESSAGE, CHECK_DIGITS],
    'A detector says what a text holds, never what follows from it: no policy, no rule, no engine.',
  ),
  layer(
    'policy-model-knows-message-types',
    MODEL,
    [MESSAGE],
    'The compiled policy travels in the send bundle: plain data, without YAML and without a schema library.',
  ),
  layer(
    'engine-is-given-its-rules',
    '^src/engine/',
    [MESSAGE, MODEL],
    'The engine runs the rules it is handed. Importing one would tie every surface to all of them.',
  ),
  layer(
    'rules-know-the-contract',
    '^src/rules/',
    [MESSAGE, '^src/detectors/', MODEL, CONTRACT],
    'A rule is a pure question over a message: it sees types of the engine, never how rules are run or reported.',
  ),
  layer(
    'policy-author-takes-rules-as-data',
    '^src/policy/author/',
    [MODEL, MESSAGE, ENTITY_KINDS, POLICY_FORMATS],
    'The schemas of rule options, and the run of the examples, are handed in: a policy is read without the rules.',
  ),
  layer(
    'attachments-know-message-types',
    '^src/attachments/',
    [MESSAGE, HTML, DOCUMENTS],
    'Files are read without the policy and without a mail reader; a mail inside a mail comes through a port.',
  ),
  layer(
    'quick-attachments-stay-quick',
    QUICK,
    [MESSAGE, HTML],
    'Quick reading is carried by the send bundle; PDF and legacy formats are not.',
  ),
  layer(
    'register-is-pure',
    '^src/register/',
    [MESSAGE, MODEL],
    'Grants are folded from events; where the events come from is behind a port.',
  ),
  layer(
    'graph-serves-the-ports',
    '^src/graph/',
    ['^src/register/ports/', GRAPH_CLIENT],
    'Microsoft Graph is one way to keep the register: it knows the ports and nothing above them.',
  ),
  layer(
    'reports-know-the-contract',
    '^src/report/',
    [CONTRACT, MODEL, COLOURS, SARIF],
    'A report is written from findings alone: it must not need the mail, or it could quote it.',
  ),
  layer(
    'alert-stands-alone',
    '^src/report/alert/',
    [CONTRACT, MODEL],
    'The alert is carried by the send bundle; the other reports are not.',
  ),
  layer(
    'mail-gives-messages',
    '^src/mail/',
    [MESSAGE, MAIL_FORMATS, NODE],
    'Reading .eml, .msg and .mbox gives a message. What a file is by its content comes as a parameter.',
  ),
  layer(
    'command-line-stays-in-src',
    '^src/cli/',
    ['^src/', '^package\\.json$', COMMANDS, COLOURS, POLICY_FORMATS, NODE],
    'The command puts src together and knows nothing of Outlook.',
  ),
  layer(
    'outlook-knows-messages',
    '^addin/outlook/',
    [MESSAGE, CONTRACT, '^src/attachments/quick/bytes\\.ts$', OFFICE],
    'Reading an item and applying edits needs the message, the contract and bytes: no rule, no policy, no page.',
  ),
  layer(
    'sign-in-stands-alone',
    '^addin/auth/',
    ['^src/register/ports/', SIGN_IN],
    'Sign-in gives a token source and knows nothing else.',
  ),
  layer(
    'launch-events-stay-small',
    '^addin/launchevent/',
    [
      '^addin/outlook/',
      '^src/detectors/note-file\\.ts$',
      ...SEND_BUNDLE.filter((path) => path !== '^src/detectors/'),
    ],
    'The handlers answer within seconds in a runtime without a document: only what the send bundle carries.',
  ),
  layer(
    'pane-stays-off-the-command-line',
    '^addin/taskpane/',
    ['^addin/outlook/', '^addin/auth/', '^src/(?!cli/|mail/|policy/author/)', PAGES, SIGN_IN, POLICY_FORMATS],
    'The pane shows what the engine says: it reads no mail files and authors no policy.',
  ),
  {
    name: 'every-file-has-a-layer',
    comment: 'A folder without a row in the table could import anything, and be imported by anyone.',
    severity: 'error',
    from: {
      path: PRODUCT,
      pathNot: [
        '^src/(message|detectors|rules|policy/(model|author)|engine|attachments|register|graph|report|mail|cli)/',
        '^addin/(launchevent|taskpane|outlook|auth)/',
      ],
    },
    to: {},
  },
];

const ONE_PLACE = [
  {
    name: 'no-rule-imports-a-rule',
    comment: 'One rule, one place. What two rules share belongs in message, detectors or engine.',
    severity: 'error',
    from: { path: '^src/rules/([^/.]+)', pathNot: '^src/rules/all-rules\\.ts$' },
    to: { path: '^src/rules/', pathNot: '^src/rules/$1[/.]' },
  },
  typesOnly(
    'policy-model-takes-message-types-only',
    MODEL,
    MESSAGE,
    'The model is data: it names what the message declares and runs none of it.',
  ),
  typesOnly(
    'attachments-take-message-types-only',
    '^src/attachments/',
    MESSAGE,
    'Reading a file needs to know what a message calls it, and none of how a message is read.',
  ),
  typesOnly(
    'reports-take-engine-types-only',
    '^src/report/',
    CONTRACT,
    'A report is written from plain data: it runs nothing of the engine.',
  ),
  only(
    'html-parser-only-in-message-and-attachments',
    HTML,
    '^src/(message|attachments)/',
    'HTML is read in one parse that also gives the offsets; a second parser would disagree with it.',
  ),
  only(
    'check-digits-only-in-detectors',
    CHECK_DIGITS,
    '^src/detectors/',
    'Whether a number is an account number is a detector’s question.',
  ),
  only(
    'mail-formats-only-in-mail',
    MAIL_FORMATS,
    '^src/mail/',
    'Mail containers are opened in one place, behind one type of answer.',
  ),
  only(
    'policy-formats-only-in-author',
    POLICY_FORMATS,
    '^src/(policy/author|cli)/|^addin/taskpane/',
    'YAML and schemas belong to the administrator’s tools; everything else takes the compiled policy.',
  ),
  only('documents-only-in-full', DOCUMENTS, '^src/attachments/full/', 'PDF is too large to carry on Send.'),
  only('commands-only-in-cli', COMMANDS, '^src/cli/', 'Only the command line has a command line.'),
  only(
    'colours-only-for-the-terminal',
    COLOURS,
    '^src/(cli|report/terminal)/',
    'Every other report is read by a program, or in Outlook.',
  ),
  only('sarif-only-in-its-report', SARIF, '^src/report/sarif(/|\\.ts$)', 'One report knows SARIF.'),
  only(
    'node-only-in-cli-and-mail',
    NODE,
    '^src/(cli|mail)/',
    'Everything else runs in Outlook as it runs here.',
  ),
  only('graph-client-only-in-graph', GRAPH_CLIENT, '^src/graph/', 'One importer of the Graph client.'),
  only(
    'graph-only-where-the-pane-is-put-together',
    '^src/graph/',
    ['^src/(graph|cli)/', '^addin/taskpane/main\\.tsx?$', '^addin/taskpane/[a-z]+/main\\.tsx?$'],
    'Screens take ports, so that they can be shown without a tenant.',
  ),
  only('sign-in-only-in-auth', SIGN_IN, '^addin/auth/', 'One place asks for tokens.'),
  only('pages-only-in-pane', PAGES, '^addin/taskpane/', 'React and Fluent belong to the pane.'),
  only('office-only-in-outlook', OFFICE, '^addin/outlook/', 'One place says Office.'),
];

const NEVER = [
  never(
    'launch-events-never-reach-pages-or-services',
    '^addin/launchevent/',
    [
      PAGES,
      SIGN_IN,
      GRAPH_CLIENT,
      POLICY_FORMATS,
      DOCUMENTS,
      COLOURS,
      NODE,
      '^src/(graph|register|mail|cli|policy/author)/',
    ],
    'Not even through another file: the send bundle is small, has no document and no Node.',
  ),
  never(
    'send-code-never-reaches-pages-or-services',
    SEND_BUNDLE,
    [
      PAGES,
      SIGN_IN,
      GRAPH_CLIENT,
      POLICY_FORMATS,
      DOCUMENTS,
      COLOURS,
      NODE,
      '^src/(graph|register|mail|cli|policy/author)/',
    ],
    'What the send bundle carries keeps to the built-ins of ES2016, through every file it imports.',
  ),
  never(
    'pane-never-reaches-node',
    '^addin/(taskpane|outlook|auth)/',
    [NODE, COMMANDS, COLOURS, MAIL_FORMATS, '^src/(cli|mail|policy/author)/'],
    'The pane runs in a browser.',
  ),
];

const ORDER = [
  {
    name: 'no-cycles',
    comment: 'Two files that need each other are one file, or hide a third. Types count too.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'nobody-imports-tests',
    comment: 'Tests, the playground and scripts use the product, never the other way round.',
    severity: 'error',
    from: { path: PRODUCT },
    to: { path: '^(test|playground|scripts)/' },
  },
  {
    name: 'only-declared-packages',
    comment: 'A package that another one happens to bring can vanish with it.',
    severity: 'error',
    from: { path: PRODUCT },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'no-development-package-in-the-product',
    comment:
      'A colleague who installs Letterhead does not get the development packages. Types vanish, so they may.',
    severity: 'error',
    from: { path: PRODUCT },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [...LAYERS, ...ONE_PLACE, ...NEVER, ...ORDER],
  options: {
    doNotFollow: { path: '(^|/)node_modules/' },
    exclude: { path: '^(dist|\\.cache|coverage|test/fixtures)/' },
    // Imports that only bring types are imports all the same: they say who knows whom.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.cjs', '.json', '.d.ts'] },
  },
};
