import type { LaunchEvent } from '../outlook/handlers';
import type { SendAnswer } from './answer';

/** An event that is completed once, whatever happens, and whose timers end with it. */
export interface Completion {
  /** Completes the event the first time it is called; later calls do nothing. */
  readonly complete: (options?: SendAnswer) => void;
  readonly isOver: () => boolean;
  /** Calls back after so many milliseconds, unless the event is over by then. */
  readonly after: (milliseconds: number, callback: () => void) => void;
}

/**
 * Owns the one completion of an event. Classic Outlook goes on running timers after `completed`, and a late second call
 * would release a mail behind an open alert (office-js #6656): so there is no second call, and the timers are cleared.
 */
export function completeOnce(event: LaunchEvent): Completion {
  const timers: number[] = [];
  let over = false;
  return {
    complete: (options) => {
      if (over) return;
      over = true;
      timers.forEach(clearTimeout);
      event.completed(options);
    },
    isOver: () => over,
    after: (milliseconds, callback) => {
      timers.push(
        setTimeout(() => {
          if (!over) callback();
        }, milliseconds),
      );
    },
  };
}
