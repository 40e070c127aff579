/** Digits of the packs: printable ASCII that needs no escaping in a string literal. */
export const PACK_DIGITS =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&()*+,./:;<=>?@[]^_`{|}~'";

/** The order in which a block tells the lengths of its length codes (RFC 1951, 3.2.7). */
const ORDER: readonly number[] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

const END_OF_BLOCK = 256;

/** Symbols by the bits that come next: `symbol << 4 | length of its code`. */
interface Tree {
  readonly entries: Uint16Array;
  /** The length of the longest code. */
  readonly most: number;
}

/** Reads bits out of text: two digits to base 91 hold 13 of them, or 14 where the 13 say at most 88 (basE91). */
class BitReader {
  private readonly text: string;
  private readonly values = new Uint8Array(128);
  private at = 0;
  private held = 0;
  private count = 0;

  constructor(text: string) {
    this.text = text;
    for (let digit = 0; digit < 91; digit++) this.values[PACK_DIGITS.charCodeAt(digit)] = digit;
  }

  /** At least so many bits, not yet taken. */
  private peek(wanted: number): number {
    while (this.count < wanted) {
      // A code is looked up by the bits of the longest one, so that the last of all looks a little beyond the end.
      if (this.at > this.text.length + 4) throw new Error('the pack has no end');
      const low = this.values[this.text.charCodeAt(this.at)] ?? 0;
      const pair = low + (this.values[this.text.charCodeAt(this.at + 1)] ?? 0) * 91;
      this.at += 2;
      this.held |= pair << this.count;
      this.count += (pair & 8191) > 88 ? 13 : 14;
    }
    return this.held & ((1 << wanted) - 1);
  }

  private drop(taken: number): void {
    this.held >>>= taken;
    this.count -= taken;
  }

  bits(wanted: number): number {
    const value = this.peek(wanted);
    this.drop(wanted);
    return value;
  }

  symbol({ entries, most }: Tree): number {
    const entry = entries[this.peek(most)] ?? 0;
    if (entry === 0) throw new Error('the pack is broken');
    this.drop(entry & 15);
    return entry >> 4;
  }
}

/** Canonical codes from their lengths (RFC 1951, 3.2.2), their bits in the order of the stream. */
function treeOf(lengths: readonly number[]): Tree {
  const most = Math.max(...lengths);
  const entries = new Uint16Array(1 << most);
  let code = 0;
  for (let length = 1; length <= most; length++) {
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] !== length) continue;
      let reversed = 0;
      for (let bit = 0; bit < length; bit++) reversed |= ((code >> bit) & 1) << (length - 1 - bit);
      code++;
      for (let at = reversed; at < entries.length; at += 1 << length) entries[at] = (symbol << 4) | length;
    }
    code <<= 1;
  }
  return { entries, most };
}

/** The trees for literals and for distances at the head of a block (RFC 1951, 3.2.7). */
function readTrees(reader: BitReader): readonly [Tree, Tree] {
  const literals = reader.bits(5) + 257;
  const distances = reader.bits(5) + 1;
  const own = new Array<number>(19).fill(0);
  for (let left = reader.bits(4) + 4, index = 0; index < left; index++)
    own[ORDER[index] ?? 0] = reader.bits(3);
  const tree = treeOf(own);
  const lengths: number[] = [];
  while (lengths.length < literals + distances) {
    const symbol = reader.symbol(tree);
    if (symbol < 16) {
      lengths.push(symbol);
      continue;
    }
    const repeated = symbol === 16 ? (lengths[lengths.length - 1] ?? 0) : 0;
    let times = symbol === 16 ? 3 + reader.bits(2) : symbol === 17 ? 3 + reader.bits(3) : 11 + reader.bits(7);
    while (times-- > 0) lengths.push(repeated);
  }
  return [treeOf(lengths.slice(0, literals)), treeOf(lengths.slice(literals))];
}

/** A length or a distance: the first `plain` symbols stand for themselves, then each has a bit more every `step` symbols. */
function readCount(reader: BitReader, symbol: number, step: number): number {
  if (symbol < step * 2) return symbol;
  const extra = Math.floor(symbol / step) - 1;
  return ((step + (symbol % step)) << extra) + reader.bits(extra);
}

/**
 * Gives the text of a pack: base 91 around DEFLATE (RFC 1951) with dynamic trees, around text whose characters beyond ASCII
 * are percent-encoded. It trusts its input, which the build has made.
 */
export function inflate(pack: string): string {
  const reader = new BitReader(pack);
  const out: number[] = [];
  for (let isLast = 0; isLast === 0;) {
    isLast = reader.bits(1);
    // How the block is packed: always with dynamic trees.
    reader.bits(2);
    const [literals, distances] = readTrees(reader);
    for (;;) {
      const symbol = reader.symbol(literals);
      if (symbol === END_OF_BLOCK) break;
      if (symbol < END_OF_BLOCK) {
        out.push(symbol);
        continue;
      }
      const length = symbol === 285 ? 258 : 3 + readCount(reader, symbol - 257, 4);
      const distance = 1 + readCount(reader, reader.symbol(distances), 2);
      for (let left = length; left > 0; left--) out.push(out[out.length - distance] ?? 0);
    }
  }
  let text = '';
  for (let start = 0; start < out.length; start += 8192)
    text += String.fromCharCode(...out.slice(start, start + 8192));
  return decodeURIComponent(text);
}
