import { loadPolicy } from '../../src/cli/policy-source';
import { registerLists, type ListColumn, type RegisterListDefinition } from '../../src/register/lists';
import { columnFrom, type ColumnState, type ListAccess, type ListState } from './list-state';
import { objectIdOf } from './object-id';
import type { SampleOrganisation } from './organisation';

/** The title, which every list of SharePoint has. */
function titleOf(list: RegisterListDefinition): ColumnState {
  return columnFrom(objectIdOf(`${list.name} Title`), {
    name: 'Title',
    displayName: 'Title',
    indexed: true,
    enforceUniqueValues: list.hasUniqueTitle,
    text: { maxLength: 255 },
  });
}

function columnOf(list: RegisterListDefinition, { name, holds, isIndexed }: ListColumn): ColumnState {
  return columnFrom(objectIdOf(`${list.name} ${name}`), {
    name,
    displayName: name,
    indexed: isIndexed,
    enforceUniqueValues: false,
    text: holds === 'text' ? { allowMultipleLines: true, textType: 'plain' } : { maxLength: 255 },
  });
}

/** Whoever may purge a list can do everything here: the levels between are SharePoint's own. */
function accessOf(list: RegisterListDefinition, organisation: SampleOrganisation): ListAccess {
  const holders = (wanted: readonly string[]): readonly string[] =>
    organisation.users.filter(({ roles }) => roles.some((role) => wanted.includes(role))).map(({ id }) => id);
  return {
    everyone: list.everybody,
    people: Object.fromEntries(holders(list.purgedBy).map((id) => [id, 'full'])),
    ownItemsOnly: list.ownRowsOnly,
    readers: holders(list.readers),
    app: 'write',
  };
}

/** The id that a list of the register has at this site. */
export function listIdOf(organisation: SampleOrganisation, name: string): string {
  return objectIdOf(`${organisation.siteHost} ${name}`);
}

/** Gives the lists of the register as they stand after provisioning, the people list filled from the people file. */
export function provisionedLists(organisation: SampleOrganisation, now: Date): ListState[] {
  const { register } = loadPolicy(organisation.id);
  if (register === undefined) return [];
  return registerLists(register).map((list) => {
    const id = listIdOf(organisation, list.name);
    const rows = list.name === 'LetterheadPeople' ? peopleRows(organisation) : [];
    return {
      id,
      name: list.name,
      displayName: list.name,
      createdAt: now.toISOString(),
      columns: [titleOf(list), ...list.columns.map((one) => columnOf(list, one))],
      access: accessOf(list, organisation),
      items: rows.map((fields, index) => ({
        id: index + 1,
        guid: objectIdOf(`${id} ${index + 1}`),
        createdBy: ADMINISTRATOR.id,
        createdAt: now.toISOString(),
        modifiedBy: ADMINISTRATOR.id,
        modifiedAt: now.toISOString(),
        version: 1,
        fields,
        earlier: [],
      })),
      lastId: rows.length,
    };
  });
}

/** Whoever provisioned the lists. Nobody signs in as them. */
export const ADMINISTRATOR = {
  id: objectIdOf('sharepoint administrator'),
  displayName: 'SharePoint administrator',
} as const;

function peopleRows(organisation: SampleOrganisation): Record<string, unknown>[] {
  const addresses = new Map(organisation.users.map(({ id, mail }) => [id, mail]));
  return organisation.users
    .filter(({ purpose }) => purpose === 'user')
    .flatMap(({ id, mail, displayName, roles, department, managerId }) =>
      ['staff', ...roles].map((role) => ({
        Title: mail,
        PersonId: id,
        PersonName: displayName,
        Role: role,
        ...(department === null ? {} : { Department: department }),
        ...(managerId === undefined ? {} : { Manager: addresses.get(managerId) ?? '' }),
        ValidFrom: '2026-01-01',
      })),
    );
}
