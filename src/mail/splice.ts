/** A stretch of bytes to be replaced. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly replacement: Uint8Array;
}

/**
 * The bytes with each stretch replaced, the rest unchanged. Stretches must not overlap; those at one place are put in in
 * the given order.
 */
export function applySplices(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  if (splices.length === 0) return bytes;
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start)) {
    if (splice.start < at) throw new RangeError('stretches overlap');
    pieces.push(bytes.subarray(at, splice.start), splice.replacement);
    at = splice.end;
  }
  pieces.push(bytes.subarray(at));
  return Buffer.concat(pieces);
}
