import type { MatterKind } from '../entity';

/** One topic of a kind. Its words are lists for `wordsOf`. */
export interface Topic {
  /** What may be shown of it: fixed words, none of the mail's. */
  readonly masked: string;
  /** Words that hardly mean anything else beside a person, and turns of phrase that hold the person. */
  readonly core: string;
  /** Words that need a hint of their kind beside them. */
  readonly topic: string;
}

/** What one kind of matter is told by. */
export interface Subject {
  readonly kind: MatterKind;
  readonly topics: readonly Topic[];
  /** States, events and circumstances: each different one counts a little. */
  readonly hints: string;
  /** Who or where it must be about for the lesser words to speak; anybody where there is none. */
  readonly setting?: string;
  /** Other senses of the same words: such stretches are blanked before anything is looked for. */
  readonly idioms: string;
}
