import { acceptPolicy } from '../../src/engine/accept-policy';
import type { Policy } from '../../src/policy/model/policy';
import type { KeyStore } from '../outlook/key-store';

const KEY = 'policy';

/** How long the fetch may take: nobody waits for it, and the next compose tries again. */
const DEADLINE_MS = 10_000;

/** The policy the bundle was built with, and where a newer one would lie. */
export interface BuiltPolicy {
  readonly policy: Policy;
  /** Absolute: classic Outlook's handlers know no relative addresses. */
  readonly url: string;
}

/** Gives the fetched policy this client has kept, where it may be used; else the one of the bundle. */
export async function policyInForce(built: BuiltPolicy, store: KeyStore, sender: string): Promise<Policy> {
  const kept = await store.read(KEY);
  return kept === undefined ? built.policy : (acceptText(kept, built, sender) ?? built.policy);
}

/** Fetches the policy while mail is being written, and keeps it for this client where it may be used. Never on Send. */
export async function refreshPolicy(built: BuiltPolicy, store: KeyStore, sender: string): Promise<void> {
  const text = await fetchText(built.url);
  if (text === undefined || acceptText(text, built, sender) === undefined) return;
  await store.write(KEY, text);
}

function acceptText(text: string, built: BuiltPolicy, sender: string): Policy | undefined {
  try {
    return acceptPolicy(JSON.parse(text) as unknown, built.policy, sender);
  } catch {
    return undefined;
  }
}

function fetchText(url: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const nothing = (): void => {
      resolve(undefined);
    };
    try {
      const request = new XMLHttpRequest();
      request.open('GET', url, true);
      request.timeout = DEADLINE_MS;
      request.onload = () => {
        resolve(request.status === 200 ? request.responseText : undefined);
      };
      request.onerror = nothing;
      request.ontimeout = nothing;
      request.send();
    } catch {
      nothing();
    }
  });
}
