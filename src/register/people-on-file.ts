import type { Role } from '../policy/model/people';
import { isWithin } from './days';
import type { RoleHeld } from './ports/people-file';
import type { Person } from './ports/person';

/** Who held which role on which day, by the people list. People are told apart by object id. */
export class PeopleOnFile {
  private readonly rows: readonly RoleHeld[];
  private readonly byId = new Map<string, RoleHeld[]>();
  private readonly byAddress = new Map<string, RoleHeld[]>();

  constructor(rows: readonly RoleHeld[]) {
    this.rows = rows;
    for (const row of rows) {
      add(this.byId, row.person.id, row);
      add(this.byAddress, row.person.address, row);
    }
  }

  /** Whether the list has anybody of this id on that day. */
  isKnown(id: string, day: string): boolean {
    return this.of(id, day).length > 0;
  }

  /** Gives somebody's address, in small letters; `undefined` where the list has nobody of this id. */
  addressOf(id: string, day: string): string | undefined {
    return this.of(id, day)[0]?.person.address;
  }

  holds(id: string, roles: readonly Role[], day: string): boolean {
    return this.of(id, day).some(({ role }) => role !== 'staff' && roles.includes(role));
  }

  /** Gives who holds a role on a day, each once; of one department where it is named. */
  holders(role: Role, day: string, department?: string): readonly Person[] {
    const rows = this.rows.filter(
      (row) =>
        row.role === role &&
        isWithin(day, row.from, row.to) &&
        (department === undefined || row.department === department),
    );
    return [...new Map(rows.map(({ person }) => [person.id, person])).values()];
  }

  /** Gives the department of somebody, or else of the nearest manager above them; `undefined` where the list says none. */
  departmentOf(id: string, day: string): string | undefined {
    for (const one of [id, ...this.managersAbove(id, day)]) {
      const row = this.of(one, day).find(({ department }) => department !== undefined);
      if (row !== undefined) return row.department;
    }
    return undefined;
  }

  /** Gives the ids of the managers above somebody, the nearest first. */
  managersAbove(id: string, day: string): readonly string[] {
    const above: string[] = [];
    for (let next = this.managerOf(id, day); next !== undefined; next = this.managerOf(next, day)) {
      if (next === id || above.includes(next)) break;
      above.push(next);
    }
    return above;
  }

  private managerOf(id: string, day: string): string | undefined {
    const address = this.of(id, day).find(({ manager }) => manager !== undefined)?.manager;
    if (address === undefined) return undefined;
    return this.byAddress.get(address)?.find(({ from, to }) => isWithin(day, from, to))?.person.id;
  }

  private of(id: string, day: string): readonly RoleHeld[] {
    return (this.byId.get(id) ?? []).filter(({ from, to }) => isWithin(day, from, to));
  }
}

function add(to: Map<string, RoleHeld[]>, key: string, row: RoleHeld): void {
  const before = to.get(key);
  if (before === undefined) to.set(key, [row]);
  else before.push(row);
}
