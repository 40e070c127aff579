import type { FileLeaf } from '../message/file-reading';
import type { Level } from '../policy/model/policy';
import type { Fix } from './edit';

/** How sure a detector is. Low never speaks alone, but counts for bulk. */
export type Confidence = 'low' | 'medium' | 'high';

/** Where a value stands: `subject`, `body`, `quoted`, or `attachment:NAME[#place]`. */
export type Where = 'subject' | 'body' | 'quoted' | `attachment:${string}`;

/** Proof of a finding that may be shown and recorded: never the value itself. */
export interface Evidence {
  /** Entity id, such as `uk-nino`. */
  readonly entity: string;
  readonly where: Where;
  /** The value with enough hidden that it cannot be rebuilt. */
  readonly masked: string;
  readonly confidence: Confidence;
}

/** A place in the message by which the pane finds the value again. Offsets are those of the part's text. */
export interface Place {
  readonly part: 'subject' | 'body' | 'recipients' | 'attachments';
  readonly start?: number;
  readonly end?: number;
}

/** The sheets or slides of a file, for a small picture of it. */
export interface FilePicture {
  readonly file: string;
  readonly leaves: readonly FileLeaf[];
}

/** Plain values that fill the placeholders of a message template. */
export type FindingData = Readonly<Record<string, string | number>>;

/** What one rule says about one message: plain JSON. */
export interface Finding {
  readonly rule: string;
  readonly messageId: string;
  /** Full sentences: what is wrong, what the policy asks, the way out. */
  readonly message: string;
  /** The short form for the alert. */
  readonly short: string;
  readonly data: FindingData;
  readonly level: Level;
  readonly clauses: readonly string[];
  readonly place?: Place;
  readonly picture?: FilePicture;
  readonly evidence: readonly Evidence[];
  readonly fixes: readonly Fix[];
  /** For a justify finding: the statements to be ticked, each a full sentence. */
  readonly statements: readonly string[];
}

/** Gives what detectors found as evidence: the masked form and the place, never the value. */
export function evidenceOf(
  found: readonly (Omit<Evidence, 'entity'> & { readonly kind: string })[],
): readonly Evidence[] {
  return found.map(({ kind, where, masked, confidence }) => ({ entity: kind, where, masked, confidence }));
}

/** Gives the place of what a detector found: in the subject, in the body, or with the attachments. */
export function placeOf(found: {
  readonly where: Where;
  readonly start: number;
  readonly end: number;
}): Place {
  const { where, start, end } = found;
  if (where === 'subject') return { part: 'subject', start, end };
  return where === 'body' || where === 'quoted' ? { part: 'body', start, end } : { part: 'attachments' };
}
