import { problemsOf, testRefusals, type Refusal } from '../refusal';
import { SMALL_POLICY } from '../small-policy';

const RULES: readonly Refusal[] = [
  [
    'an unknown rule',
    '  large-audience:',
    '  large-audiences:',
    62,
    /no rule `large-audiences`/,
    /`large-audience`/,
  ],
  ['an unknown clause', 'clauses: [A1]', 'clauses: [A9]', 59, /no clause `A9`/, /A1/],
  [
    'a clause that only JavaScript knows',
    'clauses: [A1]',
    'clauses: [constructor]',
    59,
    /no clause `constructor`/,
    /A1/,
  ],
  [
    'a message that only JavaScript knows',
    'twice: {',
    'constructor: {',
    61,
    /no message `constructor`/,
    /Its messages/,
  ],
  ['a clause cited twice', 'clauses: [A1]', 'clauses: [A1, A1]', 59, /twice/, /one of the two/],
  [
    'neither clause nor source',
    '    source: Good practice\n',
    '',
    62,
    /neither a clause nor a source/,
    /`source`/,
  ],
  ['an unknown message', 'twice: {', 'thrice: {', 61, /no message `thrice`/, /`twice`/],
  ['an unknown option', 'recipients: 30', 'recipient: 30', 66, /no option `recipient`/, /`recipients`/],
  [
    'an option too large',
    'recipients: 30',
    'recipients: 9000',
    66,
    /9000; it goes from 2 to 5000/,
    /From how many/,
  ],
  ['an option of another form', 'recipients: 30', "recipients: '30'", 66, /is not a number/, /From how many/],
  [
    'a day-one level above',
    'day-one: warn',
    'day-one: block\n    messages: {}\n  all-staff:\n    level: warn\n    source: x\n    day-one: justify',
    62,
    /`justify` is above the settled level `warn`/,
    /`warn` or lower/,
  ],
  [
    'a day-one level of a message above',
    'twice: { level: advise }',
    'twice: { level: advise, day-one: warn }',
    61,
    /above the settled/,
    /`advise` or lower/,
  ],
  [
    'an option of a rule that is off',
    '{ level: off }',
    '{ level: off, options: { strict: true } }',
    67,
    /`options` has no effect/,
    /Give the rule a level/,
  ],
  [
    'statements of a rule that is off',
    '{ level: off }',
    '{ level: off, statements: [I have thought it over.] }',
    67,
    /`statements` has no effect/,
    /Give the rule a level/,
  ],
  [
    'a block on a guess',
    'confidential-unmarked: { level: off }',
    'confidential-unmarked: { level: block, source: x }',
    67,
    /block on `unmarked`, which is a guess/,
    /justify/,
  ],
  [
    'a block on a guess, by its message',
    'confidential-unmarked: { level: off }',
    'confidential-unmarked: { level: warn, source: x, messages: { unmarked: { level: block } } }',
    67,
    /is a guess; only facts/,
    /`justify` or lower here/,
  ],
  [
    'a switch that is a number',
    'confidential-unmarked: { level: off }',
    'confidential-unmarked: { level: warn, source: x, options: { strict: 1 } }',
    67,
    /neither true nor false/,
    /one sign/,
  ],
  [
    'an option with a bad pattern',
    'confidential-unmarked: { level: off }',
    "confidential-unmarked: { level: warn, source: x, options: { topics: ['a|b'] } }",
    67,
    /holds `\|`/,
    /plain words/,
  ],
  [
    'statements without a justification',
    'source: Good practice',
    'source: Good practice\n    statements: [I have thought it over.]',
    65,
    /nothing of this rule asks/,
    /justify/,
  ],
];

describe('a rule that is refused', () => {
  testRefusals(RULES);

  it('names what a rule looks up and cannot find', () => {
    const text = SMALL_POLICY.replace(/all-staff: .*\n/, '').replace(
      'confidential-unmarked: { level: off }',
      'all-staff: { level: justify, source: x }',
    );
    expect(problemsOf(text)).toMatchObject([
      { line: 66, what: expect.stringContaining('nothing under `all-staff`') as string },
    ]);
  });
});
