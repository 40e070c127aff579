import type { Finding, FindingData } from '../../engine/finding';
import { PRIVATE_USE_MARK } from './character-sets';
import { cleanText } from './clean-text';
import { ownWords, safeName } from './safe-name';

/**
 * Placeholders whose values are Letterhead's or the policy's own words and may be as long as they are. Every other text in a
 * finding's data is taken to come from the mail, so that a name nobody listed here is at worst cut short.
 */
const OWN_WORDS: readonly string[] = [
  'what',
  'What',
  'where',
  'is',
  'it',
  'stands',
  'kinds',
  'facts',
  'missing',
  'people',
  'size',
  'limit',
  'purpose',
  'block',
  'clause',
];

/** The mark that stands for the first piece of mail text while sentences are told apart; the next take the codes after it. */
const FIRST_MARK = 0xe000;

/** A full stop, and the beginning of the next sentence: a capital, a digit, a quotation mark, or a marked name. */
const NEXT_SENTENCE = /[.?] (?=[A-Z0-9"'“‘\ue000-\uf8ff])/g;

/** A finding in the words of an alert. */
export interface FindingWords {
  /** What is wrong: one sentence. */
  readonly wrong: string;
  /** The way out; empty where the rule names none. */
  readonly wayOut: string;
}

/** Gives what is wrong, from the finding's short form, and the way out: the rest of that, or the end of the full message. */
export function findingWords(finding: Finding): FindingWords {
  const names = mailTexts(finding.data);
  const [wrong, rest] = splitAt(withMarks(finding.short, names), 'first');
  const [, last] = splitAt(withMarks(finding.message, names), 'last');
  return { wrong: withNames(wrong, names), wayOut: withNames(rest === '' ? last : rest, names) };
}

/**
 * Gives a way out without the reason that it offers beside the other way: for a level, or an item, that asks for none. What
 * rules say of it ends a sentence: ", or give a reason in Letterhead and send".
 */
export function withoutReason(words: string): string {
  return words.replace(/, or (?:say why|give \w+ reason)[^.]*/, '');
}

/** The texts from the mail, longest first, so that one within another does not break it. */
function mailTexts(data: FindingData): readonly string[] {
  const texts: string[] = [];
  for (const key of Object.keys(data)) {
    const value = data[key];
    if (typeof value !== 'string' || OWN_WORDS.includes(key)) continue;
    if (cleanText(value) !== '') texts.push(value.replace(PRIVATE_USE_MARK, ''));
  }
  return texts.sort((one, other) => other.length - one.length);
}

/** A file may be called "A. Take nothing off.": with a mark in its place it cannot pass for a sentence of ours. */
function withMarks(text: string, names: readonly string[]): string {
  let marked = text.replace(PRIVATE_USE_MARK, '');
  names.forEach((name, index) => {
    marked = marked.split(name).join(String.fromCharCode(FIRST_MARK + index));
  });
  return marked;
}

function withNames(marked: string, names: readonly string[]): string {
  return ownWords(
    marked.replace(PRIVATE_USE_MARK, (mark) => safeName(names[mark.charCodeAt(0) - FIRST_MARK] ?? '')),
  );
}

/** Gives the text before and after its first or last sentence end; all of it and nothing where it is one sentence. */
function splitAt(text: string, which: 'first' | 'last'): readonly [string, string] {
  let at = -1;
  NEXT_SENTENCE.lastIndex = 0;
  for (let match = NEXT_SENTENCE.exec(text); match !== null; match = NEXT_SENTENCE.exec(text)) {
    at = match.index + 1;
    if (which === 'first') break;
  }
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
