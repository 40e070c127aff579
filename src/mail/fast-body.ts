import { isMultipart } from './mime-parts';
import type { MimePart } from './mime-parts';
import type { Splice } from './splice';

/** Below this size the parser is quick enough with any body. */
const WORTH_IT = 2 * 1024;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
/** A multiple of four, so that each line of base64 stands for whole bytes. */
const LINE = 64 * 1024;

/**
 * True for a part whose lines postal-mime would keep one by one: a third of a second for each megabyte. As base64 the
 * same content takes a tenth of that.
 */
export function isSlowToRead(part: MimePart): boolean {
  const encoding = part.fields.find((field) => field.name === 'content-transfer-encoding')?.value ?? '';
  const isPacked = /base64|quoted-printable/i.test(encoding);
  return !isMultipart(part) && !isPacked && part.sectionEnd - part.bodyStart > WORTH_IT;
}

/** The part's content as base64; its lines end in a line feed, as the parser leaves them. */
export function packedBody(bytes: Uint8Array, part: MimePart): Splice {
  const { bodyStart: start, sectionEnd: end } = part;
  const text = Buffer.from(withLineFeeds(bytes.subarray(start, end))).toString('base64');
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += LINE) lines.push(text.slice(at, at + LINE), '\n');
  return { start, end, replacement: Buffer.from(lines.join(''), 'latin1') };
}

/** What stands before the first part and after the last one belongs to nobody, and is left out where it is long. */
export function idleText(bytes: Uint8Array, part: MimePart): Splice[] {
  if (!isMultipart(part)) return [];
  const [first] = part.children;
  const last = part.children[part.children.length - 1];
  const closing = last === undefined ? -1 : bytes.indexOf(LINE_FEED, last.sectionEnd);
  const stretches = [
    { start: part.bodyStart, end: first?.delimiterStart ?? part.sectionEnd },
    { start: closing < 0 ? part.sectionEnd : closing + 1, end: part.sectionEnd },
  ];
  const replacement = new Uint8Array(0);
  return stretches.flatMap(({ start, end }) => (end - start > WORTH_IT ? [{ start, end, replacement }] : []));
}

/** Every line without its carriage returns and with a line feed, the last one too. */
function withLineFeeds(bytes: Uint8Array): Uint8Array {
  const lines = new Uint8Array(bytes.length + 1);
  let length = 0;
  let lineStart = 0;
  const endLine = (): void => {
    while (length > lineStart && lines[length - 1] === RETURN) length -= 1;
    lines[length] = LINE_FEED;
    length += 1;
    lineStart = length;
  };
  for (const byte of bytes) {
    if (byte === LINE_FEED) {
      endLine();
    } else {
      lines[length] = byte;
      length += 1;
    }
  }
  if (length > lineStart) endLine();
  return lines.subarray(0, length);
}
