import type { CoverRequested, GrantKeys } from '../ports/event';
import type { StoredEvent } from '../ports/event-log';
import type { Person } from '../ports/person';

/** Where a grant stands. Whether it has begun, or is past its last day, is a question of the day: see `due`. */
export type GrantState = 'requested' | 'declined' | 'withdrawn' | 'authorised' | 'active' | 'ended';

/** Why an event does not count. It stays in the trail, for whoever reads it. */
export type NotCounted =
  /** The row was changed after it was written; its author has to repeat it. */
  | 'edited'
  /** It stands in a list where it does not belong, such as an investigation where its subject reads it. */
  | 'wrong-list'
  /** Its author may not say this, or did not on that day. */
  | 'wrong-author'
  /** The grant or mailbox was not at a point where this could happen, or has been there before. */
  | 'out-of-turn'
  /** What it speaks of is not among the events that were read. */
  | 'unknown';

/** One event as it was read, and why it does not count, if it does not. */
export interface TrailEntry {
  readonly stored: StoredEvent;
  readonly notCounted?: NotCounted;
}

/** One piece of access to one mailbox, as its events leave it. */
export interface Grant {
  readonly request: CoverRequested;
  readonly keys: GrantKeys;
  /** Who wrote the request: the grantor, or for an absence or an investigation somebody else. */
  readonly requestedBy: Person;
  /** Moments are those of the server, ISO 8601, UTC. */
  readonly requestedAt: string;
  readonly state: GrantState;
  readonly authorisedBy?: Person;
  readonly authorisedAt?: string;
  /** When the service desk was told in writing. */
  readonly toldAt?: string;
  readonly activatedAt?: string;
  /** When somebody asked for it to end before its last day. */
  readonly endAskedAt?: string;
  readonly endedAt?: string;
}

/** Gives those who may not authorise a grant, because it is theirs: grantor, grantee, and whoever asked for it. */
export function involvedIn({
  request,
  requestedBy,
}: Pick<Grant, 'request' | 'requestedBy'>): readonly string[] {
  return [request.grantor.id, request.grantee.id, requestedBy.id];
}
