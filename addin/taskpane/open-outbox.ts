import type { Recorder } from '../../src/register/ports/recorder';
import { openKeyStore } from '../outlook/key-store';
import { CallGate } from '../outlook/office-call';
import { openRoamingStore } from '../outlook/roaming-store';
import { Outbox, type TextStore } from './justify/outbox';

/**
 * Gives the outbox of the signed-in mailbox.
 *
 * @param recorder `undefined` where the organisation keeps no register: what is recorded waits.
 */
export function openOutbox(account: string, recorder: Recorder | undefined): Outbox {
  const roaming = openRoamingStore(new CallGate());
  return new Outbox({
    account,
    local: onThisComputer(),
    roaming: { read: (key) => Promise.resolve(roaming.read(key)), write: roaming.write },
    recorder,
  });
}

/** A store that is full or forbidden takes nothing and says nothing: what was written is read again. */
function onThisComputer(): TextStore {
  const store = openKeyStore();
  return {
    read: store.read,
    write: async (key, value) => {
      await store.write(key, value);
      return (await store.read(key)) === value;
    },
  };
}
