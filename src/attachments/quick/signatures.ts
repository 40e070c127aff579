import type { ContentType } from '../../message/message';
import { hasAscii, latin1, uint16, uint32, withBytes } from './bytes';

/**
 * First bytes that settle the type, from the formats' own specifications: a type, and the signatures that stand for it, with
 * the place of those that do not stand at the start before a colon, and other bytes than letters as hexadecimal numbers. The
 * first that fits counts.
 */
const SIGNATURES =
  // A universal Mach-O and a Java class begin alike (CAFEBABE); both run.
  'executable =7fELF =fe=ed=fa=ce =fe=ed=fa=cf =ce=fa=ed=fe =cf=fa=ed=fe =ca=fe=ba=be dex=0a0 =00asm ITSF=03=00=00=00 Cr24;' +
  'script #@~^;' +
  'shortcut L=00=00=00=01=14=02=00=00=00=00=00=c0=00=00=00=00=00=00F;' +
  'installer !<arch>=0adebian =ed=ab=ee=db xar!;' +
  // ISO 9660 volume descriptors lie in sector 16 and after; UDF puts its own first.
  'disk-image 32769:CD001 34817:CD001 36865:CD001 32769:BEA01 conectix vhdxfile KDMV QFI=fb <<<=20Oracle=20VM=20VirtualBox ' +
  'MSWIM=00=00=00 hsqs;' +
  'rtf {\\rt;' +
  'image =89PNG=0d=0a=1a=0a =ff=d8=ff GIF87a GIF89a II*=00 MM=00* 8BPS=00=01 =d7=cd=c6=9a 40:=20EMF =00=00=00=0cjP=20=20 ' +
  '=00=00=00=0cJXL=20;' +
  'audio ID3 fLaC #!AMR MThd caff=00=01;' +
  'video =1aE=df=a3 FLV=01 =00=00=01=ba =00=00=01=b3 4:moov 4:mdat;' +
  'archive =1f=8b =1f=9d 4:1AY&SY =fd7zXZ=00 257:ustar =28=b5=2f=fd =04=22=4d=18 LZIP=01 MSCF=00=00=00=00 ISc( =60=ea ' +
  '7:**ACE** 2:-lh !<arch>=0a;' +
  // A section of OneNote.
  'office =e4=52=5c=7b=8c=d8=a7=4d=ae=b1=53=78=d0=29=96=d3;' +
  'office-legacy 4:Standard=20Jet=20DB 4:Standard=20ACE=20DB;' +
  // Outlook's data file.
  'mail !BDN;' +
  // KeePass database, age file, rights-managed mail (message.rpmsg).
  'encrypted =03=d9=a2=9a=67=fb=4b=b5 age-encryption.org/ =76=e8=04=60=c4=11=e3=86';

interface Signature {
  readonly type: ContentType;
  readonly at: number;
  readonly ascii: string;
}

let read: readonly Signature[] | undefined;

/** The signatures, read once: an archive asks for each of its files. */
function signatures(): readonly Signature[] {
  if (read !== undefined) return read;
  const all: Signature[] = [];
  for (const line of SIGNATURES.split(';')) {
    const words = line.split(' ');
    for (const sign of words.slice(1)) {
      const colon = sign.indexOf(':');
      const at = Number(sign.slice(0, Math.max(0, colon)));
      all.push({
        type: words[0] as ContentType,
        at,
        ascii: withBytes(sign.slice(colon + 1), /=([0-9a-f]{2})/g),
      });
    }
  }
  return (read = all);
}

/** The type that fixed first bytes give; `undefined` where none fit. */
export function typeBySignature(bytes: Uint8Array, extension: string): ContentType | undefined {
  for (const { type, at, ascii } of signatures()) if (hasAscii(bytes, at, ascii)) return type;
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
