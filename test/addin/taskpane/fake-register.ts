import { Outbox, type TextStore } from '../../../addin/taskpane/justify/outbox';
import type { Recorded, ReasonRecord, Recorder } from '../../../src/register/ports/recorder';

/** A place for texts that a test can fill, read and close. */
export class FakeStore implements TextStore {
  readonly texts = new Map<string, string>();
  isClosed = false;

  readonly read = (key: string): Promise<string | undefined> => Promise.resolve(this.texts.get(key));

  readonly write = (key: string, value: string): Promise<boolean> => {
    if (!this.isClosed) this.texts.set(key, value);
    return Promise.resolve(!this.isClosed);
  };
}

/** A register that a test can disconnect. */
export class FakeRecorder implements Recorder {
  readonly taken: ReasonRecord[] = [];
  /** Why nothing is taken, while set. */
  offline: string | undefined;

  readonly record = (record: ReasonRecord): Promise<Recorded> => {
    if (this.offline !== undefined) return Promise.resolve({ recorded: false, reason: this.offline });
    if (!this.taken.some((one) => one.id === record.id)) this.taken.push(record);
    return Promise.resolve({ recorded: true });
  };
}

interface OutboxParts {
  readonly account?: string;
  readonly local?: FakeStore;
  readonly roaming?: FakeStore;
  readonly recorder?: FakeRecorder;
}

/** An outbox with all its parts in the hands of the test. Without a recorder no register is set up. */
export function fakeOutbox({
  account = 'ann@stepstowork.example',
  local = new FakeStore(),
  roaming = new FakeStore(),
  recorder,
}: OutboxParts = {}): { readonly outbox: Outbox; readonly local: FakeStore; readonly roaming: FakeStore } {
  return { outbox: new Outbox({ account, local, roaming, recorder }), local, roaming };
}
