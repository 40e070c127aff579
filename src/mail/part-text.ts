import iconv from 'iconv-lite';
import { parseMime } from './mime-parser';
import type { MimePart } from './mime-parts';
import type { Splice } from './splice';
import { base64Lines, quotedPrintableLines } from './transfer-encoding';

/** RFC 5322 §2.1.1, without the line break. */
const LONGEST_LINE = 998;

/** The decoded text of a body part, as the mail parser gives it within the whole mail. */
export async function partText(bytes: Uint8Array, part: MimePart): Promise<string> {
  const mime = await parseMime(bytes.subarray(part.headerStart, part.sectionEnd));
  return (part.type.value === 'text/html' ? mime.html : mime.text) ?? '';
}

/** Replaces the text of a part. Keeps its character set and encoding where they can carry the new text. */
export function replaceText(bytes: Uint8Array, part: MimePart, text: string): Splice[] {
  const written = part.type.params.get('format')?.toLowerCase() === 'flowed' ? flowed(text) : text;
  const declared = part.type.params.get('charset')?.toLowerCase() ?? '';
  const charset = canWrite(declared, written) ? declared : 'utf-8';
  const lineEnd = lineEndOf(bytes, part);
  // The parser ends the last line; the delimiter below brings its own line break.
  const content =
    part.parent === undefined || part.encoding === 'base64' ? written : written.replace(/\n$/, '');
  const { encoding, body } = transferred(content, charset, part.encoding, lineEnd);
  const splices: Splice[] = [{ start: part.bodyStart, end: part.bodyEnd, replacement: body }];
  if (charset !== declared && !(declared === '' && /^[\0-\x7f]*$/.test(written))) {
    splices.unshift(charsetField(bytes, part, charset, lineEnd));
  }
  if (encoding !== part.encoding) splices.unshift(encodingField(part, encoding, lineEnd));
  return splices;
}

/** A line that ends in a space would be joined to the next; one that begins with a space has it doubled (RFC 3676 §4). */
function flowed(text: string): string {
  const lines = text.replace(/\r\n/g, '\n').split('\n');
  return lines
    .map((line) => (line === '-- ' ? line : line.trimEnd()))
    .map((line) => (/^(?: |From )/.test(line) ? ` ${line}` : line))
    .join('\n');
}

function canWrite(charset: string, text: string): boolean {
  if (/^[\0-\x7f]*$/.test(text)) return charset !== '' && !/^(?:utf-?16|utf-?7|iso-2022|hz)/.test(charset);
  if (charset === '' || charset === 'us-ascii' || !iconv.encodingExists(charset)) return false;
  return iconv.decode(iconv.encode(text, charset), charset) === text;
}

interface Transferred {
  readonly encoding: string;
  readonly body: Uint8Array;
}

function transferred(text: string, charset: string, encoding: string, lineEnd: string): Transferred {
  const encode = (value: string): Buffer =>
    iconv.encodingExists(charset) ? iconv.encode(value, charset) : Buffer.from(value, 'utf8');
  const lines = text.replace(/\r\n/g, '\n');
  const withEnds = (value: string): string => value.replace(/\r?\n/g, lineEnd);
  if (encoding === 'base64') {
    return { encoding, body: Buffer.from(withEnds(base64Lines(encode(text)).trimEnd())) };
  }
  const isAscii = /^[\0-\x7f]*$/.test(lines);
  const isShort = lines.split('\n').every((line) => line.length <= LONGEST_LINE);
  if (encoding !== 'quoted-printable' && isShort && (isAscii || encoding === '8bit')) {
    return { encoding, body: encode(withEnds(lines)) };
  }
  return { encoding: 'quoted-printable', body: Buffer.from(withEnds(quotedPrintableLines(encode(lines)))) };
}

/** Gives the Content-Type of a part another character set; a part without the field gets one. */
function charsetField(bytes: Uint8Array, part: MimePart, charset: string, lineEnd: string): Splice {
  const field = part.fields.find((one) => one.name === 'content-type');
  if (field === undefined) {
    return insertField(part, `Content-Type: ${part.type.value}; charset="${charset}"${lineEnd}`);
  }
  const text = Buffer.from(bytes.subarray(field.start, field.end)).toString('latin1').trimEnd();
  const parameter = /charset\s*=\s*(?:"[^"]*"|[^;\s]*)/i;
  const changed = parameter.test(text)
    ? text.replace(parameter, `charset="${charset}"`)
    : `${text}; charset="${charset}"`;
  return { start: field.start, end: field.end, replacement: Buffer.from(`${changed}${lineEnd}`, 'latin1') };
}

function encodingField(part: MimePart, encoding: string, lineEnd: string): Splice {
  const field = part.fields.find((one) => one.name === 'content-transfer-encoding');
  const text = `Content-Transfer-Encoding: ${encoding}${lineEnd}`;
  if (field === undefined) return insertField(part, text);
  return { start: field.start, end: field.end, replacement: Buffer.from(text) };
}

function insertField(part: MimePart, text: string): Splice {
  return { start: part.headerEnd, end: part.headerEnd, replacement: Buffer.from(text) };
}

/** The line break that the part's header uses; CRLF where it has none. */
export function lineEndOf(bytes: Uint8Array, part: MimePart): string {
  const feed = bytes.indexOf(0x0a, part.headerStart);
  return feed > 0 && bytes[feed - 1] !== 0x0d ? '\n' : '\r\n';
}
