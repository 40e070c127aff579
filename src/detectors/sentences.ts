import type { Content } from '../message/content';
import { ownText } from '../message/own-words';

/** A mail as long as this is a document, or is passed on; only its beginning is looked at. */
const LONGEST = 20_000;

const kept = new WeakMap<Content, string>();

/**
 * Gives what the sender writes now, without the signature, for searches that keep to one sentence: the subject first, folded
 * as `foldSentences` does, at most 20,000 characters. Worked out once for each content, however many rules ask.
 */
export function ownSentences(content: Content): string {
  const known = kept.get(content);
  if (known !== undefined) return known;
  const words = foldSentences(
    `${content.subject}\n\n${ownText(content, 'without-signature')}`.slice(0, LONGEST),
  );
  kept.set(content, words);
  return words;
}

/** Lower case, typewriter quotation marks and dashes, one blank for any white space, and a line break for a blank line. */
export function foldSentences(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, (space) => (/\n[^\S\n]*\n/.test(space) ? '\n' : ' '));
}

const SENTENCE_END = /[.?!](?=\s)|\n/g;

/**
 * Gives the sentences of a folded text in which the pattern fits, each once. The pattern has the flag `g`; it is tried on the
 * text as a whole first, so that a text without it costs one search.
 */
export function sentencesWith(words: string, pattern: RegExp): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
    SENTENCE_END.lastIndex = start;
    let end = words.length;
    for (let stop = SENTENCE_END.exec(words); stop !== null; stop = SENTENCE_END.exec(words)) {
      if (stop.index >= match.index + match[0].length) {
        end = stop.index + 1;
        break;
      }
      if (stop.index < match.index) start = stop.index + 1;
    }
    sentences.push(words.slice(start, end).trim());
    start = end;
    pattern.lastIndex = end;
  }
  return sentences;
}
