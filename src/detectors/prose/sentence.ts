import type { Span } from '../../message/body';

/** No sentence is read further, in characters. */
export const LONGEST_SENTENCE = 600;

/** Words that end with a full stop inside a sentence, and single letters. */
const SHORT_FORM =
  /(?:^|[^a-z])(?:[a-z]|mr|mrs|ms|dr|prof|rev|cllr|st|no|ref|e\.g|i\.e|etc|approx|inc|p\.a|vs|re|tel|ext|sgt|hx)$/i;

/** A blank line, or a line of its own: a bullet, a number, a label. */
const NEW_LINE = /^[ \t>]*(?:\n|$|[-*\u2022\u00b7]|\d{1,2}[.)]\s|[A-Z][A-Za-z ]{0,24}:)/;

const LINE_BREAK = 0x0a;
const EXCLAMATION = 0x21;
const FULL_STOP = 0x2e;
const QUESTION = 0x3f;

/** Whether a sentence ends with the character at `at`. */
export function endsSentence(text: string, at: number, code: number): boolean {
  switch (code) {
    case LINE_BREAK:
      return text.charCodeAt(at + 1) === LINE_BREAK || NEW_LINE.test(text.slice(at + 1, at + 40));
    case EXCLAMATION:
    case QUESTION:
      return !/[a-z\d]/i.test(text.charAt(at + 1));
    case FULL_STOP: {
      const next = text.slice(at + 1, at + 3);
      if (next !== '' && !/^["')\]]?\s/.test(next)) return false;
      return !SHORT_FORM.test(text.slice(Math.max(0, at - 8), at));
    }
    default:
      return false;
  }
}

/** Evens a stretch of text out: single blanks, straight apostrophes, no hyphens inside words. */
export function evenSentence(text: string, { start, end }: Span): string {
  return text
    .slice(start, end)
    .replace(/[\s>|*_]+/g, ' ')
    .replace(/[\u2018\u2019`]/g, "'")
    .replace(/([A-Za-z])-(?=[A-Za-z])/g, '$1 ')
    .trim();
}
