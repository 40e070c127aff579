import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSentence, type ReadSentence } from '../../src/detectors/prose/evidence';
import { markPersons } from '../../src/detectors/prose/person';
import { endsSentence, evenSentence, LONGEST_SENTENCE } from '../../src/detectors/prose/sentence';

const SENTENCES = join(__dirname, 'sentences');
/** Stands before each sentence of a longer text that tells the matter. */
const TELLS = /(^|[\s"'(])\*(?=\S)/g;

/** A sentence to learn from. */
export interface Lesson {
  readonly sentence: ReadSentence;
  /** The kinds it tells; none where it is harmless. */
  readonly kinds: readonly string[];
}

function sentencesOf(text: string): readonly string[] {
  const found: string[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    const isEnd = at === text.length || at - start >= LONGEST_SENTENCE || endsSentence(text, at, code);
    if (!isEnd) continue;
    const sentence = text.slice(start, at + 1);
    if (/\w/.test(sentence)) found.push(sentence);
    start = at + 1;
  }
  return found;
}

/**
 * The lessons of a line `kinds|text`, where a line break in the text is written `\n`. Of a text that tells something only the
 * sentences marked with a star teach, or a single one.
 */
export function lessonsOf(line: string): readonly Lesson[] {
  const bar = line.indexOf('|');
  const kinds = line.slice(0, bar) === '-' ? [] : line.slice(0, bar).split(',');
  const raw = sentencesOf(line.slice(bar + 1).replace(/\\n/g, '\n'));
  const even = raw.map((one) => {
    const text = one.replace(TELLS, '$1');
    return evenSentence(text, { start: 0, end: text.length });
  });
  return even.flatMap((text, at) => {
    const isTelling = kinds.length === 0 || raw.length === 1 || (raw[at] ?? '').search(TELLS) >= 0;
    if (!isTelling) return [];
    const before = even[at - 1] ?? '';
    const sentence = readSentence(markPersons(text), () => /\bP\b/.test(markPersons(before)));
    return [{ kinds, sentence }];
  });
}

/** All lessons, in the order of their files' names. */
export function readLessons(): readonly Lesson[] {
  return readdirSync(SENTENCES)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(join(SENTENCES, name), 'utf8').trim().split('\n'))
    .flatMap(lessonsOf);
}
