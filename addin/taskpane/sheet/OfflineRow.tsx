import { useSyncExternalStore } from 'react';
import { WORDS } from '../words';
import { NoteRow } from './NoteRow';

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** One line while there is no connection: what goes on without one, and what waits. */
export function OfflineRow(): React.JSX.Element | null {
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  return isOnline ? null : <NoteRow words={WORDS.state.offline} />;
}
