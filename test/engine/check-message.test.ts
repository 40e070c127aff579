import { checkMessage, type CheckSetup } from '../../src/engine/check-message';
import {
  defineRule,
  found,
  NOT_APPLICABLE,
  PASSED,
  undecided,
  type Rule,
  type RuleResult,
} from '../../src/engine/rule';
import type { Policy, RuleSetting } from '../../src/policy/model/policy';
import { testMessage, type TestMail } from '../mail-builder';
import { TEST_POLICY } from '../test-policy';

interface Shape {
  readonly id?: string;
  readonly basis?: 'fact' | 'guess';
  readonly concern?: 'content' | 'form';
  readonly audience?: 'any' | 'outside';
  readonly personalMail?: 'checked' | 'left-alone';
  readonly needs?: readonly ('body' | 'subject' | 'recipients')[];
  readonly answers?: () => RuleResult<'said', never>;
}

function rule(shape: Shape = {}): Rule {
  return defineRule({
    id: shape.id ?? 'made-up',
    title: 'Require nothing',
    about: 'A rule for tests.',
    needs: shape.needs ?? ['subject'],
    audience: shape.audience ?? 'any',
    concern: shape.concern ?? 'form',
    personalMail: shape.personalMail ?? 'checked',
    options: { limit: { type: 'number', default: 3, min: 1, max: 9, about: 'A number.' } },
    messages: {
      said: {
        text: 'It says {word}.',
        short: '{word}.',
        basis: shape.basis ?? 'fact',
        statements: ['I looked.'],
      },
    },
    fixes: {},
    check: shape.answers ?? (() => found({ message: 'said', data: { word: 'so' } })),
  });
}

const SETTING: RuleSetting = {
  settled: 'block',
  dayOne: 'warn',
  messages: {},
  cannotTell: 'advise',
  clauses: ['T1'],
  options: {},
};

function check(
  rules: readonly Rule[],
  mail: TestMail = {},
  setting: Partial<RuleSetting> = {},
  setup: Partial<CheckSetup> = {},
) {
  const settings = Object.fromEntries(rules.map(({ id }) => [id, { ...SETTING, ...setting }]));
  const policy: Policy = { ...TEST_POLICY, rules: settings };
  return checkMessage(testMessage(mail), { policy, rules, ...setup });
}

const boom = (): never => {
  throw new Error('boom');
};

describe('the four outcomes', () => {
  test('found: a finding as plain JSON, templates filled, clauses from the policy', () => {
    const report = check([rule()]);
    expect(JSON.parse(JSON.stringify(report))).toEqual({
      policy: 'test',
      policyVersion: '1',
      verdict: 'block',
      findings: [
        {
          rule: 'made-up',
          messageId: 'said',
          message: 'It says so.',
          short: 'so.',
          data: { word: 'so' },
          level: 'block',
          clauses: ['T1'],
          evidence: [],
          fixes: [],
          statements: [],
        },
      ],
      cannotTell: [],
      outcomes: { 'made-up': 'found' },
    });
    expect(Object.isFrozen(report.findings[0]?.data)).toBe(true);
  });

  test('passed and not applicable', () => {
    const report = check([
      rule({ answers: () => PASSED }),
      rule({ id: 'other', answers: () => NOT_APPLICABLE }),
    ]);
    expect(report).toMatchObject({
      verdict: 'send',
      outcomes: { 'made-up': 'passed', other: 'not-applicable' },
    });
  });

  test('a rule that throws is cannot tell, and the others still run', () => {
    const report = check([rule({ answers: boom }), rule({ id: 'other', answers: () => PASSED })]);
    expect(report.outcomes).toEqual({ 'made-up': 'cannot-tell', other: 'passed' });
    expect(report.cannotTell).toEqual([
      { rule: 'made-up', cause: 'broken', reason: 'the rule stopped (boom)', level: 'advise' },
    ]);
    expect(report.verdict).toBe('send');
  });

  test('a placeholder without a value is cannot tell, not half a sentence', () => {
    const report = check([rule({ answers: () => found({ message: 'said' }) })]);
    expect(report.findings).toEqual([]);
    expect(report.outcomes).toEqual({ 'made-up': 'cannot-tell' });
  });

  test('a part that could not be read is cannot tell, with the host’s reason', () => {
    const report = check([rule({ needs: ['body'] })], { text: null }, { cannotTell: 'warn' });
    expect(report.cannotTell).toEqual([
      { rule: 'made-up', cause: 'broken', reason: 'the client did not answer', level: 'warn' },
    ]);
    expect(report.verdict).toBe('warn');
  });

  test('cannot tell by nature or for want of time leads to nothing', () => {
    const answers = () => undecided('by-nature', 'a picture');
    const report = check([rule({ answers })], {}, { cannotTell: 'warn' });
    expect(report).toMatchObject({ verdict: 'send', cannotTell: [{ level: 'off' }] });
  });
});

describe('what runs', () => {
  test('a rule that is off does not run', () => {
    expect(check([rule({ answers: boom })], {}, { settled: 'off' }).outcomes).toEqual({});
  });

  test('a rule that is off but for one message runs, and only that message speaks', () => {
    const own = { said: { settled: 'warn', dayOne: 'off' } } as const;
    expect(check([rule()], {}, { settled: 'off', dayOne: 'off', messages: own }).verdict).toBe('warn');
    const dayOne = check(
      [rule()],
      {},
      { settled: 'off', dayOne: 'off', messages: own },
      { rollout: 'day-one' },
    );
    expect(dayOne.outcomes).toEqual({});
  });

  test('rules that rest on facts come first, and the rest are late when time runs out', () => {
    let asked = 0;
    const guess = rule({ id: 'guess', basis: 'guess' });
    const report = check([guess, rule({ id: 'fact' })], {}, {}, { mayContinue: () => asked++ < 1 });
    expect(report.outcomes).toEqual({ fact: 'found', guess: 'cannot-tell' });
    expect(report.cannotTell[0]).toMatchObject({ rule: 'guess', cause: 'late', level: 'off' });
    expect(report.verdict).toBe('block');
  });

  test('a rule for outside mail leaves inside mail alone, even when it could not read the rest', () => {
    const outside = rule({ audience: 'outside', needs: ['body'] });
    expect(check([outside], { text: null }).outcomes).toEqual({ 'made-up': 'not-applicable' });
    expect(check([outside], { text: null, to: ['a@client.example'] }).outcomes).toEqual({
      'made-up': 'cannot-tell',
    });
    expect(check([outside], { to: null, text: null }).outcomes).toEqual({ 'made-up': 'cannot-tell' });
  });

  test('mail marked personal is left alone by all but the rules that say otherwise', () => {
    const mail = { subject: '[Personal] cake' };
    expect(check([rule({ personalMail: 'left-alone' })], mail).outcomes).toEqual({
      'made-up': 'not-applicable',
    });
    expect(check([rule()], mail).outcomes).toEqual({ 'made-up': 'found' });
  });

  test('the policy’s option stands over the default', () => {
    const seen: unknown[] = [];
    const reads = defineRule({
      ...rule(),
      needs: [],
      options: { limit: { type: 'number', default: 3, min: 1, max: 9, about: 'A number.' } },
      check: (_parts, { options }) => {
        seen.push(options.limit);
        return PASSED;
      },
    });
    check([reads]);
    check([reads], {}, { options: { limit: 7 } });
    expect(seen).toEqual([3, 7]);
  });
});

describe('levels', () => {
  const outside = ['pat.lee@client.example'];
  test.each<[string, Shape, TestMail, Partial<RuleSetting>, string]>([
    ['the policy’s level', {}, { to: outside }, {}, 'block'],
    ['a guess never blocks', { basis: 'guess' }, { to: outside }, {}, 'justify'],
    [
      'a content rule toward trusted only: one lower',
      { concern: 'content' },
      { to: ['a@walsall.example'] },
      {},
      'justify',
    ],
    [
      'a content rule toward an unknown address only',
      { concern: 'content' },
      { to: ['nobody'] },
      {},
      'advise',
    ],
    [
      'a content rule toward trusted and external',
      { concern: 'content' },
      { to: ['a@walsall.example', ...outside] },
      {},
      'block',
    ],
    ['a content rule inside', { concern: 'content' }, {}, {}, 'block'],
    ['a form rule toward trusted only', {}, { to: ['a@walsall.example'] }, {}, 'block'],
    ['protected correspondents', {}, { to: ['casework@ico.org.uk', 'mp@hoc.parliament.uk'] }, {}, 'advise'],
    [
      'protected correspondents and a colleague',
      {},
      { to: ['casework@ico.org.uk', 'owen.blake@stepstowork.example'] },
      {},
      'advise',
    ],
    [
      'protected correspondents and somebody else outside',
      {},
      { to: ['casework@ico.org.uk', ...outside] },
      {},
      'block',
    ],
    [
      'a level of the message’s own',
      {},
      { to: outside },
      { messages: { said: { settled: 'warn', dayOne: 'off' } } },
      'warn',
    ],
  ])('%s', (_name, shape, mail, setting, level) => {
    expect(check([rule(shape)], mail, setting).findings.map((one) => one.level)).toEqual([level]);
  });

  test('day one uses its own level', () => {
    expect(check([rule()], {}, {}, { rollout: 'day-one' }).verdict).toBe('warn');
  });

  test('statements come with a justification only, the policy’s before the rule’s', () => {
    expect(check([rule()], {}, { settled: 'justify' }).findings[0]?.statements).toEqual(['I looked.']);
    const own = check([rule()], {}, { settled: 'justify', statements: ['Other means were considered.'] });
    expect(own.findings[0]?.statements).toEqual(['Other means were considered.']);
  });

  test('findings stand gravest first, and the gravest decides', () => {
    const rules = [rule({ id: 'a', basis: 'guess' }), rule({ id: 'b' }), rule({ id: 'c', basis: 'guess' })];
    const report = check(rules);
    expect(report.findings.map((one) => one.rule)).toEqual(['b', 'a', 'c']);
    expect(report.verdict).toBe('block');
  });
});
