/** One label of a domain name; letters of other scripts are allowed, as domains are compared decoded. */
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;

/** True for a domain of at least two labels, in small letters. */
function isDomain(text: string): boolean {
  const labels = text.split('.');
  return (
    text.length <= 253 &&
    labels.length >= 2 &&
    text === text.toLowerCase() &&
    labels.every((l) => LABEL.test(l))
  );
}

/** True for a domain, or `*.` and a domain, which stands for every subdomain. */
export function isDomainEntry(text: string): boolean {
  return isDomain(text.startsWith('*.') ? text.slice(2) : text);
}

/** True for `local@domain` in small letters, the local part in the plain characters of functional addresses. */
export function isAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, Math.max(at, 0));
  return local.length <= 64 && /^[a-z0-9][a-z0-9._+'-]*$/.test(local) && isDomain(text.slice(at + 1));
}

/** The domain of an address; empty where it has none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? '' : address.slice(at + 1).toLowerCase();
}

/** Whether a domain is covered by entries that match exactly, or, with `*.`, every subdomain. */
export function isCovered(domain: string, entries: readonly string[]): boolean {
  return entries.some((entry) =>
    entry.startsWith('*.')
      ? domain.endsWith(entry.slice(1)) && domain.length >= entry.length
      : domain === entry,
  );
}
