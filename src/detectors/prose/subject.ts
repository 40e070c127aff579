import type { MatterKind } from '../entity';

/** One topic of a kind. */
export interface Topic {
  /** What may be shown of it: fixed words, none of the mail's. */
  readonly masked: string;
  /** Words that hardly mean anything else beside a person, and turns of phrase that hold the person: a list for `wordsOf`. */
  readonly words: string;
}

/** What one kind of matter is told by. */
export interface Subject {
  readonly kind: MatterKind;
  readonly topics: readonly Topic[];
}
