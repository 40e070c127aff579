import { domainOf } from './address';
import { decodeDomain } from './punycode';

/** The organisation's domains. Entries match exactly; `*.x` matches every subdomain of x, not x itself. */
export interface OrganisationDomains {
  readonly internal: readonly string[];
  readonly trusted: readonly string[];
}

/** Where an address lives, seen from the organisation. `unknown`: no usable address. */
export type RecipientScope = 'internal' | 'trusted' | 'external' | 'unknown';

/** Whether a domain is the pattern's own, or, for `*.x`, a subdomain of x. `*` alone matches every domain. */
function matchesDomainPattern(domain: string, pattern: string): boolean {
  if (domain === '') return false;
  const asked = pattern.trim();
  if (asked === '*') return true;
  if (!asked.startsWith('*.')) return domain === decodeDomain(asked);
  const parent = '.' + decodeDomain(asked.slice(2));
  return domain.length > parent.length && domain.endsWith(parent);
}

function isIn(domain: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => matchesDomainPattern(domain, pattern));
}

/** Where a normalised address lives. Domains match exactly, subdomains only as `*.x`; internal goes before trusted. */
export function recipientScope(address: string, domains: OrganisationDomains): RecipientScope {
  const domain = domainOf(address);
  if (domain === '') return 'unknown';
  if (isIn(domain, domains.internal)) return 'internal';
  return isIn(domain, domains.trusted) ? 'trusted' : 'external';
}

/** `*` stands for any number of characters. Goes through both once, with one step back at each star. */
function matchesGlob(text: string, glob: string): boolean {
  const parts = glob.split('*');
  const first = parts[0] ?? '';
  if (parts.length === 1) return text === glob;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  const last = parts[parts.length - 1] ?? '';
  return text.length - last.length >= at && text.endsWith(last);
}

/**
 * Whether an address fits a pattern of a policy file: `name@x.example`, `*@x.example`, `foi@*`, a bare domain, or
 * `*.x.example` for the subdomains of x.example. Letter case does not matter. Patterns without a domain match nothing.
 */
export function matchesAddressPattern(address: string, pattern: string): boolean {
  const domain = domainOf(address);
  const asked = pattern.trim();
  const at = asked.lastIndexOf('@');
  if (!matchesDomainPattern(domain, at < 0 ? asked : asked.slice(at + 1))) return false;
  if (at <= 0) return asked !== '*';
  const local = address.slice(0, address.lastIndexOf('@'));
  return matchesGlob(local.toLowerCase(), asked.slice(0, at).toLowerCase());
}
