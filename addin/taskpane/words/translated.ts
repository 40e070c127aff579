/**
 * The type of a catalogue in any language, made from the British English one: the same entries, each a text of any wording, a
 * function that makes one from the same values, or a list of texts, which may be longer or shorter.
 */
export type Translated<Catalogue> = {
  readonly [Entry in keyof Catalogue]: Catalogue[Entry] extends string
    ? string
    : Catalogue[Entry] extends (...values: infer Values) => string
      ? (...values: Values) => string
      : Catalogue[Entry] extends readonly string[]
        ? readonly string[]
        : Translated<Catalogue[Entry]>;
};
