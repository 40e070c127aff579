import { chain, compoundLayout, readCompoundFile } from '../quick/compound-file';

const MINI_CUTOFF = 4096;
const MINI_SECTOR = 64;

/** Gives the streams of a compound file by their names, whole; `undefined` where there is none. */
export function compoundStreams(bytes: Uint8Array): (name: string) => Uint8Array | undefined {
  const { entries } = readCompoundFile(bytes);
  const { sectorSize, next, miniFat } = compoundLayout(bytes);
  const gather = (start: number, size: number): Uint8Array => {
    const whole = new Uint8Array(Math.min(size, bytes.length));
    chain(start, next, Math.ceil(whole.length / sectorSize)).forEach((sector, index) => {
      const from = (sector + 1) * sectorSize;
      const room = whole.length - index * sectorSize;
      whole.set(bytes.subarray(from, from + Math.min(sectorSize, room)), index * sectorSize);
    });
    return whole;
  };
  const root = entries.find((entry) => entry.type === 5);
  return (name) => {
    const entry = entries.find((one) => one.type === 2 && one.name === name);
    if (entry === undefined) return undefined;
    if (entry.size >= MINI_CUTOFF || root === undefined) return gather(entry.start, entry.size);
    // Small streams share the root's stream, in pieces of 64 bytes that have a table of their own.
    const shared = gather(root.start, root.size);
    const whole = new Uint8Array(entry.size);
    chain(entry.start, miniFat, Math.ceil(entry.size / MINI_SECTOR)).forEach((sector, index) => {
      const room = whole.length - index * MINI_SECTOR;
      const piece = shared.subarray(sector * MINI_SECTOR, sector * MINI_SECTOR + Math.min(MINI_SECTOR, room));
      whole.set(piece, index * MINI_SECTOR);
    });
    return whole;
  };
}
