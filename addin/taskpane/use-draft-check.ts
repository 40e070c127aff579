import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { checkMessage } from '../../src/engine/check-message';
import type { Rule } from '../../src/engine/rule';
import type { Policy, Rollout } from '../../src/policy/model/policy';
import type { Host } from './check/draft';
import { DraftWatch, type CheckState } from './check/draft-watch';

/** What the pane checks by. */
export interface CheckBy {
  readonly policy: Policy;
  readonly rollout: Rollout;
  readonly rules: readonly Rule[];
}

/** Watches the mail beside the pane for as long as the screen is shown. */
export function useDraftCheck(
  host: Host,
  by: CheckBy,
): { readonly watch: DraftWatch; readonly state: CheckState } {
  const watch = useMemo(
    () => new DraftWatch(host, ({ message, facts }) => checkMessage(message, { ...by, facts })),
    [host, by],
  );
  useEffect(() => (by.policy.off ? undefined : watch.start()), [watch, by]);
  return { watch, state: useSyncExternalStore(watch.subscribe, watch.current) };
}
