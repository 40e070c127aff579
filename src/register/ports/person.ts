/** Somebody in the directory, as they were called when it was looked up. */
export interface Person {
  /** The Entra object id, in small letters: the only thing that tells two people apart for good. */
  readonly id: string;
  /** A snapshot for people to read; never compared. */
  readonly name: string;
  /** The main address, in small letters; empty where the directory has none. */
  readonly address: string;
}
