import type { BodyStructure } from './body-structure';
import type { OffsetRun } from './structure';

/** Reads a plain-text body: the text is the source, with every kind of line break as `\n`. */
export function readPlainText(source: string): BodyStructure {
  const pieces: string[] = [];
  const offsets: OffsetRun[] = [];
  let text = 0;
  let from = 0;
  while (from < source.length) {
    const found = source.indexOf('\r', from);
    const end = found < 0 ? source.length : found;
    const isPair = source.charAt(end + 1) === '\n';
    // A lone carriage return is a line break of its own; before a line feed it goes without leaving anything.
    const isBreak = found >= 0 && !isPair;
    const length = end - from + (isBreak ? 1 : 0);
    if (length > 0) offsets.push({ text, source: from, length });
    pieces.push(source.slice(from, end), isBreak ? '\n' : '');
    text += length;
    from = end + 1;
  }
  return { text: pieces.join(''), hidden: [], cells: [], links: [], offsets, hints: [], isTruncated: false };
}
