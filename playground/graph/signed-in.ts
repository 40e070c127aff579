import { Refusal } from './answer';
import type { GraphWorld } from './call';
import type { DirectoryUser } from './organisation';
import { readToken } from './token';

/** Whoever a request comes from, and what they agreed to. */
export interface SignedIn {
  readonly caller: DirectoryUser;
  readonly scopes: readonly string[];
}

const CHALLENGE =
  'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"';

function unauthorised(message: string, more = ''): Refusal {
  return new Refusal(401, 'InvalidAuthenticationToken', message, {
    'WWW-Authenticate': `${CHALLENGE}${more}`,
  });
}

/** Asks for a newer token, as continuous access evaluation does: the claims travel in base64. */
function challenged(since: number): Refusal {
  const claims = { access_token: { nbf: { essential: true, value: `${since}` } } };
  const more = `, error="insufficient_claims", claims="${btoa(JSON.stringify(claims))}"`;
  return unauthorised('Continuous access evaluation resulted in challenge.', more);
}

/** Gives whoever an Authorization header names. Throws a Refusal of 401 where it names nobody, or nobody any longer. */
export function signedIn(header: string | null, { organisation, state, now }: GraphWorld): SignedIn {
  if (header === null) throw unauthorised('Access token is empty.');
  const token = readToken(header.replace(/^Bearer /, ''));
  if (token === undefined) throw unauthorised('Access token validation failure.');
  if (token.expiresAt * 1000 <= now().getTime())
    throw unauthorised('Lifetime validation failed, the token is expired.');
  const since = state.revokedAt[token.oid];
  if (since !== undefined && token.issuedAt < since) throw challenged(since);
  const caller = organisation.users.find(({ id }) => id === token.oid && !state.departed.includes(id));
  if (caller === undefined) throw unauthorised('The account does not exist in this directory.');
  return { caller, scopes: token.scopes };
}
