import type { Policy } from '../model/policy';
import { runExamples, type ExampleResult, type MessageCheck, type PolicyExample } from './examples';

/** One place where two policies differ. */
export interface PolicyChange {
  /** Names from the outside in: `rules`, `large-audience`, `settled`. */
  readonly path: readonly string[];
  /** What stands there in the first policy; absent where nothing does. */
  readonly before?: string;
  /** What stands there in the second. */
  readonly after?: string;
}

/** An example mail that the two policies treat differently. */
export interface ChangedExample {
  readonly example: PolicyExample;
  readonly before: Pick<ExampleResult, 'verdict' | 'found'>;
  readonly after: Pick<ExampleResult, 'verdict' | 'found'>;
}

/** A compiled policy and its example mails. */
export interface PolicyWithExamples {
  readonly policy: Policy;
  readonly examples: readonly PolicyExample[];
}

/** Gives every place where two compiled policies differ, in the order of the first. Lists differ by what is in them. */
export function comparePolicies(first: Policy, second: Policy): readonly PolicyChange[] {
  const changes: PolicyChange[] = [];
  const open: { path: readonly string[]; before: unknown; after: unknown }[] = [
    { path: [], before: first, after: second },
  ];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const { path, before, after } = next;
    if (isGroup(before) && isGroup(after)) {
      const [one, other] = [named(before), named(after)];
      const within = [...new Set([...Object.keys(one), ...Object.keys(other)])];
      open.unshift(
        ...within.map((name) => ({ path: [...path, name], before: one[name], after: other[name] })),
      );
    } else if (JSON.stringify(before) !== JSON.stringify(after)) {
      changes.push({ path, ...said('before', before), ...said('after', after) });
    }
  }
  return changes;
}

type Group = Readonly<Record<string, unknown>> | readonly unknown[];

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null;
}

/** The members of a group by name: those of a list by their id or address, or by what they say. */
function named(group: Group): Readonly<Record<string, unknown>> {
  if (!isList(group)) return group;
  const members: Record<string, unknown> = {};
  for (const member of group) members[nameOf(member)] = member;
  return members;
}

function isList(group: Group): group is readonly unknown[] {
  return Array.isArray(group);
}

function nameOf(member: unknown): string {
  if (isGroup(member) && !isList(member)) {
    const name = member['id'] ?? member['address'];
    if (typeof name === 'string') return name;
  }
  return typeof member === 'string' ? member : JSON.stringify(member);
}

/** What stands at one side, under its name; nothing where nothing does. */
function said(side: 'before' | 'after', value: unknown): Partial<Record<'before' | 'after', string>> {
  if (value === undefined) return {};
  return { [side]: typeof value === 'string' ? value : JSON.stringify(value) };
}

/** Runs the example mails of both policies under both, and gives those that come to something else. */
export function changedExamples(
  first: PolicyWithExamples,
  second: PolicyWithExamples,
  check: MessageCheck,
): readonly ChangedExample[] {
  const examples = distinct([...first.examples, ...second.examples]);
  const before = runExamples(first.policy, examples, check);
  const after = runExamples(second.policy, examples, check);
  return examples.flatMap((example, index) => {
    const [one, other] = [before[index], after[index]];
    if (one === undefined || other === undefined) return [];
    const isSame = one.verdict === other.verdict && one.found.join() === other.found.join();
    return isSame ? [] : [{ example, before: one, after: other }];
  });
}

/** Each mail once: two versions of a policy share most of theirs. */
function distinct(examples: readonly PolicyExample[]): readonly PolicyExample[] {
  const byMail = new Map(
    examples.map((example) => [JSON.stringify([example.clause, example.mail]), example]),
  );
  return [...byMail.values()];
}
