import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { recipientLooksWrong } from '../../src/rules/recipient-looks-wrong';

type Loader = (this: { readonly getOptions: () => { silent: readonly string[] } }, source: string) => string;

const keepSigns = createRequire(__filename)('../../scripts/loaders/signs-that-stop-loader.js') as Loader;
const SOURCE = readFileSync(resolve(__dirname, '../../src/rules/recipient-looks-wrong.ts'), 'utf8');

function linesGone(silent: readonly string[]): readonly string[] {
  const left = keepSigns.call({ getOptions: () => ({ silent }) }, SOURCE).split('\n');
  return SOURCE.split('\n').filter((line) => !left.includes(line));
}

test('leaves the rule as it is where every sign may stop a mail', () => {
  expect(linesGone([])).toEqual([]);
});

test.each(Object.keys(recipientLooksWrong.messages))('leaves out the line of %s, and no other', (id) => {
  expect(linesGone([id]).map((line) => line.trim().replace(/'/g, ''))).toEqual([
    expect.stringMatching(new RegExp(`^${id}: \\w+,$`)),
  ]);
});
