import type { ContentType } from '../../message/message';
import { hasAscii, latin1 } from './bytes';
import { runsAs } from './file-extension';

/** The first part of a file that is looked at to tell text from data. */
const WINDOW = 4096;

/**
 * The beginning of a file as characters where it is text (ASCII, UTF-8 or a Windows code page; UTF-16 with its mark),
 * otherwise `undefined`. Bytes above 127 stay single characters: nothing here looks for them.
 */
export function textStart(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return undefined;
  if (hasAscii(bytes, 0, '\xff\xfe')) return wideText(bytes, 0);
  if (hasAscii(bytes, 0, '\xfe\xff')) return wideText(bytes, 1);
  const start = hasAscii(bytes, 0, '\xef\xbb\xbf') ? 3 : 0;
  const end = Math.min(bytes.length, start + WINDOW);
  let high = 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) high += 1;
    else if (isDataControl(byte)) return undefined;
  }
  const isMostlyHigh = high > (end - start) * 0.3 && !isUtf8(bytes, start, end);
  return isMostlyHigh ? undefined : latin1(bytes, start, end);
}

/** Tab, line feed, form feed, carriage return and escape (ISO-2022 text) stand in texts; other controls do not. */
function isDataControl(byte: number): boolean {
  return byte === 0x7f || (byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte));
}

/** True where the bytes are UTF-8, a character cut off by the end of the window aside. */
function isUtf8(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  while (at < end) {
    const byte = bytes[at] ?? 0;
    const length = byte < 0x80 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    if (byte >= 0x80 && (byte < 0xc2 || byte > 0xf4)) return false;
    for (let i = 1; i < length && at + i < end; i += 1)
      if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return false;
    at += length;
  }
  return true;
}

function wideText(bytes: Uint8Array, lowAt: 0 | 1): string | undefined {
  const parts: string[] = [];
  for (let at = 2; at + 1 < Math.min(bytes.length, WINDOW * 2); at += 2) {
    const unit = (bytes[at + lowAt] ?? 0) + (bytes[at + 1 - lowAt] ?? 0) * 0x100;
    if (unit < 0x20 && unit !== 9 && unit !== 10 && unit !== 13) return undefined;
    parts.push(String.fromCharCode(unit));
  }
  return parts.join('');
}

/** Header fields of which two near the start make a text a mail. */
const MAIL_FIELDS =
  /^(?:from|to|cc|subject|date|received|return-path|message-id|mime-version|content-type|delivered-to):/;
/** Elements that open a page; a fragment that starts with another one counts only where it is declared as HTML. */
const PAGE_START = /^<(?:!doctype html|html|head|body|meta|title|table|div|p|style)\b/;
/** Element names and instructions that tell one kind of XML from another. */
const XML_KINDS: readonly (readonly [string, ContentType])[] = [
  ['<hta:application', 'script'],
  ['<?php', 'script'],
  ['<job', 'script'],
  ['<package', 'script'],
  ['w:macrospresent="yes"', 'office-macros'],
  ['progid="word.document"', 'office'],
  ['progid="excel.sheet"', 'office'],
  ['progid="powerpoint.show"', 'office'],
  ['<office:document', 'office'],
];

/** What a text is. `text` is its beginning, see `textStart`. */
export function typeOfText(text: string, extension: string, declaredType: string): ContentType {
  const lower = text.toLowerCase();
  const trimmed = lower.replace(/^\s+/, '');
  const named = runsAs(extension);
  if (trimmed.startsWith('[internetshortcut]') || trimmed.startsWith('[desktop entry]')) return 'shortcut';
  if (named !== undefined) return named;
  if (declaredType === 'application/hta') return 'script';
  if (/^#! *\/|^@echo off\b|^regedit4|^windows registry editor/.test(trimmed)) return 'script';
  if (trimmed.startsWith('begin:vcalendar')) return 'calendar';
  if (trimmed.startsWith('begin:vcard')) return 'contact';
  if (trimmed.startsWith('-----begin pgp message-----')) return 'encrypted';
  if (trimmed.startsWith('<')) return typeOfMarkup(trimmed, declaredType);
  if (isMail(lower)) return extension === 'mht' || extension === 'mhtml' ? 'html' : 'mail';
  return declaredType === 'message/rfc822' ? 'mail' : 'text';
}

function typeOfMarkup(text: string, declaredType: string): ContentType {
  for (const [sign, type] of XML_KINDS) if (text.includes(sign)) return type;
  const body = skipProlog(text);
  if (body.startsWith('<svg') || body.startsWith('<!doctype svg')) return 'image';
  return PAGE_START.test(body) || declaredType === 'text/html' ? 'html' : 'text';
}

/** Goes past comments and processing instructions in front of the first element. */
function skipProlog(text: string): string {
  let at = 0;
  for (;;) {
    while (at < text.length && text.charCodeAt(at) <= 0x20) at += 1;
    const close = text.slice(at, at + 4) === '<!--' ? '-->' : text.slice(at, at + 2) === '<?' ? '?>' : '';
    const end = close === '' ? -1 : text.indexOf(close, at);
    if (end < 0) return text.slice(at);
    at = end + close.length;
  }
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
