import type { RegisterPolicy } from '../../src/policy/model/register-policy';
import type { RoleHeld } from '../../src/register/ports/people-file';
import type { Person } from '../../src/register/ports/person';
import { compiledPack, type PackId } from '../policy/packs';

/** Gives an object id that a reader of a test can tell from another by its end. */
function objectIdOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

const compiled = new Map<PackId, ReturnType<typeof compiledPack>>();

function packOf(id: PackId): ReturnType<typeof compiledPack> {
  const pack = compiled.get(id) ?? compiledPack(id);
  compiled.set(id, pack);
  return pack;
}

/** The people list as it is set up from the people file of a shipped policy; everybody has been there since 2020. */
export function rolesOf(pack: PackId): readonly RoleHeld[] {
  return packOf(pack).people.people.flatMap(({ name, address, roles, department, manager }, index) => {
    const row = {
      person: { id: objectIdOf(index + 1), name, address },
      from: '2020-01-01',
      ...(department === undefined ? {} : { department }),
      ...(manager === undefined ? {} : { manager }),
    };
    return roles.length === 0
      ? [{ ...row, role: 'staff' as const }]
      : roles.map((role): RoleHeld => ({ ...row, role }));
  });
}

/** Gives somebody of a shipped people file by their first name, or by the first word of a functional name. */
export function personOf(pack: PackId, first: string): Person {
  const found = rolesOf(pack).find(({ person }) => person.name.startsWith(`${first} `));
  if (found === undefined) throw new Error(`${pack} has no ${first}`);
  return found.person;
}

/** What a shipped policy says of the register. */
export function registerPolicyOf(pack: PackId): RegisterPolicy {
  const { register } = packOf(pack).policy;
  if (register === undefined) throw new Error(`${pack} keeps no register`);
  return register;
}
