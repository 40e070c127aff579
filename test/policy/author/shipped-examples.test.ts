import { checkMessage } from '../../../src/engine/check-message';
import { compilePolicy } from '../../../src/policy/author/compile';
import { runExamples } from '../../../src/policy/author/examples';
import type { MessageCheck } from '../../../src/policy/author/examples';
import { policyJsonSchema, peopleJsonSchema } from '../../../src/policy/author/json-schema';
import { RULES } from '../../../src/rules/all-rules';
import { compiledPack, PACK_IDS, packText } from '../packs';
import { RULE_FACTS } from '../rule-facts';

const settled: MessageCheck = (message, policy, facts) =>
  checkMessage(message, { policy, rules: RULES, facts });

describe.each(PACK_IDS)('the examples of %s, under the rules there are', (id) => {
  const { policy, examples } = compiledPack(id);

  it.each(runExamples(policy, examples, settled).map((result) => [result.example, result] as const))(
    '$clause $expectation: $note',
    (example, { passed, found }) => {
      expect({ line: example.line, rules: example.rules, found, passed }).toMatchObject({ passed: true });
    },
  );

  it('let the policy compile', () => {
    const source = { file: `${id}.yaml`, text: packText(`${id}.yaml`) };
    expect(compilePolicy(source, RULES, settled)).toMatchObject({ ok: true, warnings: [] });
  });

  it('call on every rule that cites a clause', () => {
    const spoke = runExamples(policy, examples, settled).flatMap(({ found }) => found);
    const on = RULES.filter((rule) => (policy.rules[rule.id]?.clauses.length ?? 0) > 0).map(
      (rule) => rule.id,
    );
    expect(on.filter((rule) => !spoke.includes(rule))).toEqual([]);
  });
});

describe('what the compiler is told of the rules', () => {
  it('is what the rules declare, in the tests of the compiler too', () => {
    const told = RULE_FACTS.map(({ id, messages }) => [
      id,
      Object.entries(messages).map(([message, { basis }]) => [message, basis]),
    ]);
    const declared = RULES.map(({ id, messages }) => [
      id,
      Object.entries(messages).map(([message, { basis }]) => [message, basis]),
    ]);
    expect(told.sort()).toEqual(declared.sort());
  });
});

describe('the published schemas', () => {
  it.each([
    ['policy.schema.json', policyJsonSchema(RULES)],
    ['people.schema.json', peopleJsonSchema()],
  ])('%s is fresh', (name, schema) => {
    expect(JSON.parse(packText(name))).toEqual(schema);
  });
});
