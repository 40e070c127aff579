import type { Span } from '../../message/body';
import type { EntityConfidence, MatterKind } from '../entity';
import type { Matter, Prose } from '../matter';
import { readSentence } from './evidence';
import { judge } from './judge';
import { markPersons } from './person';
import { endsSentence, evenSentence, LONGEST_SENTENCE } from './sentence';
import { scanSentences } from './sentence-scan';

/** From so much on a sentence speaks low, and high: see `Judgement`. From 0 on it speaks medium. */
const LOW = -0.7;
const HIGH = 2.5;
/** What is taken from a sentence of a text that is published. */
const PUBLISHED = 4;

/** After so many of a kind in one text, more of the same say nothing new; nor is more than so much looked at closely. */
const MOST_OF_A_KIND = 100;
const MOST_READ = 1_000_000;

/** What newspapers and newsletters say of themselves. */
const PRESS =
  /\b(?:spokes(?:man|woman|person)|copyright|all rights reserved|staff writer|associated press|reuters|dow jones|newswire|unsubscribe|subscribe|full story|press release|newsletter|wall street|declined to comment|(?:stock|shares?) (?:closed|fell|rose))\b/gi;

function isPublished(text: string): boolean {
  PRESS.lastIndex = 0;
  return PRESS.test(text) && PRESS.test(text);
}

function sentenceBefore(text: string, end: number): Span {
  const least = Math.max(0, end - LONGEST_SENTENCE);
  let start = end - 1;
  while (start > least && !endsSentence(text, start - 1, text.charCodeAt(start - 1))) start -= 1;
  return { start: Math.max(start, least), end };
}

function confidenceOf(score: number): EntityConfidence {
  if (score >= HIGH) return 'high';
  return score >= 0 ? 'medium' : 'low';
}

/** Reads one text; what is dear is done only once something asks for it. */
class ProseReading {
  readonly found: Matter[] = [];
  private readonly counts = new Map<MatterKind, number>();
  private published: boolean | undefined;
  private isRead = 0;
  /** The sentence looked at last. */
  private last = { end: -1, marked: '' };
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  readonly visit = (start: number, end: number): void => {
    if (this.isRead > MOST_READ) return;
    this.isRead += end - start;
    const even = evenSentence(this.text, { start, end });
    const marked = markPersons(even);
    const sentence = readSentence(marked, () => this.wasAboutSomebody(start));
    this.last = { end, marked };
    for (const { kind, score, masked, reasons } of judge(sentence, LOW)) {
      this.published ??= isPublished(this.text);
      const sure = this.published ? score - PUBLISHED : score;
      const count = this.counts.get(kind) ?? 0;
      if (sure < LOW || count >= MOST_OF_A_KIND) continue;
      if (sure >= 0) this.counts.set(kind, count + 1);
      const blank = this.text.slice(start, end).search(/\S/);
      this.found.push({
        kind,
        start: start + Math.max(0, blank),
        end,
        confidence: confidenceOf(sure),
        masked,
        reasons,
      });
    }
  };

  /** Whether the sentence before the one at `start` speaks of somebody in particular. */
  private wasAboutSomebody(start: number): boolean {
    const { end, marked } = this.last;
    const before =
      end === start ? marked : markPersons(evenSentence(this.text, sentenceBefore(this.text, start)));
    return /\bP\b/.test(before);
  }
}

/**
 * Finds what the sentences of a text tell of people and of business: by their words, by a topic, a person it is about, and a state
 * or an event. Linear: each sentence has a greatest length, and most are passed over in one pass.
 */
export function readProse({ text }: Prose): readonly Matter[] {
  const reading = new ProseReading(text);
  scanSentences(text, reading.visit);
  return reading.found;
}
