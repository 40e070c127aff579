import { anchorOf } from './anchor';
import { CONFIDED, GENERAL, SUPPOSED } from './frames';
import { firstOf, wordsOf } from './patterns';
import type { Subject } from './subject';
import { differentWords, topicHits } from './topic-hits';

/** What the words of a sentence weigh for one kind. */
export interface Weighed {
  readonly score: number;
  readonly masked: string;
  readonly reasons: readonly string[];
}

/** A sentence in the forms in which it is read. */
export interface MarkedSentence {
  /** In lower case. */
  readonly plain: string;
  /** With marks in place of its persons. */
  readonly marked: string;
}

const CORE = 3.5;
const TOPIC = 2;
const HINT = 0.5;
const MOST_HINTS = 3;
/** Without a person no words are enough. */
const MOST_WITHOUT_PERSON = 4;

/** Words as a reason shows them: the marks of persons are no words of the mail. */
export function shown(words: string): string {
  return `"${words.replace(/\b[PQ]\b/g, '…').trim()}"`;
}

/**
 * Weighs a sentence for a kind: topic, person, and the states and events around them; what speaks of rules, documents or
 * suppositions subtracts.
 * @param isAboutSomebody whether the sentence before speaks of somebody in particular
 */
export function weighPersonal(
  subject: Subject,
  { plain, marked }: MarkedSentence,
  isAboutSomebody: () => boolean,
): Weighed | undefined {
  const sentence = marked.replace(wordsOf(subject.idioms), (idiom) => '~'.repeat(idiom.length));
  const hits = topicHits(subject, sentence);
  if (hits === undefined) return undefined;
  const { best, topics } = hits;
  const reasons = [`topic ${shown(best.word)}`];
  let { strength, why } = anchorOf(sentence, best);
  if (strength === 0 && isAboutSomebody()) [strength, why] = [1, 'the sentence before is about somebody'];
  reasons.push(why);
  let score = (best.isCore ? CORE : TOPIC) + strength;

  const hints = differentWords(subject.hints, plain.split(best.word).join(' '), MOST_HINTS).slice();
  if (subject.setting !== undefined) {
    const setting = differentWords(subject.setting, plain, 2);
    if (!best.isCore) score += setting.length === 0 ? -2 : HINT;
    hints.push(...setting);
  }
  const others = best.isCore
    ? topics - 1
    : topics + differentWords(best.topic.topic, sentence, MOST_HINTS).length - 2;
  score += Math.min(MOST_HINTS, hints.length + others) * HINT;
  if (hints.length > 0) reasons.push(`with ${hints.map(shown).join(', ')}`);
  const add = (list: string, weight: number, say: string): void => {
    const words = firstOf(list, sentence)?.[0];
    if (words === undefined) return;
    score += weight;
    reasons.push(`${say} ${shown(words)}`);
  };
  add(CONFIDED, 1, 'told in confidence:');
  add(SUPPOSED, -2, 'but a rule or a supposition:');
  add(GENERAL, -2, 'but of no case in particular:');
  if (strength === 0) score = Math.min(score, MOST_WITHOUT_PERSON);
  return { score, masked: best.topic.masked, reasons };
}
