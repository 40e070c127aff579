import { FEATURE_BITS, smallWords, wordFeature } from '../../src/detectors/prose/features';
import { SUBJECTS } from '../../src/detectors/prose/subjects';
import { LEVELS, REST_ODDS_BITS } from '../../src/detectors/prose/odds';
import type { Lesson } from './corpus';

const FEATURES = 1 << FEATURE_BITS;
const TOLD_KINDS = SUBJECTS.map(({ kind }) => kind);
/** So many features are kept: those whose odds and number of sentences tell most. */
const KEPT = 4800;
/** In fewer sentences than these a feature is chance. */
const LEAST_SENTENCES = 2;
/** A feature that speaks against is worth this much of one that speaks for. */
const WORTH_OF_AGAINST = 0.3;

/** In how many sentences features stand. */
export interface Counts {
  readonly sentences: number;
  /** By feature. */
  readonly features: Int32Array;
}

function restOf(harmless: number): number {
  return -Math.min((1 << REST_ODDS_BITS) - 1, Math.round(2 * Math.log(1 + harmless)));
}

/** The level that comes nearest to odds. */
function nearest(odds: number): number {
  return [0, ...LEVELS].reduce((best, one) => (Math.abs(one - odds) < Math.abs(best - odds) ? one : best));
}

/** How often features stand in harmless sentences and in those of each kind. */
export class FeatureCounts {
  private readonly harmless = new Int32Array(FEATURES);
  private readonly told = TOLD_KINDS.map(() => new Int32Array(FEATURES));
  private harmlessSentences = 0;
  private readonly toldSentences = TOLD_KINDS.map(() => 0);
  private readonly kept = new Uint8Array(FEATURES).fill(1);

  constructor(lessons: readonly Lesson[], ordinary: Counts) {
    this.harmlessSentences = ordinary.sentences;
    this.harmless.set(ordinary.features);
    for (const { sentence, kinds } of lessons) {
      if (kinds.length === 0) this.harmlessSentences += 1;
      const counts = kinds.length === 0 ? [this.harmless] : kinds.map((kind) => this.countsOf(kind));
      for (const kind of kinds)
        this.toldSentences[this.placeOf(kind)] = (this.toldSentences[this.placeOf(kind)] ?? 0) + 1;
      for (const { id } of sentence.features) for (const one of counts) one[id] = (one[id] ?? 0) + 1;
    }
    for (const code of smallWords()) this.kept[wordFeature(code)] = 0;
    this.keepTheBest();
  }

  /** How often a feature stands in harmless sentences. */
  inHarmless(id: number): number {
    return this.harmless[id] ?? 0;
  }

  /** Whether a feature stands in sentences of a kind at all. */
  isIn(id: number, kind: number): boolean {
    return (this.told[kind]?.[id] ?? 0) > 0;
  }

  /** The features that are kept, in order. */
  keptFeatures(): readonly number[] {
    return [...this.kept.keys()].filter((id) => this.kept[id] === 1);
  }

  /**
   * The logarithm of the odds of a feature for a kind, in halves, drawn towards none where there are few sentences.
   * @param without a sentence that is left out: what is told of it must not be learnt from it
   */
  oddsOf(id: number, kind: number, without?: Lesson): number {
    if (this.kept[id] !== 1) return 0;
    const isOfKind = without?.kinds.includes(TOLD_KINDS[kind] ?? '') === true;
    const own = (this.told[kind]?.[id] ?? 0) - Number(isOfKind);
    const harmless = this.inHarmless(id) - (without?.kinds.length === 0 ? 1 : 0);
    const usual = (this.toldSentences[kind] ?? 0) / this.harmlessSentences;
    if (own <= 0) return restOf(harmless);
    return nearest(2 * Math.log((own + usual) / (harmless + 1) / usual));
  }

  /** The odds of a feature for a kind in whose sentences it never stands. */
  restOf(id: number): number {
    return restOf(this.inHarmless(id));
  }

  private placeOf(kind: string): number {
    return TOLD_KINDS.findIndex((one) => one === kind);
  }

  private countsOf(kind: string): Int32Array {
    const counts = this.told[this.placeOf(kind)];
    if (counts === undefined)
      throw new Error(`${kind}: no kind that prose tells. Kinds: ${TOLD_KINDS.join(', ')}`);
    return counts;
  }

  private keepTheBest(): void {
    const worth = new Map<number, number>();
    for (let id = 0; id < FEATURES; id += 1) {
      const sentences = this.told.reduce((sum, counts) => sum + (counts[id] ?? 0), this.inHarmless(id));
      if (this.kept[id] !== 1 || sentences < LEAST_SENTENCES) continue;
      const odds = TOLD_KINDS.map((_kind, kind) => this.oddsOf(id, kind));
      const most = Math.max(...odds.map((one) => (one > 0 ? one : -one * WORTH_OF_AGAINST)));
      worth.set(id, most * Math.sqrt(sentences));
    }
    const best = [...worth]
      .sort(([one, first], [other, second]) => (second === first ? one - other : second - first))
      .slice(0, KEPT);
    this.kept.fill(0);
    for (const [id] of best) this.kept[id] = 1;
  }
}
