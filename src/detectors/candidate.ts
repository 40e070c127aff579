import type { Span } from '../message/body';
import type { DigitGroups } from './digit-groups';
import type { EntityConfidence, ValueKind } from './entity';

/** Which words lift a candidate above what it is by itself. */
export type CueNeed =
  /** Any word of its kind. */
  | 'any'
  /** A word that names the kind, or any word of its kind within 100 characters. */
  | 'near'
  /** A word that names the kind, or any word of its kind that labels the value directly. */
  | 'naming'
  /** Only a word that labels the value directly. */
  | 'label';

/** A value that has the form of a kind, before the words around it are weighed. Offsets are those of the folded text. */
export interface Candidate extends Span {
  readonly kind: ValueKind;
  /** The bare value: no separators, letters in upper case. */
  readonly key: string;
  readonly isCheckable: boolean;
  /** What it is without any cue; `undefined`: nothing at all. */
  readonly alone: EntityConfidence | undefined;
  readonly need: CueNeed;
  /** By how many tiers its form lowers it; below nought: raises. */
  readonly doubt: number;
  /** Where a label would stand just before: the start, and the start of each further part. */
  readonly anchors: readonly number[];
  /** What its form says for and against it, in words. */
  readonly notes: readonly string[];
}

/** Words that speak for or against a kind: lower case, single spaces; a plural s need not be listed. */
export interface CueWords {
  /** Words that name the kind. */
  readonly naming: readonly string[];
  /** Words of its field. */
  readonly related: readonly string[];
  /** Words of other things that look the same, beside those that hold for every kind. */
  readonly competing: readonly string[];
  /** Words that compete with other kinds, but not with this one. */
  readonly indifferent: readonly string[];
}

/** Reads a list of phrases parted by commas, over as many lines as it takes. */
export function phrases(list: string): readonly string[] {
  return list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
}

/** What a detector reads: the folded text, and the groups of digits in it. */
export interface Scan {
  readonly text: string;
  readonly groups: DigitGroups;
}

/** One kind of value: the words around it, and its form. */
export interface Detector {
  readonly kind: ValueKind;
  readonly cues: CueWords;
  /** Every candidate, in order of start. Linear in the text, whatever it holds. */
  readonly find: (scan: Scan) => readonly Candidate[];
}

/** How far back an address is looked for. */
const ADDRESS_REACH = 120;

/** Whether a place lies inside a web or mail address: between it and the white space or comma before stands `://`, `www.` or `@`. */
export function isInAddress(text: string, at: number): boolean {
  const least = Math.max(0, at - ADDRESS_REACH);
  for (let back = at - 1; back >= least; back -= 1) {
    const code = text.charCodeAt(back);
    // White space, and what stands round an address: quotation marks, commas, semicolons, angle brackets.
    if (code <= 0x22 || code === 0x27 || code === 0x2c || code === 0x3b || code === 0x3c || code === 0x3e) {
      return false;
    }
    if (code === 0x40) return true;
    if (code === 0x3a && text.startsWith('//', back + 1)) return true;
    if (code === 0x77 && text.startsWith('ww.', back + 1)) return true;
  }
  return false;
}
