import { readFileSync } from 'node:fs';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import type { Run } from 'sarif';
import { defineRule, PASSED, type Rule } from '../../src/engine/rule';
import type { CheckedMail } from '../../src/report/checked-mail';
import { sarifLog, sarifReport } from '../../src/report/sarif';
import { fileUri } from '../../src/report/sarif/file-uri';
import { sarifText } from '../../src/report/sarif/text';
import { hostileReport, hostileText } from './hostile';
import { sampleCannotTell, sampleFinding, samplePolicy, sampleReport } from './sample';

/** The schema of SARIF 2.1.0, as the package with Microsoft's own matchers ships it (JSON Schema draft 4). */
function compileSchema(): ValidateFunction {
  const path = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const schema = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  // Ajv 8 no longer reads draft 4; of what draft 4 does differently this schema uses only the names of these two keys.
  delete schema['$schema'];
  delete schema['id'];
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  addFormats(ajv);
  return ajv.compile(schema);
}

function ruleOf(id: string): Rule {
  return defineRule({
    id,
    title: `Require ${id} to hold`,
    about: `Why ${id} matters: {braces} and [brackets](x).`,
    needs: [],
    audience: 'any',
    concern: 'form',
    personalMail: 'checked',
    options: {},
    messages: { found: { text: 'Found.', short: 'Found.', basis: 'fact' } },
    fixes: {},
    check: () => PASSED,
  });
}

const rules = ['sensitive-data-external', 'all-staff', 'bcc-expected', 'unused-rule'].map(ruleOf);
const setup = { rules, policy: samplePolicy, rollout: 'settled', version: '0.1.0' } as const;
const mails: readonly CheckedMail[] = [
  {
    file: 'mails/a b.eml',
    ok: true,
    report: sampleReport(
      'block',
      [
        sampleFinding({ level: 'block' }),
        sampleFinding({ level: 'justify' }),
        sampleFinding({ level: 'warn', clauses: ['W9'] }),
        sampleFinding({ level: 'advise', rule: 'not-listed', clauses: [] }),
      ],
      [sampleCannotTell],
    ),
  },
  { file: '/abs/c.eml', ok: false, error: 'no header {here}' },
];

function onlyRun(all: readonly CheckedMail[], over: Partial<Parameters<typeof sarifLog>[1]> = {}): Run {
  const [run] = sarifLog(all, { ...setup, ...over }).runs;
  if (run === undefined) throw new Error('the log holds no run');
  return run;
}

describe('SARIF', () => {
  const validate = compileSchema();

  test('the schema refuses what is not SARIF', () => {
    expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false);
    expect(validate({ ...sarifLog(mails, setup), extra: 1 })).toBe(false);
  });

  test.each([
    ['findings and an unread mail', mails],
    ['no mail at all', []],
    ['a mail with nothing', [{ file: '-', ok: true, report: sampleReport('send') }] as const],
  ])('valid: %s', (_, all) => {
    validate(JSON.parse(sarifReport(all, setup)));
    expect(validate.errors).toBeNull();
  });

  test('rules carry the level and the clauses the policy gives them', () => {
    const shown = (run: Run): unknown =>
      run.tool.driver.rules?.map(({ id, defaultConfiguration, relationships }) => [
        id,
        defaultConfiguration,
        relationships?.map(({ target }) => [target.id, target.index]),
      ]);
    expect(shown(onlyRun([]))).toEqual([
      ['sensitive-data-external', { level: 'error' }, [['W1.1', 0]]],
      ['all-staff', { level: 'error' }, [['W2.1', 1]]],
      ['bcc-expected', { level: 'warning' }, []],
      ['unused-rule', { enabled: false }, []],
    ]);
    expect(
      onlyRun([], { rollout: 'day-one' }).tool.driver.rules?.map((one) => one.defaultConfiguration),
    ).toEqual([{ level: 'warning' }, { level: 'warning' }, { enabled: false }, { enabled: false }]);
  });

  test('the clauses are a taxonomy in the words of the policy', () => {
    const [taxonomy] = onlyRun([]).taxonomies ?? [];
    expect(taxonomy).toMatchObject({ name: 'sample', version: '1.2.3', organization: 'Sample Works Ltd' });
    expect(taxonomy?.taxa?.map((one) => one.id)).toEqual(['W1.1', 'W2.1', 'W3']);
  });

  test('results: level, rule, clause, place', () => {
    const shown = onlyRun(mails).results?.map(({ ruleId, ruleIndex, kind, level, taxa, properties }) => [
      ruleId,
      ruleIndex,
      kind,
      level,
      taxa?.map(({ id, index }) => [id, index]),
      properties?.['level'] as unknown,
    ]);
    expect(shown).toEqual([
      ['sensitive-data-external', 0, 'fail', 'error', [['W1.1', 0]], 'block'],
      ['sensitive-data-external', 0, 'fail', 'error', [['W1.1', 0]], 'justify'],
      ['sensitive-data-external', 0, 'fail', 'warning', [['W9', undefined]], 'warn'],
      ['not-listed', undefined, 'fail', 'note', [], 'advise'],
      ['all-staff', 1, 'open', 'none', undefined, 'warn'],
    ]);
    expect(onlyRun(mails).results?.[0]?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'mails/a%20b.eml', uriBaseId: 'WORKING_DIRECTORY', index: 0 },
        },
      },
    ]);
  });

  test('fingerprints: the same in each run, different for each result', () => {
    const prints = (): unknown[] =>
      (onlyRun(mails).results ?? []).map((one) => one.partialFingerprints?.['letterheadFinding/v1']);
    expect(prints()).toEqual(prints());
    expect(new Set(prints()).size).toBe(5);
    expect(prints().every((one) => /^[0-9a-f]{16}$/.test(String(one)))).toBe(true);
  });

  test('a mail that could not be read is a notification, and the run did not succeed', () => {
    expect(onlyRun(mails).invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            descriptor: { id: 'unread-mail', index: 0 },
            level: 'error',
            message: { text: 'no header {{here}}' },
            locations: [{ physicalLocation: { artifactLocation: { uri: 'file:///abs/c.eml', index: 1 } } }],
          },
        ],
      },
    ]);
    expect(onlyRun([]).invocations?.[0]?.executionSuccessful).toBe(true);
  });

  test('whatever the mail holds: valid', () => {
    fc.assert(
      fc.property(hostileReport, hostileText, (report, file) => {
        validate(
          JSON.parse(
            sarifReport(
              [
                { file, ok: true, report },
                { file, ok: false, error: file },
              ],
              setup,
            ),
          ),
        );
        expect(validate.errors).toBeNull();
      }),
      { numRuns: 100 },
    );
  });
});

test.each([
  ['one.eml', 'one.eml'],
  ['in/a b#1?%.eml', 'in/a%20b%231%3F%25.eml'],
  ['../é.eml', '../%C3%A9.eml'],
  ['/abs/one.eml', 'file:///abs/one.eml'],
  ['C:\\mails\\one.eml', 'file:///C:/mails/one.eml'],
  ['odd:name.eml', 'odd%3Aname.eml'],
  ['half\ud800', 'half%EF%BF%BD'],
  ['-', '-'],
])('fileUri(%j)', (path, expected) => {
  expect(fileUri(path)).toBe(expected);
});

test('sarifText: braces are doubled, links are parted, controls go', () => {
  expect(sarifText('{0} [here](https://bad.example)\u001b\n!')).toBe('{{0}} [here] (https://bad.example) !');
});
