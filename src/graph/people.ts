import type { Person } from '../register/ports/person';
import { objectId } from '../register/ports/shape';
import { textAt, type Part } from './collection';

/** What is asked of a person, and no more. */
export const PERSON_FIELDS = 'id,displayName,mail';

/** Gives a person as the directory or a stamp of SharePoint names them; `undefined` where there is no object id. */
export function toPerson(entry: Part): Person | undefined {
  const id = objectId(textAt(entry, 'id').toLowerCase());
  if (id === undefined) return undefined;
  // The directory calls it mail, a stamp of SharePoint email.
  const address = textAt(entry, 'mail' in entry ? 'mail' : 'email');
  return { id, name: textAt(entry, 'displayName'), address: address.toLowerCase() };
}

/** Gives those entries that are people. */
export function toPeople(entries: readonly Part[]): readonly Person[] {
  return entries.map(toPerson).filter((one) => one !== undefined);
}
