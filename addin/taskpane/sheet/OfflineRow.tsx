import { useSyncExternalStore } from 'react';
import { WORDS } from '../words';
import { MarginRow } from './MarginRow';
import { useTextStyles } from './text-styles';

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
  const text = useTextStyles();
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  if (isOnline) return null;
  return (
    <MarginRow icon="advise" hasHairline={false}>
      <p className={text.small}>{WORDS.state.offline}</p>
    </MarginRow>
  );
}
