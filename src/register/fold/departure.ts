import type { Role } from '../../policy/model/people';
import { dayOf } from '../days';
import type { PersonLeft } from '../ports/event';
import type { StoredEvent } from '../ports/event-log';
import type { Person } from '../ports/person';
import type { Authority } from './grant-authors';

/** Somebody who leaves (S5.4). */
export interface Departure {
  readonly person: Person;
  /** Their last day, `YYYY-MM-DD`. */
  readonly lastDay: string;
  readonly saidBy: Person;
}

const PERSONNEL: readonly Role[] = ['personnel-officer', 'service-desk'];

/** Whether somebody may say that a person leaves: those above them, personnel, the service desk. */
export function mayReportDeparture(
  { person }: PersonLeft,
  { author, writtenAt }: StoredEvent,
  { people, policy }: Authority,
): boolean {
  const day = dayOf(writtenAt);
  return (
    people.holds(author.id, [...PERSONNEL, policy.authorisedBy, policy.otherwise], day) ||
    people.managersAbove(person.id, day).includes(author.id)
  );
}
