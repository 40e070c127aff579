import { acceptPolicy } from '../../src/engine/accept-policy';
import type { Policy } from '../../src/policy/model/policy';
import { TEST_POLICY } from '../test-policy';

const SENDER = 'mia.jones@stepstowork.example';

function accepted(fetched: unknown): Policy {
  const policy = acceptPolicy(fetched, TEST_POLICY, SENDER);
  if (policy === undefined) throw new Error('it is not accepted');
  return policy;
}

/** The policy after a journey as JSON, as it is fetched. */
function fetched(change: Partial<Policy> = {}): unknown {
  return JSON.parse(JSON.stringify({ ...TEST_POLICY, ...change }));
}

test('the same policy is accepted as it is', () => {
  expect(accepted(fetched())).toEqual(TEST_POLICY);
});

test('words and lowered levels take hold', () => {
  const rules = { ...TEST_POLICY.rules, 'all-staff': { ...TEST_POLICY.rules['all-staff'], settled: 'off' } };
  const policy = accepted(fetched({ title: 'Newer', off: true, rules: rules as Policy['rules'] }));
  expect(policy.title).toBe('Newer');
  expect(policy.off).toBe(true);
  expect(policy.rules['all-staff']?.settled).toBe('off');
});

test('a raised level waits for a release: for the rule, for one of its messages, for cannot tell', () => {
  const raised = {
    ...TEST_POLICY.rules,
    'bcc-expected': { ...TEST_POLICY.rules['bcc-expected'], settled: 'block', cannotTell: 'warn' },
    'attachment-executable': {
      ...TEST_POLICY.rules['attachment-executable'],
      messages: { macros: { settled: 'block', dayOne: 'block' } },
    },
    'large-audience': {
      ...TEST_POLICY.rules['large-audience'],
      messages: { large: { settled: 'block', dayOne: 'block' } },
    },
  };
  const { rules } = accepted(fetched({ rules: raised as unknown as Policy['rules'] }));
  expect(rules['bcc-expected']).toMatchObject({ settled: 'warn', cannotTell: 'advise' });
  expect(rules['attachment-executable']?.messages['macros']).toEqual({ settled: 'warn', dayOne: 'warn' });
  expect(rules['large-audience']?.messages['large']).toEqual({ settled: 'warn', dayOne: 'advise' });
});

test('an option waits for a release: it could make one number a list', () => {
  const rules = {
    ...TEST_POLICY.rules,
    'sensitive-data-external': { ...TEST_POLICY.rules['sensitive-data-external'], options: { bulk: 1 } },
  };
  const policy = accepted(fetched({ rules: rules as unknown as Policy['rules'] }));
  expect(policy.rules['sensitive-data-external']?.options).toEqual(
    TEST_POLICY.rules['sensitive-data-external']?.options,
  );
});

test('a rule that the release does not hold stays off', () => {
  const rules = { ...TEST_POLICY.rules, 'brand-new': TEST_POLICY.rules['all-staff'] };
  expect(accepted(fetched({ rules: rules as Policy['rules'] })).rules['brand-new']).toMatchObject({
    settled: 'off',
    dayOne: 'off',
    messages: {},
  });
});

const { organisation } = TEST_POLICY;
test.each<[string, unknown]>([
  ['nothing', undefined],
  ['an error page', '<html></html>'],
  ['another format', { ...TEST_POLICY, format: 2 }],
  ['a missing list', { ...TEST_POLICY, allStaff: undefined }],
  [
    'a level there is not',
    { ...TEST_POLICY, rules: { x: { ...TEST_POLICY.rules['all-staff'], settled: 'stop' } } },
  ],
  ['a clause without words', { ...TEST_POLICY, clauses: [{ id: 'T1' }] }],
  ['another organisation’s policy', { ...TEST_POLICY, id: 'other' }],
  [
    'one without the sender’s own domain',
    {
      ...TEST_POLICY,
      organisation: { ...organisation, domains: { internal: ['client.example'], trusted: [] } },
    },
  ],
  [
    'one that trusts fewer',
    { ...TEST_POLICY, organisation: { ...organisation, domains: { ...organisation.domains, trusted: [] } } },
  ],
])('%s leaves the policy in force', (_name, value) => {
  expect(acceptPolicy(value, TEST_POLICY, SENDER)).toBeUndefined();
});
