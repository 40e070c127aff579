import type { Span } from '../message/body';

/** The kinds of value that are told by their form, in the order in which one is preferred to another over the same text. */
const VALUE_KINDS = [
  'private-key',
  'jwt',
  'api-key',
  'credential',
  'iban',
  'payment-card',
  'uk-driving-licence',
  'uk-upn',
  'uk-nino',
  'uk-passport',
  'uk-nhs-number',
  'uk-utr',
  'uk-uln',
  'uk-bank-account',
  'date-of-birth',
  'uk-postcode-address',
  'email-bulk',
  'phone-bulk',
] as const;

/** The kinds of matter that are told by the words of a sentence. */
export const MATTER_KINDS = [
  'special-category',
  'hr-matter',
  'safeguarding',
  'criminal-offence',
  'commercial',
  'protective-marking',
] as const;

/** Every kind that a detector can tell. Policies name no others. */
export const ENTITY_KINDS = [...VALUE_KINDS, ...MATTER_KINDS] as const;

/** A kind told by its form: a number, a date, a key. */
export type ValueKind = (typeof VALUE_KINDS)[number];

/** A kind told by the words of a sentence. */
export type MatterKind = (typeof MATTER_KINDS)[number];

/** The id of a kind, as policies and reports name it. */
export type EntityKind = ValueKind | MatterKind;

/** How sure a detector is. Low never speaks alone, but counts for bulk. */
export type EntityConfidence = 'low' | 'medium' | 'high';

/** One value that a detector found. */
export interface Entity extends Span {
  readonly kind: EntityKind;
  /** First code unit of the value in the text that was handed in. */
  readonly start: number;
  /** Just after its last code unit. */
  readonly end: number;
  readonly confidence: EntityConfidence;
  /** What spoke for it and against it, in words; never the value or a part of it. */
  readonly reasons: readonly string[];
  /** The value with enough hidden that it cannot be rebuilt. This is what may be shown and recorded. */
  readonly masked: string;
  /** Whether a check digit vouches for the value. */
  readonly isCheckable: boolean;
  /** The bare value, to count distinct ones. It stays inside the engine: never in a finding, a report or a record. */
  readonly key: string;
}

/** The part of a message in which a value stands. */
export type EntityWhere = 'subject' | 'body' | 'quoted' | `attachment:${string}`;

/** A value and the part of the message that holds it. Offsets are those of that part's text. */
export interface LocatedEntity extends Entity {
  readonly where: EntityWhere;
  /** How many further different values of the kind stand there that are not listed one by one. */
  readonly more?: number;
}

const TIERS = ['low', 'medium', 'high'] as const;

/** The rank of a confidence: 0 low, 1 medium, 2 high. */
export function rankOf(confidence: EntityConfidence): number {
  return TIERS.indexOf(confidence);
}

/** The confidence of a rank; ranks outside 0 to 2 count as the nearest. */
export function confidenceOf(rank: number): EntityConfidence {
  if (rank >= 2) return 'high';
  return rank >= 1 ? 'medium' : 'low';
}

/**
 * How many distinct values with a valid check digit stand here (clauses.md, section G: ten or more count as a fact).
 * Low ones count too, but only beside a surer one of the same kind: one ten-digit number in eleven passes the NHS check,
 * so a list of order numbers must not become a list of patients by itself.
 */
export function bulkOf(entities: readonly (Entity & { readonly more?: number })[]): number {
  const spoken = new Set<EntityKind>();
  for (const { kind, confidence } of entities) if (confidence !== 'low') spoken.add(kind);
  const distinct = new Set<string>();
  let unlisted = 0;
  for (const { kind, key, isCheckable, more = 0 } of entities) {
    if (!isCheckable || !spoken.has(kind)) continue;
    distinct.add(`${kind} ${key}`);
    unlisted += more;
  }
  return distinct.size + unlisted;
}
