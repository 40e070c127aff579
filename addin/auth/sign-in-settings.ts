/** What signing in needs to know of an organisation; it comes with the bundle and is no secret. */
export interface SignInSettings {
  /** The app registration's id. */
  readonly clientId: string;
  /** `https://login.microsoftonline.com/<tenant id>`, or a path of our own address where sign-in is played. */
  readonly authority: string;
}

/** Gives what MSAL is set up with: one organisation's authority, and tokens that are forgotten with the window. */
export function clientConfiguration(
  { clientId, authority }: SignInSettings,
  page: string,
): {
  readonly auth: {
    readonly clientId: string;
    readonly authority: string;
    readonly knownAuthorities: string[];
    readonly redirectUri: string;
    readonly clientCapabilities: string[];
  };
  readonly cache: { readonly cacheLocation: 'sessionStorage' };
} {
  const whole = new URL(authority, page);
  return {
    auth: {
      clientId,
      authority: whole.href,
      // Microsoft's own are known; any other is asked for nothing unless it is named.
      knownAuthorities: [whole.host],
      redirectUri: new URL('redirect.html', page).href,
      // Says that a claims challenge is understood: continuous access evaluation (graph.md, section 5).
      clientCapabilities: ['CP1'],
    },
    cache: { cacheLocation: 'sessionStorage' },
  };
}
