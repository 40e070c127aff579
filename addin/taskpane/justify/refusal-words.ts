import { JUSTIFY_WORDS } from '../words/justify';
import type { Released } from './release';

/** Gives what is said where nothing was released; `undefined` where it was. */
export function refusalWords(released: Released): string | undefined {
  if (released.done) return undefined;
  switch (released.why) {
    case 'changed':
      return JUSTIFY_WORDS.changed;
    case 'waits':
      return JUSTIFY_WORDS.waits;
    case 'lost':
      return JUSTIFY_WORDS.lost;
    case 'not-taken':
      return JUSTIFY_WORDS.notTaken(released.reason);
  }
}
