import { readPhrase, type Phrase, type SetPhrase } from './marking-phrases';
import type { Span } from './structure';
import { splitSubject } from './subject-prefix';

/** Where a marking was found. */
export interface MarkingPlace {
  readonly part: 'subject' | 'body' | 'quoted' | 'sensitivity' | 'category' | 'label';
  /** In the subject or the body's text; absent where a property marks. */
  readonly span?: Span;
  /** The words as they stand; empty where a property marks. */
  readonly words: string;
}

/** A marking by one of Outlook's own properties. */
export function byProperty(part: MarkingPlace['part']): MarkingPlace {
  return { part, words: '' };
}

/** A marking in words: the phrase read from `start` on. */
export function inWords(part: MarkingPlace['part'], phrase: SetPhrase, start: number): MarkingPlace {
  return { part, words: phrase.words, span: { start, end: start + phrase.end } };
}

/** Tags that others put before the marking: [EXTERNAL], [#4711]. */
const TAG = /^\[[^[\]]{1,40}\]\s*/;
const MOST_TAGS = 4;

/** The marking with which the subject begins, after `Re:`, `Fw:` and tags in brackets. */
export function markingInSubject(
  subject: string,
  phraseOf: (text: string) => Phrase | undefined,
  accepts: (phrase: SetPhrase, line: string) => boolean,
): MarkingPlace | undefined {
  let { start } = splitSubject(subject);
  for (let tags = 0; tags <= MOST_TAGS; tags++) {
    const rest = subject.slice(start);
    const phrase = readPhrase(rest, phraseOf);
    if (phrase !== undefined && accepts(phrase, rest)) return inWords('subject', phrase, start);
    const tag = TAG.exec(rest.slice(0, 60));
    if (tag === null) return undefined;
    start += tag[0].length;
    start += splitSubject(subject.slice(start)).start;
  }
  return undefined;
}
