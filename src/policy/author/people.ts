import { freezeDeep } from '../../message/message';
import type { People, Person, Role } from '../model/people';
import type { Policy } from '../model/policy';
import { domainOf, isAddress, isCovered } from './addresses';
import { filing } from './compile';
import { peopleJsonSchema } from './json-schema';
import { suggestion } from './nearest';
import type { PolicyProblem, PolicySource, Report } from './problem';
import { inFileOrder } from './problem';
import type { PeopleSourceShape } from './schema-people';
import { peopleSchema } from './schema-people';
import { reportShape } from './shape';
import { parseSource } from './source';

/** The people of a policy, or everything that has to be mended first. */
export type CompiledPeople =
  | { readonly ok: true; readonly people: People }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/** Roles that one person holds alone. */
const SINGLE: readonly Role[] = [
  'chief-executive',
  'managing-director',
  'operations-manager',
  'office-manager',
  'finance-manager',
  'personnel-officer',
];

/** Roles that manage nobody by themselves. */
const NO_MANAGER: readonly Role[] = [
  'personnel-officer',
  'finance-manager',
  'service-desk',
  'records-officer',
];

/** Compiles a people file against the policy it belongs to. Problems stand in the order of the file. */
export function compilePeople(source: PolicySource, policy: Policy): CompiledPeople {
  const read = parseSource(source);
  if (!read.ok) return { ok: false, problems: inFileOrder(read.problems) };
  const problems: PolicyProblem[] = [];
  const report = filing(source, read.parsed, problems);
  const shape = peopleSchema.safeParse(read.parsed.value);
  if (!shape.success) {
    reportShape(shape.error.issues, read.parsed.value, peopleJsonSchema(), report);
    return { ok: false, problems: inFileOrder(problems) };
  }
  checkPeople(shape.data, policy, report);
  if (problems.length > 0) return { ok: false, problems: inFileOrder(problems) };
  const { sample, people } = shape.data;
  const compiled = {
    format: 1,
    policy: policy.id,
    isSample: sample ?? false,
    people: people.map(toPerson),
  } as const;
  return { ok: true, people: freezeDeep<People>(compiled) };
}

function toPerson({
  name,
  address,
  roles,
  department,
  manager,
}: PeopleSourceShape['people'][number]): Person {
  return {
    name,
    address,
    roles: roles ?? [],
    ...(department === undefined ? {} : { department }),
    ...(manager === undefined ? {} : { manager }),
  };
}

function checkPeople(source: PeopleSourceShape, policy: Policy, report: Report): void {
  if (source.policy !== policy.id) {
    report(
      ['policy'],
      `The file belongs to the policy \`${source.policy}\`, not to \`${policy.id}\`.`,
      `Write \`${policy.id}\`.`,
    );
  }
  const holders = new Map<Role, string>();
  for (const [index, person] of source.people.entries()) {
    const path = ['people', index];
    checkAddress(source, index, policy, report);
    if (person.name.trim() === '') report([...path, 'name'], 'The name is empty.', 'Write the name.');
    for (const [position, role] of (person.roles ?? []).entries()) {
      const holder = holders.get(role);
      if (SINGLE.includes(role) && holder !== undefined) {
        const what = `\`${holder}\` already holds the role \`${role}\`.`;
        report([...path, 'roles', position], what, 'One person holds it; keep one of the two.');
      }
      holders.set(role, person.address);
    }
    if ((person.roles ?? []).includes('senior-manager') && person.department === undefined) {
      report(
        path,
        'A senior manager has no department.',
        'Add `department`: they authorise access for its people.',
      );
    }
    checkManager(source, index, report);
  }
}

function checkAddress(source: PeopleSourceShape, index: number, policy: Policy, report: Report): void {
  const address = source.people[index]?.address ?? '';
  const path = ['people', index, 'address'];
  if (!isAddress(address)) {
    report(path, `\`${address}\` is not a mail address.`, 'Write it in small letters: name@example.org.');
  } else if (!isCovered(domainOf(address), ownDomains(source.people[index]?.roles ?? [], policy))) {
    report(
      path,
      `\`${address}\` is not at one of the organisation's own domains.`,
      'Use the address at work.',
    );
  }
  if (source.people.findIndex((other) => other.address === address) < index) {
    report(path, `\`${address}\` is listed twice.`, 'Keep one of the two.');
  }
}

/** A service desk may be a close partner's, as the policy file allows for its address. */
function ownDomains(roles: readonly Role[], { organisation }: Policy): readonly string[] {
  const { internal, trusted } = organisation.domains;
  return roles.includes('service-desk') ? [...internal, ...trusted] : internal;
}

/** A manager has to be in the file, hold the role, and not come back to the same person. */
function checkManager(source: PeopleSourceShape, index: number, report: Report): void {
  const person = source.people[index];
  if (person?.manager === undefined) return;
  const path = ['people', index, 'manager'];
  const byAddress = new Map(source.people.map((one) => [one.address, one]));
  const manager = byAddress.get(person.manager);
  if (manager === undefined) {
    const remedy = suggestion(person.manager, [...byAddress.keys()], 'In the file');
    report(path, `The manager \`${person.manager}\` is not in this file.`, remedy);
    return;
  }
  if (!(manager.roles ?? []).some((role) => !NO_MANAGER.includes(role))) {
    report(path, `\`${person.manager}\` holds no role of a manager.`, 'Give them the role `line-manager`.');
  }
  const seen = new Set([person.address]);
  for (let next: typeof person | undefined = manager; next !== undefined;) {
    if (seen.has(next.address)) {
      report(
        path,
        `The line of managers above \`${person.address}\` comes back to itself.`,
        'Mend one of them.',
      );
      return;
    }
    seen.add(next.address);
    next = next.manager === undefined ? undefined : byAddress.get(next.manager);
  }
}
