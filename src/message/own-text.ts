import { findApprovedBlock } from './approved-block';
import { segmentAt, type Body, type Span } from './body';

/** True where a reader does not see the stretch. */
export function isHidden(body: Body, span: Span): boolean {
  return body.hidden.some((one) => one.start <= span.start && span.end <= one.end);
}

/** True where the stretch stands in what the sender writes now (signature included), for the reader to see. */
export function isOwnAndVisible(body: Body, span: Span): boolean {
  const kind = segmentAt(body, span.start);
  return (kind === 'new' || kind === 'signature') && !isHidden(body, span);
}

/** True where the words stand, one after the other, in what the sender writes now and the reader sees. */
export function saysInOwnText(body: Body, words: string): boolean {
  return findApprovedBlock(body.text, words).some(({ span }) => isOwnAndVisible(body, span));
}
