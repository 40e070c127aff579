/** Events wait so long for the next keystroke before they are told. */
const PAUSE_MS = 300;

/** Runs the handlers of events one after the other, and a burst of the same event once. */
export class EventQueue {
  private readonly run: (event: string) => Promise<unknown>;
  private readonly onIdle: () => void;
  private readonly timers = new Map<string, number>();
  private tail: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  constructor(run: (event: string) => Promise<unknown>, onIdle: () => void) {
    this.run = run;
    this.onIdle = onIdle;
  }

  /** True while a handler runs or waits. */
  get isBusy(): boolean {
    return this.waiting > 0 || this.timers.size > 0;
  }

  /** Tells of an event once nothing more has happened for a moment. */
  soon(event: string): void {
    window.clearTimeout(this.timers.get(event));
    this.timers.set(
      event,
      window.setTimeout(() => {
        this.timers.delete(event);
        this.now(event);
      }, PAUSE_MS),
    );
  }

  /** Tells of an event behind those under way. */
  now(event: string): void {
    this.waiting++;
    this.tail = this.tail
      .then(() => this.run(event))
      .finally(() => {
        this.waiting--;
        this.onIdle();
      });
  }

  /** Forgets what has not been told yet: sending stops the handlers of other events (outlook.md, section 1). */
  stop(): void {
    for (const timer of this.timers.values()) window.clearTimeout(timer);
    this.timers.clear();
  }
}
