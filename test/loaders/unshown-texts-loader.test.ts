import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { RULES } from '../../src/rules/all-rules';
import { findingWords } from '../../src/report/alert/finding-words';
import type { Finding } from '../../src/engine/finding';

type Loader = (this: { readonly resourcePath: string }, source: string) => string;

const FOLDER = resolve(__dirname, '../../src/rules');
const leaveOut = createRequire(__filename)('../../scripts/loaders/unshown-texts-loader.js') as Loader;

function loaded(source: string): string {
  return leaveOut.call({ resourcePath: 'some.ts' }, source);
}

test('takes out what only pages show, and long forms of which an alert shows nothing', () => {
  const source = `
    const title = 'kept';
    export const some = defineRule({
      id: 'some', title: 'Limit it', about: 'Because.',
      options: { most: { type: 'number', default: 3, min: 1, max: 9, about: 'How many.' } },
      messages: {
        two: { text: 'It is long. The policy asks. Cut it.', short: 'It is long. Cut it.', basis: 'fact' },
        one: { text: 'It is long. The policy asks. Cut it.', short: 'It is long.', basis: 'fact' },
        asked: { text: 'Is it? Cut it.', short: 'Is it? Cut it.', basis: 'guess' },
      },
      fixes: { cut: { label: 'Cut it', safety: 'safe' } },
      check: () => found({ message: 'two', data: { title: 'kept', text: 'kept' } }),
    });`;
  expect(loaded(source)).toBe(`
    const title = 'kept';
    export const some = defineRule({
      id: 'some',
      options: { most: { type: 'number', default: 3, min: 1, max: 9, } },
      messages: {
        two: { text: '', short: 'It is long. Cut it.', basis: 'fact' },
        one: { text: 'It is long. The policy asks. Cut it.', short: 'It is long.', basis: 'fact' },
        asked: { text: '', short: 'Is it? Cut it.', basis: 'guess' },
      },
      fixes: { cut: { label: 'Cut it', safety: 'safe' } },
      check: () => found({ message: 'two', data: { title: 'kept', text: 'kept' } }),
    });`);
});

describe('the rules that Letterhead has', () => {
  const files = readdirSync(FOLDER).filter((name) => name !== 'all-rules.ts');

  test.each(files)('%s loses its page texts', (file) => {
    const id = file.replace('.ts', '');
    const rule = RULES.find((one) => one.id === id)!;
    const source = readFileSync(join(FOLDER, file), 'utf8');
    const left = loaded(source);
    expect(source).toContain(rule.about.slice(0, 20));
    expect(left).not.toContain(rule.about.slice(0, 20));
    expect(left).not.toContain(rule.title);
    expect(left).toContain(`id: '${id}'`);
  });

  const messages = RULES.flatMap((rule) =>
    Object.keys(rule.messages).map((id) => [rule.id, id, rule.messages[id]!] as const),
  );

  test.each(messages)('%s, %s: an alert reads the same without what is taken out', (_rule, _id, spec) => {
    const literal = JSON.stringify({ text: spec.text, short: spec.short });
    const left = loaded(`defineRule({ messages: { one: ${literal.replace(/"(text|short)":/g, '$1:')} } })`);
    const message = left.includes("text: ''") || left.includes("text:''") ? '' : spec.text;
    const finding = { short: spec.short, data: {} } as unknown as Finding;
    expect(findingWords({ ...finding, message })).toEqual(findingWords({ ...finding, message: spec.text }));
  });
});
