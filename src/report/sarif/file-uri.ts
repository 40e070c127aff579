/** `C:\mails\one.eml` or `C:/mails/one.eml`. */
const DRIVE = /^[A-Za-z]:[\\/]/;

/**
 * Gives the file's path as a URI reference, percent-encoded (RFC 3986): relative paths stay relative, absolute ones become
 * `file:` URIs. Lone surrogates, which no URI can hold, become the replacement character.
 */
export function fileUri(path: string): string {
  const isDrive = DRIVE.test(path);
  const segments = (isDrive ? path.replace(/\\/g, '/') : path).split('/');
  const encoded = segments.map((one, index) => (isDrive && index === 0 ? one : encodeSegment(one))).join('/');
  if (isDrive) return `file:///${encoded}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'));
}
