import type { z } from 'zod';
import type { JsonSchema } from './json-schema';
import { nearest } from './nearest';
import type { Report, SourcePath } from './problem';
import { pathWords } from './problem';

type Issue = z.core.$ZodIssue;

/** Names under which people would stand; the public file has no place for them. */
const PERSON_KEYS =
  /^(?:people|persons?|staff|managers?|line-?managers?|roles?|names?|contacts?|authoris\w{0,4}|directors?)$/i;

/** Turns what the schema refuses into problems with words of our own. The value is the file's, before any check. */
export function reportShape(
  issues: readonly Issue[],
  value: unknown,
  schema: JsonSchema,
  report: Report,
): void {
  for (const issue of issues) {
    const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) reportUnknownKey(path, key, schema, report);
    } else reportValue(path, issue, value, schema, report);
  }
}

function reportUnknownKey(path: SourcePath, key: string, schema: JsonSchema, report: Report): void {
  const known = Object.keys(schemaAt(schema, path)?.properties ?? {});
  const near = nearest(key, known);
  const where = path.length === 0 ? 'at the top of the file' : `in \`${pathWords(path)}\``;
  const list = known.length === 0 ? 'Take it out.' : `Known here: ${known.join(', ')}.`;
  const remedy = near === undefined ? list : `Write \`${near}\` if that is what is meant.`;
  const isPerson = near === undefined && PERSON_KEYS.test(key);
  report(
    [...path, key],
    `\`${key}\` is not known ${where}.`,
    isPerson ? 'This file is public: people and roles go into the people file (`*.people.yaml`).' : remedy,
    'key',
  );
}

function reportValue(
  path: SourcePath,
  issue: Issue,
  root: unknown,
  schema: JsonSchema,
  report: Report,
): void {
  const value = valueAt(root, path);
  const name = path.length === 0 ? 'The file' : `\`${pathWords(path)}\``;
  const expected = schemaAt(schema, path);
  if (value === undefined || value === null) {
    const meaning = expected?.description ?? 'See the schema beside the policy files.';
    report(path, `${name} is missing or empty.`, `Fill it in. ${meaning}`, 'key');
    return;
  }
  if (issue.code === 'invalid_value') {
    const options = issue.values.map(String);
    const near = typeof value === 'string' ? nearest(value, options) : undefined;
    const hint = near === undefined ? '' : ` Perhaps \`${near}\` is meant.`;
    report(
      path,
      `${name} is \`${shown(value)}\`, which is not known here.`,
      `Write one of: ${options.join(', ')}.${hint}`,
    );
    return;
  }
  const kind = expectedWords(expected);
  const isUnquoted = kind === 'text' && isPlain(value);
  const remedy = isUnquoted
    ? `Put it in quotation marks: '${String(value)}'.`
    : `Write ${kind} here. ${expected?.description ?? ''}`.trim();
  report(path, `${name} is ${kindOf(value)}, where ${kind} is expected.`, remedy);
}

function isPlain(value: unknown): value is number | boolean {
  return typeof value === 'number' || typeof value === 'boolean';
}

function shown(value: unknown): string {
  return typeof value === 'string' || isPlain(value) ? String(value).slice(0, 60) : kindOf(value);
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    default:
      return 'a group of names and values';
  }
}

function expectedWords(schema: JsonSchema | undefined): string {
  switch (schema?.type) {
    case 'string':
      return 'text';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    case 'array':
      return 'a list';
    case 'object':
      return 'a group of names and values';
    default:
      return 'true or false, a number, text, or a list of texts';
  }
}

/** The value at a path of plain data, or `undefined`. */
function valueAt(root: unknown, path: SourcePath): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

function schemaAt(root: JsonSchema, path: SourcePath): JsonSchema | undefined {
  let schema: JsonSchema | undefined = root;
  for (const step of path) {
    if (schema === undefined) return undefined;
    const named: JsonSchema | undefined = schema.properties?.[String(step)];
    const other: JsonSchema | undefined =
      typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
    schema = typeof step === 'number' ? schema.items : (named ?? other);
  }
  return schema;
}
