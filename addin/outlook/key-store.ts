/**
 * What a handler remembers from one start to the next, on this client: pages have `localStorage`, classic Outlook's
 * handlers `OfficeRuntime.storage`, and neither has the other (outlook.md, section 7). Where there is none, nothing is kept.
 */
export interface KeyStore {
  readonly read: (key: string) => Promise<string | undefined>;
  readonly write: (key: string, value: string) => Promise<void>;
}

const PREFIX = 'letterhead.';

/** Gives the store of the client we run in. It never rejects: what cannot be kept is worked out again. */
export function openKeyStore(): KeyStore {
  if (typeof localStorage !== 'undefined') return pageStore(localStorage);
  if (typeof OfficeRuntime !== 'undefined' && OfficeRuntime.storage !== undefined) {
    return classicStore(OfficeRuntime.storage);
  }
  return { read: () => Promise.resolve(undefined), write: () => Promise.resolve() };
}

/** Storage is partitioned by the top-level site; Office gives the key for it (outlook.md, section 7). */
function partition(): string {
  const context = Office.context as { readonly partitionKey?: string } | undefined;
  return context?.partitionKey ?? '';
}

function pageStore(storage: NonNullable<typeof localStorage>): KeyStore {
  const name = (key: string): string => PREFIX + partition() + key;
  return {
    read: (key) => {
      try {
        return Promise.resolve(storage.getItem(name(key)) ?? undefined);
      } catch {
        return Promise.resolve(undefined);
      }
    },
    write: (key, value) => {
      try {
        storage.setItem(name(key), value);
      } catch {
        // A full or forbidden store keeps nothing; the next start works it out again.
      }
      return Promise.resolve();
    },
  };
}

type ClassicStorage = NonNullable<NonNullable<typeof OfficeRuntime>['storage']>;

function classicStore(storage: ClassicStorage): KeyStore {
  return {
    read: (key) =>
      storage.getItem(PREFIX + key).then(
        (value) => value ?? undefined,
        () => undefined,
      ),
    write: (key, value) =>
      storage.setItem(PREFIX + key, value).then(
        () => undefined,
        () => undefined,
      ),
  };
}
