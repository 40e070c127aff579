import { relative } from 'node:path';
import type { PlantedProject } from './planted-project';
import { plantProject } from './planted-project';

/** A planted file, its text, and the lint rule that has to refuse it (`undefined`: none may). */
type Plant = readonly [path: string, text: string, rule: string | undefined];

const LONG_FUNCTION = `export function long(): number {\n  let n = 0;\n${'  n += 1;\n'.repeat(60)}  return n;\n}\n`;
const BRANCHES = Array.from({ length: 20 }, (_, n) => `  if (n === ${String(n)}) return ${String(n + 1)};\n`);

const PLANTS: readonly Plant[] = [
  ['src/engine/any.ts', 'export const x = (value: any): string => String(value);\n', 'no-explicit-any'],
  [
    'src/engine/text-as-condition.ts',
    "export const x = (s: string): number => (s ? 1 : 2);\nexport const y = '';\n",
    'strict-boolean-expressions',
  ],
  [
    'src/engine/number-as-condition.ts',
    'export const x = (n: number): string => (n ? "a" : "b");\n',
    'strict-boolean-expressions',
  ],
  [
    'src/engine/missing-case.ts',
    "export function x(k: 'a' | 'b'): void {\n  switch (k) {\n    case 'a':\n      break;\n  }\n}\n",
    'switch-exhaustiveness-check',
  ],
  [
    'src/engine/value-import.ts',
    "import { Kind } from './kind';\nexport const x: Kind = 'a';\n",
    'consistent-type-imports',
  ],
  ['src/engine/kind.ts', "export type Kind = 'a';\n", undefined],
  ['src/engine/default-export.ts', 'export default function x(): void {}\n', 'no-default-export'],
  ['src/engine/long-file.ts', 'export {};\n'.repeat(301), 'max-lines'],
  ['src/engine/long-function.ts', LONG_FUNCTION, 'max-lines-per-function'],
  [
    'src/engine/many-branches.ts',
    `export function x(n: number): number {\n${BRANCHES.join('')}  return 0;\n}\n`,
    'complexity',
  ],
  ['src/engine/text-utils.ts', 'export const x = 1;\n', 'file-name'],
  ['src/engine/helpers.ts', 'export const x = 1;\n', 'file-name'],
  ['src/engine/common.ts', 'export const x = 1;\n', 'file-name'],
  ['src/engine/CamelCase.ts', 'export const x = 1;\n', 'file-name'],
  ['src/engine/exponential.ts', 'export const x = /^(a+)+$/;\n', 'no-super-linear-backtracking'],
  ['src/engine/quadratic-backtracking.ts', 'export const x = /^a*b?a*$/;\n', 'no-super-linear-backtracking'],
  ['src/engine/quadratic-move.ts', 'export const x = /\\s+$/;\n', 'no-super-linear-move'],
  ['src/engine/linear.ts', 'export const x = /\\d{2}-\\d{2}/;\n', undefined],
  ['src/engine/console.ts', "console.log('x');\nexport {};\n", 'no-console'],
  ['src/engine/office.ts', 'export const x = Office;\n', 'no-restricted-globals'],
  ['src/report/office.ts', 'export const x = Office;\n', 'no-restricted-globals'],
  ['src/cli/office.ts', 'export const x = Office;\n', 'no-restricted-globals'],
  ['src/detectors/intl.ts', 'export const x = new Intl.NumberFormat();\n', 'no-restricted-globals'],
  ['src/message/normalise.ts', "export const x = 'a'.normalize('NFC');\n", 'no-restricted-properties'],
  ['src/message/upper.ts', "export const x = 'a'.toLocaleUpperCase();\n", 'no-restricted-properties'],
  ['src/rules/number.ts', 'export const x = (1).toLocaleString();\n', 'no-restricted-properties'],
  ['src/report/alert/order.ts', "export const x = 'a'.localeCompare('b');\n", 'no-restricted-properties'],
  ['src/detectors/letters.ts', 'export const x = /\\p{L}/u;\n', 'no-restricted-syntax'],
  ['src/detectors/words.ts', "export const x = new RegExp('\\\\p{L}', 'u');\n", 'no-restricted-syntax'],
  ['src/detectors/behind.ts', 'export const x = /(?<=a)b/;\n', 'no-restricted-syntax'],
  ['src/detectors/named.ts', 'export const x = /(?<year>a)b/;\n', 'no-restricted-syntax'],
  ['src/detectors/dot-all.ts', 'export const x = /a.b/s;\n', 'no-restricted-syntax'],
  ['src/cli/letters.ts', "export const x = /\\p{L}/u;\nexport const y = 'a'.normalize('NFC');\n", undefined],
  // Breaches that are planted, as text: neither comment silences anything here, and the tools have to refuse both.
  [
    'src/cli/told-to-be-quiet.ts',
    '// eslint-disable-next-line @typescript-eslint/no-explicit-any\nexport const x: any = 1;\n',
    'no-explicit-any',
  ],
  [
    'src/cli/unchecked.ts',
    '// @ts-expect-error because it does not fit at all\nexport const x: string = 1;\n',
    'ban-ts-comment',
  ],
  [
    'src/cli/floating.ts',
    'export const x = (): void => {\n  Promise.resolve(1);\n};\n',
    'no-floating-promises',
  ],
];

interface LintResult {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

describe('lint', () => {
  let project: PlantedProject;
  let complaints: ReadonlyMap<string, readonly string[]>;

  beforeAll(() => {
    project = plantProject(Object.fromEntries(PLANTS.map(([path, text]) => [path, text])));
    const { output } = project.run('eslint/bin/eslint.js', '--format', 'json', 'src');
    complaints = new Map(
      (JSON.parse(output) as readonly LintResult[]).map(({ filePath, messages }) => [
        relative(project.root, filePath),
        messages.map(({ ruleId, message }) => ruleId?.replace(/^.*\//, '') ?? message),
      ]),
    );
  }, 60_000);

  afterAll(() => {
    project.remove();
  });

  test.each(PLANTS.filter(([, , rule]) => rule !== undefined))('%s is refused', (path, _text, rule) => {
    expect(complaints.get(path)).toContain(rule);
  });

  test.each(PLANTS.filter(([, , rule]) => rule === undefined))('%s is accepted', (path) => {
    expect(complaints.get(path)).toEqual([]);
  });
});
