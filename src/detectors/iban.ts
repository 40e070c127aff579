import { type Candidate, type Detector, type Scan } from './candidate';
import { ibanCountries } from './iban-countries';
import { isDigit, isLetter, isWordCode } from './spaced-form';

let structures: Map<string, string> | undefined;

/** One letter for each character of a country's IBAN: `n`, `a` or `c`; `undefined` for a country without. */
function structureOf(country: string): string | undefined {
  if (structures === undefined) {
    structures = new Map();
    for (const code of Object.keys(ibanCountries())) {
      const parts = ibanCountries()[code] ?? '';
      const national = parts.replace(/(\d{1,2})([nac])/g, (_part, length: string, set: string) =>
        set.repeat(Number(length)),
      );
      structures.set(code, `aann${national}`);
    }
  }
  return structures.get(country);
}

/** Whether a bare IBAN in capitals satisfies ISO 13616: the remainder by 97 is 1, letters counted from A = 10. */
export function hasIbanChecksum(iban: string): boolean {
  let remainder = 0;
  for (let index = 0; index < iban.length; index += 1) {
    const code = iban.charCodeAt((index + 4) % iban.length);
    const isDigit = code <= 0x39;
    remainder = (remainder * (isDigit ? 10 : 100) + (isDigit ? code - 0x30 : code - 0x37)) % 97;
  }
  return remainder === 1;
}

const SEPARATORS = " -._/:*()[]'";
const LONGEST_SEPARATOR = 3;

/** What wrapping leaves between two parts: spaces, one line break, spaces and marks of quotation. */
const WRAP = / {0,2}\r?\n[ >]{0,6}/y;

/** The place of the next character of the value: past up to three separators or one line break. */
function skipSeparators(text: string, from: number): number {
  if (isWordCode(text.charCodeAt(from))) return from;
  let at = from;
  while (at - from < LONGEST_SEPARATOR && SEPARATORS.includes(text.charAt(at))) at += 1;
  const code = text.charCodeAt(at);
  if (isWordCode(code)) return at;
  WRAP.lastIndex = from;
  const wrap = WRAP.exec(text);
  return wrap === null ? at : from + wrap[0].length;
}

/** Reads an IBAN that begins at a place, by its country's structure; gives it bare, and where it ends. */
function readFrom(text: string, start: number, structure: string): { iban: string; end: number } | undefined {
  let iban = '';
  let at = start;
  for (let index = 0; index < structure.length; index += 1) {
    at = skipSeparators(text, at);
    const code = text.charCodeAt(at);
    const set = structure.charAt(index);
    if (!(set !== 'a' && isDigit(code)) && !(set !== 'n' && isLetter(code))) return undefined;
    iban += text.charAt(at);
    at += 1;
  }
  const after = text.charCodeAt(at);
  return isWordCode(after) ? undefined : { iban: iban.toUpperCase(), end: at };
}

/** Whether letters before a place belong to the same word, unless that word is the label itself. */
function isInsideWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  if (!isWordCode(code)) return false;
  return text.slice(at - 4, at).toUpperCase() !== 'IBAN';
}

/**
 * Where the two letters of a country may begin before the check digits: right before, or a separator or two away; -1: nowhere.
 * Whether a country stands there its reader finds out.
 */
function countryBefore(text: string, digits: number): number {
  const at = SEPARATORS.includes(text.charAt(digits - 1)) ? digits - 1 : digits;
  for (const start of [at - 2, at - 3])
    if (isLetter(text.charCodeAt(start)) && !isInsideWord(text, start)) return start;
  return -1;
}

function find({ text, exact, groups }: Scan): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const digits of groups.starts) {
    const start = countryBefore(text, digits);
    if (start < 0) continue;
    const country = text.charAt(start) + text.charAt(skipSeparators(text, start + 1));
    const structure = structureOf(country.toUpperCase());
    const read =
      structure === undefined
        ? undefined
        : (readFrom(exact, start, structure) ?? readFrom(text, start, structure));
    if (read === undefined || !hasIbanChecksum(read.iban)) continue;
    candidates.push({
      kind: 'iban',
      key: read.iban,
      isCheckable: true,
      alone: 'high',
      need: 'any',
      doubt: 0,
      anchors: [start],
      notes: ['check digits fit', 'made up as its country makes them up'],
      start,
      end: read.end,
    });
  }
  return candidates;
}

/** International bank account numbers (ISO 13616). */
export const iban: Detector = {
  kind: 'iban',
  cues: {
    naming: 'iban,international bank account number',
    related: 'bic,swift,bank,bank details,account,transfer,payee,beneficiary',
    competing: '',
    indifferent: 'ref,reference,our ref,your ref',
  },
  find,
};
