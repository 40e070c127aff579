import type { TopicHit } from './topic-hits';

/** How far before a topic its person may stand, and how far after it, in characters. */
const BEFORE = 90;
const AFTER = 60;

const SOMEBODY = /\bP\b/;
const ANYBODY = /\bQ\b/;
/** A capitalised word that does what people do. */
const ACTS =
  /\bQ (?:has|is|was|had|told|said|says|came|got|did|went|failed|been|and|who)\b|\b(?:that|with|about|for|believe) Q\b/;
const I_AM =
  /\b(?:i've|i have|i was|i'm|i am|i got|i received|i had|i take|i suffer|my)(?: [a-z]+){0,4} \S{0,20}$/;
const I_NEAR = /\bi(?: \w+){0,3} $/;
const YOUR = /\byour (?:[a-z]+ ){0,2}$/;
const WE = /\b(?:i|me|my|i'm|i've|we)\b/;
const YOU_OR_THEY = /\b(?:you|your|they|their|them)\b/;

/** What ties a topic to a person: from 2, somebody in particular close by, down to 0, nobody. */
export interface Anchor {
  readonly strength: number;
  readonly why: string;
}

/** Finds the person a topic is about. The sentence has its persons marked; see `markPersons`. */
export function anchorOf(sentence: string, { at, end, word }: TopicHit): Anchor {
  const before = sentence.slice(Math.max(0, at - BEFORE), end);
  const after = sentence.slice(end, end + AFTER);
  const ahead = sentence.slice(Math.max(0, at - BEFORE), at + 1);
  if (SOMEBODY.test(before) || SOMEBODY.test(after))
    return { strength: 2, why: 'about somebody in particular' };
  if (I_AM.test(ahead) || /^i\b/.test(word)) return { strength: 2, why: 'about the writer' };
  if (YOUR.test(sentence.slice(Math.max(0, at - 30), at)) || word.startsWith('you'))
    return { strength: 2, why: 'about the reader' };
  if (I_NEAR.test(sentence.slice(Math.max(0, at - 30), at)))
    return { strength: 1.5, why: 'about the writer' };
  if (ACTS.test(before + after)) return { strength: 1.5, why: 'about somebody, it seems' };
  if (SOMEBODY.test(sentence)) return { strength: 1, why: 'somebody is spoken of' };
  if (ANYBODY.test(before + after)) return { strength: 1, why: 'about somebody, perhaps' };
  if (WE.test(before)) return { strength: 1, why: 'the writer is spoken of' };
  if (YOU_OR_THEY.test(before + after)) return { strength: 1, why: 'somebody may be meant' };
  return { strength: 0, why: 'about nobody' };
}
