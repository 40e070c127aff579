import { PROSE_ODDS } from '../generated/prose-odds';
import { FEATURE_BITS, smallWords, wordFeature } from './features';

/** So many kinds are told by prose: those about a person, in their order, and business. */
export const KINDS_TOLD = 5;

/** A feature is written as its distance from the one before: the quotient as ones, the rest in so many bits. */
export const REST_BITS = 5;
/** Odds are kept in halves. Of a kind in whose sentences a feature never stands they are nought or one of these, at most. */
export const REST_ODDS_BITS = 3;
/** Other odds are nought, written as a nought, or one of these, written as a one and its place among them. */
export const LEVELS = [-4, -2, 2, 3, 4, 5, 6, 8];
export const LEVEL_BITS = 3;

/** Digits to base 91, each pair 13 bits: printable ASCII from here on, without the backslash. */
const FIRST_DIGIT = 0x23;
const BACKSLASH = 0x5c;
const BASE = 91;
const PAIR_BITS = 13;

/** Reads the bits of a text of digits, the highest first. */
class BitReader {
  private at = 0;
  private held = 0;
  private count = 0;
  private readonly digits: string;

  constructor(digits: string) {
    this.digits = digits;
  }

  bits(count: number): number {
    let value = 0;
    for (let left = count; left > 0; left -= 1) value = (value << 1) | this.bit();
    return value;
  }

  /** A number written as that many ones before a nought. */
  ones(): number {
    let count = 0;
    while (this.bit() === 1) count += 1;
    return count;
  }

  bit(): number {
    if (this.count === 0) {
      this.held = this.digit() * BASE + this.digit();
      this.count = PAIR_BITS;
    }
    this.count -= 1;
    return (this.held >>> this.count) & 1;
  }

  private digit(): number {
    const code = this.digits.charCodeAt(this.at);
    this.at += 1;
    return code - FIRST_DIGIT - (code > BACKSLASH ? 1 : 0);
  }
}

/** How much more often features stand in sentences of a kind than in harmless ones. */
export interface Odds {
  /** By feature the place of its odds; 0 for one that is not known, -1 for a word that tells nothing. */
  readonly places: Int16Array;
  /** From each place on, the logarithm of the odds of each kind, in halves. */
  readonly odds: Int8Array;
  /** By place the greatest of these. */
  readonly most: Int8Array;
}

function levelOf(reader: BitReader): number {
  return reader.bit() === 0 ? 0 : (LEVELS[reader.bits(LEVEL_BITS)] ?? 0);
}

function read(): Odds {
  const reader = new BitReader(PROSE_ODDS.features);
  const places = new Int16Array(1 << FEATURE_BITS);
  const odds = new Int8Array((PROSE_ODDS.count + 1) * KINDS_TOLD);
  const most = new Int8Array(PROSE_ODDS.count + 1);
  let id = -1;
  for (let place = 1; place <= PROSE_ODDS.count; place += 1) {
    id += 1 + ((reader.ones() << REST_BITS) | reader.bits(REST_BITS));
    places[id] = place;
    const rest = -reader.bits(REST_ODDS_BITS);
    const told = reader.bits(KINDS_TOLD);
    for (let kind = 0; kind < KINDS_TOLD; kind += 1) {
      const isTold = ((told >>> kind) & 1) === 1;
      const one = isTold ? levelOf(reader) : rest;
      odds[place * KINDS_TOLD + kind] = one;
      if (one > (most[place] ?? 0)) most[place] = one;
    }
  }
  smallWords().forEach((code) => (places[wordFeature(code)] = -1));
  return { places, odds, most };
}

let known: Odds | undefined;

/** The odds, read at first use. */
export function proseOdds(): Odds {
  return (known ??= read());
}
