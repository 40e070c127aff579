import type { Answer } from './answer';
import type { CancelSignal } from './cancel';
import type { Person } from './person';

/** The people of the organisation. Names and lines of managers change: what is found is true for some minutes. */
export interface Directory {
  /** The signed-in person. */
  readonly me: (signal?: CancelSignal) => Promise<Answer<Person>>;
  /** People whose name or address begins with these words; at most ten. */
  readonly search: (words: string, signal?: CancelSignal) => Promise<Answer<readonly Person[]>>;
  /** One person or mailbox by object id or address; `undefined` where the directory has them no longer. */
  readonly find: (idOrAddress: string, signal?: CancelSignal) => Promise<Answer<Person | undefined>>;
  /** Who reports to the signed-in person directly. */
  readonly myReports: (signal?: CancelSignal) => Promise<Answer<readonly Person[]>>;
  /** Someone's line manager; `undefined` where the directory names none. Needs an administrator's consent. */
  readonly managerOf: (id: string, signal?: CancelSignal) => Promise<Answer<Person | undefined>>;
  /** Whether anybody reports to someone. Needs an administrator's consent. */
  readonly hasReports: (id: string, signal?: CancelSignal) => Promise<Answer<boolean>>;
  /** How many people stand in a group; `undefined` where there is no such group. Needs an administrator's consent. */
  readonly membersOf: (address: string, signal?: CancelSignal) => Promise<Answer<number | undefined>>;
}
