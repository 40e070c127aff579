import { DENIED, FRAME_AFTER, FRAME_BEFORE } from './frames';
import { wordsOf } from './patterns';
import type { Subject, Topic } from './subject';

/** A word of a topic where it stands in a sentence. */
export interface TopicHit {
  readonly topic: Topic;
  readonly word: string;
  readonly at: number;
  readonly end: number;
  readonly isCore: boolean;
}

/** What the topics of a kind have in a sentence: the surest word, and how many of its topics there are. */
export interface TopicHits {
  readonly best: TopicHit;
  readonly topics: number;
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

function hitIn(topic: Topic, sentence: string, isCore: boolean): TopicHit | undefined {
  const pattern = wordsOf(isCore ? topic.core : topic.topic);
  pattern.lastIndex = 0;
  for (let met = pattern.exec(sentence); met !== null; met = pattern.exec(sentence)) {
    const end = met.index + met[0].length;
    if (standsAlone(sentence, met.index, end)) return { topic, word: met[0], at: met.index, end, isCore };
  }
  return undefined;
}

/** The words of a kind's topics in a sentence with its persons marked. */
export function topicHits({ topics }: Subject, sentence: string): TopicHits | undefined {
  let best: TopicHit | undefined;
  let count = 0;
  for (const topic of topics) {
    const hit = hitIn(topic, sentence, true) ?? hitIn(topic, sentence, false);
    if (hit === undefined) continue;
    count += 1;
    if (best === undefined || (hit.isCore && !best.isCore)) best = hit;
  }
  return best === undefined ? undefined : { best, topics: count };
}

/** The different words of a list in a text, told apart by their first letters; at most `most`. */
export function differentWords(list: string, text: string, most: number): readonly string[] {
  const pattern = wordsOf(list);
  pattern.lastIndex = 0;
  const met = new Map<string, string>();
  for (let one = pattern.exec(text); one !== null && met.size < most; one = pattern.exec(text))
    met.set(one[0].slice(0, 5), one[0]);
  return [...met.values()];
}
