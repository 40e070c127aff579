/** What an access token of the local sign-in says. */
export interface TokenClaims {
  /** The object id of whoever signed in. */
  readonly oid: string;
  readonly scopes: readonly string[];
  /** Seconds since 1970. */
  readonly issuedAt: number;
  readonly expiresAt: number;
}

/** Every token of the local sign-in is for this. */
const AUDIENCE = 'https://graph.microsoft.com';

/**
 * Makes an access token that the local Graph takes: a JSON web token in the usual three parts, unsigned, because nothing but
 * the local Graph on this machine believes it.
 */
export function makeToken({ oid, scopes, issuedAt, expiresAt }: TokenClaims): string {
  const claims = { aud: AUDIENCE, oid, scp: scopes.join(' '), iat: issuedAt, nbf: issuedAt, exp: expiresAt };
  return [{ alg: 'none', typ: 'JWT' }, claims].map((one) => toBase64Url(JSON.stringify(one))).join('.') + '.';
}

/** Gives what a token says, or nothing where it is no token of the local sign-in. */
export function readToken(token: string): TokenClaims | undefined {
  const middle = token.split('.')[1];
  if (middle === undefined) return undefined;
  try {
    const claims = JSON.parse(fromBase64Url(middle)) as Readonly<Record<string, unknown>>;
    const { aud, oid, scp, iat, exp } = claims;
    if (aud !== AUDIENCE || typeof oid !== 'string' || typeof scp !== 'string') return undefined;
    if (typeof iat !== 'number' || typeof exp !== 'number') return undefined;
    return { oid, scopes: scp.split(' '), issuedAt: iat, expiresAt: exp };
  } catch {
    return undefined;
  }
}

function toBase64Url(text: string): string {
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): string {
  return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
}
