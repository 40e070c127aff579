import type { Person } from '../ports/person';

/** An administrator of a generic mailbox. */
export interface Administrator {
  readonly person: Person;
  /** When they agreed to the policy, under their own sign-in (S6.4a); absent until they do. */
  readonly agreedAt?: string;
}

/** A generic mailbox, as its events leave it. */
export interface GenericMailbox {
  readonly address: string;
  /** Who applied for it, and when. */
  readonly registeredBy: Person;
  readonly registeredAt: string;
  readonly toldAt?: string;
  readonly closedAt?: string;
  /** The one officer who manages it (S6.4b); absent where none is named. */
  readonly manager?: Person;
  readonly administrators: readonly Administrator[];
}
