/** A stretch of text, in UTF-16 code units, `end` not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Who wrote a stretch of the body: the sender now, an earlier mail (reply), or a mail passed on. */
export type SegmentKind = 'new' | 'signature' | 'quoted' | 'forwarded';

/** A stretch of the body of one kind. Segments cover the text from its start to its end, in order, without gaps. */
export interface Segment extends Span {
  readonly kind: SegmentKind;
}

/** One cell of a table in the body. */
export interface TableCell extends Span {
  /** Counts tables in the order they open. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** A `th`, or a cell of the first row. */
  readonly isHeader: boolean;
}

/** A link in the body: the text that is shown, and where it leads. */
export interface Link extends Span {
  readonly href: string;
}

/** A run in which text and source advance together: `text` offset, `source` offset, common `length`. */
export interface OffsetRun {
  readonly text: number;
  readonly source: number;
  readonly length: number;
}

/** The body read once: its text, its structure, and the way back to the source. */
export interface Body {
  readonly format: 'html' | 'text';
  /** What was read, unchanged. */
  readonly source: string;
  /** Reading-order text: blocks end in a line break, cells in a tab; hidden text included. */
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Stretches that a reader does not see (display:none, zero size, white on white). */
  readonly hidden: readonly Span[];
  readonly cells: readonly TableCell[];
  readonly links: readonly Link[];
  readonly offsets: readonly OffsetRun[];
  /** True where a cap of size or depth left part of the source unread. */
  readonly isTruncated: boolean;
}
