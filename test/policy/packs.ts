import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compilePeople } from '../../src/policy/author/people';
import { compilePolicy } from '../../src/policy/author/compile';
import type { PolicyExample } from '../../src/policy/author/examples';
import type { People } from '../../src/policy/model/people';
import type { Policy } from '../../src/policy/model/policy';
import { RULE_FACTS } from './rule-facts';

/** The policies that are shipped. */
export const PACK_IDS = ['steps-to-work', 'mpes'] as const;

/** A shipped policy. */
export type PackId = (typeof PACK_IDS)[number];

/** The text of a file below `policies/`. */
export function packText(name: string): string {
  return readFileSync(resolve(__dirname, '../../policies', name), 'utf8');
}

/** A shipped policy, compiled without running its examples. */
export function compiledPack(id: PackId): {
  policy: Policy;
  examples: readonly PolicyExample[];
  people: People;
} {
  const compiled = compilePolicy({ file: `${id}.yaml`, text: packText(`${id}.yaml`) }, RULE_FACTS);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems, null, 1));
  const file = `${id}.people.yaml`;
  const people = compilePeople({ file, text: packText(file) }, compiled.policy);
  if (!people.ok) throw new Error(JSON.stringify(people.problems, null, 1));
  return { policy: compiled.policy, examples: compiled.examples, people: people.people };
}
