import { TypeEnum } from '@kenjiuno/msgreader/lib/Reader';
import { burn } from '@kenjiuno/msgreader/lib/Burner';
import type { Entry } from '@kenjiuno/msgreader/lib/Burner';

/** Properties of one object: text or bytes by tag and type (`0037001f`), numbers and flags by tag and type. */
export interface MsgObject {
  readonly streams?: Readonly<Record<string, string | Uint8Array>>;
  readonly numbers?: Readonly<Record<string, number>>;
}

/** A made-up Outlook message. */
export interface MsgParts extends MsgObject {
  /** Named properties: one text, or a list of them. */
  readonly named?: Readonly<Record<string, string | readonly string[]>>;
  readonly recipients?: readonly MsgObject[];
  readonly attachments?: readonly MsgObject[];
}

/** Lays out a .msg file as [MS-OXMSG] describes it. */
export function buildMsg(message: MsgParts): Uint8Array {
  const entries: Entry[] = [{ name: 'Root Entry', type: TypeEnum.ROOT, length: 0, children: [] }];
  addObject(entries, 0, message, 32);
  addNamed(entries, message.named ?? {});
  const sub = [
    ...(message.recipients ?? []).map((one, index) => ({ one, name: `__recip_version1.0_#${hex(index)}` })),
    ...(message.attachments ?? []).map((one, index) => ({ one, name: `__attach_version1.0_#${hex(index)}` })),
  ];
  for (const { one, name } of sub) {
    const index = entries.push({ name, type: TypeEnum.DIRECTORY, length: 0, children: [] }) - 1;
    entries[0]!.children!.push(index);
    addObject(entries, index, one, 8);
  }
  return burn(entries);
}

function hex(index: number): string {
  return index.toString(16).padStart(8, '0');
}

function addObject(
  entries: Entry[],
  parent: number,
  object: MsgObject,
  headerSize: number,
  withProperties = true,
): void {
  const add = (name: string, content: Uint8Array): void => {
    const entry = { name, type: TypeEnum.DOCUMENT, length: content.length, binaryProvider: () => content };
    entries[parent]!.children!.push(entries.push(entry) - 1);
  };
  for (const [tag, value] of Object.entries(object.streams ?? {})) {
    // The writer takes whole buffers: a slice of Node's shared pool would bring its neighbours along.
    const content = Uint8Array.from(typeof value === 'string' ? Buffer.from(value, 'utf16le') : value);
    add(`__substg1.0_${tag.toUpperCase()}`, content);
  }
  if (!withProperties) return;
  const numbers = Object.entries(object.numbers ?? {});
  const properties = Buffer.alloc(headerSize + numbers.length * 16);
  for (const [index, [tag, value]] of numbers.entries()) {
    const at = headerSize + index * 16;
    properties.writeUInt32LE(parseInt(tag, 16), at);
    if (tag.endsWith('0040')) {
      // FILETIME: 100 ns since 1601.
      properties.writeBigUInt64LE(BigInt(value) * 10_000n + 116_444_736_000_000_000n, at + 8);
    } else {
      properties.writeUInt32LE(value, at + 8);
    }
  }
  add('__properties_version1.0', properties);
}

/** [MS-OXMSG] 2.2.3: names in one stream, an entry of eight bytes for each in another. */
function addNamed(entries: Entry[], named: Readonly<Record<string, string | readonly string[]>>): void {
  const names = Object.keys(named);
  if (names.length === 0) return;
  const table: Buffer[] = [];
  const strings: Buffer[] = [];
  const values: Record<string, Uint8Array> = {};
  let offset = 0;
  for (const [index, name] of names.entries()) {
    const text = Buffer.from(name, 'utf16le');
    const entry = Buffer.alloc(8);
    entry.writeUInt32LE(offset, 0);
    // The first GUID of the list, by name.
    entry.writeUInt16LE((3 << 1) | 1, 4);
    entry.writeUInt16LE(index, 6);
    table.push(entry);
    const size = Buffer.alloc(4);
    size.writeUInt32LE(text.length);
    strings.push(size, text);
    offset += 4 + text.length;
    Object.assign(values, valueStreams((0x8000 + index).toString(16), named[name] ?? ''));
  }
  const at =
    entries.push({ name: '__nameid_version1.0', type: TypeEnum.DIRECTORY, length: 0, children: [] }) - 1;
  entries[0]!.children!.push(at);
  addObject(
    entries,
    at,
    {
      streams: {
        '00020102': new Uint8Array(16),
        '00030102': Buffer.concat(table),
        '00040102': Buffer.concat(strings),
      },
    },
    8,
  );
  addObject(entries, 0, { streams: values }, 32, false);
}

function valueStreams(tag: string, value: string | readonly string[]): Record<string, Uint8Array> {
  if (typeof value === 'string') return { [`${tag}001f`]: Buffer.from(value, 'utf16le') };
  const streams: Record<string, Uint8Array> = {};
  const sizes = Buffer.alloc(value.length * 4);
  for (const [index, one] of value.entries()) {
    const text = Buffer.from(`${one}\0`, 'utf16le');
    sizes.writeUInt32LE(text.length, index * 4);
    streams[`${tag}101f-${hex(index)}`] = text;
  }
  return { [`${tag}101f`]: sizes, ...streams };
}
