import { ROLES } from '../../policy/model/people';
import type { RoleHeld } from './people-file';
import { day, objectId, oneOf, text } from './shape';

/** The columns of the people list, as SharePoint names them. All hold text; days are `YYYY-MM-DD`. */
export interface PeopleColumns {
  /** The address. */
  readonly Title: string;
  /** The Entra object id. */
  readonly PersonId: string;
  readonly PersonName: string;
  /** A role of the written policy, or `staff`. */
  readonly Role: string;
  readonly Department?: string;
  /** The address of their line manager. */
  readonly Manager?: string;
  readonly ValidFrom: string;
  readonly ValidTo?: string;
}

const ROLE = oneOf([...ROLES, 'staff'] as const);

/** A line of a column; empty where there is none. */
function line(value: unknown): string {
  return text(255)(value) ?? '';
}

/** Gives what a row of the people list says; `undefined` where it does not say who, which role, or from when to when. */
export function toRoleHeld(
  columns: Readonly<Partial<Record<keyof PeopleColumns, unknown>>>,
): RoleHeld | undefined {
  const id = objectId(line(columns.PersonId).toLowerCase());
  const role = ROLE(columns.Role);
  const from = day(columns.ValidFrom);
  const last = line(columns.ValidTo);
  const to = day(last);
  // A last day that cannot be read must not make a role last for ever.
  const isEndUnclear = last !== '' && to === undefined;
  if (id === undefined || role === undefined || from === undefined || isEndUnclear) return undefined;
  const [department, manager] = [line(columns.Department), line(columns.Manager).toLowerCase()];
  return {
    person: { id, name: line(columns.PersonName), address: line(columns.Title).toLowerCase() },
    role,
    ...(department === '' ? {} : { department }),
    ...(manager === '' ? {} : { manager }),
    from,
    ...(to === undefined ? {} : { to }),
  };
}
