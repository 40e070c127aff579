import { hasAscii, latin1, uint16, uint32 } from './bytes';

/** One storage or stream of a compound file. */
export interface CompoundEntry {
  readonly name: string;
  /** 1 storage, 2 stream, 5 root. */
  readonly type: number;
  /** Class id as sixteen characters, one a byte. */
  readonly classId: string;
  readonly start: number;
  readonly size: number;
}

/** The compound file (OLE2 structured storage, [MS-CFB]) that Office 97, .msg and .msi files are. */
export interface CompoundFile {
  readonly entries: readonly CompoundEntry[];
  /** The first bytes of a stream, at most one sector of it; empty where it cannot be read. */
  readonly head: (entry: CompoundEntry) => Uint8Array;
}

const MAGIC = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const MAX_ENTRIES = 20_000;
const LAST_REAL_SECTOR = 0xfffffffa;
const MINI_CUTOFF = 4096;
const MINI_SECTOR = 64;

/** True where the bytes begin as a compound file does. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return hasAscii(bytes, 0, MAGIC);
}

/** How the sectors of a compound file follow each other; small streams have a table of their own. */
export function compoundLayout(bytes: Uint8Array): {
  readonly sectorSize: number;
  readonly next: (sector: number) => number;
  readonly miniFat: (sector: number) => number;
} {
  const sectorSize = uint16(bytes, 30) === 12 ? 4096 : 512;
  const next = sectorTable(bytes, sectorSize);
  const table = chain(uint32(bytes, 60), next, Math.ceil(bytes.length / sectorSize));
  const perSector = sectorSize / 4;
  const miniFat = (sector: number): number => {
    const place = table[Math.floor(sector / perSector)];
    return place === undefined
      ? LAST_REAL_SECTOR
      : uint32(bytes, (place + 1) * sectorSize + (sector % perSector) * 4);
  };
  return { sectorSize, next, miniFat };
}

/** Reads the directory of a compound file. What cannot be reached is left out; a loop ends the walk. */
export function readCompoundFile(bytes: Uint8Array): CompoundFile {
  const sectorSize = uint16(bytes, 30) === 12 ? 4096 : 512;
  const next = sectorTable(bytes, sectorSize);
  const offsetOf = (sector: number): number => (sector + 1) * sectorSize;
  const directory = chain(uint32(bytes, 48), next, Math.ceil(bytes.length / sectorSize));
  const entries: CompoundEntry[] = [];
  for (const sector of directory) {
    for (let at = offsetOf(sector); at < offsetOf(sector + 1) && entries.length < MAX_ENTRIES; at += 128) {
      const entry = readEntry(bytes, at);
      if (entry !== undefined) entries.push(entry);
    }
  }
  const root = entries.find((entry) => entry.type === 5);
  const head = (entry: CompoundEntry): Uint8Array => {
    if (entry.size >= MINI_CUTOFF) return bytes.subarray(offsetOf(entry.start), offsetOf(entry.start + 1));
    if (root === undefined) return new Uint8Array(0);
    // Small streams share the root's stream, in pieces of 64 bytes.
    const place = entry.start * MINI_SECTOR;
    const sectors = chain(root.start, next, Math.floor(place / sectorSize) + 1);
    const sector = sectors[Math.floor(place / sectorSize)];
    if (sector === undefined) return new Uint8Array(0);
    const from = offsetOf(sector) + (place % sectorSize);
    return bytes.subarray(from, Math.min(from + MINI_SECTOR, bytes.length));
  };
  return { entries, head };
}

function readEntry(bytes: Uint8Array, at: number): CompoundEntry | undefined {
  const type = bytes[at + 66] ?? 0;
  const nameBytes = Math.min(uint16(bytes, at + 64), 64);
  if (at + 128 > bytes.length || (type !== 1 && type !== 2 && type !== 5)) return undefined;
  let name = '';
  for (let i = 0; i + 2 < nameBytes; i += 2) name += String.fromCharCode(uint16(bytes, at + i));
  const classId = latin1(bytes, at + 80, at + 96);
  return { name, type, classId, start: uint32(bytes, at + 116), size: uint32(bytes, at + 120) };
}

/** Gives the sector that follows another one, from the file allocation table that header and DIFAT list. */
function sectorTable(bytes: Uint8Array, sectorSize: number): (sector: number) => number {
  const tables: number[] = [];
  for (let at = 76; at < 512; at += 4) tables.push(uint32(bytes, at));
  const perSector = sectorSize / 4;
  const limit = Math.ceil(bytes.length / sectorSize / perSector) + 1;
  let extra = uint32(bytes, 68);
  for (let round = 0; round < limit && extra < LAST_REAL_SECTOR && tables.length < limit + 109; round += 1) {
    const at = (extra + 1) * sectorSize;
    for (let i = 0; i < perSector - 1; i += 1) tables.push(uint32(bytes, at + i * 4));
    extra = uint32(bytes, at + sectorSize - 4);
  }
  return (sector) => {
    const table = tables[Math.floor(sector / perSector)];
    if (table === undefined || table >= LAST_REAL_SECTOR) return 0xfffffffe;
    const at = (table + 1) * sectorSize + (sector % perSector) * 4;
    return at + 4 > bytes.length ? 0xfffffffe : uint32(bytes, at);
  };
}

/** The sectors of a chain, at most `limit` of them, so that a chain that bites its tail ends too. */
export function chain(start: number, next: (sector: number) => number, limit: number): number[] {
  const sectors: number[] = [];
  for (let at = start; at < LAST_REAL_SECTOR && sectors.length < limit; at = next(at)) sectors.push(at);
  return sectors;
}
