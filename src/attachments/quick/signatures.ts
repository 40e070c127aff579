import type { ContentType } from '../../message/message';
import { hasAscii, latin1, uint16, uint32 } from './bytes';

interface Signature {
  readonly type: ContentType;
  readonly at: number;
  readonly ascii: string;
}

/** First bytes that settle the type. From the formats' own specifications; order does not matter. */
const SIGNATURES: readonly Signature[] = [
  { type: 'executable', at: 0, ascii: '\x7fELF' },
  { type: 'executable', at: 0, ascii: '\xfe\xed\xfa\xce' },
  { type: 'executable', at: 0, ascii: '\xfe\xed\xfa\xcf' },
  { type: 'executable', at: 0, ascii: '\xce\xfa\xed\xfe' },
  { type: 'executable', at: 0, ascii: '\xcf\xfa\xed\xfe' },
  // A universal Mach-O and a Java class begin alike; both run.
  { type: 'executable', at: 0, ascii: '\xca\xfe\xba\xbe' },
  { type: 'executable', at: 0, ascii: 'dex\n0' },
  { type: 'executable', at: 0, ascii: '\0asm' },
  { type: 'executable', at: 0, ascii: 'ITSF\x03\0\0\0' },
  { type: 'executable', at: 0, ascii: 'Cr24' },
  { type: 'script', at: 0, ascii: '#@~^' },
  { type: 'shortcut', at: 0, ascii: 'L\0\0\0\x01\x14\x02\0\0\0\0\0\xc0\0\0\0\0\0\0F' },
  { type: 'installer', at: 0, ascii: '!<arch>\ndebian' },
  { type: 'installer', at: 0, ascii: '\xed\xab\xee\xdb' },
  { type: 'installer', at: 0, ascii: 'xar!' },
  // ISO 9660 volume descriptors lie in sector 16 and after; UDF puts its own first.
  { type: 'disk-image', at: 0x8001, ascii: 'CD001' },
  { type: 'disk-image', at: 0x8801, ascii: 'CD001' },
  { type: 'disk-image', at: 0x9001, ascii: 'CD001' },
  { type: 'disk-image', at: 0x8001, ascii: 'BEA01' },
  { type: 'disk-image', at: 0, ascii: 'conectix' },
  { type: 'disk-image', at: 0, ascii: 'vhdxfile' },
  { type: 'disk-image', at: 0, ascii: 'KDMV' },
  { type: 'disk-image', at: 0, ascii: 'QFI\xfb' },
  { type: 'disk-image', at: 0, ascii: '<<< Oracle VM VirtualBox Disk Image' },
  { type: 'disk-image', at: 0, ascii: 'MSWIM\0\0\0' },
  { type: 'disk-image', at: 0, ascii: 'hsqs' },
  { type: 'rtf', at: 0, ascii: '{\\rt' },
  { type: 'image', at: 0, ascii: '\x89PNG\r\n\x1a\n' },
  { type: 'image', at: 0, ascii: '\xff\xd8\xff' },
  { type: 'image', at: 0, ascii: 'GIF87a' },
  { type: 'image', at: 0, ascii: 'GIF89a' },
  { type: 'image', at: 0, ascii: 'II*\0' },
  { type: 'image', at: 0, ascii: 'MM\0*' },
  { type: 'image', at: 0, ascii: '8BPS\0\x01' },
  { type: 'image', at: 0, ascii: '\xd7\xcd\xc6\x9a' },
  { type: 'image', at: 40, ascii: ' EMF' },
  { type: 'image', at: 0, ascii: '\0\0\0\x0cjP  ' },
  { type: 'image', at: 0, ascii: '\0\0\0\x0cJXL ' },
  { type: 'audio', at: 0, ascii: 'ID3' },
  { type: 'audio', at: 0, ascii: 'fLaC' },
  { type: 'audio', at: 0, ascii: '#!AMR' },
  { type: 'audio', at: 0, ascii: 'MThd' },
  { type: 'audio', at: 0, ascii: 'caff\0\x01' },
  { type: 'video', at: 0, ascii: '\x1aE\xdf\xa3' },
  { type: 'video', at: 0, ascii: 'FLV\x01' },
  { type: 'video', at: 0, ascii: '\0\0\x01\xba' },
  { type: 'video', at: 0, ascii: '\0\0\x01\xb3' },
  { type: 'video', at: 4, ascii: 'moov' },
  { type: 'video', at: 4, ascii: 'mdat' },
  { type: 'archive', at: 0, ascii: '\x1f\x8b' },
  { type: 'archive', at: 0, ascii: '\x1f\x9d' },
  { type: 'archive', at: 4, ascii: '1AY&SY' },
  { type: 'archive', at: 0, ascii: '\xfd7zXZ\0' },
  { type: 'archive', at: 257, ascii: 'ustar' },
  { type: 'archive', at: 0, ascii: '\x28\xb5\x2f\xfd' },
  { type: 'archive', at: 0, ascii: '\x04\x22\x4d\x18' },
  { type: 'archive', at: 0, ascii: 'LZIP\x01' },
  { type: 'archive', at: 0, ascii: 'MSCF\0\0\0\0' },
  { type: 'archive', at: 0, ascii: 'ISc(' },
  { type: 'archive', at: 0, ascii: '\x60\xea' },
  { type: 'archive', at: 7, ascii: '**ACE**' },
  { type: 'archive', at: 2, ascii: '-lh' },
  { type: 'archive', at: 0, ascii: '!<arch>\n' },
  // OneNote section; Jet and ACE databases; Outlook data file.
  { type: 'office', at: 0, ascii: '\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d\xae\xb1\x53\x78\xd0\x29\x96\xd3' },
  { type: 'office-legacy', at: 4, ascii: 'Standard Jet DB' },
  { type: 'office-legacy', at: 4, ascii: 'Standard ACE DB' },
  { type: 'mail', at: 0, ascii: '!BDN' },
  // KeePass database, age file, rights-managed mail (message.rpmsg).
  { type: 'encrypted', at: 0, ascii: '\x03\xd9\xa2\x9a\x67\xfb\x4b\xb5' },
  { type: 'encrypted', at: 0, ascii: 'age-encryption.org/' },
  { type: 'encrypted', at: 0, ascii: '\x76\xe8\x04\x60\xc4\x11\xe3\x86' },
];

/** The type that fixed first bytes give; `undefined` where none fit. */
export function typeBySignature(bytes: Uint8Array, extension: string): ContentType | undefined {
  for (const signature of SIGNATURES) {
    if (hasAscii(bytes, signature.at, signature.ascii)) return signature.type;
  }
  return (
    mediaContainer(bytes, extension) ?? trailerType(bytes) ?? bitmapOrIcon(bytes) ?? envelopedData(bytes)
  );
}

/** The kind of content that a form inside a RIFF or AIFF container, or an ISO base media brand, stands for. */
const FORMS: Readonly<Record<string, ContentType>> = {
  WEBP: 'image',
  'AVI ': 'video',
  WAVE: 'audio',
  RMID: 'audio',
  AIFF: 'audio',
  AIFC: 'audio',
};
const BRANDS: Readonly<Record<string, ContentType>> = {
  M4A: 'audio',
  M4B: 'audio',
  hei: 'image',
  hev: 'image',
  mif: 'image',
  msf: 'image',
  avi: 'image',
};

/** RIFF, ISO base media (`ftyp`), Ogg, ASF and AIFF hold sound or pictures; the form inside tells which. */
function mediaContainer(bytes: Uint8Array, extension: string): ContentType | undefined {
  if (hasAscii(bytes, 0, 'RIFF') || hasAscii(bytes, 0, 'FORM')) return FORMS[latin1(bytes, 8, 12)];
  if (hasAscii(bytes, 4, 'ftyp')) return BRANDS[latin1(bytes, 8, 11)] ?? 'video';
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
