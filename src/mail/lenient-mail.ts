import { idleText, isSlowToRead, packedBody } from './fast-body';
import { headerOffset } from './mail-shape';
import { isBodyText, leaves, locateParts } from './mime-parts';
import type { MimePart } from './mime-parts';
import { applySplices } from './splice';
import type { Splice } from './splice';
import { namesFile } from './structured-header';
import { isUtf8, transferDecoded } from './transfer-encoding';
import { windowsText } from './windows-1252';

/** Old types of marked-up text. They are read as plain text where the mail has no other text. */
const OLD_TEXT_TYPES = ['text/enriched', 'text/richtext', 'text/markdown', 'text/x-markdown'];

/**
 * The mail from its header on, with what the parser would misread set right: header bytes that are not UTF-8 and text
 * that names no character set are windows-1252; a type without a slash is plain text; a text part that carries a file
 * name is a file, as Outlook shows it. Long bodies come in the form that is read fast.
 */
export function readableMail(raw: Uint8Array): Uint8Array {
  const bytes = raw.subarray(headerOffset(raw));
  const root = locateParts(bytes);
  if (root === undefined) return bytes;
  const parts = leaves(root);
  const firstText = parts.find(isBodyText);
  const splices: Splice[] = [];
  for (const part of allParts(root)) {
    const header = Buffer.from(bytes.subarray(part.headerStart, part.headerEnd));
    let text = isUtf8(header) ? header.toString('utf8') : windowsText(header);
    if (part.children.length === 0) text = repairedHeader(text, part, bytes, firstText);
    if (isSlowToRead(part)) {
      text = replaceValue(text, 'content-transfer-encoding', 'base64');
      splices.push(packedBody(bytes, part));
    }
    splices.push(...idleText(bytes, part));
    const repaired = Buffer.from(text, 'utf8');
    if (!repaired.equals(header)) {
      splices.push({ start: part.headerStart, end: part.headerEnd, replacement: repaired });
    }
  }
  return applySplices(bytes, splices);
}

function allParts(root: MimePart): MimePart[] {
  const found: MimePart[] = [];
  const open = [root];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    found.push(part);
    open.push(...part.children);
  }
  return found;
}

function repairedHeader(
  header: string,
  part: MimePart,
  bytes: Uint8Array,
  firstText: MimePart | undefined,
): string {
  const isFile = part.disposition.value === 'attachment' || namesFile(part.disposition, 'filename');
  const type = part.type.value;
  if (!isFile && (!type.includes('/') || (firstText === undefined && OLD_TEXT_TYPES.includes(type)))) {
    return replaceValue(header, 'content-type', 'text/plain');
  }
  if (!isBodyText(part)) return header;
  if (isNamedText(part) && part !== firstText)
    return replaceValue(header, 'content-disposition', 'attachment');
  if (part.type.params.has('charset')) return header;
  const content = transferDecoded(bytes.subarray(part.bodyStart, part.bodyEnd), part.encoding);
  return isUtf8(content) ? header : replaceValue(header, 'content-type', `${type}; charset=windows-1252`);
}

/** A text part with a file name of its own. In an alternative the name only labels one form of the body. */
function isNamedText(part: MimePart): boolean {
  if (namesFile(part.disposition, 'filename')) return true;
  return namesFile(part.type, 'name') && part.parent?.type.value === 'multipart/mixed';
}

/** Gives the field this value and keeps its parameters, or adds the field at the top. */
function replaceValue(header: string, field: string, value: string): string {
  const at = new RegExp(`^${field}[ \\t]*:`, 'im').exec(header);
  if (at === null) return `${field}: ${value}\r\n${header}`;
  const start = at.index + at[0].length;
  const end = header.slice(start).search(/;|\r?\n(?![ \t])|$/);
  return `${header.slice(0, start)} ${value}${end < 0 ? '' : header.slice(start + end)}`;
}
