import type { Person } from '../ports/person';
import { textOf, type ExportRecord } from './export-records';

/**
 * Knows who is meant by what Exchange writes: now an address, now an object id, now a name. A name that two people bear
 * tells nobody.
 */
export class Identities {
  /** The address behind each writing, in small letters; `undefined` where there are two. */
  private readonly known = new Map<string, string | undefined>();

  constructor(people: readonly Person[], records: readonly ExportRecord[]) {
    for (const { id, name, address } of people) this.enter(address, [id, name]);
    for (const record of records) {
      // Somebody whom the register knows by id keeps the address that they have there.
      const id = textOf(record, 'externaldirectoryobjectid').toLowerCase();
      const address = people.find((one) => one.id === id)?.address ?? textOf(record, 'primarysmtpaddress');
      const names = [
        'externaldirectoryobjectid',
        'primarysmtpaddress',
        'userprincipalname',
        'alias',
        'name',
        'displayname',
      ];
      this.enter(
        address,
        names.map((name) => textOf(record, name)),
      );
    }
  }

  private enter(address: string, writings: readonly string[]): void {
    const key = address.toLowerCase();
    if (key === '') return;
    for (const writing of [address, ...writings]) {
      const written = writing.toLowerCase();
      if (written === '') continue;
      const before = this.known.get(written);
      this.known.set(written, this.known.has(written) && before !== key ? undefined : key);
    }
  }

  /** Gives the address of whoever is written so; what nobody is known by stays as it is written, in small letters. */
  addressOf(writing: string): string {
    const written = writing.trim().toLowerCase();
    return this.known.get(written) ?? written;
  }
}
