import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { RULES } from '../../src/rules/all-rules';

type Loader = (this: { readonly getOptions: () => { keep: readonly string[] } }, source: string) => string;

const keepRules = createRequire(__filename)('../../scripts/loaders/rules-that-stop-loader.js') as Loader;
const SOURCE = readFileSync(resolve(__dirname, '../../src/rules/all-rules.ts'), 'utf8');

function kept(keep: readonly string[]): string {
  return keepRules.call({ getOptions: () => ({ keep }) }, SOURCE);
}

test('leaves the list as it is where every rule may stop a mail', () => {
  expect(kept(RULES.map((rule) => rule.id))).toBe(SOURCE);
});

test('leaves out the import and the place of every other rule', () => {
  expect(kept(['bcc-expected', 'all-staff']).replace(/\/\*\*.*?\*\//gs, '')).toBe(
    [
      "import type { Rule } from '../engine/rule';",
      "import { allStaff } from './all-staff';",
      "import { bccExpected } from './bcc-expected';",
      '',
      '',
      'export const RULES: readonly Rule[] = [',
      '  bccExpected,',
      '  allStaff,',
      '];',
      '',
    ].join('\n'),
  );
});
