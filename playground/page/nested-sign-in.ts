import { objectIdOf } from '../graph/object-id';
import type { Identity } from '../sign-in/id-token';
import { answerBridge, type SignInFault } from '../sign-in/nested-bridge';
import { askConsent } from './consent-dialog';
import { personAt } from './sample-people';

/** Who agreed to what: kept by the browser, as Microsoft 365 keeps it with the account. */
const KEY = 'local-outlook.consent.';

function identityOf(address: string): Identity {
  const { name } = personAt(address);
  return { id: objectIdOf(address), name, address };
}

function agreedBy({ address }: Identity): readonly string[] {
  return (window.localStorage.getItem(KEY + address) ?? '').split(' ');
}

/** Gives the host's end of the bridge over which MSAL signs in, for whoever sits at this Outlook now. */
export function nestedSignIn(
  now: () => { readonly me: string; readonly fault: SignInFault; readonly isAgreed: boolean },
): (text: string) => Promise<string> {
  return (text) =>
    answerBridge(text, {
      me: () => identityOf(now().me),
      other: identityOf('owen.blake@stepstowork.example'),
      fault: () => now().fault,
      // An administrator agrees for everybody.
      hasConsent: (who, scopes) => now().isAgreed || scopes.every((one) => agreedBy(who).includes(one)),
      askConsent: async (who, scopes) => {
        const isAgreed = await askConsent(who, scopes);
        const all = [...new Set([...agreedBy(who), ...scopes])].filter((one) => one !== '');
        if (isAgreed) window.localStorage.setItem(KEY + who.address, all.join(' '));
        return isAgreed;
      },
      now: () => Date.now(),
    });
}
