import { posix } from 'node:path';
import type { PlantedProject } from './planted-project';
import { plantProject } from './planted-project';

/** What one planted file does wrong: the rule, the file that imports, and what it imports (a file, or a package). */
type Breach = readonly [rule: string, from: string, to: string, through?: string];

const DIRECT: readonly Breach[] = [
  ['message-stands-alone', 'src/message/a1.ts', 'src/policy/model/target.ts'],
  ['message-stands-alone', 'src/message/a2.ts', 'src/detectors/target.ts'],
  ['message-stands-alone', 'src/message/a3.ts', 'validator'],
  ['detectors-know-messages', 'src/detectors/b1.ts', 'src/policy/model/target.ts'],
  ['detectors-know-messages', 'src/detectors/b2.ts', 'src/engine/rule.ts'],
  ['detectors-know-messages', 'src/detectors/b3.ts', 'src/rules/target.ts'],
  ['policy-model-knows-message-types', 'src/policy/model/c1.ts', 'src/engine/rule.ts'],
  ['policy-model-knows-message-types', 'src/policy/model/c2.ts', 'src/policy/author/target.ts'],
  ['engine-is-given-its-rules', 'src/engine/d1.ts', 'src/rules/target.ts'],
  ['engine-is-given-its-rules', 'src/engine/d2.ts', 'src/detectors/target.ts'],
  ['engine-is-given-its-rules', 'src/engine/d3.ts', 'src/report/target.ts'],
  ['rules-know-the-contract', 'src/rules/e1.ts', 'src/engine/target.ts'],
  ['rules-know-the-contract', 'src/rules/e2.ts', 'src/policy/author/target.ts'],
  ['rules-know-the-contract', 'src/rules/e3.ts', 'src/register/target.ts'],
  ['policy-author-takes-rules-as-data', 'src/policy/author/f1.ts', 'src/rules/target.ts'],
  ['policy-author-takes-rules-as-data', 'src/policy/author/f2.ts', 'src/engine/rule.ts'],
  ['policy-author-takes-rules-as-data', 'src/policy/author/f3.ts', 'node:fs'],
  ['policy-author-takes-rules-as-data', 'src/policy/author/f4.ts', 'src/detectors/target.ts'],
  ['attachments-know-message-types', 'src/attachments/full/g1.ts', 'src/mail/target.ts'],
  ['attachments-know-message-types', 'src/attachments/quick/g2.ts', 'src/policy/model/target.ts'],
  ['quick-attachments-stay-quick', 'src/attachments/quick/g3.ts', 'src/attachments/full/target.ts'],
  ['quick-attachments-stay-quick', 'src/attachments/quick/g4.ts', 'unpdf'],
  ['register-is-pure', 'src/register/h1.ts', 'src/graph/target.ts'],
  ['register-is-pure', 'src/register/h2.ts', 'src/engine/rule.ts'],
  ['graph-serves-the-ports', 'src/graph/i1.ts', 'src/register/target.ts'],
  ['graph-serves-the-ports', 'src/graph/i2.ts', 'src/message/target.ts'],
  ['reports-know-the-contract', 'src/report/j1.ts', 'src/message/target.ts'],
  ['reports-know-the-contract', 'src/report/j2.ts', 'src/engine/target.ts'],
  ['reports-know-the-contract', 'src/report/j3.ts', 'zod'],
  ['alert-stands-alone', 'src/report/alert/j4.ts', 'src/report/target.ts'],
  ['alert-stands-alone', 'src/report/alert/j5.ts', 'picocolors'],
  ['mail-gives-messages', 'src/mail/k1.ts', 'src/attachments/quick/target.ts'],
  ['mail-gives-messages', 'src/mail/k2.ts', 'src/policy/model/target.ts'],
  ['command-line-stays-in-src', 'src/cli/l1.ts', 'addin/outlook/target.ts'],
  ['outlook-knows-messages', 'addin/outlook/m1.ts', 'src/rules/target.ts'],
  ['outlook-knows-messages', 'addin/outlook/m2.ts', 'src/policy/model/target.ts'],
  ['sign-in-stands-alone', 'addin/auth/n1.ts', 'addin/outlook/target.ts'],
  ['launch-events-stay-small', 'addin/launchevent/o1.ts', 'addin/taskpane/target.ts'],
  ['launch-events-stay-small', 'addin/launchevent/o2.ts', 'addin/auth/target.ts'],
  ['launch-events-stay-small', 'addin/launchevent/o3.ts', 'src/report/target.ts'],
  ['launch-events-stay-small', 'addin/launchevent/o4.ts', 'src/attachments/full/target.ts'],
  ['launch-events-stay-small', 'addin/launchevent/o5.ts', 'src/register/target.ts'],
  ['pane-stays-off-the-command-line', 'addin/taskpane/p1.ts', 'src/cli/target.ts'],
  ['pane-stays-off-the-command-line', 'addin/taskpane/p2.ts', 'src/mail/target.ts'],
  ['pane-stays-off-the-command-line', 'addin/taskpane/p3.ts', 'src/policy/author/target.ts'],
  ['pane-stays-off-the-command-line', 'addin/taskpane/p4.ts', 'addin/launchevent/target.ts'],
  ['every-file-has-a-layer', 'src/loose/q1.ts', 'src/message/target.ts'],
  ['every-file-has-a-layer', 'addin/q2.ts', 'src/message/target.ts'],
  ['no-rule-imports-a-rule', 'src/rules/r1.ts', 'src/rules/target.ts'],
  ['no-rule-imports-a-rule', 'src/rules/r2/part.ts', 'src/rules/target.ts'],
  ['policy-model-takes-message-types-only', 'src/policy/model/s1.ts', 'src/message/target.ts'],
  ['attachments-take-message-types-only', 'src/attachments/quick/s2.ts', 'src/message/target.ts'],
  ['reports-take-engine-types-only', 'src/report/s3.ts', 'src/engine/rule.ts'],
  ['html-parser-only-in-message-and-attachments', 'src/cli/t1.ts', 'htmlparser2'],
  ['html-parser-only-in-message-and-attachments', 'addin/taskpane/t2.ts', 'htmlparser2'],
  ['check-digits-only-in-detectors', 'src/cli/t3.ts', 'validator/lib/isIBAN'],
  ['mail-formats-only-in-mail', 'src/cli/t4.ts', 'postal-mime'],
  ['mail-formats-only-in-mail', 'src/attachments/full/t5.ts', '@kenjiuno/msgreader'],
  ['policy-formats-only-in-author', 'src/report/t6.ts', 'zod'],
  ['policy-formats-only-in-author', 'src/policy/model/t7.ts', 'yaml'],
  ['documents-only-in-full', 'src/cli/t8.ts', 'unpdf'],
  ['commands-only-in-cli', 'src/mail/t9.ts', 'commander'],
  ['colours-only-for-the-terminal', 'src/report/t17.ts', 'picocolors'],
  ['sarif-only-in-its-report', 'src/report/t18.ts', 'sarif'],
  ['node-only-in-cli-and-mail', 'src/report/t10.ts', 'node:path'],
  ['node-only-in-cli-and-mail', 'addin/taskpane/t11.ts', 'fs'],
  ['graph-client-only-in-graph', 'addin/taskpane/t12.ts', '@microsoft/microsoft-graph-client'],
  ['graph-only-where-the-pane-is-put-together', 'addin/taskpane/check/t13.ts', 'src/graph/target.ts'],
  ['sign-in-only-in-auth', 'addin/taskpane/t14.ts', '@azure/msal-browser'],
  ['pages-only-in-pane', 'addin/outlook/t15.ts', 'react'],
  ['office-only-in-outlook', 'addin/taskpane/t16.ts', '@microsoft/office-js'],
  ['nobody-imports-tests', 'src/cli/u1.ts', 'test/target.ts'],
  ['nobody-imports-tests', 'src/cli/u2.ts', 'playground/target.ts'],
  ['nobody-imports-tests', 'addin/taskpane/u3.ts', 'scripts/target.ts'],
  ['only-declared-packages', 'src/cli/v1.ts', 'domutils'],
  ['no-development-package-in-the-product', 'src/cli/v2.ts', 'fast-check'],
];

const THROUGH: readonly Breach[] = [
  ['launch-events-never-reach-pages-or-services', 'addin/launchevent/w1.ts', 'react', 'addin/outlook/w1.ts'],
  ['launch-events-never-reach-pages-or-services', 'addin/launchevent/w2.ts', 'zod', 'src/policy/model/w2.ts'],
  ['launch-events-never-reach-pages-or-services', 'addin/launchevent/w3.ts', 'node:fs', 'src/rules/w3.ts'],
  [
    'launch-events-never-reach-pages-or-services',
    'addin/launchevent/w4.ts',
    '@azure/msal-browser',
    'addin/outlook/w4.ts',
  ],
  [
    'launch-events-never-reach-pages-or-services',
    'addin/launchevent/w5.ts',
    'src/graph/target.ts',
    'src/engine/w5.ts',
  ],
  [
    'launch-events-never-reach-pages-or-services',
    'addin/launchevent/w6.ts',
    '@fluentui/react-components',
    'addin/outlook/w6.ts',
  ],
  ['send-code-never-reaches-pages-or-services', 'src/rules/x1.ts', 'yaml', 'src/detectors/x1.ts'],
  ['send-code-never-reaches-pages-or-services', 'src/engine/x2.ts', 'node:crypto', 'src/message/x2.ts'],
  [
    'send-code-never-reaches-pages-or-services',
    'src/report/alert/x3.ts',
    'src/cli/target.ts',
    'src/policy/model/x3.ts',
  ],
  ['pane-never-reaches-node', 'addin/taskpane/y1.ts', 'node:path', 'src/report/y1.ts'],
  ['pane-never-reaches-node', 'addin/taskpane/y2.ts', 'src/mail/target.ts', 'src/attachments/full/y2.ts'],
];

/** What the table allows: one line a row, none of which may be refused. */
const ALLOWED: readonly (readonly [from: string, to: string])[] = [
  ['src/message/ok1.ts', 'htmlparser2'],
  ['src/detectors/ok1.ts', 'src/message/target.ts'],
  ['src/engine/ok1.ts', 'src/policy/model/target.ts'],
  ['src/rules/ok1.ts', 'src/detectors/target.ts'],
  ['src/rules/ok2.ts', 'src/engine/rule.ts'],
  ['src/rules/ok3.ts', 'src/rules/ok3/part.ts'],
  ['src/rules/all-rules.ts', 'src/rules/target.ts'],
  ['src/policy/author/ok1.ts', 'zod'],
  ['src/policy/author/ok2.ts', 'src/policy/model/target.ts'],
  ['src/policy/author/ok3.ts', 'src/detectors/entity.ts'],
  ['src/attachments/full/ok1.ts', 'src/attachments/quick/target.ts'],
  ['src/register/ok1.ts', 'src/message/target.ts'],
  ['src/graph/ok1.ts', 'src/register/ports/recorder.ts'],
  ['src/report/ok1.ts', 'src/policy/model/target.ts'],
  ['src/report/terminal/ok2.ts', 'picocolors'],
  ['src/mail/ok1.ts', 'postal-mime'],
  ['src/mail/ok2.ts', 'node:fs'],
  ['src/cli/ok1.ts', 'src/rules/target.ts'],
  ['src/cli/ok2.ts', 'commander'],
  ['addin/outlook/ok1.ts', 'src/message/target.ts'],
  ['addin/launchevent/ok1.ts', 'src/report/alert/target.ts'],
  ['addin/launchevent/ok2.ts', 'src/attachments/quick/target.ts'],
  ['addin/taskpane/ok1.ts', 'src/register/target.ts'],
  ['addin/taskpane/main.tsx', 'src/graph/target.ts'],
  ['test/ok1.ts', 'src/cli/target.ts'],
];

const CYCLE = ['src/engine/z1.ts', 'src/engine/z2.ts'] as const;

function isFile(target: string): boolean {
  return /\.tsx?$/.test(target);
}

function importing(from: string, to: string): string {
  const name = isFile(to) ? posix.relative(posix.dirname(from), to).replace(/\.tsx?$/, '') : to;
  const path = isFile(to) && !name.startsWith('.') ? `./${name}` : name;
  return `import { target } from '${path}';\nexport const planted = target;\nexport { planted as target };\n`;
}

function plantedFiles(): Record<string, string> {
  const files: Record<string, string> = {};
  const targets = [...ALLOWED.map(([, to]) => to), ...[...DIRECT, ...THROUGH].map(([, , to]) => to)];
  for (const to of targets.filter(isFile)) files[to] = 'export const target = 1;\n';
  for (const [from, to] of ALLOWED) files[from] = importing(from, to);
  for (const [, from, to] of DIRECT) files[from] = importing(from, to);
  for (const [, from, to, middle = ''] of THROUGH) {
    files[from] = importing(from, middle);
    files[middle] = importing(middle, to);
  }
  files[CYCLE[0]] = importing(CYCLE[0], CYCLE[1]);
  files[CYCLE[1]] = importing(CYCLE[1], CYCLE[0]);
  return files;
}

interface Cruise {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
    readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] };
  };
}

describe('layers', () => {
  let project: PlantedProject;
  let cruise: Cruise;
  let refusals: ReadonlySet<string>;

  beforeAll(() => {
    project = plantProject(plantedFiles());
    const { output } = project.run(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
      '{src,addin,playground,scripts,test}',
    );
    cruise = JSON.parse(output) as Cruise;
    refusals = new Set(cruise.summary.violations.map(({ from, rule }) => `${rule.name} ${from}`));
  }, 60_000);

  afterAll(() => {
    project.remove();
  });

  test.each(DIRECT)('%s refuses %s importing %s', (rule, from) => {
    expect(refusals).toContain(`${rule} ${from}`);
  });

  test.each(THROUGH)('%s refuses %s reaching %s through %s', (rule, from) => {
    expect(refusals).toContain(`${rule} ${from}`);
  });

  test('no-cycles refuses two files that need each other', () => {
    expect(refusals).toContain(`no-cycles ${CYCLE[0]}`);
  });

  test.each(ALLOWED)('%s may import %s', (from) => {
    expect(cruise.summary.violations.filter((violation) => violation.from === from)).toEqual([]);
  });

  test('a breach of every rule is planted above', () => {
    const planted = new Set(['no-cycles', ...[...DIRECT, ...THROUGH].map(([rule]) => rule)]);
    expect(cruise.summary.ruleSetUsed.forbidden.map(({ name }) => name).sort()).toEqual([...planted].sort());
  });
});
