import { matchesOf } from './matches';

/** Words for what stands between the parts of a number or an address. */
const SPELLED =
  /([0-9a-z]?)( ?[[({] ?(?:dash|hyphen|dot|point|slash|stroke|space|underscore|at) ?[\])}] ?| (?:dash|hyphen|dot|point|slash|stroke|space) )(?=([0-9a-z]))/gi;

/** A separator that is written as a word, from `start` on over `length` characters. */
export interface SpelledSeparator {
  readonly start: number;
  readonly length: number;
  readonly code: number;
}

function codeOf(word: string): number {
  if (/\bat\b/i.test(word)) return 0x40;
  if (/dot|point/i.test(word)) return 0x2e;
  if (/slash|stroke/i.test(word)) return 0x2f;
  return /dash|hyphen/i.test(word) ? 0x2d : /space/i.test(word) ? 0x20 : 0x5f;
}

/** The separators that are written as words: in brackets, or beside a digit. In order of place. */
export function spelledSeparators(text: string): readonly SpelledSeparator[] {
  const found: SpelledSeparator[] = [];
  for (const { index, 1: before = '', 2: word = '', 3: after = '' } of matchesOf(SPELLED, text)) {
    if (!/[[({]/.test(word) && !/\d/.test(before + after)) continue;
    found.push({ start: index + before.length, length: word.length, code: codeOf(word) });
  }
  return found;
}
