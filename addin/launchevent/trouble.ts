import { openKeyStore } from '../outlook/key-store';

const KEY = 'trouble';

/** Remembers that a check of ours broke, so that the next draft's information bar says so. Holds no word of any mail. */
export function noteTrouble(_thrown: unknown): void {
  void openKeyStore().write(KEY, 'yes');
}

/** Tells whether a check broke since it was last asked, and forgets it. */
export async function takeTrouble(): Promise<boolean> {
  const store = openKeyStore();
  const noted = await store.read(KEY);
  if (noted !== 'yes') return false;
  await store.write(KEY, 'no');
  return true;
}
