import type { Rollout, Policy } from '../../src/policy/model/policy';
import { RULES } from '../../src/rules/all-rules';
import { readClient, type Client } from '../outlook/client';
import { CallGate } from '../outlook/office-call';
import { openKeyStore, type KeyStore } from '../outlook/key-store';
import { readMailbox } from '../outlook/mailbox';
import { packedText } from './packed-text';
import { policyInForce, type BuiltPolicy } from './policy-in-force';

/** What the build puts into the bundle (webpack.config.js). */
declare const LETTERHEAD_BUILD: {
  readonly version: string;
  /** The number of the packed text that holds the policy as JSON. */
  readonly policy: number;
  readonly policyUrl: string;
  readonly rollout: Rollout;
};

/** Everything one start of a handler works with. */
export interface HandlerSetup {
  readonly item: Office.MessageCompose;
  readonly gate: CallGate;
  readonly client: Client;
  readonly store: KeyStore;
  readonly built: BuiltPolicy;
  readonly policy: Policy;
  readonly rollout: Rollout;
  readonly rules: typeof RULES;
  /** The signed-in mailbox. */
  readonly user: string;
  /** This bundle under this policy: what the circuit breaker calls new. */
  readonly edition: string;
}

/** Gives the setup for the item being written; `undefined` where there is none. */
export async function setUp(gate = new CallGate()): Promise<HandlerSetup | undefined> {
  const { item, user } = readMailbox();
  if (item === undefined) return undefined;
  const store = openKeyStore();
  const builtPolicy = JSON.parse(packedText(LETTERHEAD_BUILD.policy)) as Policy;
  const built = { policy: builtPolicy, url: LETTERHEAD_BUILD.policyUrl };
  const policy = await policyInForce(built, store, user);
  return {
    item,
    gate,
    client: readClient(),
    store,
    built,
    policy,
    rollout: LETTERHEAD_BUILD.rollout,
    rules: RULES,
    user,
    edition: `${LETTERHEAD_BUILD.version}/${policy.version}`,
  };
}
