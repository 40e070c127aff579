import { makeToken } from '../graph/token';
import { makeIdToken, resourceScopes, TENANT, TOKEN_SECONDS, type Identity } from './id-token';

/** What goes wrong with signing in; `somebody-else` gives tokens of another account than the mailbox's. */
export type SignInFault =
  'none' | 'no-network' | 'account-unavailable' | 'disabled' | 'transient' | 'persistent' | 'somebody-else';

/** The world that the bridge stands in. */
export interface BridgeWorld {
  readonly me: () => Identity;
  /** Whoever tokens are of where they are somebody else's. */
  readonly other: Identity;
  readonly fault: () => SignInFault;
  readonly hasConsent: (who: Identity, scopes: readonly string[]) => boolean;
  /** Shows what is asked; gives whether it was agreed to. */
  readonly askConsent: (who: Identity, scopes: readonly string[]) => Promise<boolean>;
  readonly now: () => number;
}

interface TokenParams {
  readonly clientId: string;
  readonly scope: string;
  readonly authority?: string;
}

interface BridgeRequest {
  readonly messageType: 'NestedAppAuthRequest';
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly requestId: string;
  readonly tokenParams?: TokenParams;
}

interface BridgeFault {
  readonly status: string;
  readonly code?: string;
}

const FAULTS: Readonly<Record<Exclude<SignInFault, 'none' | 'somebody-else'>, BridgeFault>> = {
  'no-network': { status: 'NO_NETWORK' },
  'account-unavailable': { status: 'ACCOUNT_UNAVAILABLE' },
  disabled: { status: 'DISABLED' },
  transient: { status: 'TRANSIENT_ERROR', code: 'temporarily_unavailable' },
  persistent: { status: 'PERSISTENT_ERROR', code: 'AADSTS50105' },
};

const CONSENT_REQUIRED: BridgeFault = { status: 'USER_INTERACTION_REQUIRED', code: 'consent_required' };

/**
 * Answers what MSAL says over the bridge of a host that signs in for its add-ins (office-js-host.md, section 7): text in, text
 * out. Neither page nor frame: the local Outlook puts it into its frames, and the tests into theirs.
 */
export async function answerBridge(text: string, world: BridgeWorld): Promise<string> {
  const request = JSON.parse(text) as BridgeRequest;
  const head = { messageType: 'NestedAppAuthResponse', requestId: request.requestId };
  if (request.method === 'GetInitContext') {
    return JSON.stringify({ ...head, success: true, initContext: contextOf(world.me()) });
  }
  const outcome = await tokenFor(request, world);
  return JSON.stringify(
    'status' in outcome
      ? { ...head, success: false, error: outcome }
      : { ...head, success: true, ...outcome },
  );
}

function contextOf(me: Identity): object {
  return {
    sdkName: 'local-outlook',
    sdkVersion: '1',
    capabilities: { queryAccount: true },
    accountContext: {
      homeAccountId: `${me.id}.${TENANT}`,
      environment: 'login.microsoftonline.com',
      tenantId: TENANT,
    },
  };
}

async function tokenFor(
  { method, tokenParams }: BridgeRequest,
  world: BridgeWorld,
): Promise<object | BridgeFault> {
  const fault = world.fault();
  if (fault !== 'none' && fault !== 'somebody-else') return FAULTS[fault];
  const who = fault === 'somebody-else' ? world.other : world.me();
  const { clientId = '', scope = '' } = tokenParams ?? {};
  const scopes = resourceScopes(scope);
  if (!world.hasConsent(who, scopes)) {
    if (method === 'GetToken') return CONSENT_REQUIRED;
    if (!(await world.askConsent(who, scopes))) return { status: 'USER_CANCEL' };
  }
  const issuer = `https://login.microsoftonline.com/${TENANT}/v2.0`;
  const now = world.now();
  const issuedAt = Math.floor(now / 1000);
  return {
    token: {
      access_token: makeToken({ oid: who.id, scopes, issuedAt, expiresAt: issuedAt + TOKEN_SECONDS }),
      id_token: makeIdToken({ identity: who, issuer, clientId, now }),
      expires_in: TOKEN_SECONDS,
      scope: scopes.join(' '),
      properties: null,
    },
    account: {
      homeAccountId: `${who.id}.${TENANT}`,
      environment: 'login.microsoftonline.com',
      tenantId: TENANT,
      username: who.address,
      localAccountId: who.id,
      name: who.name,
    },
  };
}
