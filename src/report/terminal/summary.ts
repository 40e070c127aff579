import { LEVELS } from '../../policy/model/policy';
import { LEVEL_WORDS, VERDICT_WORDS, VERDICTS } from '../level-words';
import type { RuleTally, Tally } from '../tally';
import type { TerminalOptions } from '../terminal';
import { columns, padTo, printable, wrap } from './columns';
import { paint } from './paint';
import { Sheet, WIDTH } from './sheet';

/** Gives the end of a run over several mails: how many, what they came to, and how often each rule spoke. */
export function terminalSummary(tally: Tally, options: TerminalOptions): string {
  const colours = paint(options.colour);
  const sheet = new Sheet(options.width);
  sheet.raw('');
  sheet.add(0, headline(tally), colours.strong);
  const digits = String(tally.mails).length;
  for (const verdict of VERDICTS) {
    const count = String(tally.verdicts[verdict]).padStart(digits);
    sheet.raw(`  ${colours.verdict(verdict)(padTo(VERDICT_WORDS[verdict], 15))}${count}`);
  }
  const rules = tally.rules();
  if (rules.length > 0) {
    sheet.raw('');
    sheet.add(0, 'By rule, in mails', colours.strong);
  }
  const nameColumns = Math.max(0, ...rules.map((one) => columns(printable(one.rule))));
  for (const one of rules) {
    const count = String(one.mails).padStart(digits);
    const start = `  ${count}  ${padTo(printable(one.rule), nameColumns)}  `;
    const room = Math.max(20, (options.width ?? WIDTH) - columns(start));
    wrap(levelsOf(one), room).forEach((line, index) => {
      sheet.raw((index === 0 ? start : ' '.repeat(columns(start))) + colours.faint(line));
    });
  }
  return sheet.text();
}

function headline(tally: Tally): string {
  const checked = `${String(tally.mails)} ${tally.mails === 1 ? 'mail' : 'mails'} checked`;
  return tally.unread === 0 ? `${checked}.` : `${checked}, ${String(tally.unread)} could not be read.`;
}

/** What the rule's findings led to, gravest first; how many mails it could not tell about. */
function levelsOf(one: RuleTally): string {
  const words = [...LEVELS]
    .reverse()
    .filter((level) => one.findings[level] > 0)
    .map((level) => `${LEVEL_WORDS[level]} ${String(one.findings[level])}`);
  if (one.cannotTell > 0) words.push(`Cannot tell ${String(one.cannotTell)}`);
  return words.join(', ');
}
