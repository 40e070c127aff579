import type { ContentType } from '../../message/message';
import { hasAscii, latin1, uint16, uint32 } from './bytes';

/** Bytes as characters, at the start of a file, or at another place of it. */
type Signature = string | readonly [number, string];

/** First bytes that settle the type, from the formats' own specifications. The first that fits counts. */
const SIGNATURES: readonly (readonly [ContentType, readonly Signature[]])[] = [
  [
    'executable',
    [
      '\x7fELF',
      '\xfe\xed\xfa\xce',
      '\xfe\xed\xfa\xcf',
      '\xce\xfa\xed\xfe',
      '\xcf\xfa\xed\xfe',
      // A universal Mach-O and a Java class begin alike; both run.
      '\xca\xfe\xba\xbe',
      'dex\n0',
      '\0asm',
      'ITSF\x03\0\0\0',
      'Cr24',
    ],
  ],
  ['script', ['#@~^']],
  ['shortcut', ['L\0\0\0\x01\x14\x02\0\0\0\0\0\xc0\0\0\0\0\0\0F']],
  ['installer', ['!<arch>\ndebian', '\xed\xab\xee\xdb', 'xar!']],
  [
    'disk-image',
    [
      // ISO 9660 volume descriptors lie in sector 16 and after; UDF puts its own first.
      [0x8001, 'CD001'],
      [0x8801, 'CD001'],
      [0x9001, 'CD001'],
      [0x8001, 'BEA01'],
      'conectix',
      'vhdxfile',
      'KDMV',
      'QFI\xfb',
      '<<< Oracle VM VirtualBox Disk Image',
      'MSWIM\0\0\0',
      'hsqs',
    ],
  ],
  ['rtf', ['{\\rt']],
  [
    'image',
    [
      '\x89PNG\r\n\x1a\n',
      '\xff\xd8\xff',
      'GIF87a',
      'GIF89a',
      'II*\0',
      'MM\0*',
      '8BPS\0\x01',
      '\xd7\xcd\xc6\x9a',
      [40, ' EMF'],
      '\0\0\0\x0cjP  ',
      '\0\0\0\x0cJXL ',
    ],
  ],
  ['audio', ['ID3', 'fLaC', '#!AMR', 'MThd', 'caff\0\x01']],
  ['video', ['\x1aE\xdf\xa3', 'FLV\x01', '\0\0\x01\xba', '\0\0\x01\xb3', [4, 'moov'], [4, 'mdat']]],
  [
    'archive',
    [
      '\x1f\x8b',
      '\x1f\x9d',
      [4, '1AY&SY'],
      '\xfd7zXZ\0',
      [257, 'ustar'],
      '\x28\xb5\x2f\xfd',
      '\x04\x22\x4d\x18',
      'LZIP\x01',
      'MSCF\0\0\0\0',
      'ISc(',
      '\x60\xea',
      [7, '**ACE**'],
      [2, '-lh'],
      '!<arch>\n',
    ],
  ],
  // A section of OneNote.
  ['office', ['\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d\xae\xb1\x53\x78\xd0\x29\x96\xd3']],
  [
    'office-legacy',
    [
      [4, 'Standard Jet DB'],
      [4, 'Standard ACE DB'],
    ],
  ],
  // Outlook's data file.
  ['mail', ['!BDN']],
  [
    'encrypted',
    [
      // KeePass database, age file, rights-managed mail (message.rpmsg).
      '\x03\xd9\xa2\x9a\x67\xfb\x4b\xb5',
      'age-encryption.org/',
      '\x76\xe8\x04\x60\xc4\x11\xe3\x86',
    ],
  ],
];

/** The type that fixed first bytes give; `undefined` where none fit. */
export function typeBySignature(bytes: Uint8Array, extension: string): ContentType | undefined {
  for (const [type, signatures] of SIGNATURES) {
    for (const signature of signatures) {
      const [at, ascii] = typeof signature === 'string' ? [0, signature] : signature;
      if (hasAscii(bytes, at, ascii)) return type;
    }
  }
  return (
    mediaContainer(bytes, extension) ?? trailerType(bytes) ?? bitmapOrIcon(bytes) ?? envelopedData(bytes)
  );
}

/** RIFF, ISO base media (`ftyp`), Ogg, ASF and AIFF hold sound or pictures; the form inside tells which. */
function mediaContainer(bytes: Uint8Array, extension: string): ContentType | undefined {
  const form = latin1(bytes, 8, 12);
  if (hasAscii(bytes, 0, 'RIFF') || hasAscii(bytes, 0, 'FORM')) {
    if (/WAVE|RMID|AIF[FC]/.test(form)) return 'audio';
    return form === 'WEBP' ? 'image' : form === 'AVI ' ? 'video' : undefined;
  }
  if (hasAscii(bytes, 4, 'ftyp'))
    return /^M4[AB]/.test(form) ? 'audio' : /^(?:he[iv]|m[is]f|avi)/.test(form) ? 'image' : 'video';
  if (hasAscii(bytes, 0, 'OggS')) return extension === 'ogv' ? 'video' : 'audio';
  if (hasAscii(bytes, 0, '\x30\x26\xb2\x75\x8e\x66\xcf\x11')) return extension === 'wma' ? 'audio' : 'video';
  return isAudioFrame(bytes) ? 'audio' : undefined;
}

/** An ADTS frame, or an MPEG audio frame: eleven set bits, then no reserved version, layer, bit rate or sampling rate. */
function isAudioFrame(bytes: Uint8Array): boolean {
  const second = bytes[1] ?? 0;
  const third = bytes[2] ?? 0xff;
  if (bytes[0] !== 0xff || bytes.length < 5) return false;
  if ((second & 0xf6) === 0xf0) return true;
  // FF FE and FF FF would be layer I, which nobody sends; they open UTF-16 text and padding.
  const isMpeg =
    (second & 0xe0) === 0xe0 && (second & 0x18) !== 0x08 && (second & 0x06) !== 0 && second < 0xfe;
  return isMpeg && third >> 4 !== 0x0f && (third & 0x0c) !== 0x0c;
}

/** Fixed-size VHD and DMG name themselves in their last 512 bytes. */
function trailerType(bytes: Uint8Array): ContentType | undefined {
  const trailer = bytes.length - 512;
  return hasAscii(bytes, trailer, 'conectix') || hasAscii(bytes, trailer, 'koly') ? 'disk-image' : undefined;
}

/** BMP and ICO have short signatures, so that a second field must fit too. */
function bitmapOrIcon(bytes: Uint8Array): ContentType | undefined {
  if (
    hasAscii(bytes, 0, 'BM') &&
    uint32(bytes, 6) === 0 &&
    uint32(bytes, 14) >= 12 &&
    uint32(bytes, 14) <= 200
  ) {
    return 'image';
  }
  const count = uint16(bytes, 4);
  const isIcon = hasAscii(bytes, 0, '\0\0\x01\0') && count > 0 && count < 200 && bytes[9] === 0;
  return isIcon && uint32(bytes, 18) < bytes.length ? 'image' : undefined;
}

/** CMS EnvelopedData (RFC 5652 §6): object identifier 1.2.840.113549.1.7.3 right after the outer sequence. */
function envelopedData(bytes: Uint8Array): ContentType | undefined {
  if (bytes[0] !== 0x30) return undefined;
  const oid = '\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03';
  for (let at = 2; at <= 6; at += 1) if (hasAscii(bytes, at, oid)) return 'encrypted';
  return undefined;
}
