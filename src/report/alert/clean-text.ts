import { DROPPED, PILED_MARKS, WHITE_SPACE_RUN } from './character-sets';

/** A pair of surrogates, or one that lost its other half. */
const SURROGATES = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;

/** Keeps a pair, except the invisible tag characters of plane 14; a lone half becomes the replacement character. */
function keepPair(found: string): string {
  if (found.length === 1) return '\ufffd';
  const high = found.charCodeAt(0);
  return high >= 0xdb40 && high <= 0xdb43 ? '' : found;
}

/** Gives the text on one line, without characters that show nothing, reverse what is read, or are halves of others. */
export function cleanText(text: string): string {
  return text
    .replace(WHITE_SPACE_RUN, ' ')
    .replace(DROPPED, '')
    .replace(SURROGATES, keepPair)
    .replace(PILED_MARKS, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** How far back from the cut a space is looked for, so that a word stays whole where that costs little. */
const WORD_REACH = 16;

/** Spaces and stops that look odd before an ellipsis. */
const LOOSE_ENDS = ' ,;:–(';

/**
 * Gives the text in at most `length` UTF-16 units. What is cut ends in an ellipsis, at a word's end where one is near,
 * and never between the two halves of a surrogate pair.
 */
export function truncateAt(text: string, length: number): string {
  if (text.length <= length) return text;
  if (length < 1) return '';
  let end = endOfWhole(text, length - 1);
  const space = text.lastIndexOf(' ', end);
  if (space > 0 && end - space <= WORD_REACH) end = space;
  while (end > 0 && LOOSE_ENDS.includes(text.charAt(end - 1))) end--;
  return `${text.slice(0, end)}…`;
}

/** Gives `end`, or one less where it would part a surrogate pair. */
export function endOfWhole(text: string, end: number): number {
  const before = text.charCodeAt(end - 1);
  const after = text.charCodeAt(end);
  const isPair = before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
  return isPair ? end - 1 : end;
}
