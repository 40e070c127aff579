import { readBody, type Segment } from '../../src/message/body';
import { readContent } from '../../src/message/content';
import { readMarkings, type Markings } from '../../src/message/marking';
import { createMessage, known, type MessageFields } from '../../src/message/message';

/** A message to read markings from: what it says, and the fields in which it differs from a dull one. */
export interface Given extends Omit<MessageFields, 'subject' | 'body'> {
  readonly subject?: string;
  readonly text?: string;
  readonly html?: string;
  readonly segments?: readonly Segment[];
}

/** The markings of a message about Tuesday with an empty body, unless given otherwise. */
export function markings({ subject = 'Tuesday', text = '', html, segments, ...rest }: Given): Markings {
  const read = html === undefined ? readBody('text', text, rest.kind) : readBody('html', html, rest.kind);
  const body = segments === undefined ? read : { ...read, segments };
  const message = createMessage({ ...rest, subject: known(subject), body: known(body) });
  return readMarkings(message, readContent(message, []));
}
