import { createNestablePublicClientApplication, PublicClientApplication } from '@azure/msal-browser';
import type { Answer } from '../../src/register/ports/answer';
import type { TokenSource } from '../../src/register/ports/token-source';
import { clientConfiguration, type SignInSettings } from './sign-in-settings';
import { tokenSourceOver } from './token-source';

/** The Outlook that tokens are asked of. */
export interface NestedHost {
  /** `isSetSupported('NestedAppAuth', '1.1')`: without it MSAL would be an ordinary client, and say nothing of it. */
  readonly isSupported: boolean;
  /** The address of the mailbox: tokens of anybody else are refused. */
  readonly mailbox: string;
}

/** Signs in through Outlook: one account, without a window of our own. `unsupported` where this Outlook cannot. */
export async function signInThroughOutlook(
  settings: SignInSettings,
  { isSupported, mailbox }: NestedHost,
): Promise<Answer<TokenSource>> {
  if (!isSupported) return { ok: false, trouble: { kind: 'unsupported', code: 'no_nested_app_auth' } };
  const answered: boolean[] = [];
  const client = await createNestablePublicClientApplication(
    clientConfiguration(settings, window.location.href),
    undefined,
    // Called where Outlook has answered, and only there.
    (configuration, controller) => {
      answered.push(true);
      return new PublicClientApplication(configuration, controller);
    },
  );
  if (answered.length === 0) return { ok: false, trouble: { kind: 'unsupported', code: 'no_bridge' } };
  return { ok: true, value: tokenSourceOver(client, { mailbox }) };
}
