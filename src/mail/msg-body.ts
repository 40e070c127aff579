import { decompressRTF } from '@kenjiuno/decompressrtf';
import type { FieldsData } from '@kenjiuno/msgreader';
import iconv from 'iconv-lite';
import { deEncapsulateSync } from 'rtf-stream-parser';
import { quietly } from './quiet';

/** The body of a mail as its source: HTML or plain text. */
export interface BodySource {
  readonly format: 'html' | 'text';
  readonly source: string;
}

/** Code pages that iconv-lite knows under another name ([MS-UCODEREF] 2.2.1). */
const CODE_PAGES: Readonly<Record<number, string>> = {
  20127: 'ascii',
  20866: 'koi8-r',
  28591: 'iso-8859-1',
  28592: 'iso-8859-2',
  28605: 'iso-8859-15',
  50220: 'shift_jis',
  51949: 'euc-kr',
  65001: 'utf-8',
};

/** The name of a Windows code page for iconv-lite; windows-1252 where it is unknown. */
export function encodingOf(codePage: number | undefined): string {
  if (codePage === undefined) return 'windows-1252';
  const name = CODE_PAGES[codePage] ?? `cp${codePage}`;
  return iconv.encodingExists(name) ? name : 'windows-1252';
}

/**
 * The body of a .msg file: its HTML, else what the compressed RTF wraps ([MS-OXRTFEX]), else its plain text. Most files
 * that Outlook saves hold HTML only inside the RTF. Gives `undefined` where none of them can be read.
 */
export function msgBody(fields: FieldsData): BodySource | undefined {
  const html = fields.bodyHtml ?? decodeHtml(fields);
  if (html !== undefined && html.trim() !== '') return { format: 'html', source: html };
  const wrapped = fields.compressedRtf === undefined ? undefined : unwrapRtf(fields.compressedRtf);
  if (wrapped !== undefined && wrapped.source.trim() !== '') return wrapped;
  return fields.body === undefined ? undefined : { format: 'text', source: fields.body };
}

/** PidTagHtml holds bytes in the code page that PidTagInternetCodepage names. */
function decodeHtml(fields: FieldsData): string | undefined {
  return fields.html === undefined
    ? undefined
    : iconv.decode(Buffer.from(fields.html), encodingOf(fields.internetCodepage));
}

function unwrapRtf(compressed: Uint8Array): BodySource | undefined {
  try {
    const rtf = Buffer.from(decompressRTF(Array.from(compressed)));
    const { mode, text } = quietly(() =>
      deEncapsulateSync(rtf, { decode: decodeWith, warn: () => undefined }),
    );
    return { format: mode, source: typeof text === 'string' ? text : text.toString('utf8') };
  } catch {
    // Rich text that wraps neither HTML nor plain text, or a damaged stream: the plain text is read instead.
    return undefined;
  }
}

function decodeWith(bytes: Buffer, encoding: string): string {
  return iconv.decode(bytes, iconv.encodingExists(encoding) ? encoding : 'windows-1252');
}
