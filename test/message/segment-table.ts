import { readBody } from '../../src/message/body';
import type { MessageKind } from '../../src/message/message';
import { splitSegments } from '../../src/message/quotes';
import type { SegmentKind } from '../../src/message/structure';

/** One stretch of a mail as a test writes it down: whose words, and the words. */
export type Stretch = readonly [kind: SegmentKind, words: string];

/** One mail of a table: what it shows, the kind its headers tell, its stretches in order. */
export type TextMail = readonly [name: string, kind: MessageKind, stretches: readonly Stretch[]];

/** One HTML mail of a table: its source, and the stretches to be read from it, white space folded. */
export type HtmlMail = readonly [
  name: string,
  kind: MessageKind,
  source: string,
  stretches: readonly Stretch[],
];

/** Expects the text that the stretches make, put together, to be cut into just these again. */
export function expectTextCut([, kind, stretches]: TextMail): void {
  const text = stretches.map(([, words]) => words).join('');
  const segments = splitSegments({ text, hints: [], format: 'text', kind });
  expect(segments.map((found) => [found.kind, text.slice(found.start, found.end)])).toEqual(stretches);
}

/** Expects the HTML, read by the one parse, to give these stretches. */
export function expectHtmlCut([, kind, source, stretches]: HtmlMail): void {
  const body = readBody('html', source, kind);
  const found = body.segments.map((segment) => [
    segment.kind,
    folded(body.text.slice(segment.start, segment.end)),
  ]);
  expect(found).toEqual(stretches);
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
