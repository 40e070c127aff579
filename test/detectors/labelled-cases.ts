import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ENTITY_KINDS, type EntityKind } from '../../src/detectors/entity';
import { findEntities } from '../../src/detectors/find-entities';

/** A text as somebody in an office would write it, and the kinds that a reader would see in it. */
export interface LabelledCase {
  readonly kinds: readonly EntityKind[];
  readonly text: string;
}

/** Marks that keep invented keys in the fixtures from looking like real ones to whoever scans a repository. */
const MARK = /¦/g;

/** The cases of a fixture, each line `{"kinds":[…],"text":"…"}`. */
export function labelledCases(name: 'cases' | 'held-out'): readonly LabelledCase[] {
  const path = resolve(__dirname, `../fixtures/detectors/${name}.jsonl`);
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { kinds, text } = JSON.parse(line) as LabelledCase;
    return { kinds, text: text.replace(MARK, '') };
  });
}

/** The kinds that speak in a text: at medium or above. */
export function kindsIn(text: string): ReadonlySet<EntityKind> {
  return new Set(
    findEntities({ text })
      .filter(({ confidence }) => confidence !== 'low')
      .map(({ kind }) => kind),
  );
}

/** How often a kind was rightly seen, wrongly seen and missed. */
export interface Score {
  right: number;
  wrong: number;
  missed: number;
}

/** One decision for each text and kind, by kind; and how many texts with nothing in them alarm. */
export function scoreOf(
  cases: readonly LabelledCase[],
  see: (text: string) => ReadonlySet<string>,
): { readonly kinds: ReadonlyMap<EntityKind, Score>; readonly alarms: number; readonly harmless: number } {
  const kinds = new Map<EntityKind, Score>();
  let alarms = 0;
  let harmless = 0;
  for (const { kinds: expected, text } of cases) {
    const seen = see(text);
    if (expected.length === 0) {
      harmless += 1;
      if (seen.size > 0) alarms += 1;
    }
    for (const kind of ENTITY_KINDS) {
      const score = kinds.get(kind) ?? { right: 0, wrong: 0, missed: 0 };
      const isThere = expected.includes(kind);
      if (isThere && seen.has(kind)) score.right += 1;
      else if (isThere) score.missed += 1;
      else if (seen.has(kind)) score.wrong += 1;
      kinds.set(kind, score);
    }
  }
  return { kinds, alarms, harmless };
}

/** Precision and recall over all kinds, as shares of one. */
export function overall(kinds: ReadonlyMap<EntityKind, Score>): { precision: number; recall: number } {
  let [right, wrong, missed] = [0, 0, 0];
  kinds.forEach((score) => {
    right += score.right;
    wrong += score.wrong;
    missed += score.missed;
  });
  return { precision: right / (right + wrong), recall: right / (right + missed) };
}
