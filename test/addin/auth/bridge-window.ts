import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { answerBridge, type BridgeWorld, type SignInFault } from '../../../playground/sign-in/nested-bridge';
import type { Identity } from '../../../playground/sign-in/id-token';

export const MIA: Identity = {
  id: '0a0a0a0a-0000-4000-8000-000000000001',
  name: 'Mia Jones',
  address: 'mia.jones@stepstowork.example',
};
export const OWEN: Identity = {
  id: '0a0a0a0a-0000-4000-8000-000000000002',
  name: 'Owen Blake',
  address: 'owen.blake@stepstowork.example',
};

/** A host that signs in, and what it was asked. */
export class PlayedHost implements BridgeWorld {
  person = MIA;
  readonly other = OWEN;
  signInFault: SignInFault = 'none';
  answersConsent = true;
  /** The scopes that were agreed to, one text for each agreement. */
  readonly agreed = new Set<string>();
  readonly methods: string[] = [];
  /** What each request carried. */
  readonly requests: Record<string, unknown>[] = [];

  readonly me = (): Identity => this.person;
  readonly fault = (): SignInFault => this.signInFault;
  readonly now = (): number => Date.now();
  readonly hasConsent = (who: Identity, scopes: readonly string[]): boolean =>
    scopes.every((one) => this.agreed.has(`${who.id} ${one}`));
  readonly askConsent = (who: Identity, scopes: readonly string[]): Promise<boolean> => {
    if (this.answersConsent) for (const one of scopes) this.agreed.add(`${who.id} ${one}`);
    return Promise.resolve(this.answersConsent);
  };
}

/** Puts the bridge of a played host where MSAL looks for it, in a window as bare as may be. */
export function openWindow(host: PlayedHost, { hasBridge = true } = {}): void {
  const listeners = new Set<(text: string) => void>();
  const bridge = {
    addEventListener: (_name: string, listener: (text: string) => void) => listeners.add(listener),
    removeEventListener: (_name: string, listener: (text: string) => void) => listeners.delete(listener),
    postMessage: (text: string) => {
      const request = JSON.parse(text) as { method: string; tokenParams?: Record<string, unknown> };
      host.methods.push(request.method);
      if (request.tokenParams !== undefined) host.requests.push(request.tokenParams);
      void answerBridge(text, host).then((answer) => {
        for (const listener of listeners) listener(answer);
      });
    },
  };
  // What jsdom lacks of a browser.
  Object.defineProperty(window, 'crypto', { configurable: true, value: webcrypto });
  Object.assign(window, { TextDecoder, TextEncoder });
  Object.assign(window, { nestedAppAuthBridge: hasBridge ? bridge : undefined });
  sessionStorage.clear();
  localStorage.clear();
}
