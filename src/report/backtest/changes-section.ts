import { VERDICT_WORDS, VERDICTS } from '../level-words';
import { stoppedIn, type BacktestCounts } from './counts';
import { figure, perThousand, table, text } from '../page/markup';

/** How a second policy differs from the first, over the same mails at settled levels. */
export function changesSection({ counts }: { readonly counts: BacktestCounts }, title: string): string {
  const { changes, settled, mails } = counts;
  if (changes === undefined) return '';
  const before = stoppedIn(settled.verdicts);
  const after = stoppedIn(changes.against.verdicts);
  const words = `Under “${title}” ${figure(after)} mails would not go at once (${perThousand(after, mails)} in 1,000), under this policy ${figure(before)}.`;
  const rules = Object.entries(changes.rules).sort(([one], [other]) => (one < other ? -1 : 1));
  return `<section><h2>${text('Beside the other policy')}</h2><p>${text(words)}</p>
${table(
  'Mails by what they come to: this policy down, the other across',
  ['', ...VERDICTS.map((verdict) => VERDICT_WORDS[verdict])],
  VERDICTS.map((verdict) => [
    VERDICT_WORDS[verdict],
    ...VERDICTS.map((other) => changes.verdicts[verdict][other]),
  ]),
)}
${
  rules.length === 0
    ? `<p>${text('Every rule speaks about the same mails.')}</p>`
    : table(
        'Rules that speak about other mails',
        ['Rule', 'Only under the other', 'Only under this one'],
        rules.map(([name, { gained, lost }]) => [name, gained, lost]),
      )
}</section>`;
}
