/** The organisation's domains. Entries match exactly; `*.x` matches every subdomain of x, not x itself. */
export interface OrganisationDomains {
  readonly internal: readonly string[];
  readonly trusted: readonly string[];
}

/** Where an address lives, seen from the organisation. `unknown`: no usable address. */
export type RecipientScope = 'internal' | 'trusted' | 'external' | 'unknown';
