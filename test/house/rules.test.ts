import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { RULES } from '../../src/rules/all-rules';

const ROOT = resolve(__dirname, '../..');
const IDS = RULES.map((rule) => rule.id);

/** Words that staff are not met with: no blame, and nothing that only a programmer would say. */
const UNWELCOME = /!|\b(?:error|violation|violates|illegal|forbidden|failed|invalid|please|you must)\b/i;

const SENTENCES = RULES.flatMap((rule) =>
  Object.entries(rule.messages).flatMap(([id, message]) => [
    [`${rule.id} ${id}, text`, message.text] as const,
    [`${rule.id} ${id}, short`, message.short] as const,
    ...(message.statements ?? []).map((text) => [`${rule.id} ${id}, statement`, text] as const),
  ]),
);

describe('one rule, one place', () => {
  test('every file of src/rules is one rule of the list, under its own id', () => {
    const files = readdirSync(resolve(ROOT, 'src/rules')).filter((file) => file.endsWith('.ts'));
    expect(files.sort()).toEqual([...IDS, 'all-rules'].map((id) => `${id}.ts`).sort());
  });

  test('no id stands twice', () => {
    expect(new Set(IDS).size).toBe(IDS.length);
  });

  test.each(IDS)('%s has a test of its own', (id) => {
    expect(existsSync(resolve(ROOT, `test/rules/${id}.test.ts`))).toBe(true);
  });

  test.each(RULES.map((rule) => [rule.id, rule.title]))('%s: "%s" says what it asks', (_id, title) => {
    expect(title).toMatch(/^(?:Require|Disallow|Limit) .*[^.]$/);
  });

  test.each(SENTENCES)('%s is a full sentence in plain words', (_where, text) => {
    expect(text).toMatch(/^(?:[A-Z“]|\{[A-Za-z]+\}).*[.?]$/);
    expect(text).not.toMatch(UNWELCOME);
  });
});
