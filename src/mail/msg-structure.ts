/** What the reader of .msg files needs to hold true, so that a damaged file can neither loop nor fill the memory. */
const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;
const NO_ENTRY = 0xffffffff;
const MINI_CUTOFF = 4096;
const MINI_SECTOR = 64;

interface Entry {
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/**
 * Says what is wrong with a compound file ([MS-CFB] 2.1 to 2.6), or gives `undefined` where every chain of sectors ends,
 * no entry is listed twice and no stream is longer than the file.
 */
export function msgDefect(bytes: Uint8Array): string | undefined {
  if (bytes.length < 1536) return 'the file is cut short';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = view.getUint16(30, true) === 12 ? 4096 : 512;
  const sectors = Math.floor((bytes.length - 1) / sectorSize);
  const table = allocationTable(view, sectorSize, sectors);
  if (table === undefined) return 'its table of sectors points outside the file';
  const directory = chainOf(view.getUint32(48, true), table);
  if (directory === undefined || directory.length === 0) return 'its directory is cut short or damaged';
  const entries = directory.flatMap((sector) => readEntries(view, (sector + 1) * sectorSize, sectorSize));
  if (!isTree(entries)) return 'its directory is damaged';
  const mini = miniTable(view, sectorSize, table);
  if (mini === undefined) return 'its table of small streams is damaged';
  const isWhole = (entry: Entry): boolean => {
    if ((entry.type !== 2 && entry.type !== 5) || entry.size === 0) return true;
    const isLarge = entry.type === 5 || entry.size >= MINI_CUTOFF;
    const chain = entry.size > bytes.length ? undefined : chainOf(entry.start, isLarge ? table : mini);
    return chain !== undefined && chain.length * (isLarge ? sectorSize : MINI_SECTOR) >= entry.size;
  };
  return entries.every(isWhole) ? undefined : 'the file is cut short';
}

/** The next sector of each sector, from the tables that the header and the double-indirect chain list. */
function allocationTable(view: DataView, sectorSize: number, sectors: number): Uint32Array | undefined {
  const places: number[] = [];
  const wanted = view.getUint32(44, true);
  if (wanted > sectors) return undefined;
  for (let at = 76; at < 512 && places.length < wanted; at += 4) places.push(view.getUint32(at, true));
  let extra = view.getUint32(68, true);
  for (let round = 0; round <= sectors && extra < sectors && places.length < wanted; round += 1) {
    const at = (extra + 1) * sectorSize;
    if (at + sectorSize > view.byteLength) return undefined;
    for (let i = 0; i < sectorSize / 4 - 1 && places.length < wanted; i += 1)
      places.push(view.getUint32(at + i * 4, true));
    extra = view.getUint32(at + sectorSize - 4, true);
  }
  return joinTables(view, sectorSize, places);
}

function joinTables(view: DataView, sectorSize: number, places: readonly number[]): Uint32Array | undefined {
  const perSector = sectorSize / 4;
  const table = new Uint32Array(places.length * perSector).fill(FREE);
  for (const [index, place] of places.entries()) {
    const at = (place + 1) * sectorSize;
    if (at + sectorSize > view.byteLength) return undefined;
    for (let i = 0; i < perSector; i += 1) table[index * perSector + i] = view.getUint32(at + i * 4, true);
  }
  return table;
}

function miniTable(view: DataView, sectorSize: number, table: Uint32Array): Uint32Array | undefined {
  const count = view.getUint32(64, true);
  const start = view.getUint32(60, true);
  if (count === 0 || start === END_OF_CHAIN) return new Uint32Array(0);
  const places = chainOf(start, table);
  return places === undefined ? undefined : joinTables(view, sectorSize, places);
}

/** The sectors of a chain; `undefined` where it runs in a circle or outside the table. */
function chainOf(start: number, table: Uint32Array): number[] | undefined {
  const chain: number[] = [];
  for (let sector = start; sector !== END_OF_CHAIN; sector = table[sector] ?? FREE) {
    if (sector >= table.length || chain.length > table.length) return undefined;
    chain.push(sector);
  }
  return chain;
}

function readEntries(view: DataView, from: number, length: number): Entry[] {
  const entries: Entry[] = [];
  for (let at = from; at + 128 <= Math.min(from + length, view.byteLength); at += 128) {
    entries.push({
      type: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

/** True where no entry is reached twice from the root and none is missing. */
function isTree(entries: readonly Entry[]): boolean {
  const seen = new Set([0]);
  const open = [entries[0]?.child ?? NO_ENTRY];
  while (open.length > 0) {
    const index = open.pop() ?? NO_ENTRY;
    if (index === NO_ENTRY) continue;
    const entry = entries[index];
    if (entry === undefined || seen.has(index)) return false;
    seen.add(index);
    open.push(entry.left, entry.right, ...(entry.type === 1 ? [entry.child] : []));
  }
  return true;
}
