/** A word is told by its first six letters, five bits each. */
export const LETTER_BITS = 5;
export const LONGEST_STEM = 6;
/** From so many letters on a word is told by its last four too: -itis, -ment, -ness. */
export const SHORTEST_WITH_ENDING = 7;
export const ENDING = 4;
const ENDING_MASK = 0xfffff;

/** Codes below 32 that no word of one letter takes. */
const FIGURES = 27;
const PERCENT = 28;
/** Somebody in particular, what is theirs, and perhaps somebody: see `markPersons`. */
export const PERSON = 29;
export const PERSONS = 30;
export const ANYBODY = 31;
/** A currency: the last of the marks. */
export const LAST_MARK = 32;

/** A word, a figure or a mark of a sentence. */
export interface Word {
  readonly code: number;
  /** The code of its last four letters, 0 for a short one. */
  readonly ending: number;
  readonly start: number;
  readonly end: number;
}

/** Letters as 1 to 26, figures as 27, all else 0. */
export function letterOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return FIGURES;
  const small = code | 0x20;
  return code < 0x80 && small >= 0x61 && small <= 0x7a ? small - 0x60 : 0;
}

/** The code of a word with one more letter. */
function withLetter(code: number, letter: number): number {
  return (code << LETTER_BITS) | letter;
}

/** The code of an ending with one more letter. */
function endingWith(ending: number, letter: number): number {
  return withLetter(ending, letter) & ENDING_MASK;
}

const APOSTROPHE = 0x27;

/** The code of a word in small letters. */
export function codeOf(letters: string): number {
  let code = 0;
  for (let at = 0; at < Math.min(letters.length, LONGEST_STEM); at += 1)
    code = withLetter(code, letterOf(letters.charCodeAt(at)));
  return code;
}

const MARKS: Readonly<Record<string, number>> = {
  P: PERSON,
  "P's": PERSONS,
  Q: ANYBODY,
  "Q's": PERSONS,
  M: LAST_MARK,
  '%': PERCENT,
};

/** The words of a sentence in lower case whose persons are marked. An apostrophe parts no word: "can't" is one. */
export function readWords(sentence: string): readonly Word[] {
  const found: Word[] = [];
  const parts = /([PQ](?:'s)?|M)(?![a-z])|\d[\d,.]*|%|[a-z](?:[a-z']*[a-z])?/g;
  for (let met = parts.exec(sentence); met !== null; met = parts.exec(sentence)) {
    const [text] = met;
    const start = met.index;
    const end = start + text.length;
    const mark = MARKS[text];
    if (mark !== undefined) found.push({ code: mark, ending: 0, start, end });
    else if (letterOf(text.charCodeAt(0)) === FIGURES) found.push({ code: FIGURES, ending: 0, start, end });
    else found.push(wordAt(text, start));
  }
  return found;
}

function wordAt(text: string, start: number): Word {
  let code = 0;
  let ending = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === APOSTROPHE) continue;
    letters += 1;
    if (letters <= LONGEST_STEM) code = withLetter(code, letterOf(unit));
    ending = endingWith(ending, letterOf(unit));
  }
  return { code, ending: letters < SHORTEST_WITH_ENDING ? 0 : ending, start, end: start + text.length };
}
