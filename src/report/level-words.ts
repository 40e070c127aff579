import type { Verdict } from '../engine/report';
import type { Level } from '../policy/model/policy';

/** What people read for a level. */
export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  block: 'Mend first',
  justify: 'Give a reason',
  warn: 'Check',
  advise: 'Suggestion',
};

/** What people read for a verdict. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  block: LEVEL_WORDS.block,
  justify: LEVEL_WORDS.justify,
  warn: LEVEL_WORDS.warn,
  send: 'Ready to send',
};

/** The verdicts, gravest first. */
export const VERDICTS: readonly Verdict[] = ['block', 'justify', 'warn', 'send'];
