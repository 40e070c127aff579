import type { ContentType } from '../../message/message';
import { hasAscii, latin1 } from './bytes';
import { runsAs } from './file-extension';
import { decodeText } from './text-decoding';

/** The first part of a file that is looked at to tell text from data. */
const WINDOW = 4096;

/**
 * The beginning of a file as characters where it is text (ASCII, UTF-8 or a Windows code page; UTF-16 with its mark),
 * otherwise `undefined`. Bytes above 127 stay single characters: nothing here looks for them.
 */
export function textStart(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return undefined;
  if (hasAscii(bytes, 0, '\xff\xfe') || hasAscii(bytes, 0, '\xfe\xff')) {
    const text = decodeText(bytes.subarray(0, WINDOW * 2));
    return /[^\t\n\r\u0020-\uffff]/.test(text) ? undefined : text;
  }
  const start = hasAscii(bytes, 0, '\xef\xbb\xbf') ? 3 : 0;
  const end = Math.min(bytes.length, start + WINDOW);
  let high = 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) high += 1;
    else if (isDataControl(byte)) return undefined;
  }
  // UTF-8 makes one character of two or three such bytes; of others next to none are joined.
  const size = end - start;
  const isText = high <= size * 0.3 || decodeText(bytes.subarray(start, end)).length < size - high / 3;
  return isText ? latin1(bytes, start, end) : undefined;
}

/** Tab, line feed, form feed, carriage return and escape (ISO-2022 text) stand in texts; other controls do not. */
function isDataControl(byte: number): boolean {
  return byte === 0x7f || (byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte));
}

/** Header fields of which two near the start make a text a mail. */
const MAIL_FIELDS =
  /^(?:from|to|cc|subject|date|received|return-path|message-id|mime-version|content-type|delivered-to):/;
/** Elements that open a page; a fragment that starts with another one counts only where it is declared as HTML. */
const PAGE_START = /^<(?:!doctype html|html|head|body|meta|title|table|div|p|style)\b/;
/** White space, comments and processing instructions in front of the first element. */
const PROLOG = /^(?:\s|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)+/;
/** Element names and instructions that tell one kind of XML from another. */
const SCRIPT_MARKUP = /<(?:hta:application|\?php|job|package)/;
const OFFICE_MARKUP = /progid="(?:word\.document|excel\.sheet|powerpoint\.show)"|<office:document/;

/** What a text is. `text` is its beginning, see `textStart`. */
export function typeOfText(text: string, extension: string, declaredType: string): ContentType {
  const lower = text.toLowerCase();
  const trimmed = lower.replace(/^\s+/, '');
  const named = runsAs(extension);
  if (/^\[(?:internetshortcut|desktop entry)\]/.test(trimmed)) return 'shortcut';
  if (named !== undefined) return named;
  if (declaredType === 'application/hta') return 'script';
  if (/^#! *\/|^@echo off\b|^regedit4|^windows registry editor/.test(trimmed)) return 'script';
  if (trimmed.startsWith('begin:vcalendar')) return 'calendar';
  if (trimmed.startsWith('begin:vcard')) return 'contact';
  if (trimmed.startsWith('-----begin pgp message-----')) return 'encrypted';
  if (trimmed.startsWith('<')) return typeOfMarkup(trimmed, declaredType);
  return isMail(lower) || extension === 'eml' || declaredType === 'message/rfc822' ? 'mail' : 'text';
}

function typeOfMarkup(text: string, declaredType: string): ContentType {
  if (SCRIPT_MARKUP.test(text)) return 'script';
  if (text.includes('w:macrospresent="yes"')) return 'office-macros';
  if (OFFICE_MARKUP.test(text)) return 'office';
  const body = text.replace(PROLOG, '');
  if (body.startsWith('<svg') || body.startsWith('<!doctype svg')) return 'image';
  return PAGE_START.test(body) || declaredType === 'text/html' ? 'html' : 'text';
}

/** Two known fields among the lines before the first empty one (RFC 5322 §2.1). */
function isMail(lower: string): boolean {
  let found = 0;
  for (const line of lower.split(/\r?\n/).slice(0, 40)) {
    if (line === '') break;
    if (MAIL_FIELDS.test(line)) found += 1;
    else if (found === 0 && !/^(?:from |[\x21-\x39\x3b-\x7e]+:)/.test(line)) return false;
  }
  return found >= 2;
}
