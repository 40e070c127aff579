import { clauseOf } from '../../../addin/taskpane/reading/clause-of';
import type { Policy } from '../../../src/policy/model/policy';
import { TEST_POLICY } from '../../test-policy';

const POLICY: Policy = {
  ...TEST_POLICY,
  clauses: [
    { id: 'A1', text: 'Add the disclaimer. … Viruses do harm. … Zip large files.', kind: 'rule' },
    { id: 'A2', text: 'Write plainly.', kind: 'rule' },
  ],
};

test.each<[string, readonly string[], RegExp | undefined, string | undefined]>([
  ['the first that the policy holds', ['M1', 'A2', 'A1'], undefined, 'Write plainly.'],
  ['of one about several things, the passage about this one', ['A1'], /virus/i, '… Viruses do harm.'],
  ['whole, where no passage is about it', ['A2'], /virus/i, 'Write plainly.'],
  ['none that it holds', ['M1'], undefined, undefined],
])('%s', (_name, ids, about, text) => {
  expect(clauseOf(POLICY, ids, about)?.text).toBe(text);
});
