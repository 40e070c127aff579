import { rankOf, type Entity, type EntityConfidence, type EntityKind } from '../../src/detectors/entity';
import { findEntities } from '../../src/detectors/find-entities';

/** A text in which the value that should be found stands between « and ». */
interface MarkedText {
  readonly text: string;
  readonly values: readonly string[];
}

/** Takes the marks out of a text and says what stood between them. */
function readMarks(marked: string): MarkedText {
  const values = marked
    .split('«')
    .slice(1)
    .map((part) => part.slice(0, part.indexOf('»')));
  return { text: marked.replace(/[«»]/g, ''), values };
}

/** The entities of one kind in a text, at a confidence or above. */
export function entitiesOf(kind: EntityKind, text: string, least: EntityConfidence): readonly Entity[] {
  return findEntities({ text }).filter(
    (entity) => entity.kind === kind && rankOf(entity.confidence) >= rankOf(least),
  );
}

/** What the entities of one kind cover in a text, at medium or above. */
export function speaking(kind: EntityKind, text: string): readonly string[] {
  return entitiesOf(kind, text, 'medium').map(({ start, end }) => text.slice(start, end));
}

/** Runs one test for each marked text: exactly the marked values are found, at medium or above. */
export function findsEach(kind: EntityKind, table: readonly string[]): void {
  test.each(table.map((marked) => [marked]))('%s', (marked) => {
    const { text, values } = readMarks(marked);
    expect(values).not.toHaveLength(0);
    expect(speaking(kind, text)).toEqual(values);
  });
}

/** Runs one test for each text: nothing of the kind is found at medium or above. */
export function passesOver(kind: EntityKind, table: readonly string[]): void {
  test.each(table.map((text) => [text]))('%s', (text) => {
    expect(speaking(kind, text)).toEqual([]);
  });
}

/** The groupings of one number: those of forms, those of people, and one of nobody. */
export interface Groupings {
  readonly usual: readonly string[];
  readonly known: readonly string[];
  readonly odd: string;
}

/**
 * Runs tests of how a grouping tells what it takes to speak: as on forms any word of the field, as people write it a word that names
 * the kind, set oddly its own label.
 */
export function asksByGrouping(
  kind: EntityKind,
  words: { readonly field: string; readonly name: string },
  { usual, known, odd }: Groupings,
): void {
  const named = `${words.name} and whatever else was in the file that we had open, `;
  const speaks = (text: string): boolean => speaking(kind, text).length === 1;

  test.each(usual)('%s speaks beside a word of the field', (value) => {
    expect(speaks(`${words.field} wrote of ${value} today`)).toBe(true);
  });

  test.each(known)('%s speaks beside the name of the kind only', (value) => {
    expect(speaks(`${words.field} wrote of ${value}, today`)).toBe(false);
    expect(speaks(`${named}${value}, today`)).toBe(true);
  });

  test(`${odd} speaks behind its label only`, () => {
    expect(speaks(`${named}${odd}, today`)).toBe(false);
    expect(speaks(`${words.name} ${odd}`)).toBe(true);
  });
}
