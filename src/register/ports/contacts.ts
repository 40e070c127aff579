import type { Answer } from './answer';
import type { CancelSignal } from './cancel';

/** The organisation's list of contacts (M4.3): who stands in it, and who asked not to be written to. */
export interface Contacts {
  /** Looks up addresses, in small letters; one that is not on the list is absent. */
  readonly find: (
    addresses: readonly string[],
    signal?: CancelSignal,
  ) => Promise<Answer<ReadonlyMap<string, 'listed' | 'opted-out'>>>;
}
