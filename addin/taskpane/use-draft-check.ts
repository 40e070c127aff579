import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { checkReading, type CheckBy } from './check/checked-mail';
import type { Host } from './check/draft';
import { DraftWatch, type CheckState } from './check/draft-watch';

/** Watches the mail beside the pane for as long as the screen is shown. */
export function useDraftCheck(
  host: Host,
  by: CheckBy,
): { readonly watch: DraftWatch; readonly state: CheckState } {
  const watch = useMemo(() => new DraftWatch(host, (reading) => checkReading(reading, by)), [host, by]);
  useEffect(() => (by.policy.off ? undefined : watch.start()), [watch, by]);
  return { watch, state: useSyncExternalStore(watch.subscribe, watch.current) };
}
