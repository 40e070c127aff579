import type { Role } from '../policy/model/people';
import type { RegisterPolicy } from '../policy/model/register-policy';
import type { RegisterList } from './ports/event';
import type { PeopleColumns } from './ports/people-row';
import type { EventColumns } from './ports/row';

/** A column of a list beside its title. All hold text: SharePoint moves days by its time zone, and text by nothing. */
export interface ListColumn {
  readonly name: string;
  /** `line`: at most 255 characters. `text`: many lines, plain. */
  readonly holds: 'line' | 'text';
  /** Only indexed columns may be searched by, and an index is made before a list is full. */
  readonly isIndexed: boolean;
}

/** A list of the register, and who may do what with it. Nobody but its owners changes a row. */
export interface RegisterListDefinition {
  readonly key: RegisterList | 'people' | 'contacts';
  readonly name: string;
  /** What it holds, in words for people. */
  readonly describes: string;
  readonly columns: readonly ListColumn[];
  /** Whether two rows may have the same title: SharePoint cannot refuse it where everybody reads only their own rows. */
  readonly hasUniqueTitle: boolean;
  /** What all staff may do. `add` is to see and to add, and neither to change nor to delete. */
  readonly everybody: 'read' | 'add';
  /** True where everybody reads only the rows that they wrote themselves. */
  readonly ownRowsOnly: boolean;
  /** Roles that read all rows of such a list. */
  readonly readers: readonly Role[];
  /** Roles that may delete rows past their time. */
  readonly purgedBy: readonly Role[];
}

function line(name: string, isIndexed = true): ListColumn {
  return { name, holds: 'line', isIndexed };
}

const EVENT_KEYS: readonly (keyof EventColumns)[] = [
  'EventKind',
  'OccurredAt',
  'GrantId',
  'MailboxAddress',
  'GrantorId',
  'GranteeId',
  'AuthoriserId',
  'AccessTo',
];
const EVENT_COLUMNS = [
  ...EVENT_KEYS.map((name) => line(name)),
  { name: 'Body', holds: 'text', isIndexed: false } as const,
];
const PEOPLE_KEYS: readonly (keyof PeopleColumns)[] = ['PersonId', 'Role'];
const PEOPLE_LINES: readonly (keyof PeopleColumns)[] = [
  'PersonName',
  'Department',
  'Manager',
  'ValidFrom',
  'ValidTo',
];

const RECORDS: readonly Role[] = ['records-officer'];

/** Who reads the restricted list: they alone see an investigation that they did not ask for themselves. */
export function readersOfReasons(policy: RegisterPolicy): readonly Role[] {
  return [...policy.investigation, 'service-desk', ...RECORDS];
}

/** Gives the lists of the register under a policy. */
export function registerLists(policy: RegisterPolicy): readonly RegisterListDefinition[] {
  const events = { columns: EVENT_COLUMNS, everybody: 'add', purgedBy: RECORDS } as const;
  const kept = {
    hasUniqueTitle: true,
    everybody: 'read',
    ownRowsOnly: false,
    readers: [],
    purgedBy: [],
  } as const;
  return [
    {
      ...events,
      key: 'grants',
      name: 'LetterheadGrants',
      describes: 'Access to mailboxes and generic mailboxes: requests, and what became of them. No reasons.',
      hasUniqueTitle: true,
      ownRowsOnly: false,
      readers: [],
    },
    {
      ...events,
      key: 'reasons',
      name: 'LetterheadReasons',
      describes:
        'Investigations, and reasons in words. Restricted: everybody else reads only what they wrote.',
      hasUniqueTitle: false,
      ownRowsOnly: true,
      readers: readersOfReasons(policy),
    },
    {
      ...events,
      key: 'justifications',
      name: 'LetterheadJustifications',
      describes:
        'Reasons given for mails: rules, clauses and counts, nothing of a mail. Everybody reads their own.',
      hasUniqueTitle: false,
      ownRowsOnly: true,
      readers: RECORDS,
    },
    {
      ...kept,
      key: 'people',
      name: 'LetterheadPeople',
      describes: 'Who holds which role, from when to when. The owners of the site keep it.',
      columns: [...PEOPLE_KEYS.map((name) => line(name)), ...PEOPLE_LINES.map((name) => line(name, false))],
      // One row for each role that somebody holds.
      hasUniqueTitle: false,
    },
    {
      ...kept,
      key: 'contacts',
      name: 'LetterheadContacts',
      describes: 'Contacts, and who asked not to be written to. The owners of the site keep it.',
      columns: [line('OptedOut', false)],
    },
  ];
}
