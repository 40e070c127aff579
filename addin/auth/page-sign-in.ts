import { createStandardPublicClientApplication, PromptValue } from '@azure/msal-browser';
import type { Answer } from '../../src/register/ports/answer';
import type { TokenSource } from '../../src/register/ports/token-source';
import { clientConfiguration, type SignInSettings } from './sign-in-settings';
import { tokenSourceOver } from './token-source';
import { troubleOf } from './trouble-of';

/** Signing in on a page of its own, outside Outlook. */
export interface PageSignIn {
  readonly tokens: TokenSource;
  /** Lets somebody choose who they are, after a click. The page is loaded anew afterwards. */
  readonly chooseAccount: (scopes: readonly string[]) => Promise<Answer<void>>;
}

/** Signs in with a window of its own, which ends at redirect.html (@azure/msal-browser/redirect-bridge). */
export async function signInOnPage(settings: SignInSettings): Promise<PageSignIn> {
  const client = await createStandardPublicClientApplication(
    clientConfiguration(settings, window.location.href),
  );
  return {
    tokens: tokenSourceOver(client, { mailbox: undefined }),
    chooseAccount: async (scopes) => {
      const correlationId = crypto.randomUUID();
      try {
        await client.clearCache();
        await client.acquireTokenPopup({
          scopes: [...scopes],
          prompt: PromptValue.SELECT_ACCOUNT,
          correlationId,
        });
        return { ok: true, value: undefined };
      } catch (thrown) {
        return { ok: false, trouble: troubleOf(thrown, correlationId) };
      }
    },
  };
}
