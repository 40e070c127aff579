import { z } from 'zod';
import type { OptionFacts, RuleFacts } from './rule-facts';
import { policySchema } from './schema';
import { peopleSchema } from './schema-people';

/** As much of JSON Schema (draft 2020-12) as is made here. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
}

/**
 * The JSON Schema of policy files, by which editors complete and explain. With rules given, it also names every rule, its
 * messages and its options.
 */
export function policyJsonSchema(rules: readonly RuleFacts[] = []): JsonSchema {
  const schema = titled(policySchema, 'Letterhead policy');
  if (rules.length === 0) return schema;
  const properties = schema.properties ?? {};
  const generic = properties['rules'] ?? {};
  const anyRule = typeof generic.additionalProperties === 'object' ? generic.additionalProperties : {};
  const named = Object.fromEntries(rules.map((rule) => [rule.id, ruleSchemaOf(rule, anyRule)]));
  const ruleSection = { ...generic, properties: named, additionalProperties: false };
  return { ...schema, properties: { ...properties, rules: ruleSection } };
}

/** The JSON Schema of people files. */
export function peopleJsonSchema(): JsonSchema {
  return titled(peopleSchema, 'Letterhead people');
}

/** The schema files that stand beside the policy files, with their text. Their names are those the policy files cite. */
export function publishedSchemas(rules: readonly RuleFacts[]): readonly { name: string; text: string }[] {
  const asText = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 2)}\n`;
  return [
    { name: 'policies/policy.schema.json', text: asText(policyJsonSchema(rules)) },
    { name: 'policies/people.schema.json', text: asText(peopleJsonSchema()) },
  ];
}

function titled(schema: z.ZodType, title: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return { $schema, title, ...rest } as JsonSchema;
}

function ruleSchemaOf(rule: RuleFacts, anyRule: JsonSchema): JsonSchema {
  const properties = { ...anyRule.properties };
  const messages = properties['messages'] ?? {};
  const anyMessage = messages.additionalProperties;
  properties['messages'] = closed(
    messages,
    Object.keys(rule.messages).map((id) => [id, typeof anyMessage === 'object' ? anyMessage : {}]),
  );
  properties['options'] = closed(
    properties['options'] ?? {},
    Object.entries(rule.options).map(([name, option]) => [name, optionSchema(option)]),
  );
  return { ...anyRule, description: `${rule.title}.`, properties };
}

/** The same section with these properties and no others. */
function closed(section: JsonSchema, properties: readonly (readonly [string, JsonSchema])[]): JsonSchema {
  return {
    type: 'object',
    description: section.description ?? '',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  };
}

function optionSchema(option: OptionFacts): JsonSchema {
  const common = { description: option.about, default: option.default };
  switch (option.type) {
    case 'number':
      return { type: 'number', minimum: option.min, maximum: option.max, ...common };
    case 'boolean':
      return { type: 'boolean', ...common };
    case 'text':
      return { type: 'string', ...common };
    case 'words':
      return {
        type: 'array',
        items: { type: 'string', ...(option.choices === undefined ? {} : { enum: option.choices }) },
        ...common,
      };
  }
}
