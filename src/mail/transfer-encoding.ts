/** Hexadecimal digits of a quoted-printable escape. */
const HEX = /^[0-9A-Fa-f]{2}$/;
/** RFC 2045 §6.7 and §6.8: no encoded line is longer. */
const LINE_LENGTH = 76;

/** True where the bytes are UTF-8 (ASCII included). */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The content of a part from its bytes in the mail. Unknown encodings count as none. */
export function transferDecoded(bytes: Uint8Array, encoding: string): Uint8Array {
  if (encoding === 'base64') return Buffer.from(Buffer.from(bytes).toString('latin1'), 'base64');
  return encoding === 'quoted-printable' ? quotedPrintableDecoded(bytes) : bytes;
}

function quotedPrintableDecoded(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const decoded = text.replace(/=(?:\r?\n|[0-9A-Fa-f]{2})/g, (found) =>
    HEX.test(found.slice(1)) ? String.fromCharCode(parseInt(found.slice(1), 16)) : '',
  );
  return Buffer.from(decoded, 'latin1');
}

/** Base64 in lines of 76 characters that end in CRLF. */
export function base64Lines(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('base64');
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += LINE_LENGTH) lines.push(text.slice(at, at + LINE_LENGTH));
  return lines.join('\r\n') + (lines.length > 0 ? '\r\n' : '');
}

/** True for what may stand as it is: printable ASCII but `=`, and white space that does not end a line. */
function isPlain(byte: number, next: number | undefined): boolean {
  if (byte === 0x20 || byte === 0x09) return next !== undefined && next !== 0x0a && next !== 0x0d;
  return byte > 0x20 && byte < 0x7f && byte !== 0x3d;
}

/** Quoted-printable of text bytes whose line breaks are LF or CRLF; the lines of the result end in CRLF. */
export function quotedPrintableLines(bytes: Uint8Array): string {
  const lines: string[] = [];
  let line = '';
  const put = (piece: string): void => {
    if (line.length + piece.length >= LINE_LENGTH) {
      lines.push(`${line}=`);
      line = '';
    }
    line += piece;
  };
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    const next = bytes[at + 1];
    if (byte === 0x0a) {
      lines.push(line);
      line = '';
    } else if (byte === 0x0d && next === 0x0a) {
      continue;
    } else {
      put(
        isPlain(byte, next)
          ? String.fromCharCode(byte)
          : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
      );
    }
  }
  if (line !== '') lines.push(line);
  return lines.join('\r\n');
}
