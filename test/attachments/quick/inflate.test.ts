import { constants, deflateRawSync, type ZlibOptions } from 'node:zlib';
import fc from 'fast-check';
import { inflateRaw } from '../../../src/attachments/quick/inflate';

/** Everything that a stretch unpacks to. */
function inflated(bytes: Uint8Array, start = 0, end = bytes.length): Buffer {
  const pieces: Uint8Array[] = [];
  inflateRaw(bytes, start, end, (piece) => pieces.push(piece));
  return Buffer.concat(pieces);
}

/** Bytes that no packer makes shorter. */
function noise(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let state = 1;
  for (let index = 0; index < length; index += 1) {
    state = (state * 48271) % 2147483647;
    bytes[index] = state & 255;
  }
  return bytes;
}

const TEXT = Buffer.from('The meeting is on Tuesday; Owen brings the rota. '.repeat(4000));

const CONTENTS: readonly (readonly [name: string, content: Buffer])[] = [
  ['nothing', Buffer.alloc(0)],
  ['one byte', Buffer.from('a')],
  ['text, three windows of it', TEXT],
  ['one byte over and over', Buffer.alloc(200_000, 'a')],
  ['noise', noise(150_000)],
  ['what repeats from a whole window away', Buffer.concat([noise(32_768), noise(32_768)])],
  ['text and noise', Buffer.concat([TEXT.subarray(0, 70_000), noise(40_000), TEXT.subarray(0, 70_000)])],
];

const WAYS: readonly (readonly [name: string, options: ZlibOptions])[] = [
  ['stored', { level: 0 }],
  ['fast', { level: 1 }],
  ['best', { level: 9, memLevel: 9 }],
  ['many blocks', { level: 9, memLevel: 1 }],
  ['with the fixed codes', { strategy: constants.Z_FIXED }],
  ['without copies', { strategy: constants.Z_HUFFMAN_ONLY }],
  ['runs alone', { strategy: constants.Z_RLE }],
];

describe.each(WAYS)('packed: %s', (_way, options) => {
  test.each(CONTENTS)('unpacks %s', (_name, content) => {
    expect(inflated(deflateRawSync(content, options)).equals(content)).toBe(true);
  });
});

test('unpacks whatever was packed', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), fc.constantFrom(0, 1, 6, 9), (content, level) => {
      expect(inflated(deflateRawSync(content, { level })).equals(Buffer.from(content))).toBe(true);
    }),
  );
});

test('reads between two places, and leaves alone what stands behind the end', () => {
  const packed = deflateRawSync(TEXT);
  const bytes = Buffer.concat([noise(7), packed, noise(9)]);
  expect(inflated(bytes, 7, bytes.length).equals(TEXT)).toBe(true);
});

test('hands on at most 64 KB at a time, and says what was read for it', () => {
  const packed = deflateRawSync(TEXT);
  const sizes: number[] = [];
  let taken = 0;
  inflateRaw(packed, 0, packed.length, (piece, read) => {
    sizes.push(piece.length);
    expect(read).toBeGreaterThanOrEqual(taken);
    taken = read;
  });
  expect(Math.max(...sizes)).toBeLessThanOrEqual(65_536);
  expect(taken).toBe(packed.length);
});

test('whoever counts hears of each block, also of those that hold nothing', () => {
  const empty = Buffer.from([0x00, 0x00, 0x00, 0xff, 0xff]);
  let heard = 0;
  const bytes = Buffer.concat([...Array.from({ length: 50 }, () => empty), Buffer.from([0x03, 0x00])]);
  inflateRaw(bytes, 0, bytes.length, () => (heard += 1));
  expect(heard).toBeGreaterThanOrEqual(50);
});

test('what ends too early is refused, wherever it is cut', () => {
  const packed = deflateRawSync(Buffer.from('Owen brings the rota, and Pat brings the chairs.'.repeat(3)));
  for (let length = 0; length < packed.length; length += 1)
    expect(() => inflated(packed.subarray(0, length))).toThrow();
});

test.each([
  ['a kind of block that there is none of', [0x07]],
  ['a stored block whose length is not said twice', [0x01, 0x05, 0x00, 0x00, 0x00]],
  ['a copy from before the beginning', [0x03, 0x02]],
  ['code lengths of which there are too many', [0x05, 0xe0, 0x49, 0x92, 0x24, 0x49, 0x92, 0x24, 0x49]],
  ['a code without words', [0x05, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00]],
])('refused: %s', (_name, bytes) => {
  expect(() => inflated(Uint8Array.from([...bytes, 0, 0, 0, 0]))).toThrow();
});

test('damage gives an answer or is refused, and never more than it could hold', () => {
  const packed = deflateRawSync(TEXT.subarray(0, 3000));
  fc.assert(
    fc.property(fc.nat(packed.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
      const bytes = Uint8Array.from(packed);
      bytes[place] = (bytes[place] ?? 0) ^ change;
      let size = 0;
      try {
        inflateRaw(bytes, 0, bytes.length, (piece) => (size += piece.length));
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(Error);
      }
      // No symbol is shorter than a bit, and none stands for more than 258 bytes.
      expect(size).toBeLessThanOrEqual(bytes.length * 8 * 258);
    }),
  );
});
