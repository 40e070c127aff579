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
  | 'label'
  /** Nothing: `alone` is the answer, for its finder has read what stands around it. */
  | 'none';

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

/** What a candidate is beside its kind and its place; what is left out is nought, false or nothing. */
interface Standing {
  readonly need: CueNeed;
  readonly notes: readonly string[];
  readonly alone?: EntityConfidence;
  readonly isCheckable?: boolean;
  readonly doubt?: number;
}

/** A candidate of one part, whose label stands just before it. */
export function candidateAt(
  kind: ValueKind,
  key: string,
  { start, end }: Span,
  { need, notes, alone, isCheckable = false, doubt = 0 }: Standing,
): Candidate {
  return { kind, key, isCheckable, alone, need, doubt, anchors: [start], notes, start, end };
}

/**
 * Words that speak for or against a kind, each list one string: lower case, single spaces, commas between; a plural s need not be
 * listed, and `nhs #` stands for that word with `number`, `no`, `ref` and the like behind it.
 */
export interface CueWords {
  /** Words that name the kind. */
  readonly naming: string;
  /** Words of its field. */
  readonly related: string;
  /** Words of other things that look the same, beside those that hold for every kind. */
  readonly competing: string;
  /** Words that compete with other kinds, but not with this one. */
  readonly indifferent: string;
}

/** What a detector reads: the folded text, and the groups of digits in it. */
export interface Scan {
  /** Letters that pass for digits are read as such inside numbers. */
  readonly text: string;
  /** The same, with every letter as it was written: for keys, in which a letter is a letter. Offsets are the same. */
  readonly exact: string;
  readonly groups: DigitGroups;
}

/** For kinds whose form settles what they are. */
export const NO_CUES: CueWords = { naming: '', related: '', competing: '', indifferent: '' };

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
