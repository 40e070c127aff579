import type { Body, Segment } from './body';

/** The words of a message that marking and content rules read. Offsets are those of the message itself. */
export interface Content {
  readonly subject: string;
  /** The body's text with every approved block blanked out (same length, so offsets hold). Empty without a body. */
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly body: Body | undefined;
  /** File names, in order. */
  readonly attachmentNames: readonly string[];
}
