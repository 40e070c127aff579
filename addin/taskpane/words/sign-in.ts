import type { Trouble, TroubleKind } from '../../../src/register/ports/answer';
import type { Translated } from './translated';

/** What is said of each trouble where its code says nothing more precise. */
const KINDS = {
  offline: 'There is no connection. Nothing was changed.',
  'signed-out': 'You are not signed in.',
  consent: 'Letterhead needs your agreement first.',
  denied: 'You may not see or do this. Your administrator can change that.',
  'not-found': 'It is not there any longer.',
  throttled: 'Microsoft 365 asks to wait a moment.',
  conflict: 'Somebody else changed it meanwhile. Look at it again.',
  timeout: 'There was no answer in time.',
  unsure: 'There was no answer, and it may have been written. Look again before you repeat it.',
  server: 'Microsoft 365 could not do it.',
  cancelled: 'Nothing was changed.',
  unsupported: 'This Outlook cannot sign in for add-ins. The page outside Outlook can.',
} satisfies Record<TroubleKind, string>;

/** Codes that say more than their kind. */
const CODES: Readonly<Record<string, string>> = {
  other_account: 'Outlook gave a sign-in of somebody else than this mailbox belongs to, so it is not used.',
  no_account_found: 'Outlook does not know the account of this mailbox. Sign in to Outlook with it.',
  popup_window_error: 'The browser kept the sign-in window back. Allow it for this page, and press again.',
  empty_window_error: 'The browser kept the sign-in window back. Allow it for this page, and press again.',
  nested_app_auth_bridge_disabled: 'Signing in from add-ins is switched off in this Outlook.',
};

const BRITISH_ENGLISH = {
  trouble: ({ kind, code = '' }: Trouble): string => CODES[code] ?? KINDS[kind],
  id: (code: string, correlationId: string): string => `For support: ${code}, ${correlationId}`,
  codeOnly: (code: string): string => `For support: ${code}`,
  wait: (seconds: number): string => `Try again in ${seconds} seconds.`,
  tryAgain: 'Try again',
  signIn: 'Sign in',
  agree: 'Look at what is asked',
  working: 'One moment…',
  opening: 'Opening the register…',
  purpose: (purpose: string): string => `It is asked for this: to ${purpose}.`,
  openPage: 'Open the page outside Outlook',
  somebodyElse: 'Sign in as somebody else',
  as: (name: string): string => `Signed in as ${name}`,
} as const;

/** What is said about signing in, in any language. */
export type SignInWords = Translated<typeof BRITISH_ENGLISH>;

/** What is said about signing in. */
export const SIGN_IN_WORDS: SignInWords = BRITISH_ENGLISH;
