import picocolors from 'picocolors';
import type { Verdict } from '../../engine/report';
import type { Level } from '../../policy/model/policy';

type Style = (text: string) => string;

/** Colours by what they mean. They only repeat what the words say. */
export interface Paint {
  readonly level: (level: Level) => Style;
  readonly verdict: (verdict: Verdict) => Style;
  readonly strong: Style;
  readonly faint: Style;
}

/** Gives the colours, or with `colour` false the text as it is. */
export function paint(colour: boolean): Paint {
  const colours = picocolors.createColors(colour);
  const levels: Readonly<Record<Level, Style>> = {
    block: colours.red,
    justify: colours.magenta,
    warn: colours.yellow,
    advise: colours.cyan,
  };
  return {
    level: (level) => levels[level],
    verdict: (verdict) => (verdict === 'send' ? colours.green : levels[verdict]),
    strong: colours.bold,
    faint: colours.dim,
  };
}
