import type { Terminal } from './terminal';

/** How often the line is written again, in mails: often enough to move, seldom enough to cost nothing. */
const EVERY = 25;

/** Progress on long runs: one line on standard error, written over itself, and only on a terminal. */
export class Progress {
  #count = 0;
  #isShown = false;
  readonly #terminal: Terminal;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  /** One more mail has been looked at. */
  step(): void {
    this.#count++;
    if (!this.#terminal.showsProgress || this.#count % EVERY !== 0) return;
    this.#isShown = true;
    this.#terminal.err(`\r${this.#count.toLocaleString('en-GB')} mails read`);
  }

  /** Takes the line away, so that the next words stand alone. */
  clear(): void {
    if (this.#isShown) this.#terminal.err('\r\u001b[K');
    this.#isShown = false;
  }
}
