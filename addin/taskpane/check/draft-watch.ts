import { NO_PERMISSION } from '../../outlook/pane-gate';
import type { Received } from '../reading/received';
import type { CheckedMail } from './checked-mail';
import { isSameReading, whyUnread, type Draft, type Host, type Reading } from './draft';

/** What the pane knows of the mail beside it. */
export type CheckState =
  /** Nothing has been read yet. */
  | { readonly kind: 'reading' }
  | { readonly kind: 'none' }
  | { readonly kind: 'not-written' }
  | { readonly kind: 'received'; readonly received: Received }
  | { readonly kind: 'unread'; readonly reason: string }
  /** This add-in may not read the mail. */
  | { readonly kind: 'no-permission' }
  | ({
      readonly kind: 'checked';
      readonly draft: Draft;
      readonly reading: Reading;
    } & CheckedMail);

/** How often the mail is read where no event tells of a change: the text has no event at all. */
const PAUSE_MS = 2000;

/**
 * Reads the mail being written at its start, when told to, and every two seconds; never twice at a time. The engine runs
 * only over a mail that has changed. It never writes.
 */
export class DraftWatch {
  private readonly host: Host;
  private readonly check: (reading: Reading) => CheckedMail;
  private readonly listeners = new Set<() => void>();
  private state: CheckState = { kind: 'reading' };
  /** Counts the items: what was read of an earlier one is thrown away. */
  private item = 0;
  private running: Promise<void> | undefined;
  private isAskedAgain = false;

  constructor(host: Host, check: (reading: Reading) => CheckedMail) {
    this.host = host;
    this.check = check;
  }

  /** What is known now: the same object until something changes. */
  readonly current = (): CheckState => this.state;

  /** Calls the listener at each change of state. Gives what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Begins to watch. Gives what ends it. */
  start(): () => void {
    const look = (): void => void this.look();
    const unwatch = this.host.watch((news) => {
      if (news === 'other-item') this.forget();
      look();
    });
    const timer = setInterval(() => {
      if (this.running === undefined) look();
    }, PAUSE_MS);
    window.addEventListener('focus', look);
    look();
    return () => {
      unwatch();
      clearInterval(timer);
      window.removeEventListener('focus', look);
    };
  }

  /** Reads the mail now, or once more after the reading that is under way; resolves when nothing is left to read. */
  look(): Promise<void> {
    if (this.running !== undefined) {
      this.isAskedAgain = true;
      return this.running;
    }
    this.running = this.readUntilQuiet().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private forget(): void {
    this.item++;
    this.enter({ kind: 'reading' });
  }

  private async readUntilQuiet(): Promise<void> {
    do {
      this.isAskedAgain = false;
      const item = this.item;
      const next = await this.readOnce();
      if (item !== this.item) this.isAskedAgain = true;
      else this.enter(next);
    } while (this.isAskedAgain);
  }

  private async readOnce(): Promise<CheckState> {
    try {
      const open = this.host.open();
      if (open.kind !== 'written') return open;
      const { draft } = open;
      const reading = await draft.read();
      const reason = whyUnread(reading.message);
      if (reason === NO_PERMISSION) return { kind: 'no-permission' };
      if (reason !== undefined) return { kind: 'unread', reason };
      const { state } = this;
      const isSame =
        state.kind === 'checked' && state.draft === draft && isSameReading(state.reading, reading);
      return isSame ? state : { kind: 'checked', draft, reading, ...this.check(reading) };
    } catch (thrown) {
      return { kind: 'unread', reason: thrown instanceof Error ? thrown.message : String(thrown) };
    }
  }

  private enter(next: CheckState): void {
    if (next === this.state || saysTheSame(next, this.state)) return;
    this.state = next;
    for (const listener of this.listeners) listener();
  }
}

function saysTheSame(one: CheckState, other: CheckState): boolean {
  if (one.kind === 'checked' || one.kind !== other.kind) return false;
  if (one.kind === 'received') return other.kind === 'received' && one.received === other.received;
  return one.kind !== 'unread' || (other.kind === 'unread' && one.reason === other.reason);
}
