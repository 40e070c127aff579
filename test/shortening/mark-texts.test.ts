import { join } from 'node:path';
import { MARK, markTexts } from '../../scripts/shortening/mark-texts';

const LONG = 'a text of more than twenty characters';
const MODULE = JSON.stringify(join(__dirname, '../../addin/launchevent/packed-text'));
const IMPORT = `import { packedText as textOfPack, readPacked as readTextOfPack, toPattern as patternOfPack, withTexts as withTextsOfPack } from ${MODULE};\n`;
const AT_START = JSON.stringify(`${MARK}0${LONG}`);
const MARKED = JSON.stringify(`${MARK}1${LONG}`);

test.each([
  [
    'within a function',
    `function f() { return '${LONG}'; }`,
    `function f() { return textOfPack(${MARKED}); }`,
  ],
  ['a template without gaps', `const f = () => \`${LONG}\`;`, `const f = () => textOfPack(${MARKED});`],
  [
    'a sum',
    `const f = () => 'a text of more ' + ('than twenty ' + 'characters');`,
    `const f = () => textOfPack(${MARKED});`,
  ],
  [
    'a property of the file',
    `export const a = { b: '${LONG}' };`,
    `export const a = { get b() { return textOfPack(${MARKED}); } };`,
  ],
  [
    'several properties of the file, beside others',
    `export const a = { b: '${LONG}', id: 'x', c: [1], d: '${LONG}' };`,
    `export const a = withTextsOfPack({ id: 'x', c: [1], }, {b: ${MARKED}, d: ${MARKED}, });`,
  ],
  [
    'a property with a quoted name',
    `export const a = { 'b-c': '${LONG}' };`,
    `export const a = { get 'b-c'() { return textOfPack(${MARKED}); } };`,
  ],
  [
    'what a function makes of one',
    `export const a = { b: list('${LONG}') };`,
    `export const a = { get b() { return readTextOfPack(${MARKED}, list); } };`,
  ],
  [
    'a constant where it is used',
    `const A = '${LONG}';\nconst f = () => A.length + x.A;`,
    `\nconst f = () => textOfPack(${MARKED}).length + x.A;`,
  ],
  [
    'a constant taken by its name',
    `const A = '${LONG}';\nconst f = () => ({ A });`,
    `\nconst f = () => ({ A: textOfPack(${MARKED}) });`,
  ],
  [
    'what is used while the file is loaded, in the first pack',
    `export const A = new Set('${LONG}'.split(' '));`,
    `export const A = new Set(textOfPack(${AT_START}).split(' '));`,
  ],
  [
    'a constant that is used while the file is loaded, in the first pack',
    `const A = '${LONG}';\nexport const B = \`(?:\${A})\`;`,
    `\nexport const B = \`(?:\${textOfPack(${AT_START})})\`;`,
  ],
  [
    'literals that are joined',
    `const f = () => ['a text of more than', 'twenty characters'].join(' ');`,
    `const f = () => textOfPack(${MARKED});`,
  ],
  ['a raw template', `const f = () => String.raw\`${LONG}\`;`, `const f = () => textOfPack(${MARKED});`],
  [
    'a long pattern, in the first pack',
    `const f = (a: string) => /(?:${LONG}|${LONG})/i.test(a);`,
    `const f = (a: string) => readTextOfPack(${JSON.stringify(`${MARK}0i/(?:${LONG}|${LONG})`)}, patternOfPack).test(a);`,
  ],
])('marks %s', (_name, source, result) => {
  expect(markTexts('some.ts', source, () => 1)).toBe(IMPORT + result);
});

test.each([
  ['texts with a zero in them', `const f = () => '${LONG}\\0${LONG}';`],
  ['patterns that remember where they stopped', `const f = () => /(?:${LONG}|${LONG})/g;`],
  ['short ones', `const f = () => 'short';`],
  ['exported constants', `export const A = '${LONG}';`],
  ['templates with gaps', `const f = (a: string) => \`${LONG} \${a}\`;`],
  ['modules and types', `import type { A } from './a-module-with-a-rather-long-name';\ntype B = '${LONG}';`],
  ['keys', `const f = () => ({ '${LONG}': 1 });`],
  ['keys of what is taken apart', `const f = ({ '${LONG}': a }: Record<string, string>) => a;`],
])('leaves %s', (_name, source) => {
  expect(markTexts('some.ts', source, () => 1)).toBe(source);
});

test('an imported constant is asked for in the pack of the file that holds it', () => {
  const path = join(__dirname, '../../src/detectors/modulus-check.ts');
  const source = `import { MODULUS_TABLE } from './generated/modulus-table';\nconst f = () => MODULUS_TABLE.length;`;
  const result = markTexts(path, source, (file) => (file.includes('generated') ? 2 : 1));
  expect(result).toContain(`textOfPack("${MARK}2`);
  expect(result).not.toContain(`textOfPack("${MARK}1`);
});
