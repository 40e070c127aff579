import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { loadPolicy } from '../../src/cli/policy-source';
import type { Policy } from '../../src/policy/model/policy';
import { TOPICS } from '../../src/policy/author/first-policy/all-topics';
import { run, type Run } from './run';

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'letterhead-'));
  out = join(folder, 'policy.yaml');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What has to be answered, and nothing else. */
const LEAST = {
  name: 'Hillside Trust',
  'short-name': 'Hillside',
  domains: 'hillside.example',
  'service-desk': 'desk@hillside.example',
  'records-mailbox': 'records@hillside.example',
  'information-requests': 'foi@hillside.example',
  'data-protection': 'dpo@hillside.example',
};
const COMPANY = {
  disclaimer: 'This mail is for the addressee only.',
  'all-staff': 'everyone@hillside.example',
  'company-number': '01234567',
  'registered-in': 'England and Wales',
  'registered-office': '1 Example Square, Exampleton, EX1 1EX',
};

function create(answers: Readonly<Record<string, string>>): Promise<Run> {
  const pairs = Object.entries(answers).flatMap(([key, value]) => ['--answer', `${key}=${value}`]);
  return run(['policy', 'new', '--out', out, ...pairs]);
}

const every = (answer: (index: number) => string): Record<string, string> =>
  Object.fromEntries(TOPICS.map(({ key }, index) => [key, answer(index)]));

test.each<[string, Record<string, string>, (policy: Policy) => unknown, unknown]>([
  ['the least that has to be answered', LEAST, ({ clauses }) => clauses.length, 0],
  [
    'a clause of its own for each topic',
    { ...LEAST, ...COMPANY, ...every((index) => `4.${String(index)}`) },
    ({ clauses }) => clauses.length,
    TOPICS.length,
  ],
  [
    'one clause for everything',
    { ...LEAST, ...COMPANY, ...every(() => 'Annex 1') },
    ({ clauses }) => clauses.map(({ id }) => id),
    ['Annex 1'],
  ],
  [
    'everything without a clause',
    { ...LEAST, ...COMPANY, ...every(() => 'yes') },
    ({ rules }) => rules['attachment-executable']?.source,
    'Good practice; “Email policy” has no clause on it',
  ],
  [
    'nothing at all',
    { ...LEAST, ...every(() => 'no') },
    ({ rules }) => [...new Set(Object.values(rules).map(({ settled }) => settled))],
    ['off'],
  ],
])('%s: a policy that compiles, with its examples', async (_name, answers, look, expected) => {
  const { code, err } = await create(answers);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(look(loadPolicy(out))).toEqual(expected);
  expect((await run(['policy', 'test', out])).code).toBe(0);
});

test('the words of a clause are the organisation’s own where they are given', async () => {
  await create({ ...LEAST, programs: '4.2', 'programs-words': 'No software by mail.' });
  expect(loadPolicy(out).clauses).toEqual([{ id: '4.2', text: 'No software by mail.', kind: 'rule' }]);
});

test('nothing of the sample organisation is carried over, and the schema lies beside it', async () => {
  await create({ ...LEAST, ...COMPANY });
  const text = readFileSync(out, 'utf8');
  expect(text).not.toMatch(/stepstowork|walsall|parent\.example/i);
  expect(text).toContain('$schema=./policy.schema.json');
  expect(existsSync(join(folder, 'policy.schema.json'))).toBe(true);
  expect(loadPolicy(out).organisation.isSample).toBe(false);
});

test('the questions, filled in as a file', async () => {
  const { out: questions } = await run(['policy', 'new', '--questions']);
  const file = join(folder, 'answers.yaml');
  const filled = Object.entries(LEAST).reduce(
    (text, [key, value]) => text.replace(`\n${key}:\n`, `\n${key}: ${value}\n`),
    questions,
  );
  writeFileSync(file, filled.replace("programs: 'yes'", 'programs: 4.2'));
  expect(await run(['policy', 'new', '--answers', file, '--out', out])).toMatchObject({ code: 0, err: '' });
  expect(loadPolicy(out).rules['attachment-executable']?.clauses).toEqual(['4.2']);
});

test('on the terminal: what will not do is asked for again, and Enter takes what stands in brackets', async () => {
  const answers = [
    ...[
      'Hillside Trust',
      'Hillside',
      '',
      'hillside',
      'hillside.example',
      '',
      'desk',
      'desk@hillside.example',
    ],
    ...['records@hillside.example', 'foi@hillside.example', 'dpo@hillside.example', '', '', ''],
  ];
  const ended = await run(['policy', 'new', '--out', out], `${answers.join('\n')}\n${'\n'.repeat(40)}`);
  expect(ended.out).toContain('“hillside” is no domain. Write it like example.org.');
  expect(ended.out).toContain('“desk” is no mail address.');
  expect(ended.out).toContain('It compiles.');
  expect(loadPolicy(out).organisation.domains.internal).toEqual(['hillside.example']);
});

test.each<[string, Record<string, string>, string]>([
  ['an answer is missing', { ...LEAST, 'service-desk': '' }, 'service-desk: The address of the service desk'],
  ['a key that is no question', { ...LEAST, colour: 'blue' }, 'colour: there is no such question.'],
  ['a word where a clause belongs', { ...LEAST, programs: 'perhaps' }, 'programs: “perhaps” is neither yes'],
  [
    'an address elsewhere',
    { ...LEAST, 'service-desk': 'desk@elsewhere.example' },
    'lies outside the organisation',
  ],
  ['a person', { ...LEAST, 'data-protection': 'ann.cole@hillside.example' }, 'looks like a person'],
])('%s: said with the remedy, and nothing is written', async (_name, answers, words) => {
  const { code, err } = await create(answers);
  expect(err).toContain(words);
  expect(code).toBe(2);
  expect(existsSync(out)).toBe(false);
});

test('a file that is there is not written over, and answers that end too early are told', async () => {
  writeFileSync(out, 'ours');
  expect((await create(LEAST)).err).toContain('is there already');
  expect(readFileSync(out, 'utf8')).toBe('ours');
  const other = join(folder, 'other.yaml');
  expect((await run(['policy', 'new', '--out', other], 'Hillside Trust\n')).err).toContain(
    'The answers ended',
  );
});
