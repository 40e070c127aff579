import { isControl, isInvisible, isSpace } from './characters';
import { decodeDomain } from './punycode';

/** A display name and an address, as a header or the host gives them. */
export interface Address {
  /** Display name, decoded; empty where there is none. */
  readonly name: string;
  /** `local@domain`, domain in lower case with punycode decoded; empty where the address is not usable. */
  readonly address: string;
}

// RFC 5321, section 4.5.3.1; generous on the local part, which some mailing lists overrun.
const LONGEST_LOCAL = 256;
const LONGEST_DOMAIN = 255;

/** The text without control, direction and zero-width characters; white space folded to single spaces. */
function cleanName(text: string): string {
  let clean = '';
  let gap = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) gap = true;
    else if (!isControl(code) && !isInvisible(code)) {
      clean += gap && clean !== '' ? ' ' + text.charAt(at) : text.charAt(at);
      gap = false;
    }
  }
  return unquote(clean);
}

function unquote(name: string): string {
  const first = name.charAt(0);
  const isQuoted =
    name.length > 1 && (first === '"' || first === "'") && name.charAt(name.length - 1) === first;
  const inner = isQuoted ? name.slice(1, -1).trim() : name;
  return first === '"' && isQuoted ? inner.replace(/\\(["\\])/g, '$1') : inner;
}

function cleanAddress(text: string): string {
  let clean = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isControl(code) && !isInvisible(code)) clean += text.charAt(at);
  }
  clean = clean.trim().replace(/^(?:mailto|smtp):/i, '');
  if (clean.startsWith('<')) clean = clean.slice(1);
  if (clean.endsWith('>')) clean = clean.slice(0, -1);
  return clean.trim();
}

function hasSpace(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isSpace(text.charCodeAt(at))) return true;
  return false;
}

function isUsableDomain(domain: string): boolean {
  if (domain === '' || domain.length > LONGEST_DOMAIN || hasSpace(domain)) return false;
  if (/[()<>@,;:\\"/]/.test(domain) && !domain.startsWith('[')) return false;
  return domain.split('.').every((label) => label !== '');
}

function isUsableLocal(local: string): boolean {
  if (local === '' || local.length > LONGEST_LOCAL) return false;
  const isQuoted = local.length > 2 && local.startsWith('"') && local.endsWith('"');
  return isQuoted || (!hasSpace(local) && !/[()<>@,;:\\"]/.test(local));
}

/**
 * An address made comparable: domain in lower case with punycode decoded (RFC 3492), control and direction characters
 * taken out of both parts. `address` is empty where nothing usable is left, as for an Exchange `/o=…` name.
 */
export function normaliseAddress(name: string, address: string): Address {
  const clean = cleanAddress(address);
  const at = clean.lastIndexOf('@');
  const local = clean.slice(0, Math.max(at, 0));
  const domain = at < 0 ? '' : decodeDomain(clean.slice(at + 1));
  const isUsable = isUsableLocal(local) && isUsableDomain(domain);
  return { name: cleanName(name), address: isUsable ? `${local}@${domain}` : '' };
}

/** Reads one address as people write it: `a@b.example`, or `Name <a@b.example>`. */
export function parseAddress(text: string): Address {
  const open = text.lastIndexOf('<');
  const close = text.lastIndexOf('>');
  if (open < 0 || close < open) return normaliseAddress('', text);
  return normaliseAddress(text.slice(0, open), text.slice(open + 1, close));
}

/** The domain of a normalised address; empty where there is none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? '' : decodeDomain(address.slice(at + 1));
}

/** Whether two addresses name one mailbox: domains alike, local parts alike in any case. Unusable ones never do. */
export function sameAddress(a: string, b: string): boolean {
  return a !== '' && b !== '' && comparable(a) === comparable(b);
}

function comparable(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? address.toLowerCase() : `${address.slice(0, at).toLowerCase()}@${domainOf(address)}`;
}
