import type { ReasonRecord, Recorder } from '../../../src/register/ports/recorder';
import { readRecords, textOfRecords, textThatFits } from './kept-records';

/** A place for one text under a key. */
export interface TextStore {
  readonly read: (key: string) => Promise<string | undefined>;
  /** Gives whether it is there now. */
  readonly write: (key: string, value: string) => Promise<boolean>;
}

/** What an outbox works with. */
export interface OutboxSetup {
  /** The address of the signed-in mailbox: records of another account lie under another key, and are never touched. */
  readonly account: string;
  readonly local: TextStore;
  /** Follows the mailbox; holds less, so that the oldest records may lie on this computer alone. */
  readonly roaming: TextStore;
  /** `undefined` while the organisation has set up no register: everything waits. */
  readonly recorder: Recorder | undefined;
}

/** What is shown of the outbox. */
export interface OutboxState {
  readonly waiting: readonly ReasonRecord[];
  readonly isSending: boolean;
  /** Why the last attempt came to nothing. */
  readonly problem: string | undefined;
}

/** What became of a record: in the register, kept until it can be, or neither. */
export type Posted = 'recorded' | 'waiting' | 'lost';

/**
 * Keeps each record until the register has it: on this computer, and in the settings of the mailbox. Whatever happens in
 * between, a record is there at the next start; the register takes the same id once. Nothing is ever dropped.
 */
export class Outbox {
  private readonly setup: OutboxSetup;
  private readonly key: string;
  private readonly listeners = new Set<() => void>();
  private state: OutboxState = { waiting: [], isSending: false, problem: undefined };
  /** What the register has taken since the start: gone from here, even where a place would not let go of it. */
  private readonly recorded = new Set<string>();
  private sending: Promise<void> | undefined;

  constructor(setup: OutboxSetup) {
    this.setup = setup;
    this.key = `outbox.${setup.account.toLowerCase()}`;
  }

  /** True where there is a register to record to. */
  get hasRegister(): boolean {
    return this.setup.recorder !== undefined;
  }

  readonly current = (): OutboxState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Looks what is left from earlier, and tries to record it. */
  async start(): Promise<void> {
    this.enter({ waiting: await this.load() });
    await this.flush();
  }

  /** Keeps a record, then tries to record it. */
  async post(record: ReasonRecord): Promise<Posted> {
    const isKept = await this.keep([...(await this.load()).filter((one) => one.id !== record.id), record]);
    if (isKept) {
      await this.flush();
      return this.recorded.has(record.id) ? 'recorded' : 'waiting';
    }
    const answer = await this.setup.recorder?.record(record);
    return answer?.recorded === true ? 'recorded' : 'lost';
  }

  /** Tries to record what waits, oldest first; one attempt at a time. */
  flush(): Promise<void> {
    this.sending ??= this.send().finally(() => {
      this.sending = undefined;
    });
    return this.sending;
  }

  private async send(): Promise<void> {
    const { recorder } = this.setup;
    if (recorder === undefined) return;
    this.enter({ isSending: true, problem: undefined });
    for (let next = this.state.waiting[0]; next !== undefined; next = this.state.waiting[0]) {
      const { id } = next;
      const answer = await recorder.record(next);
      if (!answer.recorded) {
        this.enter({ isSending: false, problem: answer.reason });
        return;
      }
      this.recorded.add(id);
      const left = await this.load();
      if (!(await this.keep(left))) this.enter({ waiting: left });
    }
    this.enter({ isSending: false });
  }

  /** What waits under this account, in both places, in the order in which it was given. */
  private async load(): Promise<readonly ReasonRecord[]> {
    const { local, roaming } = this.setup;
    const texts = await Promise.all([local.read(this.key), roaming.read(this.key)]);
    const byId = new Map<string, ReasonRecord>();
    for (const text of texts) {
      for (const one of readRecords(text)) if (!this.recorded.has(one.id)) byId.set(one.id, one);
    }
    return [...byId.values()].sort((one, other) => (one.at < other.at ? -1 : 1));
  }

  private async keep(records: readonly ReasonRecord[]): Promise<boolean> {
    const { local, roaming } = this.setup;
    const whole = textOfRecords(records);
    const short = textThatFits(records);
    const isLocal = await local.write(this.key, whole);
    // A shorter text must not take the place of a longer one that is the only copy.
    const isRoaming = isLocal || short === whole ? await roaming.write(this.key, short) : false;
    const isKept = isLocal || isRoaming;
    if (isKept) this.enter({ waiting: records });
    return isKept;
  }

  private enter(news: Partial<OutboxState>): void {
    this.state = { ...this.state, ...news };
    for (const listener of this.listeners) listener();
  }
}
