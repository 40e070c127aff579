import { DENIED, FRAME_AFTER, FRAME_BEFORE } from './frames';
import { wordsOf } from './patterns';
import type { Subject } from './subject';

/** A word or a turn of phrase of a topic, as it stands in a sentence. */
export interface TopicHit {
  readonly masked: string;
  readonly word: string;
}

/** What takes a topic away: what stands after it, and what stands before it. */
interface Takers {
  readonly after: RegExp;
  readonly before: readonly RegExp[];
}

let takers: Takers | undefined;

/** Whether a word is neither denied nor the topic of a document or an event. */
function standsAlone(sentence: string, at: number, end: number): boolean {
  takers ??= { after: new RegExp(FRAME_AFTER), before: [new RegExp(DENIED), new RegExp(FRAME_BEFORE)] };
  const before = sentence.slice(Math.max(0, at - 80), at);
  return !takers.after.test(sentence.slice(end, end + 50)) && !takers.before.some((one) => one.test(before));
}

/** The first words of a kind's topics in a sentence with its persons marked. */
export function topicHit({ topics }: Subject, sentence: string): TopicHit | undefined {
  for (const { masked, words } of topics) {
    const pattern = wordsOf(words);
    pattern.lastIndex = 0;
    for (let met = pattern.exec(sentence); met !== null; met = pattern.exec(sentence)) {
      const [word] = met;
      if (standsAlone(sentence, met.index, met.index + word.length)) return { masked, word };
    }
  }
  return undefined;
}
