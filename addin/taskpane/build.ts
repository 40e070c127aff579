import type { Policy, Rollout } from '../../src/policy/model/policy';
import { acceptPolicy } from '../../src/engine/accept-policy';
import { readBreaker } from '../outlook/breaker-state';
import { openKeyStore } from '../outlook/key-store';
import { readMailbox } from '../outlook/mailbox';
import { readBuild } from './built';

/** The policy and the rollout that the pane checks by. */
export interface Edition {
  readonly policy: Policy;
  readonly rollout: Rollout;
  /** What the handlers' circuit breaker calls this build under this policy (addin/launchevent/setup.ts). */
  readonly name: string;
}

/** Where the compose handlers keep the policy they fetched (addin/launchevent/policy-in-force.ts). */
const KEPT = 'policy';

/** Gives the policy that the handlers use too: the one they fetched, where it may be used, else the one of the build. */
export async function editionInForce(): Promise<Edition> {
  const { version, policy: built, rollout } = readBuild();
  const kept = await openKeyStore().read(KEPT);
  const policy = kept === undefined ? built : (accepted(kept, built) ?? built);
  return { policy, rollout, name: `${version}/${policy.version}` };
}

/**
 * Tells whether the handlers' circuit breaker has tripped. Classic Outlook's handlers keep that where no pane can look: there the
 * information bar says it alone.
 */
export async function isEased({ name }: Edition): Promise<boolean> {
  return (await readBreaker(openKeyStore(), name, Date.now())).isTripped;
}

function milderWait(fetched: Policy, built: Policy): Policy['whenRecordWaits'] {
  return fetched.whenRecordWaits === 'wait' && built.whenRecordWaits === 'wait' ? 'wait' : 'send';
}

function accepted(text: string, built: Policy): Policy | undefined {
  try {
    const policy = acceptPolicy(JSON.parse(text) as unknown, built, readMailbox().user);
    if (policy === undefined) return undefined;
    // Like a level: a fetched policy may let more mail go, and hold more only with the next release.
    return { ...policy, whenRecordWaits: milderWait(policy, built) };
  } catch {
    return undefined;
  }
}
