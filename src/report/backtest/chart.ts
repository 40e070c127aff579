import { VERDICT_WORDS, VERDICTS } from '../level-words';
import type { VerdictCounts } from './counts';
import { figure, text } from '../page/markup';

/** One row of a chart: its name, and its mails by verdict. */
export interface ChartRow {
  readonly name: string;
  readonly counts: VerdictCounts;
}

const ROW = 24;
const BAR = 14;
const NAMES = 220;
const BARS = 380;
const TOTALS = 80;

/** The verdicts that a chart shows: what goes at once is the rest, and would dwarf them. */
const SHOWN = VERDICTS.filter((verdict) => verdict !== 'send');

/**
 * Bars of the mails that do not go at once, one row each, split by what they come to. Each part has a pattern of its own, so
 * that grey paper and eyes that see no colours tell them apart. The table below a chart says the same in figures, so that the
 * chart itself is hidden from screen readers.
 */
export function chart(rows: readonly ChartRow[]): string {
  const most = Math.max(1, ...rows.map(({ counts }) => total(counts)));
  const height = rows.length * ROW;
  const bars = rows.map((row, index) => bar(row, index * ROW, most));
  return `<svg class="chart" viewBox="0 0 ${NAMES + BARS + TOTALS} ${height}" aria-hidden="true">${bars.join('')}</svg>`;
}

function total(counts: VerdictCounts): number {
  return SHOWN.reduce((sum, verdict) => sum + counts[verdict], 0);
}

function bar({ name, counts }: ChartRow, top: number, most: number): string {
  const middle = top + ROW / 2 + 4;
  let left = NAMES;
  const parts: string[] = [`<text x="${NAMES - 8}" y="${middle}" text-anchor="end">${text(name)}</text>`];
  for (const verdict of SHOWN) {
    const width = (counts[verdict] / most) * BARS;
    if (width === 0) continue;
    const place = `x="${left.toFixed(1)}" y="${top + (ROW - BAR) / 2}" width="${width.toFixed(1)}" height="${BAR}"`;
    parts.push(`<rect class="${verdict}" ${place}/><rect fill="url(#p-${verdict})" ${place}/>`);
    left += width;
  }
  parts.push(`<text x="${(left + 6).toFixed(1)}" y="${middle}">${figure(total(counts))}</text>`);
  return parts.join('');
}

/** The patterns that the bars are filled with, once a page. */
export const PATTERNS = `<svg width="0" height="0" aria-hidden="true"><defs>
<pattern id="p-block" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 0l6 6M6 0l-6 6" class="hatch"/></pattern>
<pattern id="p-justify" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 6l6-6" class="hatch"/></pattern>
<pattern id="p-warn" width="6" height="6" patternUnits="userSpaceOnUse"><circle cx="3" cy="3" r="1" class="dot"/></pattern>
</defs></svg>`;

/** What the fills of the bars mean. */
export const LEGEND = `<ul class="legend">${SHOWN.map(
  (verdict) =>
    `<li><svg width="28" height="14" aria-hidden="true"><rect class="${verdict}" width="28" height="14"/><rect fill="url(#p-${verdict})" width="28" height="14"/></svg>${text(VERDICT_WORDS[verdict])}</li>`,
).join('')}</ul>`;
