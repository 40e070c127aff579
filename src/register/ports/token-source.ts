import type { Answer } from './answer';
import type { CancelSignal } from './cancel';
import type { Person } from './person';

/** What a token is wanted for. */
export interface TokenRequest {
  readonly scopes: readonly string[];
  /** The claims that the server challenged for, decoded. */
  readonly claims?: string;
  /** Whether a window may open: only from a click of the person. */
  readonly interactive: boolean;
}

/** Sign-in. Whose token it is never changes within one source: another account is another source. */
export interface TokenSource {
  readonly token: (request: TokenRequest, signal?: CancelSignal) => Promise<Answer<string>>;
  /** Who is signed in; `undefined` until somebody is. */
  readonly account: () => Person | undefined;
}
