/** Somebody who can sign in here. */
export interface Identity {
  /** Object id in the directory, lower case. */
  readonly id: string;
  readonly name: string;
  /** Mail address and sign-in name in one. */
  readonly address: string;
}

/** The tenant of the samples. */
export const TENANT = '11111111-2222-4333-8444-555555555555';

/** How long a token is good for, in seconds. */
export const TOKEN_SECONDS = 3600;

/** Base64 without what an address cannot hold (RFC 4648, section 5). */
export function base64Url(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** What an id token is made for. */
export interface IdTokenSpec {
  readonly identity: Identity;
  readonly issuer: string;
  readonly clientId: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly nonce?: string;
}

/** Gives a token that says who signed in, unsigned as the local Graph's are: MSAL reads it and checks no signature. */
export function makeIdToken({ identity, issuer, clientId, now, nonce }: IdTokenSpec): string {
  const issuedAt = Math.floor(now / 1000);
  const claims = {
    iss: issuer,
    aud: clientId,
    tid: TENANT,
    oid: identity.id,
    sub: identity.id,
    name: identity.name,
    preferred_username: identity.address,
    ver: '2.0',
    iat: issuedAt,
    exp: issuedAt + TOKEN_SECONDS,
    ...(nonce === undefined ? {} : { nonce }),
  };
  const parts = [{ typ: 'JWT', alg: 'none' }, claims].map((one) =>
    base64Url(new TextEncoder().encode(JSON.stringify(one))),
  );
  return `${parts.join('.')}.`;
}

const OPENID = ['openid', 'profile', 'offline_access', 'email'];

/** The scopes that somebody is asked about: those of Microsoft Graph, without its address. */
export function resourceScopes(scope: string): readonly string[] {
  return scope
    .split(' ')
    .map((one) => one.replace('https://graph.microsoft.com/', ''))
    .filter((one) => one !== '' && !OPENID.includes(one));
}
