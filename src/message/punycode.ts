import { isControl, isInvisible, isSpace } from './characters';

// Parameters of RFC 3492, section 5.
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 0x80;
const HIGHEST_CODE = 0x10ffff;
/** The longest label DNS allows (RFC 1035, section 2.3.4); keeps the decoder's insertions few. */
const LONGEST_LABEL = 63;

function digitOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  if (code >= 0x41 && code <= 0x5a) return code - 0x41;
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 26;
  return BASE;
}

function adapt(delta: number, count: number, isFirst: boolean): number {
  let left = Math.floor(delta / (isFirst ? DAMP : 2));
  left += Math.floor(left / count);
  let k = 0;
  while (left > ((BASE - T_MIN) * T_MAX) / 2) {
    left = Math.floor(left / (BASE - T_MIN));
    k += BASE;
  }
  return k + Math.floor(((BASE - T_MIN + 1) * left) / (left + SKEW));
}

/** The plain ASCII letters in front of the last hyphen; undefined where they are not plain. */
function basicPoints(encoded: string): number[] | undefined {
  const points: number[] = [];
  for (let at = 0; at < encoded.lastIndexOf('-'); at++) {
    const code = encoded.charCodeAt(at);
    if (code >= FIRST_CODE) return undefined;
    points.push(code);
  }
  return points;
}

/** Reads one variable-length integer (RFC 3492, section 3.3). */
function readInteger(
  encoded: string,
  from: number,
  bias: number,
): { readonly value: number; readonly next: number } | undefined {
  let value = 0;
  let weight = 1;
  for (let k = BASE, at = from; at < encoded.length; k += BASE) {
    const digit = digitOf(encoded.charCodeAt(at++));
    value += digit * weight;
    if (digit >= BASE || value > 0x7fffffff) return undefined;
    const threshold = Math.max(T_MIN, Math.min(T_MAX, k - bias));
    if (digit < threshold) return { value, next: at };
    weight *= BASE - threshold;
  }
  return undefined;
}

/** Decodes what follows `xn--` by RFC 3492, section 6.2. Gives the code points, or undefined where it is malformed. */
function decodePoints(encoded: string): number[] | undefined {
  const points = basicPoints(encoded);
  if (points === undefined) return undefined;
  let position = encoded.lastIndexOf('-') > 0 ? points.length + 1 : 0;
  let code = FIRST_CODE;
  let bias = FIRST_BIAS;
  let index = 0;
  while (position < encoded.length) {
    const delta = readInteger(encoded, position, bias);
    if (delta === undefined) return undefined;
    position = delta.next;
    const count = points.length + 1;
    bias = adapt(delta.value, count, index === 0);
    index += delta.value;
    code += Math.floor(index / count);
    index %= count;
    if (code > HIGHEST_CODE || (code >= 0xd800 && code <= 0xdfff)) return undefined;
    points.splice(index++, 0, code);
  }
  return points;
}

function isPlainLetter(point: number): boolean {
  if (point < 0x80) return /[a-z0-9-]/.test(String.fromCharCode(point));
  return !isControl(point) && !isInvisible(point) && !isSpace(point) && point !== 0x3002 && point !== 0xff0e;
}

/**
 * Decodes one domain label of the form `xn--…` (RFC 3492). A label that is not of this form is given back as it is, and
 * so is one that decodes to plain ASCII, or to characters no host name may hold: `xn--example-` must never become
 * `example`.
 */
function decodeLabel(label: string): string {
  if (label.slice(0, 4).toLowerCase() !== 'xn--' || label.length > LONGEST_LABEL) return label;
  const points = decodePoints(label.slice(4).toLowerCase());
  if (points === undefined || !points.every(isPlainLetter) || !points.some((point) => point >= 0x80))
    return label;
  const decoded = points.map((point) => String.fromCodePoint(point)).join('');
  // A label in capitals, or one that lower-cases into ASCII, is not what an encoder writes (RFC 5891, section 5.4).
  return decoded.toLowerCase() === decoded ? decoded : label;
}

/** A domain in lower case, each `xn--` label decoded, without a final dot. */
export function decodeDomain(domain: string): string {
  const lower = domain.toLowerCase();
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  return !bare.includes('xn--') ? bare : bare.split('.').map(decodeLabel).join('.');
}
