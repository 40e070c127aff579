import { SUBJECTS } from '../../src/detectors/prose/subjects';
import { LEVEL_BITS, LEVELS, REST_BITS, REST_ODDS_BITS } from '../../src/detectors/prose/odds';
import type { FeatureCounts } from './count';

const PAIR_BITS = 13;
const BASE = 91;

/** Writes bits as src/detectors/prose/odds.ts reads them. */
class BitWriter {
  private readonly written: number[] = [];

  bits(value: number, count: number): void {
    for (let left = count - 1; left >= 0; left -= 1) this.written.push((value >>> left) & 1);
  }

  ones(count: number): void {
    for (let left = count; left > 0; left -= 1) this.written.push(1);
    this.written.push(0);
  }

  digits(): string {
    const digit = (value: number): string =>
      String.fromCharCode(value + 0x23 + (value + 0x23 >= 0x5c ? 1 : 0));
    let text = '';
    for (let at = 0; at < this.written.length; at += PAIR_BITS) {
      let pair = 0;
      for (let bit = 0; bit < PAIR_BITS; bit += 1) pair = (pair << 1) | (this.written[at + bit] ?? 0);
      text += digit(Math.floor(pair / BASE)) + digit(pair % BASE);
    }
    return text;
  }
}

const WIDEST = 110;

/** Numbers as Prettier sets them: as many on a line as fit. */
function filled(row: readonly number[]): string {
  const lines: string[] = [];
  let line = '     ';
  for (const weight of row) {
    const next = ` ${String(Number(weight.toFixed(2)))},`;
    if (line.length + next.length > WIDEST) {
      lines.push(line);
      line = '     ';
    }
    line += next;
  }
  return [...lines, line].join('\n');
}

/** What was learnt, as the source of src/detectors/generated/prose-odds.ts. */
export function writeOdds(counts: FeatureCounts, weights: readonly (readonly number[])[]): string {
  const writer = new BitWriter();
  const kept = counts.keptFeatures();
  let last = -1;
  for (const id of kept) {
    const gap = id - last - 1;
    writer.ones(gap >>> REST_BITS);
    writer.bits(gap & ((1 << REST_BITS) - 1), REST_BITS);
    writer.bits(-counts.restOf(id), REST_ODDS_BITS);
    const told = SUBJECTS.map((_kind, kind) => counts.isIn(id, kind));
    writer.bits(
      told.reduce((bits, isTold, kind) => bits | (isTold ? 1 << kind : 0), 0),
      told.length,
    );
    told.forEach((isTold, kind) => {
      if (!isTold) return;
      const odds = counts.oddsOf(id, kind);
      writer.bits(odds === 0 ? 0 : 1, 1);
      if (odds !== 0) writer.bits(LEVELS.indexOf(odds), LEVEL_BITS);
    });
    last = id;
  }
  const rows = weights.map((row) => `    [\n${filled(row)}\n    ],`);
  return `/**
 * What scripts/generate-prose-odds.ts has learnt from the sentences beside it: see src/detectors/prose/odds.ts, which reads the
 * features, and judge.ts for the weights. Not written by hand.
 */
export const PROSE_ODDS = {
  count: ${kept.length},
  weights: [
${rows.join('\n')}
  ],
  features:
    "${writer.digits()}",
} as const;
`;
}
