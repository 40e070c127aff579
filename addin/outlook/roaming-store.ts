import type { CallGate } from './office-call';

/** Settings that follow the signed-in mailbox to each of its computers: at most 32 KB in all (outlook.md, section 7). */
export interface RoamingStore {
  readonly read: (key: string) => string | undefined;
  /** Gives whether Outlook took it. */
  readonly write: (key: string, value: string) => Promise<boolean>;
}

/** Gives the roaming settings of this mailbox. Where Outlook has none, nothing is read and nothing taken. */
export function openRoamingStore(gate: CallGate): RoamingStore {
  return {
    read: (key) => {
      const value: unknown = settings()?.get(key);
      return typeof value === 'string' ? value : undefined;
    },
    write: async (key, value) => {
      const bag = settings();
      if (bag === undefined) return false;
      bag.set(key, value);
      const saved = await gate.call<undefined>('settings', (callback) => {
        bag.saveAsync(callback as unknown as (result: Office.AsyncResult<void>) => void);
      });
      return saved.ok;
    },
  };
}

function settings(): Office.RoamingSettings | undefined {
  try {
    return Office.context.roamingSettings;
  } catch {
    return undefined;
  }
}
