import { deflateRawSync } from 'node:zlib';
import { PACK_DIGITS } from '../../addin/launchevent/open-pack';

/** Gives texts as one pack, for `openPack` of addin/launchevent: the texts lie in their order, with a zero between two. */
export function packTexts(texts: readonly string[]): string {
  const plain = texts.join('\0').replace(/[%\u0080-\uffff]+/g, encodeURIComponent);
  return toBase91(deflated(plain));
}

/** The shortest of what zlib makes of it: where it ends a block hangs on the memory it is given. */
function deflated(plain: string): Uint8Array {
  const settings = [4, 5, 6, 7, 8, 9].flatMap((memLevel) =>
    [6, 7, 8, 9].map((level) => ({ memLevel, level })),
  );
  const tries = settings.map((one) => deflateRawSync(plain, one));
  return tries.reduce((best, one) => (one.length < best.length ? one : best));
}

/** basE91: 13 bits in two digits, 14 where the 13 are small enough. */
function toBase91(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let count = 0;
  const put = (value: number): void => {
    text += PACK_DIGITS.charAt(value % 91) + PACK_DIGITS.charAt(Math.floor(value / 91));
  };
  for (const byte of bytes) {
    held |= byte << count;
    count += 8;
    if (count <= 13) continue;
    const isSmall = (held & 8191) <= 88;
    put(held & (isSmall ? 16383 : 8191));
    held >>= isSmall ? 14 : 13;
    count -= isSmall ? 14 : 13;
  }
  if (count > 0) put(held);
  return text;
}
