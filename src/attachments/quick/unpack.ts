import { inflateRaw } from './inflate';
import { contentStart, type ZipEntry } from './zip-directory';

/** What one file may cost to read. The measured limits stand in `LIMITS`. */
export interface Limits {
  /** Files in an archive. */
  readonly entries: number;
  /** Bytes of one entry, unpacked. */
  readonly entry: number;
  /** Bytes of all entries that are read, unpacked. */
  readonly total: number;
  /** Times the packed size that an entry beyond `ratioFrom` bytes may become. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Files within files within files. */
  readonly depth: number;
  /** Characters of text that are kept of a file. */
  readonly text: number;
}

/** What reading an attachment may cost: a workbook that a person works with stays far below each of these. */
export const LIMITS: Limits = {
  entries: 5000,
  entry: 20_000_000,
  total: 50_000_000,
  ratio: 200,
  ratioFrom: 5_000_000,
  depth: 4,
  text: 4_000_000,
};

/** A part of a file that is not read, and why; thrown within this folder, and a value at its edge. */
export class Unreadable extends Error {
  readonly why: 'by-nature' | 'late' | 'broken';

  constructor(why: 'by-nature' | 'late' | 'broken', reason: string) {
    super(reason);
    this.why = why;
  }
}

/** Counts what is unpacked of one attachment, files within it included. */
export class Budget {
  readonly limits: Limits;
  /** Bytes unpacked up to now. */
  spent = 0;
  private readonly mayContinue: () => boolean;

  constructor(limits: Limits, mayContinue: () => boolean) {
    this.limits = limits;
    this.mayContinue = mayContinue;
  }

  /** Refuses where the time is over. */
  step(): void {
    if (!this.mayContinue()) throw new Unreadable('late', 'there was no time left to read it');
  }

  /** Takes bytes that were unpacked, `made` of them from one entry of `packed` bytes. */
  take(bytes: number, made: number, packed: number): void {
    const { entry, total, ratio, ratioFrom } = this.limits;
    this.spent += bytes;
    if (made > entry || this.spent > total || (made > ratioFrom && made > packed * ratio)) throw tooBig();
  }
}

/** What is said of a file whose parts do not hang together. */
export function damaged(): Unreadable {
  return new Unreadable('broken', 'it is damaged');
}

/** What is said of a file that unpacks to more than is read. */
export function tooBig(): Unreadable {
  return new Unreadable('broken', 'it unpacks to more than can be read');
}

/** What is said of a file that holds more files than are read. */
export function tooMany(): Unreadable {
  return new Unreadable('broken', 'it holds too many files');
}

/** What is said of a file that lies in too many others. */
export function tooDeep(): Unreadable {
  return new Unreadable('broken', 'it holds files too deep in each other');
}

/** What is said of a part that is packed in no known way. */
export function packedOtherwise(): Unreadable {
  return new Unreadable('by-nature', 'it is packed in a way that is not read');
}

/** Refuses an archive by what its directory declares, before anything is unpacked. */
export function refuseBomb(entries: readonly ZipEntry[], { limits }: Budget): void {
  if (entries.length > limits.entries) throw tooMany();
  for (const { size, packedSize } of entries) {
    if (size > limits.ratioFrom && size > packedSize * limits.ratio) throw tooBig();
  }
}

/** So much of an entry that is not packed is taken at a time. */
const PUSH = 1024;

/**
 * Unpacks an entry piece by piece. Refuses one that becomes larger than the limits, or another size than it declares.
 */
export function unpack(
  file: Uint8Array,
  entry: ZipEntry,
  budget: Budget,
  onPiece: (piece: Uint8Array) => void,
): void {
  if (entry.isEncrypted) throw new Unreadable('by-nature', 'a part of it is encrypted');
  if (entry.headerAt < 0) throw damaged();
  if (entry.size > budget.limits.entry) throw tooBig();
  const start = contentStart(file, entry);
  const end = start + entry.packedSize;
  if (end > file.length) throw damaged();
  let made = 0;
  const emit = (piece: Uint8Array): void => {
    made += piece.length;
    budget.take(piece.length, made, entry.packedSize);
    if (made > entry.size) throw wrongSize();
    if (piece.length > 0) onPiece(piece);
  };
  if (entry.method === 0) takeAll(file, start, end, budget, emit);
  else if (entry.method === 8) inflate(file, start, end, budget, emit);
  else throw packedOtherwise();
  if (made !== entry.size) throw wrongSize();
}

function wrongSize(): Unreadable {
  return new Unreadable('broken', 'its parts are not of the size it says');
}

function takeAll(
  file: Uint8Array,
  start: number,
  end: number,
  budget: Budget,
  emit: (piece: Uint8Array) => void,
): void {
  for (let at = start; at < end; at += PUSH) {
    budget.step();
    emit(file.subarray(at, Math.min(end, at + PUSH)));
  }
}

/** Inflates a stretch of bytes, and says how many were taken for each piece. What the decompressor refuses is broken. */
export function inflate(
  file: Uint8Array,
  start: number,
  end: number,
  budget: Budget,
  emit: (piece: Uint8Array, taken: number) => void,
): void {
  try {
    inflateRaw(file, start, end, (piece, taken) => {
      budget.step();
      emit(piece, taken);
    });
  } catch (thrown) {
    throw thrown instanceof Unreadable ? thrown : damaged();
  }
}

/** Unpacks an entry whole. */
export function unpackWhole(file: Uint8Array, entry: ZipEntry, budget: Budget): Uint8Array {
  const whole = new Uint8Array(Math.min(entry.size, budget.limits.entry));
  let at = 0;
  unpack(file, entry, budget, (piece) => {
    whole.set(piece, at);
    at += piece.length;
  });
  return whole;
}
