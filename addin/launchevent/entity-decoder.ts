import { LOOSE_NAMES, STRICT_NAMES } from './generated/entity-names';

/**
 * Decodes character references (`&nbsp;`, `&#8217;`) in the send bundle, where it stands in for the package entities
 * (webpack.config.js): the package's tree of 2,231 names and its walk take a tenth of what the whole bundle may weigh. Names
 * that mail is not written with stay text. HTML, section 13.2.5.72 to 80. A test holds it against the package.
 */

/** What follows the ampersand: a number, in tens or sixteens. */
const NUMBER = /#(?:x([0-9a-f]+)|([0-9]+));?/iy;

/** The same, as a name. None that is known is longer. */
const NAME = /[A-Za-z0-9]{1,32}/y;

/** Names that count without a semicolon have two to six letters. */
const LOOSE_LENGTHS = [6, 5, 4, 3, 2];

/** What the numbers from 128 on stand for, which mean Windows-1252 wherever it has a character (HTML, section 13.2.5.80). */
const WINDOWS_1252 = [
  8364, 0, 8218, 402, 8222, 8230, 8224, 8225, 710, 8240, 352, 8249, 338, 0, 381, 0, 0, 8216, 8217, 8220, 8221,
  8226, 8211, 8212, 732, 8482, 353, 8250, 339, 0, 382, 376,
];

const REPLACEMENT = 0xfffd;

type Names = ReadonlyMap<string, number>;

function readNames(packed: string): Names {
  const names = new Map<string, number>();
  let code = 0;
  for (const word of packed.split(' ')) {
    if (word.startsWith('+')) code = parseInt(word, 36);
    else names.set(word, code++);
  }
  return names;
}

// Read when the first of them is met: most mail has none but the loose ones.
let loose: Names | undefined;
let strict: Names | undefined;

function looseNames(): Names {
  return (loose ??= readNames(LOOSE_NAMES));
}

function strictNames(): Names {
  return (strict ??= readNames(STRICT_NAMES));
}

/** The tokenizer hands these back to the decoder as they are; this one has its names at hand. */
export const htmlDecodeTree = undefined;
export const xmlDecodeTree = undefined;

/** Text, XML and attribute values: the last two are stricter about a missing semicolon. */
export const DecodingMode = { Legacy: 0, Strict: 1, Attribute: 2 } as const;

type Mode = (typeof DecodingMode)[keyof typeof DecodingMode];

/** Has the part of the package's class that htmlparser2's tokenizer uses. It is given the whole source at once. */
export class EntityDecoder {
  private readonly emit: (codePoint: number, consumed: number) => void;
  private mode: Mode = DecodingMode.Legacy;

  constructor(_tree: undefined, emit: (codePoint: number, consumed: number) => void) {
    this.emit = emit;
  }

  startEntity(mode: Mode): void {
    this.mode = mode;
  }

  /**
   * Decodes the reference whose ampersand stands before `offset`, and hands it on.
   * @returns how many characters it took, ampersand included; 0 where it is none.
   */
  write(source: string, offset: number): number {
    NUMBER.lastIndex = offset;
    const number = NUMBER.exec(source);
    if (number !== null) return this.number(number);
    NAME.lastIndex = offset;
    const [name = ''] = NAME.exec(source) ?? [];
    return this.name(name, source.charAt(offset + name.length));
  }

  /** Nothing is left for later: `write` has seen the end. */
  end(): number {
    return 0;
  }

  private number([whole, hexadecimal, decimal = '']: RegExpExecArray): number {
    if (this.mode === DecodingMode.Strict && !whole.endsWith(';')) return 0;
    const code = hexadecimal === undefined ? parseInt(decimal, 10) : parseInt(hexadecimal, 16);
    return this.decoded(shownCode(code), whole.length + 1);
  }

  private name(name: string, after: string): number {
    if (after === ';') {
      const code = looseNames().get(name) ?? strictNames().get(name);
      if (code !== undefined) return this.decoded(code, name.length + 2);
    }
    if (this.mode === DecodingMode.Strict) return 0;
    const length = LOOSE_LENGTHS.find((one) => looseNames().has(name.slice(0, one)));
    if (length === undefined) return 0;
    const start = name.slice(0, length);
    // `?a=1&copy=2` in an address is two parameters, not a sign of copyright.
    const goesOn = name.length > start.length || after === '=';
    if (this.mode === DecodingMode.Attribute && goesOn) return 0;
    return this.decoded(looseNames().get(start) ?? REPLACEMENT, start.length + 1);
  }

  private decoded(code: number, consumed: number): number {
    this.emit(code, consumed);
    return consumed;
  }
}

function shownCode(code: number): number {
  const isLoneHalf = code >= 0xd800 && code <= 0xdfff;
  if (code === 0 || code > 0x10ffff || isLoneHalf) return REPLACEMENT;
  const shown = WINDOWS_1252[code - 128] ?? 0;
  return shown === 0 ? code : shown;
}
