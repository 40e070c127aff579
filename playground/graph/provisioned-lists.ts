import {
  columnFrom,
  type AccessLevel,
  type ColumnState,
  type ListAccess,
  type ListState,
} from './list-state';
import { objectIdOf } from './object-id';
import type { SampleOrganisation } from './organisation';

/** Columns of a list: `name` is text, `name*` indexed text, `name!` indexed text without two alike, `name~` many lines. */
const EVENT_COLUMNS =
  'EventKind* OccurredAt* GrantId* MailboxAddress* GrantorId* GranteeId* AuthoriserId* AccessTo* Body~';

/** The lists as they stand once an administrator has provisioned them, and who may do what with each. */
const LISTS: readonly {
  readonly name: string;
  readonly columns: string;
  readonly everyone: AccessLevel;
  readonly ownItemsOnly?: boolean;
  /** Roles that may do more than everyone. */
  readonly holders?: Readonly<Record<string, AccessLevel>>;
}[] = [
  { name: 'LetterheadGrants', columns: `Title! ${EVENT_COLUMNS}`, everyone: 'add' },
  {
    name: 'LetterheadReasons',
    columns: `Title! ${EVENT_COLUMNS}`,
    everyone: 'none',
    holders: { 'chief-executive': 'add', 'managing-director': 'add', 'office-manager': 'add' },
  },
  // Where everybody reads only their own rows SharePoint refuses a column without two alike.
  {
    name: 'LetterheadJustifications',
    columns: `Title* ${EVENT_COLUMNS}`,
    everyone: 'add',
    ownItemsOnly: true,
  },
  {
    name: 'LetterheadPeople',
    columns: 'Title* PersonId* PersonName Role* Department Manager ValidFrom ValidTo',
    everyone: 'read',
  },
  { name: 'LetterheadContacts', columns: 'Title! OptedOut', everyone: 'read' },
];

function column(list: string, written: string): ColumnState {
  const [, name = '', mark] = /^(\w+)(\W?)$/.exec(written) ?? [];
  return columnFrom(objectIdOf(`${list} ${name}`), {
    name,
    displayName: name,
    indexed: mark === '*' || mark === '!',
    enforceUniqueValues: mark === '!',
    text: mark === '~' ? { allowMultipleLines: true, textType: 'plain' } : { maxLength: 255 },
  });
}

function accessOf(list: (typeof LISTS)[number], organisation: SampleOrganisation): ListAccess {
  const people = organisation.users.flatMap(({ id, roles }) => {
    const level = roles.map((role) => list.holders?.[role]).find((one) => one !== undefined);
    return level === undefined ? [] : [[id, level] as const];
  });
  return {
    everyone: list.everyone,
    people: Object.fromEntries(people),
    ownItemsOnly: list.ownItemsOnly ?? false,
    app: 'write',
  };
}

/** The id that a list of the register has at this site. */
export function listIdOf(organisation: SampleOrganisation, name: string): string {
  return objectIdOf(`${organisation.siteHost} ${name}`);
}

/** Gives the lists of the register as they stand after provisioning, the people list filled from the people file. */
export function provisionedLists(organisation: SampleOrganisation, now: Date): ListState[] {
  return LISTS.map((list) => {
    const id = listIdOf(organisation, list.name);
    const rows = list.name === 'LetterheadPeople' ? peopleRows(organisation) : [];
    return {
      id,
      name: list.name,
      displayName: list.name,
      createdAt: now.toISOString(),
      columns: list.columns.split(' ').map((one) => column(id, one)),
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
