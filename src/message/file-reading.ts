import type { Span, TableCell } from './structure';

/** What a file can carry that whoever opens it does not see at once. */
export const HIDDEN_KINDS = [
  'sheet',
  'very-hidden-sheet',
  'rows',
  'filtered-rows',
  'columns',
  'hidden-text',
  'white-text',
  'tiny-text',
  'covered-text',
  'deleted-text',
  'tracked-changes',
  'comments',
  'speaker-notes',
  'slide',
  'pivot-cache',
  'linked-workbook',
  'data-model',
  'defined-names',
  'embedded-file',
  'custom-xml',
  'annotations',
  'layers',
  'form-fields',
  'cropped-picture',
] as const;

/** The id of one of them. */
export type HiddenKind = (typeof HIDDEN_KINDS)[number];

/** One hidden thing of a file: which, where, and how much of it. */
export interface HiddenPart {
  readonly kind: HiddenKind;
  /** The sheet or slide it belongs to; empty where it belongs to the whole file. */
  readonly name: string;
  /** Rows of a sheet, else how many there are: comments, changes, stretches of text. */
  readonly count: number;
}

/** A sheet, or one of the slides, for a small picture of the file. */
export interface FileLeaf {
  readonly name: string;
  readonly isHidden: boolean;
}

/** A stretch of a file's text that is not seen, by the index of its {@link HiddenPart}. */
export interface HiddenSpan extends Span {
  readonly part: number;
}

/** A text of a file, in reading order: cells end in a tab, rows and paragraphs in a line break. */
export interface FileText {
  /** Names the place: `Sheet2`, `slide 3`, `comments`; empty for the whole of a plain file. */
  readonly place: string;
  /** What a line of it is called in a place: `paragraph`, `line`; empty where lines are not counted. */
  readonly line: string;
  readonly text: string;
  /** Cells of a sheet, with the sheet's own row and column numbers, counted from nought. */
  readonly cells: readonly TableCell[];
  readonly hidden: readonly HiddenSpan[];
}

/** Why a file, or a part of it, was not read. */
export interface UnreadFile {
  readonly cause: 'by-nature' | 'late' | 'broken';
  /** In words, without the file's name. */
  readonly reason: string;
}

/** A file read once: its texts, what it hides, and what could not be read. Never kept: {@link FileNotes} is what stays. */
export interface FileReading {
  readonly texts: readonly FileText[];
  readonly hidden: readonly HiddenPart[];
  readonly leaves: readonly FileLeaf[];
  /** Document properties that name somebody: `author`, `last saved by`, `company`. Shown, never a finding. */
  readonly properties: Readonly<Record<string, string>>;
  readonly unread: readonly UnreadFile[];
}

/** Values of one kind in a file: some of them, and how many more. Plain JSON, and none of it is a value itself. */
export interface NotedValues {
  /** The entity id. */
  readonly kind: string;
  readonly confidence: 'low' | 'medium' | 'high';
  readonly isCheckable: boolean;
  /** The index of the hidden part that holds them; -1 where they are seen. */
  readonly part: number;
  /** Of each of the first different values: a fingerprint, the masked form, the place in the file. */
  readonly values: readonly (readonly [fingerprint: string, masked: string, place: string])[];
  /** How many further different values there are. */
  readonly more: number;
  /** How many of those stand in no other group of the kind before this one. */
  readonly moreNew: number;
}

/** What is kept of a file once it was read: no text of it. */
export interface FileNotes {
  readonly values: readonly NotedValues[];
  readonly hidden: readonly HiddenPart[];
  readonly leaves: readonly FileLeaf[];
  readonly properties: Readonly<Record<string, string>>;
  readonly unread: readonly UnreadFile[];
}
