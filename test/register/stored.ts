import { foldRegister, type Register } from '../../src/register/fold/fold-register';
import type { GrantState, NotCounted } from '../../src/register/fold/grant';
import { grantKeys } from '../../src/register/ports/row';
import {
  listOf,
  type CoverRequested,
  type GrantStep,
  type RegisterEvent,
} from '../../src/register/ports/event';
import type { StoredEvent } from '../../src/register/ports/event-log';
import type { RoleHeld } from '../../src/register/ports/people-file';
import type { Person } from '../../src/register/ports/person';
import { registerPolicyOf, rolesOf } from './sample-people';

/** Gives an event as the server would hold it, written by somebody at ten on a day of March 2026, in the row of that number. */
export function stored(event: RegisterEvent, author: Person, row: number, day = '2026-03-02'): StoredEvent {
  const writtenAt = `${day}T10:00:00Z`;
  return { event, list: listOf(event), row, author, writtenAt, edited: false };
}

/** Gives a step of the grant that a request opens. */
export function step(kind: GrantStep, request: CoverRequested, id: string = kind): RegisterEvent {
  return { kind, id, at: '2026-03-02T10:00:00Z', about: grantKeys(request) };
}

const ROLES = rolesOf('steps-to-work');

/** Folds under the policy and the people of Steps to Work. */
export function foldSteps(events: readonly StoredEvent[], roles: readonly RoleHeld[] = ROLES): Register {
  return foldRegister(events, roles, registerPolicyOf('steps-to-work'));
}

/** Gives events written one after the other by these people. */
export function written(...events: readonly (readonly [RegisterEvent, Person])[]): readonly StoredEvent[] {
  return events.map(([event, author], index) => stored(event, author, index + 1));
}

/** Gives where the sample grant stands after these events. */
export function stateOf(events: readonly StoredEvent[], roles?: readonly RoleHeld[]): GrantState | undefined {
  return foldSteps(events, roles).grants.get('LH-1')?.state;
}

/** Gives why each event does not count; `undefined` where it does. */
export function judged(events: readonly StoredEvent[]): readonly (NotCounted | undefined)[] {
  return foldSteps(events).trail.map(({ notCounted }) => notCounted);
}
