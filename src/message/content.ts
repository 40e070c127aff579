import { findApprovedBlock } from './approved-block';
import type { Body, Segment, Span } from './body';
import type { Attachment, Message } from './message';

/** The words of a message that marking and content rules read. Offsets are those of the message itself. */
export interface Content {
  readonly subject: string;
  /** The body's text with every approved block blanked out (same length, so offsets hold). Empty without a body. */
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly body: Body | undefined;
  /** The attached files, in order: their names, and what is kept of what they hold. */
  readonly files: readonly Pick<Attachment, 'name' | 'notes'>[];
}

/** Gives the words of a message, each approved block that stands in it word for word taken out. */
export function readContent(message: Message, blocks: readonly string[]): Content {
  const { subject, body, attachments } = message.parts;
  const read = body.known ? body.value : undefined;
  return {
    subject: subject.known ? subject.value : '',
    text: read === undefined ? '' : withoutBlocks(read.text, blocks),
    segments: read === undefined ? [] : read.segments,
    body: read,
    files: attachments.known ? attachments.value : [],
  };
}

/** The text with each occurrence of each block replaced by as many spaces. */
function withoutBlocks(text: string, blocks: readonly string[]): string {
  const spans: Span[] = [];
  for (const block of blocks) for (const { span } of findApprovedBlock(text, block)) spans.push(span);
  spans.sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    if (end <= from) continue;
    pieces.push(text.slice(from, Math.max(start, from)), ' '.repeat(end - Math.max(start, from)));
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}
