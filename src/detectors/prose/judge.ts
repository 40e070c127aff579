import type { MatterKind } from '../entity';
import { PROSE_ODDS } from '../generated/prose-odds';
import { evidenceOf, framesOf, learntOdds, type Measures, type ReadSentence } from './evidence';
import { smallWords } from './features';
import { frameOf } from './frames';
import { SUBJECTS } from './subjects';
import { topicHit, type TopicHit } from './topic-hits';
import { LAST_MARK } from './words';

/** What may be shown where no topic has a word, by kind: none of the mail's. */
const MASKED: readonly string[] = [
  'words about health, belief, origin or private life',
  "words about somebody's work, conduct or pay",
  'words about somebody at risk',
  'words about an offence',
  'words about business in confidence',
];

/** Words that say so much for a kind are named, in halves; at most so many. */
const TELLING = 4;
const MOST_NAMED = 4;

/** Fewer words tell nothing. */
const FEWEST_WORDS = 3;

/** What a sentence tells of one kind. */
export interface Judgement {
  readonly kind: MatterKind;
  /** How likely it is: a logarithm of odds, 0 where it speaks. */
  readonly score: number;
  readonly masked: string;
  readonly reasons: readonly string[];
}

/** The measures of a topic: that it is there, that somebody in particular is too, and that the sentence is framed. */
export function measuresOfTopic(hit: TopicHit | undefined, marked: string, isFramed: boolean): Measures {
  if (hit === undefined) return [0, 0, 0];
  return [1, /\bP\b/.test(marked) ? 1 : 0, isFramed ? 1 : 0];
}

/** What frames and a topic can add at most. */
const MOST_OF_FRAMES: Measures = [0, 0, 1];
const MOST_OF_TOPIC: Measures = [1, 1, 0];
const NO_TOPIC: Measures = [0, 0, 0];

/** What measures weigh, the weights from `from` on. */
function weighed(measures: Measures, weights: Measures, from: number): number {
  let sum = 0;
  for (let at = 0; at < measures.length; at += 1) sum += (measures[at] ?? 0) * (weights[from + at] ?? 0);
  return sum;
}

/** Words as a reason shows them: the marks of persons are no words of the mail. */
function shown(words: string): string {
  return `"${words.replace(/\b[PQM]\b/g, '…').trim()}"`;
}

/** Whether a word is neither a mark nor one of grammar. */
function isTelling(code: number): boolean {
  return code > LAST_MARK && !smallWords().has(code);
}

/** The words that speak most for a kind, or against it. */
function weightiest({ marked, words, features }: ReadSentence, kind: number, sign: 1 | -1): string[] {
  const oddsOf = learntOdds();
  const texts = features
    .map(({ id, from, to }) => ({ odds: sign * oddsOf(id, kind), of: words.slice(from, to + 1) }))
    .filter(({ odds, of }) => odds >= TELLING && of.some(({ code }) => isTelling(code)))
    .sort((one, other) => other.odds - one.odds)
    .map(({ of }) => marked.slice(of[0]?.start, of[of.length - 1]?.end))
    .filter((text) => !/\d/.test(text));
  const different = texts.filter(
    (text, at) => !texts.slice(0, at).some((before) => before.includes(text) || text.includes(before)),
  );
  return different.slice(0, MOST_NAMED).map(shown);
}

/** What spoke for a kind and against it. */
function reasonsOf(sentence: ReadSentence, kind: number, hit: TopicHit | undefined): readonly string[] {
  const reasons = hit === undefined ? [] : [`topic ${shown(hit.word)}`];
  if (/\bP\b/.test(sentence.marked)) reasons.push('about somebody in particular');
  const speak = weightiest(sentence, kind, 1);
  const against = weightiest(sentence, kind, -1);
  const frame = frameOf(sentence.marked);
  if (frame !== undefined) against.unshift(shown(frame));
  if (speak.length > 0) reasons.push(`words ${speak.join(', ')}`);
  if (against.length > 0) reasons.push(`but ${against.join(', ')}`);
  return reasons;
}

/**
 * What a sentence tells, of each kind of which it may be.
 * @param least judgements below this are left out
 */
export function judge(sentence: ReadSentence, least: number): readonly Judgement[] {
  const found: Judgement[] = [];
  if (sentence.words.length < FEWEST_WORDS) return found;
  const { marked } = sentence;
  let frames: Measures | undefined;
  evidenceOf(sentence, learntOdds()).forEach((measures, at) => {
    const subject = SUBJECTS[at];
    const weights = PROSE_ODDS.weights[at] ?? [];
    const words = (weights[0] ?? 0) + weighed(measures, weights, 1);
    const score = (around: Measures, ofTopic: Measures): number =>
      words +
      weighed(around, weights, 1 + measures.length) +
      weighed(ofTopic, weights, 1 + measures.length + around.length);
    if (subject === undefined || score(MOST_OF_FRAMES, MOST_OF_TOPIC) < least) return;
    const hit = topicHit(subject, marked);
    if (hit === undefined && score(MOST_OF_FRAMES, NO_TOPIC) < least) return;
    frames ??= framesOf(marked);
    const total = score(frames, measuresOfTopic(hit, marked, frames[0] === 1));
    if (total < least) return;
    found.push({
      kind: subject.kind,
      score: total,
      masked: hit?.masked ?? MASKED[at] ?? subject.kind,
      reasons: reasonsOf(sentence, at, hit),
    });
  });
  return found;
}
