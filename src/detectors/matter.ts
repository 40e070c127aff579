import type { Span } from '../message/body';
import type { Entity, EntityConfidence, MatterKind } from './entity';
import type { Normalised } from './normalise';
import type { TextPart } from './searched-text';

/** Folded text (see `normalise`) in which words are looked for. */
export interface Prose {
  readonly text: string;
  readonly part: TextPart;
}

/** What the words of a sentence tell. Offsets are those of the folded text. */
export interface Matter extends Span {
  readonly kind: MatterKind;
  readonly confidence: EntityConfidence;
  /** Which words made it, as `topic "diagnosed"`: shown to who searches, never recorded. */
  readonly reasons: readonly string[];
  /**
   * What may be shown and recorded: the topic in fixed words, such as `words about health`. Never a word of the mail. It is
   * also what tells two findings apart.
   */
  readonly masked: string;
}

/** Finds the matters of some kinds in a text, in order of place. Linear in the text, whatever it holds. */
export type MatterReader = (prose: Prose) => readonly Matter[];

/** What the readers find, as entities of the original text. Nothing about words can be checked by a digit. */
export function mattersIn(
  folded: Normalised,
  part: TextPart,
  readers: readonly MatterReader[],
): readonly Entity[] {
  const entities: Entity[] = [];
  for (const read of readers) {
    for (const { kind, confidence, reasons, masked, start, end } of read({ text: folded.text, part })) {
      entities.push({
        kind,
        confidence,
        reasons,
        masked,
        isCheckable: false,
        key: masked,
        start: folded.toOriginal(start),
        end: folded.toOriginalEnd(end),
      });
    }
  }
  return entities;
}
