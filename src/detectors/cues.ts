import type { Span } from '../message/body';
import { buildAutomaton, type Automaton } from './automaton';
import type { Detector } from './candidate';
import { COMPETING } from './competing-words';
import { ENTITY_KINDS, type ValueKind } from './entity';

/** A phrase, and for which kinds it says what: bit sets by the kind's place in ENTITY_KINDS. */
export interface Cue {
  readonly words: string;
  readonly naming: number;
  readonly related: number;
  readonly competing: number;
  /** Whether it competes only where it is nearer. */
  readonly isPassing: boolean;
}

/** A phrase where it stands in the folded text. */
export interface CueHit extends Span {
  readonly cue: Cue;
}

/** The cues of all kinds, ready to be looked for. */
export interface CueIndex {
  readonly cues: readonly Cue[];
  readonly automaton: Automaton;
}

/** The bit that stands for a kind in a cue's sets. */
export function bitOf(kind: ValueKind): number {
  return 1 << ENTITY_KINDS.indexOf(kind);
}

type Role = 'naming' | 'related' | 'competing' | 'indifferent';

type Roles = Record<Role, number>;

/** What may stand behind a word to make a reference of it. */
const SUFFIXES = ['number', 'no', 'num', 'id', 'ref', 'reference'];

/** Reads a list of phrases parted by commas. */
function phrases(list: string): readonly string[] {
  const all: string[] = [];
  if (list === '') return all;
  for (const phrase of list.split(',')) {
    if (!phrase.endsWith(' #')) all.push(phrase);
    else for (const suffix of SUFFIXES) all.push(phrase.slice(0, -1) + suffix);
  }
  return all;
}

/** Gathers the cues of some detectors into one automaton. */
export function cueIndex(detectors: readonly Detector[]): CueIndex {
  const sets = new Map<string, Roles>();
  const add = (role: Role, words: string, bits: number): void => {
    for (const phrase of phrases(words)) {
      const set = sets.get(phrase) ?? { naming: 0, related: 0, competing: 0, indifferent: 0 };
      set[role] |= bits;
      sets.set(phrase, set);
    }
  };
  let all = 0;
  for (const { kind, cues } of detectors) {
    const bit = bitOf(kind);
    all |= bit;
    add('naming', cues.naming, bit);
    add('related', cues.related, bit);
    add('competing', cues.competing, bit);
    add('indifferent', cues.indifferent, bit);
  }
  add('competing', COMPETING.firm, all);
  add('competing', COMPETING.passing, all);
  add('indifferent', COMPETING.empty, all);
  const passing = new Set(phrases(COMPETING.passing));
  const cues: Cue[] = [];
  // A word that speaks for a kind does not also speak against it.
  sets.forEach(({ naming, related, competing, indifferent }, words) =>
    cues.push({
      words,
      naming,
      related,
      competing: competing & ~(naming | related | indifferent),
      isPassing: passing.has(words),
    }),
  );
  return { cues, automaton: buildAutomaton(cues.map(({ words }) => words)) };
}

/** Joins spans that touch or overlap, in order of start, so that each character is looked at once. */
function joined(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.slice().sort((one, other) => one.start - other.start);
  const whole: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = whole[whole.length - 1];
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else whole.push({ start, end });
  }
  return whole;
}

/** Every cue inside the spans, in order of end. Each character is read once, however many spans hold it. */
export function findCues(index: CueIndex, text: string, spans: readonly Span[]): readonly CueHit[] {
  const hits: CueHit[] = [];
  for (const { start, end } of joined(spans)) {
    index.automaton.scan(text, Math.max(0, start), Math.min(text.length, end), (phrase, after) => {
      const cue = index.cues[phrase];
      if (cue !== undefined) hits.push({ cue, start: after - cue.words.length, end: after });
    });
  }
  return hits;
}

/** The first hit that ends at `offset` or after it, by its place in the list. */
export function firstHitFrom(hits: readonly CueHit[], offset: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
