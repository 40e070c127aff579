import type { Span } from '../../message/body';
import { confidenceOf, type MatterKind } from '../entity';
import type { Matter, Prose } from '../matter';
import { markPersons } from './person';
import { endsSentence, evenSentence, LONGEST_SENTENCE } from './sentence';
import { scanSentences } from './sentence-scan';
import { PERSONAL } from './subjects';
import { weighCommercial } from './weigh-commercial';
import { weighPersonal, type Weighed } from './weigh-personal';

/** From so much on the words of a sentence speak, by kind: of persons, of business. */
const PERSONAL_SPEAKS = 5;
const COMMERCIAL_SPEAKS = 3;
const COMMERCIAL_BIT = 1 << PERSONAL.length;

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

function sentenceAfter(text: string, start: number): Span {
  const most = Math.min(text.length, start + LONGEST_SENTENCE);
  let end = start;
  while (end < most && !(end > start + 1 && endsSentence(text, end, text.charCodeAt(end)))) end += 1;
  return { start, end };
}

function sentenceBefore(text: string, end: number): Span {
  const least = Math.max(0, end - LONGEST_SENTENCE);
  let start = end - 1;
  while (start > least && !endsSentence(text, start - 1, text.charCodeAt(start - 1))) start -= 1;
  return { start: Math.max(start, least), end };
}

/** Reads one text; what is dear is done only once something asks for it. */
class ProseReading {
  readonly found: Matter[] = [];
  private readonly counts = new Map<MatterKind, number>();
  private published: boolean | undefined;
  private isRead = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  readonly visit = (start: number, end: number, kinds: number): void => {
    if (this.isRead > MOST_READ) return;
    this.isRead += end - start;
    const span = { start, end };
    const even = evenSentence(this.text, span);
    const plain = even.toLowerCase();
    // Finding the persons is dear, and business needs none.
    const sentence = { plain, marked: (kinds & ~COMMERCIAL_BIT) === 0 ? plain : markPersons(even) };
    const isAboutSomebody = (): boolean =>
      /\bP\b/.test(markPersons(evenSentence(this.text, sentenceBefore(this.text, start))));
    PERSONAL.forEach((subject, bit) => {
      if ((kinds & (1 << bit)) === 0 || this.isFull(subject.kind)) return;
      this.add(subject.kind, span, PERSONAL_SPEAKS, weighPersonal(subject, sentence, isAboutSomebody));
    });
    if ((kinds & COMMERCIAL_BIT) === 0 || this.isFull('commercial')) return;
    this.add(
      'commercial',
      span,
      COMMERCIAL_SPEAKS,
      weighCommercial(plain, () => this.around(span)),
    );
  };

  private isFull(kind: MatterKind): boolean {
    return (this.counts.get(kind) ?? 0) >= MOST_OF_A_KIND;
  }

  private around({ start, end }: Span): string {
    const { text } = this;
    const before = evenSentence(text, sentenceBefore(text, start));
    return `${before} ${evenSentence(text, sentenceAfter(text, end))}`.toLowerCase();
  }

  private add(kind: MatterKind, { start, end }: Span, speaks: number, weighed: Weighed | undefined): void {
    if (weighed === undefined || weighed.score < speaks - 1) return;
    this.published ??= isPublished(this.text);
    const rank = Math.floor(weighed.score - (this.published ? 2 : 0) - speaks + 1);
    if (rank < 0) return;
    if (rank > 0) this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
    const { masked, reasons } = weighed;
    const blank = this.text.slice(start, end).search(/\S/);
    this.found.push({
      kind,
      start: start + Math.max(0, blank),
      end,
      confidence: confidenceOf(rank),
      masked,
      reasons,
    });
  }
}

/**
 * Finds what the sentences of a text tell of people and of business: a topic, a person it is about, and a state or an event, in one
 * sentence. Linear: each sentence has a greatest length, and most are passed over in one pass.
 */
export function readProse({ text }: Prose): readonly Matter[] {
  const reading = new ProseReading(text);
  scanSentences(text, reading.visit);
  return reading.found;
}
