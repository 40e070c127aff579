import { AuthError, InteractionRequiredAuthError } from '@azure/msal-browser';
import type { Trouble } from '../../src/register/ports/answer';

type Kind = Trouble['kind'];

/** What codes of MSAL and of the bridge mean (graph.md, section 5); MSAL 5 gives codes only, its texts are stripped. */
const KINDS: Readonly<Record<string, Kind>> = {
  user_canceled: 'cancelled',
  user_cancelled: 'cancelled',
  access_denied: 'cancelled',
  popup_window_error: 'cancelled',
  empty_window_error: 'cancelled',
  interaction_in_progress: 'cancelled',
  no_network_connectivity: 'offline',
  network_error: 'offline',
  post_request_failed: 'offline',
  get_request_failed: 'offline',
  openid_config_error: 'offline',
  endpoints_resolution_error: 'offline',
  no_account_found: 'signed-out',
  no_account_error: 'signed-out',
  no_account_in_silent_request: 'signed-out',
  silent_sso_error: 'signed-out',
  nested_app_auth_bridge_disabled: 'unsupported',
  consent_required: 'consent',
  timed_out: 'timeout',
};

/** Gives the trouble that MSAL threw, with its code and the id by which an administrator finds the request in the sign-in log. */
export function troubleOf(thrown: unknown, asked: string): Trouble {
  if (!(thrown instanceof AuthError)) return { kind: 'server', code: 'unknown_error', correlationId: asked };
  const { errorCode, subError, correlationId } = thrown;
  const known = KINDS[errorCode] ?? (subError === 'consent_required' ? 'consent' : undefined);
  const kind = known ?? (thrown instanceof InteractionRequiredAuthError ? 'signed-out' : 'server');
  return {
    kind,
    code: errorCode === '' ? thrown.name : errorCode,
    // Of what the bridge refuses MSAL does not say the id: it is the one that the request went out with.
    correlationId: correlationId === '' ? asked : correlationId,
  };
}

/** True where a click, and what the person then answers, can mend it. */
export function isMendedByAsking({ kind, code }: Trouble): boolean {
  return kind === 'consent' || (kind === 'signed-out' && code !== OTHER_ACCOUNT);
}

/** The code of a token that was given for somebody else than the mailbox belongs to. */
export const OTHER_ACCOUNT = 'other_account';
