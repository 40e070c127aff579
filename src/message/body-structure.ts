import type { StructureHint } from './hints';
import type { Link, OffsetRun, Span, TableCell } from './structure';

/** What a reader of one format makes of a body's source, before anybody asks whose words they are. */
export interface BodyStructure {
  readonly text: string;
  readonly hidden: readonly Span[];
  readonly cells: readonly TableCell[];
  readonly links: readonly Link[];
  readonly offsets: readonly OffsetRun[];
  readonly hints: readonly StructureHint[];
  /** True where a cap of depth left structure unread. */
  readonly isTruncated: boolean;
}
