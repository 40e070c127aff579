import type { Role } from '../../policy/model/people';
import type { Answer } from './answer';
import type { CancelSignal } from './cancel';
import type { Person } from './person';

/**
 * One row of the people list: that somebody works here, in which department and for whom, or that they hold a role, and from
 * when to when. An administrator keeps it; nobody else may write it.
 */
export interface RoleHeld {
  readonly person: Person;
  readonly role: Role | 'staff';
  /** The department they manage or work in. */
  readonly department?: string;
  /** The address of their line manager, in small letters. */
  readonly manager?: string;
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day, `YYYY-MM-DD`; absent while it goes on. */
  readonly to?: string;
}

/** The people list, whole: it is small, and everything that counts is judged by it. */
export interface PeopleFile {
  readonly roles: (signal?: CancelSignal) => Promise<Answer<readonly RoleHeld[]>>;
}
