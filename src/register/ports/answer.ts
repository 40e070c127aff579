/** What a call to a server came to. Nothing here rejects: trouble is a value, with words for it on every screen. */
export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble };

/** Why a call came to nothing. */
export type TroubleKind =
  | 'offline'
  /** Nobody is signed in, or the sign-in has run out. */
  | 'signed-out'
  /** The person, or an administrator, has not agreed to the scope yet. */
  | 'consent'
  /** Signed in and agreed, and still not allowed. */
  | 'denied'
  | 'not-found'
  | 'throttled'
  /** The row was changed meanwhile. */
  | 'conflict'
  | 'timeout'
  /** Something was to be written, and nobody knows whether it was: look before trying again. */
  | 'unsure'
  | 'server'
  | 'cancelled'
  /** This client of Outlook cannot do it. */
  | 'unsupported';

/** One trouble. No text of the server: it may quote what it was asked. */
export interface Trouble {
  readonly kind: TroubleKind;
  /** The server's or the sign-in's own short code. */
  readonly code?: string;
  /** What support asks for. */
  readonly correlationId?: string;
  readonly retryAfterSeconds?: number;
}
