import type { AccountInfo, AuthenticationResult, IPublicClientApplication } from '@azure/msal-browser';
import type { Answer } from '../../src/register/ports/answer';
import type { Person } from '../../src/register/ports/person';
import type { TokenSource } from '../../src/register/ports/token-source';
import { isMendedByAsking, OTHER_ACCOUNT, troubleOf } from './trouble-of';

/** Whose tokens these are to be. */
export interface Owner {
  /** The address of the mailbox; `undefined` on a page outside Outlook, where whoever signs in is who they are. */
  readonly mailbox: string | undefined;
}

/**
 * Gives tokens from MSAL: silently first, and by asking the person only where the caller says that they have just clicked. All
 * tokens are of one account: the first one, which must be that of the mailbox. What is written is stamped with its name.
 */
export function tokenSourceOver(client: IPublicClientApplication, { mailbox }: Owner): TokenSource {
  let account: AccountInfo | undefined = mailbox === undefined ? (signedIn(client) ?? undefined) : undefined;

  const accept = (result: AuthenticationResult): Answer<string> => {
    const isOther =
      account === undefined
        ? mailbox !== undefined && !namesOf(result.account).includes(mailbox.toLowerCase())
        : account.homeAccountId !== result.account.homeAccountId;
    if (isOther) {
      const { correlationId } = result;
      return { ok: false, trouble: { kind: 'signed-out', code: OTHER_ACCOUNT, correlationId } };
    }
    account = result.account;
    return { ok: true, value: result.accessToken };
  };

  const attempt = async (
    ask: (correlationId: string) => Promise<AuthenticationResult>,
  ): Promise<Answer<string>> => {
    const correlationId = crypto.randomUUID();
    try {
      return accept(await ask(correlationId));
    } catch (thrown) {
      return { ok: false, trouble: troubleOf(thrown, correlationId) };
    }
  };

  return {
    token: async ({ scopes, claims, interactive }) => {
      const request = {
        scopes: [...scopes],
        // Beside the bridge MSAL works with the account it is told; the bridge works with the mailbox's own.
        ...(account === undefined ? {} : { account }),
        ...(claims === undefined ? {} : { claims }),
      };
      const silent = await attempt((correlationId) =>
        client.acquireTokenSilent({ ...request, correlationId }),
      );
      if (silent.ok || !interactive || !isMendedByAsking(silent.trouble)) return silent;
      return attempt((correlationId) => client.acquireTokenPopup({ ...request, correlationId }));
    },
    account: () => (account === undefined ? undefined : accountOf(account)),
  };
}

/** The one account that this window has signed in; with several, none is taken for the person. */
function signedIn(client: IPublicClientApplication): AccountInfo | undefined {
  const all = client.getAllAccounts();
  return all.length === 1 ? all[0] : undefined;
}

/** A sign-in name need not be the mail address: the optional claim `email` says that one. */
function namesOf({ username, idTokenClaims }: AccountInfo): readonly string[] {
  return [username, idTokenClaims?.preferred_username, idTokenClaims?.['email'], idTokenClaims?.upn]
    .filter((one) => typeof one === 'string')
    .map((one) => one.toLowerCase());
}

function accountOf({ localAccountId, name, username }: AccountInfo): Person {
  return { id: localAccountId.toLowerCase(), name: name ?? username, address: username.toLowerCase() };
}
