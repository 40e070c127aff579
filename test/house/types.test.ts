import type { PlantedProject } from './planted-project';
import { plantProject } from './planted-project';

/** A planted file and its text; every one of them names something that its runtime does not have. */
const REFUSED: readonly (readonly [path: string, text: string])[] = [
  ['src/message/document.ts', 'export const x = document.title;\n'],
  ['src/message/window.ts', 'export const x = window;\n'],
  ['src/detectors/process.ts', 'export const x = process.env;\n'],
  ['src/detectors/buffer.ts', "export const x = Buffer.from('a');\n"],
  ['src/rules/office.ts', 'export const x = Office.context;\n'],
  ['src/rules/timer.ts', 'setTimeout(() => undefined, 1);\nexport {};\n'],
  ['src/engine/console.ts', "console.log('a');\nexport {};\n"],
  ['src/engine/url.ts', "export const x = new URL('https://client.example');\n"],
  ['src/engine/decoder.ts', 'export const x = new TextDecoder();\n'],
  ['src/policy/model/node.ts', "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;\n"],
  ['src/attachments/quick/entries.ts', 'export const x = Object.entries({ a: 1 });\n'],
  ['src/message/values.ts', 'export const x = Object.values({ a: 1 });\n'],
  ['src/message/from-entries.ts', "export const x = Object.fromEntries([['a', 1]]);\n"],
  ['src/message/pad.ts', "export const x = 'a'.padStart(2);\n"],
  ['src/message/trim.ts', "export const x = 'a'.trimStart();\n"],
  ['src/detectors/flat.ts', 'export const x = [[1]].flat();\n'],
  ['src/detectors/flat-map.ts', 'export const x = [1].flatMap((n) => [n]);\n'],
  ['src/detectors/all.ts', "export const x = 'a'.replaceAll('a', 'b');\n"],
  ['src/detectors/match-all.ts', "export const x = 'a'.matchAll(/a/g);\n"],
  ['src/report/alert/at.ts', 'export const x = [1].at(-1);\n'],
  ['src/report/alert/named.ts', 'export const x = /(?<year>a)/;\n'],
  ['src/rules/across.ts', "import { x } from '../report/counted';\nexport const y = x;\n"],
  ['src/report/process.ts', 'export const x = process.env;\n'],
  ['src/report/page.ts', 'export const x = document.title;\n'],
  ['src/register/later.ts', 'setTimeout(() => undefined, 1);\nexport {};\n'],
  ['src/policy/author/files.ts', "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;\n"],
  ['src/cli/page.ts', 'export const x = document.title;\n'],
  ['src/cli/unsure.ts', 'export const x = (list: readonly string[]): string => list[0];\n'],
  ['src/cli/undefined-option.ts', 'export const x: { a?: string } = { a: undefined };\n'],
];

/** What `across.ts` imports: the project line itself is refused. */
const ACROSS = ['src/report/counted.ts', 'export const x = 1;\n'] as const;

const ACCEPTED: readonly (readonly [path: string, text: string])[] = [
  ['src/report/columns.ts', "export const x = 'a'.padStart(2);\n"],
  ['src/message/includes.ts', 'export const x = [1].includes(1);\n'],
  ['src/cli/process.ts', 'export const x = process.env;\n'],
];

describe('one tsconfig per runtime', () => {
  let project: PlantedProject;
  let output: string;

  beforeAll(() => {
    project = plantProject(Object.fromEntries([...REFUSED, ACROSS, ...ACCEPTED]));
    const projects = ['src', 'src/tsconfig.portable.json', 'src/tsconfig.node.json'];
    ({ output } = project.run('typescript/bin/tsc', '-b', ...projects, '--pretty', 'false'));
  }, 60_000);

  afterAll(() => {
    project.remove();
  });

  test.each(REFUSED)('%s does not compile', (path) => {
    expect(output).toContain(`${path}(`);
  });

  test.each(ACCEPTED)('%s compiles', (path) => {
    expect(output).not.toContain(`${path}(`);
  });
});
