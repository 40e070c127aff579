import { citedClauses, sentencesOf } from '../../../addin/taskpane/check/finding-text';
import { canBeDone, safeFixes } from '../../../addin/taskpane/check/mend';
import type { Edit, Fix } from '../../../src/engine/edit';
import type { Finding } from '../../../src/engine/finding';
import { TEST_POLICY } from '../../test-policy';

const FINDING: Finding = {
  rule: 'disclaimer-missing',
  messageId: 'missing',
  message: 'The disclaimer is missing. Add it now.',
  short: '',
  data: {},
  level: 'block',
  clauses: ['T1'],
  evidence: [],
  fixes: [],
  statements: [],
};

const MARK: Edit = { kind: 'set-marking', marking: '[Personal]' };
const BY_HAND: Edit = {
  kind: 'replace-span',
  part: 'body',
  start: 0,
  end: 1,
  expected: '',
  replacement: '',
};

function fix(id: string, safety: Fix['safety'], edit: Edit = MARK): Fix {
  return { id, label: id, safety, edits: [edit] };
}

test.each<[message: string, first: string, rest: string]>([
  ['One. Two. Three.', 'One.', 'Two. Three.'],
  ['One alone.', 'One alone.', ''],
  ['It goes to client.example. Take it off.', 'It goes to client.example.', 'Take it off.'],
  ['The e.g. mark is no end.', 'The e.g. mark is no end.', ''],
  ['What now? “Quoted.”', 'What now?', '“Quoted.”'],
  ['A\u202efdp.exe is attached.', 'Afdp.exe is attached.', ''],
  ['', '', ''],
])('%j begins with %j', (message, first, rest) => {
  expect(sentencesOf({ ...FINDING, message })).toEqual({ first, rest });
});

test('clauses come in the order of the finding; one the policy lacks is left out', () => {
  const clauses = [
    { id: 'A1', text: 'First.', kind: 'rule' as const },
    { id: 'B2', text: 'Second.', kind: 'rule' as const },
  ];
  const cited = citedClauses({ ...FINDING, clauses: ['B2', 'C3', 'A1'] }, { ...TEST_POLICY, clauses });
  expect(cited).toEqual([
    { id: 'B2', text: 'Second.' },
    { id: 'A1', text: 'First.' },
  ]);
});

test.each<[string, Fix, boolean]>([
  ['a marking is set', fix('mark', 'safe'), true],
  ['words in the subject are changed', fix('span', 'safe', { ...BY_HAND, part: 'subject' }), true],
  ['words in the text are left to people', fix('span', 'safe', BY_HAND), false],
])('%s', (_name, one, can) => {
  expect(canBeDone(one)).toBe(can);
});

test('of each finding the first safe step that can be done, and no suggested one', () => {
  const findings = [
    { ...FINDING, fixes: [fix('a', 'suggested'), fix('b', 'safe'), fix('c', 'safe')] },
    { ...FINDING, fixes: [fix('d', 'suggested')] },
    { ...FINDING, fixes: [fix('e', 'safe', BY_HAND), fix('f', 'safe')] },
  ];
  expect(safeFixes(findings).map((one) => one.id)).toEqual(['b', 'f']);
});
