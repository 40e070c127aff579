import { type Candidate, candidateAt, type Detector, NO_CUES, type Scan } from './candidate';
import { matchAt, matchesOf } from './matches';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** How a part begins that decodes to an object: `{"`, `{ "` or `{` and a line end. */
const OPENS = /(?:^|[^\w-])ey[\w-]/g;

/** A line break that wrapping left inside a token, with marks of quotation. */
const WRAP = /\r?\n[ >]{0,6}/y;

const LONGEST = 8000;

/** The characters that base64url writes (RFC 4648, section 5), each a byte; others end it. */
function decode(part: string): string {
  let text = '';
  let bits = 0;
  let count = 0;
  for (let at = 0; at < part.length; at += 1) {
    bits = ((bits << 6) | ALPHABET.indexOf(part.charAt(at))) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    text += String.fromCharCode((bits >> count) & 0xff);
  }
  return text;
}

/** The lengths of signatures, so that the word on the next line is none of it (RFC 7518: HS and ES and RS of 256 to 512 bits). */
const SIGNATURES = [43, 64, 86, 128, 176, 342, 512, 683];

/** Reads one part, over line breaks that wrapping left; gives it bare, and where it ends. */
function readPart(text: string, from: number, whole: readonly number[]): { part: string; end: number } {
  let part = '';
  let at = from;
  while (part.length < LONGEST) {
    const character = text.charAt(at);
    if (character !== '' && ALPHABET.includes(character)) {
      part += character;
      at += 1;
      continue;
    }
    const wrap = part === '' || whole.includes(part.length) ? null : matchAt(WRAP, text, at);
    const next = text.charAt(WRAP.lastIndex);
    if (wrap === null || next === '' || !(ALPHABET + '.').includes(next)) break;
    at = WRAP.lastIndex;
  }
  return { part, end: at };
}

/** A token of three parts whose first two hold objects, the first one naming its algorithm (RFC 7519). */
function readToken(text: string, start: number): { key: string; end: number } | undefined {
  const header = readPart(text, start, []);
  const algorithm = decode(header.part);
  if (text.charAt(header.end) !== '.' || !/^\{\s*"/.test(algorithm) || !algorithm.includes('"alg"'))
    return undefined;
  const claims = readPart(text, header.end + 1, []);
  if (text.charAt(claims.end) !== '.' || !/^\{\s*["}]/.test(decode(claims.part))) return undefined;
  return { key: `${header.part}.${claims.part}`, end: readPart(text, claims.end + 1, SIGNATURES).end };
}

function find({ exact: text }: Scan): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { index, 0: opening } of matchesOf(OPENS, text)) {
    const start = index + opening.length - 3;
    const token = readToken(text, start);
    if (token === undefined) continue;
    OPENS.lastIndex = token.end;
    const span = { start, end: token.end };
    found.push(
      candidateAt('jwt', token.key, span, { need: 'none', alone: 'high', notes: ['decodes to a token'] }),
    );
  }
  return found;
}

/** JSON Web Tokens. */
export const jwt: Detector = { kind: 'jwt', cues: NO_CUES, find };
