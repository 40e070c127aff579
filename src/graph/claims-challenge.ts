/**
 * Gives the claims that a 401 challenges for, decoded, to be passed on when a token is asked for (continuous access
 * evaluation); `undefined` where it names none.
 */
export function claimsChallenge(headers: Headers | undefined): string | undefined {
  const header = headers?.get('WWW-Authenticate') ?? '';
  const found = /\bclaims="([\w+/-]+={0,2})"/.exec(header)?.[1];
  if (found === undefined) return undefined;
  try {
    const claims = atob(found.replaceAll('-', '+').replaceAll('_', '/'));
    JSON.parse(claims);
    return claims;
  } catch {
    return undefined;
  }
}
