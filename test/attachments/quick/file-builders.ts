import { TypeEnum } from '@kenjiuno/msgreader/lib/Reader';
import { burn } from '@kenjiuno/msgreader/lib/Burner';

/** Bytes of a string whose characters are all below 256. */
export function raw(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}

/** One file in a made-up zip: stored, never compressed. */
export interface ZipFile {
  readonly name: string;
  readonly content?: string;
  readonly flags?: number;
  readonly method?: number;
}

/** A zip as the format's own description lays it out: each file with its header, the directory, the end record. */
export function zip(files: readonly ZipFile[]): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.name, 'utf8');
    const content = Buffer.from(file.content ?? '', 'latin1');
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(file.flags ?? 0, 2);
    common.writeUInt16LE(file.method ?? 0, 4);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, name, content]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), common, tail, name]));
    bodies.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Uint8Array.from(Buffer.concat([...bodies, listed, end]));
}

/** A compound file with these streams in its root. */
export function compound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(streams);
  return burn([
    { name: 'Root Entry', type: TypeEnum.ROOT, length: 0, children: names.map((_, index) => index + 1) },
    ...names.map((name) => {
      const content = streams[name] ?? new Uint8Array(0);
      return { name, type: TypeEnum.DOCUMENT, length: content.length, binaryProvider: () => content };
    }),
  ]);
}

/** `length` bytes of zero with `content` at `at`. */
export function padded(length: number, at: number, content: string): Uint8Array {
  const bytes = new Uint8Array(length);
  bytes.set(raw(content), at);
  return bytes;
}
