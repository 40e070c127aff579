import { openKeyStore } from '../outlook/key-store';
import { CallGate } from '../outlook/office-call';
import { openRoamingStore } from '../outlook/roaming-store';
import { Outbox, type TextStore } from './justify/outbox';

/** Gives the outbox of the signed-in mailbox. No register can be set up yet: what is recorded waits in it. */
export function openOutbox(account: string): Outbox {
  const roaming = openRoamingStore(new CallGate());
  return new Outbox({
    account,
    local: onThisComputer(),
    roaming: { read: (key) => Promise.resolve(roaming.read(key)), write: roaming.write },
    recorder: undefined,
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
