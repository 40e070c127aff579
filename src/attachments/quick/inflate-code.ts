/** Codes of up to so many bits are looked up; longer ones, which are rare, are worked out. */
const FAST = 9;

const LONGEST = 15;

/** What cannot be unpacked: it ends too early, or is no DEFLATE. */
export function broken(): Error {
  return new Error('not DEFLATE');
}

/** A Huffman code of DEFLATE, made of the lengths of its words (RFC 1951, section 3.2.2). Throws where they are too many. */
export class Code {
  /** The entries by the next bits; 0 for longer words, and for none. */
  private readonly fast = new Uint16Array(1 << FAST);
  private readonly counts = new Uint16Array(LONGEST + 1);
  /** The symbols by the length of their words, and then by their number. */
  private readonly sorted: Uint16Array;

  constructor(lengths: Uint8Array) {
    const { counts, fast } = this;
    for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
    counts[0] = 0;
    this.sorted = new Uint16Array(lengths.length);
    let code = 0;
    let place = 0;
    for (let length = 1; length <= LONGEST; length += 1) {
      const wanted = counts[length] ?? 0;
      if (code + wanted > 1 << length) throw broken();
      for (let symbol = lengths.indexOf(length); symbol >= 0; symbol = lengths.indexOf(length, symbol + 1)) {
        this.sorted[place] = symbol;
        place += 1;
        const entry = (symbol << 4) | length;
        if (length <= FAST)
          for (let at = reversed(code, length); at < 1 << FAST; at += 1 << length) fast[at] = entry;
        code += 1;
      }
      code <<= 1;
    }
  }

  /** What the next bits stand for: the symbol times 16, and how many of them it takes; 0 where it is nothing. */
  entry(bits: number): number {
    const found = this.fast[bits & ((1 << FAST) - 1)] ?? 0;
    return found === 0 ? this.slow(bits) : found;
  }

  private slow(bits: number): number {
    let code = 0;
    let first = 0;
    let place = 0;
    for (let length = 1; length <= LONGEST; length += 1) {
      code |= (bits >> (length - 1)) & 1;
      const count = this.counts[length] ?? 0;
      if (code - first < count) return ((this.sorted[place + code - first] ?? 0) << 4) | length;
      place += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    return 0;
  }
}

/** The bits of a word in the order in which they are read. */
function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit += 1) result = (result << 1) | ((code >> bit) & 1);
  return result;
}

/** The codes of a block that brings none of its own (RFC 1951, section 3.2.6). */
export function fixedCodes(): { readonly literals: Code; readonly distances: Code } {
  const lengths = new Uint8Array(288).fill(8).fill(9, 144, 256).fill(7, 256, 280);
  return { literals: new Code(lengths), distances: new Code(new Uint8Array(30).fill(5)) };
}
