import Ajv2020 from 'ajv/dist/2020';
import { parse } from 'yaml';
import {
  peopleJsonSchema,
  policyJsonSchema,
  publishedSchemas,
  type JsonSchema,
} from '../../../src/policy/author/json-schema';
import { PACK_IDS, packText } from '../packs';
import { RULE_FACTS } from '../rule-facts';
import { changedPolicy, SMALL_POLICY } from '../small-policy';

/** Every part of a schema that an editor would offer by name, by its path. */
function namedParts(root: JsonSchema): { path: string; schema: JsonSchema }[] {
  const parts: { path: string; schema: JsonSchema }[] = [];
  const open: { path: string; schema: JsonSchema }[] = [{ path: '', schema: root }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { path, schema } = next;
    for (const [name, inner] of Object.entries(schema.properties ?? {})) {
      parts.push({ path: `${path}/${name}`, schema: inner });
      open.push({ path: `${path}/${name}`, schema: inner });
    }
    if (typeof schema.additionalProperties === 'object') {
      open.push({ path: `${path}/*`, schema: schema.additionalProperties });
    }
    if (schema.items !== undefined) open.push({ path: `${path}/[]`, schema: schema.items });
  }
  return parts;
}

/** What an editor offers at a path: names of values, or the values themselves. */
function offered(root: JsonSchema, path: readonly string[]): readonly string[] {
  let schema = root;
  for (const step of path) {
    const other = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
    schema = schema.properties?.[step] ?? (step === '[]' ? schema.items : other) ?? {};
  }
  return schema.enum ?? Object.keys(schema.properties ?? {});
}

const policySchema = policyJsonSchema(RULE_FACTS);
const ajv = new Ajv2020({ allErrors: true, strict: true });
const isPolicy = ajv.compile(policySchema);
const isPeople = ajv.compile(peopleJsonSchema());

describe('the published schemas', () => {
  it.each(PACK_IDS)('accept the shipped policy %s and its people', (id) => {
    expect([isPolicy(parse(packText(`${id}.yaml`))), isPolicy.errors]).toEqual([true, null]);
    expect([isPeople(parse(packText(`${id}.people.yaml`))), isPeople.errors]).toEqual([true, null]);
  });

  it.each(PACK_IDS)('are named in the first line of %s, for editors', (id) => {
    const names = publishedSchemas(RULE_FACTS).map(({ name }) => name.replace('policies/', './'));
    expect(packText(`${id}.yaml`).split('\n')[0]).toBe(`# yaml-language-server: $schema=${names[0] ?? ''}`);
    expect(packText(`${id}.people.yaml`).split('\n')[0]).toBe(
      `# yaml-language-server: $schema=${names[1] ?? ''}`,
    );
  });

  it.each([
    ['an unknown name', 'off: false', 'off: false\ncolour: red'],
    ['an unknown level', 'level: block', 'level: stop'],
    ['an unknown rule', '  large-audience:', '  large-crowd:'],
    ['an unknown message', 'twice: {', 'thrice: {'],
    ['an unknown option', 'recipients: 30', 'people: 30'],
    ['an option too large', 'recipients: 30', 'recipients: 9000'],
    ['a number without quotation marks', "number: '00000000'", 'number: 1234567'],
  ])('refuse %s', (_name, from, to) => {
    expect(isPolicy(parse(SMALL_POLICY))).toBe(true);
    expect(isPolicy(parse(changedPolicy(from, to)))).toBe(false);
  });

  it.each([
    ['policy', policySchema],
    ['people', peopleJsonSchema()],
  ])('explain every name: %s', (_name, schema) => {
    const parts = namedParts(schema);
    expect(parts.length).toBeGreaterThan(5);
    const silent = parts
      .filter((part) => (part.schema.description ?? '').length < 10)
      .map(({ path }) => path);
    expect(silent).toEqual([]);
  });

  it.each([
    [[], ['id', 'organisation', 'clauses', 'rules', 'generic-mailboxes']],
    [['organisation'], ['service-desk', 'records-mailbox', 'domains']],
    [
      ['clauses', 'A1'],
      ['text', 'kind', 'note', 'editors-note', 'examples'],
    ],
    [
      ['clauses', 'A1', 'kind'],
      ['rule', 'screen', 'not-yet', 'not-by-machine'],
    ],
    [
      ['clauses', 'A1', 'examples', 'must-stop', '[]'],
      ['from', 'to', 'subject', 'attachments', 'rule'],
    ],
    [['rules'], RULE_FACTS.map(({ id }) => id)],
    [
      ['rules', 'disclaimer-missing'],
      ['level', 'day-one', 'cannot-tell', 'clauses', 'messages', 'options'],
    ],
    [
      ['rules', 'disclaimer-missing', 'level'],
      ['off', 'advise', 'warn', 'justify', 'block'],
    ],
    [
      ['rules', 'disclaimer-missing', 'messages'],
      ['missing', 'altered', 'quoted-only', 'twice'],
    ],
    [['rules', 'attachment-large', 'options'], ['bytes']],
  ])('offer the names an editor completes with at %j', (path, names) => {
    expect(offered(policySchema, path)).toEqual(expect.arrayContaining(names));
  });
});
