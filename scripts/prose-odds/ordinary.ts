import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURE_BITS } from '../../src/detectors/prose/features';
import type { Counts } from './count';

/** The file of counts: see `scripts/count-ordinary-mail.ts`, which writes it. */
export const ORDINARY = join(__dirname, 'ordinary-counts.txt');

/**
 * In how many sentences of real ordinary mail features stand. The file holds the number of sentences, then a line for each count:
 * the count, and the features that stand so often, each as the distance from the one before, to base 36.
 */
export function readOrdinary(): Counts {
  const [sentences, ...lines] = readFileSync(ORDINARY, 'utf8').trim().split('\n');
  const features = new Int32Array(1 << FEATURE_BITS);
  for (const line of lines) {
    const [count, ...gaps] = line.split(' ');
    let id = -1;
    for (const gap of gaps) {
      id += Number.parseInt(gap, 36);
      features[id] = Number(count);
    }
  }
  return { sentences: Number(sentences), features };
}

/** Counts of features, as `readOrdinary` reads them. */
export function writeOrdinary(sentences: number, counts: ReadonlyMap<number, number>): string {
  const lines = new Map<number, number[]>();
  for (const [id, count] of [...counts].sort(([one], [other]) => one - other))
    lines.set(count, [...(lines.get(count) ?? []), id]);
  const written = [...lines]
    .sort(([one], [other]) => one - other)
    .map(([count, ids]) => {
      const gaps = ids.map((id, at) => (id - (ids[at - 1] ?? -1)).toString(36));
      return `${String(count)} ${gaps.join(' ')}`;
    });
  return `${[String(sentences), ...written].join('\n')}\n`;
}
