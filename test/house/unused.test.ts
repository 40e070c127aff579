import type { PlantedProject } from './planted-project';
import { plantProject } from './planted-project';

const FILES = {
  'src/cli/main.ts': "import { used } from '../report/used';\nconsole.log(used);\n",
  'src/report/used.ts': 'export const used = 1;\nexport const forgotten = 2;\n',
  'src/report/nobody.ts': 'export const nobody = 1;\n',
  'src/report/badly-laid-out.ts': 'export   const x=1\n',
  'test/uses.test.ts':
    "import { used } from '../src/report/used';\ntest('used', () => { expect(used).toBe(1); });\n",
};

describe('what nobody uses, and what is not laid out', () => {
  let project: PlantedProject;

  beforeAll(() => {
    project = plantProject(FILES);
  });

  afterAll(() => {
    project.remove();
  });

  test('a file, an export and a package that nobody uses are named', () => {
    const { status, output } = project.run('knip/bin/knip.js', '--no-progress');
    expect(status).toBe(1);
    expect(output).toContain('src/report/nobody.ts');
    expect(output).toContain('forgotten');
    expect(output).toMatch(/^htmlparser2 /m);
    expect(output).not.toContain('@sparticuz/chromium');
  }, 60_000);

  test('a file that is not laid out is named', () => {
    const { status } = project.run('prettier/bin/prettier.cjs', '--check', 'src/report/badly-laid-out.ts');
    expect(status).toBe(1);
    expect(project.run('prettier/bin/prettier.cjs', '--check', 'src/report/used.ts').status).toBe(0);
  }, 60_000);
});
