import { makeToken } from '../graph/token';
import { choicePage } from './choice-page';
import { base64Url, makeIdToken, resourceScopes, TENANT, TOKEN_SECONDS, type Identity } from './id-token';

/** Where the authority stands below the local Outlook's address. */
export const SIGN_IN_PATH = '/sign-in/';

const BASE = `${SIGN_IN_PATH}${TENANT}`;

interface Grant {
  readonly identity: Identity;
  readonly clientId: string;
  readonly scope: string;
  readonly nonce: string;
  readonly challenge: string;
  readonly redirectUri: string;
}

/** What the authority is made with. */
export interface AuthoritySetup {
  readonly people: readonly Identity[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Gives a new code that nobody can guess. */
  readonly newCode: () => string;
}

/**
 * An authority that signs in whoever says who they are, by the protocol that MSAL speaks: discovery, authorisation code with
 * PKCE, refresh. Its page is plain, and asks nobody's password.
 */
export class Authority {
  private readonly setup: AuthoritySetup;
  private readonly codes = new Map<string, Grant>();
  private readonly refreshes = new Map<string, Grant>();

  constructor(setup: AuthoritySetup) {
    this.setup = setup;
  }

  /** Answers one request below `/sign-in/`. */
  async answer(request: Request): Promise<Response> {
    const url = new URL(request.url);
    switch (url.pathname) {
      case `${BASE}/v2.0/.well-known/openid-configuration`:
        return json(discovery(url.origin));
      case `${BASE}/oauth2/v2.0/authorize`:
        return this.authorise(url);
      case `${BASE}/oauth2/v2.0/token`:
        return this.token(url.origin, new URLSearchParams(await request.text()));
      default:
        return new Response('There is no such page of the sign-in.', { status: 404 });
    }
  }

  private authorise(url: URL): Response {
    const asked = url.searchParams;
    const given = (name: string): string => asked.get(name) ?? '';
    const back = (values: Readonly<Record<string, string>>): Response => {
      const fragment = new URLSearchParams({ ...values, state: given('state') });
      const Location = `${given('redirect_uri')}#${fragment.toString()}`;
      return new Response(null, { status: 302, headers: { Location } });
    };
    if (given('prompt') === 'none') return back({ error: 'login_required' });
    const chosen = asked.get('as');
    if (chosen === null) {
      const page = choicePage(url, this.setup.people, resourceScopes(given('scope')));
      return new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
    }
    const identity = this.setup.people.find(({ id }) => id === chosen);
    if (identity === undefined) return back({ error: 'access_denied', error_subcode: 'cancel' });
    const code = this.setup.newCode();
    this.codes.set(code, {
      identity,
      clientId: given('client_id'),
      scope: given('scope'),
      nonce: given('nonce'),
      challenge: given('code_challenge'),
      redirectUri: given('redirect_uri'),
    });
    return back({ code, client_info: clientInfo(identity) });
  }

  private async token(origin: string, form: URLSearchParams): Promise<Response> {
    const grant = await this.grantOf(form);
    if (grant === undefined) return json({ error: 'invalid_grant', error_codes: [70000] }, 400);
    const { identity, clientId, nonce } = grant;
    const scope = form.get('scope') ?? grant.scope;
    const refresh = this.setup.newCode();
    this.refreshes.set(refresh, grant);
    const now = this.setup.now();
    const issuedAt = Math.floor(now / 1000);
    const scopes = resourceScopes(scope);
    return json({
      token_type: 'Bearer',
      scope,
      expires_in: TOKEN_SECONDS,
      ext_expires_in: TOKEN_SECONDS,
      access_token: makeToken({ oid: identity.id, scopes, issuedAt, expiresAt: issuedAt + TOKEN_SECONDS }),
      id_token: makeIdToken({ identity, issuer: issuerOf(origin), clientId, now, nonce }),
      refresh_token: refresh,
      client_info: clientInfo(identity),
    });
  }

  private async grantOf(form: URLSearchParams): Promise<Grant | undefined> {
    if (form.get('grant_type') === 'refresh_token')
      return this.refreshes.get(form.get('refresh_token') ?? '');
    const code = form.get('code') ?? '';
    const grant = this.codes.get(code);
    // A code is good once.
    this.codes.delete(code);
    if (grant?.redirectUri !== form.get('redirect_uri')) return undefined;
    const challenge = await challengeOf(form.get('code_verifier') ?? '');
    return challenge === grant.challenge ? grant : undefined;
  }
}

function issuerOf(origin: string): string {
  return `${origin}${BASE}/v2.0`;
}

function discovery(origin: string): object {
  const base = `${origin}${BASE}`;
  return {
    issuer: issuerOf(origin),
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
  };
}

/** Who an account is, as MSAL keys it. */
function clientInfo({ id }: Identity): string {
  return base64Url(new TextEncoder().encode(JSON.stringify({ uid: id, utid: TENANT })));
}

async function challengeOf(verifier: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return base64Url(new Uint8Array(digest));
}

function json(value: object, status = 200): Response {
  return Response.json(value, { status, headers: { 'Cache-Control': 'no-store' } });
}
