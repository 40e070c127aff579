import { broken, Code, fixedCodes } from './inflate-code';

/** How far back a copy reaches (RFC 1951, section 2). */
const WINDOW = 32_768;

/** The longest copy. */
const LONGEST = 258;

const END_OF_BLOCK = 256;

/** No word of a code is longer. */
const MOST_BITS = 15;

const NOTHING = new Uint8Array(0);

/** In which order the lengths of the code for code lengths are written (RFC 1951, section 3.2.7). */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Hears of each stretch of unpacked bytes, and how many packed ones were read up to its end. */
export type OnPiece = (piece: Uint8Array, taken: number) => void;

class Inflater {
  private readonly bytes: Uint8Array;
  private readonly start: number;
  private readonly end: number;
  private readonly onPiece: OnPiece;
  private at: number;
  /** Bits that were read and not yet used, and how many: never so many that they stop being a small integer. */
  private held = 0;
  private count = 0;
  private fixed: ReturnType<typeof fixedCodes> | undefined;
  private readonly out = new Uint8Array(2 * WINDOW);
  private length = 0;
  /** Up to where `out` has been handed on. */
  private told = 0;

  constructor(bytes: Uint8Array, start: number, end: number, onPiece: OnPiece) {
    this.bytes = bytes;
    this.start = start;
    this.at = start;
    this.end = Math.min(end, bytes.length);
    this.onPiece = onPiece;
  }

  run(): void {
    for (let isLast = 0; isLast === 0;) {
      // A block may hold nothing at all, and there may be very many of them: whoever counts hears of each.
      this.onPiece(NOTHING, this.taken());
      isLast = this.bits(1);
      const type = this.bits(2);
      if (type === 0) this.stored();
      else if (type === 1) {
        const { literals, distances } = (this.fixed ??= fixedCodes());
        this.block(literals, distances);
      } else if (type === 2) this.dynamic();
      else throw broken();
    }
    this.tell();
  }

  private taken(): number {
    return this.at - (this.count >> 3) - this.start;
  }

  /** Reads bits as a number, the first of them the lowest. */
  private bits(wanted: number): number {
    this.fill(wanted);
    if (this.count < wanted) throw broken();
    const value = this.held & ((1 << wanted) - 1);
    this.held >>= wanted;
    this.count -= wanted;
    return value;
  }

  /** Reads bytes until there are so many bits, as far as there are any. */
  private fill(wanted: number): void {
    while (this.count < wanted && this.at < this.end) {
      this.held |= (this.bytes[this.at] ?? 0) << this.count;
      this.at += 1;
      this.count += 8;
    }
  }

  private symbol(code: Code): number {
    this.fill(MOST_BITS);
    const entry = code.entry(this.held);
    const width = entry & 15;
    if (width === 0 || width > this.count) throw broken();
    this.held >>= width;
    this.count -= width;
    return entry >> 4;
  }

  /** Hands on what is there, and keeps of it what a copy may reach. */
  private tell(): void {
    const { out, told, length } = this;
    if (length > told) this.onPiece(out.slice(told, length), this.taken());
    const kept = Math.min(WINDOW, length);
    out.copyWithin(0, length - kept, length);
    this.length = kept;
    this.told = kept;
  }

  private stored(): void {
    this.bits(this.count & 7);
    const length = this.bits(16);
    if (length !== (this.bits(16) ^ 0xffff)) throw broken();
    for (let index = 0; index < length; index += 1) {
      if (this.length === this.out.length) this.tell();
      this.out[this.length] = this.bits(8);
      this.length += 1;
    }
  }

  private dynamic(): void {
    const literals = this.bits(5) + 257;
    const distances = this.bits(5) + 1;
    const written = this.bits(4) + 4;
    const first = new Uint8Array(19);
    for (let index = 0; index < written; index += 1) first[ORDER[index] ?? 0] = this.bits(3);
    const lengths = this.lengths(new Code(first), literals + distances);
    this.block(new Code(lengths.subarray(0, literals)), new Code(lengths.subarray(literals)));
  }

  /** Reads the lengths of the codes of a block: one by one, or how often one is repeated. */
  private lengths(code: Code, count: number): Uint8Array {
    const lengths = new Uint8Array(count);
    for (let index = 0; index < count;) {
      const symbol = this.symbol(code);
      if (symbol < 16) {
        lengths[index] = symbol;
        index += 1;
        continue;
      }
      if (symbol === 16 && index === 0) throw broken();
      const value = symbol === 16 ? (lengths[index - 1] ?? 0) : 0;
      const times = symbol === 16 ? 3 + this.bits(2) : symbol === 17 ? 3 + this.bits(3) : 11 + this.bits(7);
      if (index + times > count) throw broken();
      lengths.fill(value, index, index + times);
      index += times;
    }
    return lengths;
  }

  private block(literals: Code, distances: Code): void {
    for (;;) {
      if (this.length + LONGEST >= this.out.length) this.tell();
      const symbol = this.literals(literals);
      if (symbol < END_OF_BLOCK) continue;
      if (symbol === END_OF_BLOCK) return;
      if (symbol > 285) throw broken();
      // Lengths and distances by their classes (RFC 1951, section 3.2.5): four of each, then two, with one more bit.
      const step = symbol - 257;
      const more = step < 8 ? 0 : step === 28 ? 0 : (step >> 2) - 1;
      const length =
        step === 28 ? LONGEST : (step < 8 ? step : (4 + (step & 3)) << more) + 3 + this.bits(more);
      const far = this.symbol(distances);
      const farther = far < 4 ? 0 : (far >> 1) - 1;
      const distance = (far < 4 ? far : (2 + (far & 1)) << farther) + 1 + this.bits(farther);
      if (far > 29 || distance > this.length) throw broken();
      this.copy(distance, length);
    }
  }

  /** Reads what stands for itself, up to the first symbol that does not; most of the time is spent here. */
  private literals(code: Code): number {
    const { bytes, end, out } = this;
    const last = out.length - LONGEST;
    let { at, held, count, length } = this;
    let symbol = 0;
    while (symbol < END_OF_BLOCK && length < last) {
      while (count < MOST_BITS && at < end) {
        held |= (bytes[at] ?? 0) << count;
        at += 1;
        count += 8;
      }
      const entry = code.entry(held);
      const width = entry & 15;
      if (width === 0 || width > count) throw broken();
      held >>= width;
      count -= width;
      symbol = entry >> 4;
      if (symbol < END_OF_BLOCK) {
        out[length] = symbol;
        length += 1;
      }
    }
    this.at = at;
    this.held = held;
    this.count = count;
    this.length = length;
    return symbol;
  }

  private copy(distance: number, length: number): void {
    const { out } = this;
    for (let to = this.length, end = to + length; to < end; to += 1) out[to] = out[to - distance] ?? 0;
    this.length += length;
  }
}

/**
 * Unpacks the DEFLATE (RFC 1951) between two places of some bytes, and hands it on in pieces of at most 64 KB: none holds more, however
 * much there is. What stands behind its end is left alone. Throws where it is damaged, or ends too early; what `onPiece` throws ends it
 * too.
 */
export function inflateRaw(bytes: Uint8Array, start: number, end: number, onPiece: OnPiece): void {
  new Inflater(bytes, start, end, onPiece).run();
}
