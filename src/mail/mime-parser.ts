import PostalMime, { addressParser, decodeWords } from 'postal-mime';
import type { Address, Attachment, Email } from 'postal-mime';
import { withWindowsCharacters } from './windows-1252';

/** One file of a mail as the parser gives it. */
export interface ParsedFile {
  /** Empty where it has none. */
  readonly name: string;
  /** Lower case. */
  readonly type: string;
  /** Lower case; empty where none is given. */
  readonly disposition: string;
  /** Without angle brackets; empty where there is none. */
  readonly contentId: string;
  readonly content: Uint8Array;
}

/** A mail as the parser gives it, text decoded. */
export interface ParsedMime {
  /** Undefined where there is no such body. */
  readonly html: string | undefined;
  readonly text: string | undefined;
  readonly files: readonly ParsedFile[];
  /** The values of all fields of this name (lower case), unfolded, as they stand. */
  readonly fields: (name: string) => string[];
}

/**
 * Parses a mail with postal-mime. Attached mails stay attachments: read into the body, their words would pass for the
 * sender's. Throws where the mail nests beyond 256 levels or its headers are longer than 2 MB.
 */
export async function parseMime(bytes: Uint8Array | string): Promise<ParsedMime> {
  const email = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  return {
    html: repaired(email.html),
    text: repaired(email.text),
    files: email.attachments.map(fileOf),
    fields: (name) => valuesOf(email, name),
  };
}

function repaired(text: string | undefined): string | undefined {
  return text === undefined ? undefined : withWindowsCharacters(text);
}

function valuesOf(email: Email, name: string): string[] {
  return email.headers.filter((header) => header.key === name).map((header) => header.value);
}

function fileOf(file: Attachment): ParsedFile {
  const { content } = file;
  return {
    name: withWindowsCharacters(file.filename ?? ''),
    type: file.mimeType.trim().toLowerCase(),
    disposition: (file.disposition ?? '').toLowerCase(),
    contentId: bareId(file.contentId ?? ''),
    content: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
  };
}

/** A Content-ID without its angle brackets. */
export function bareId(contentId: string): string {
  return contentId.trim().replace(/^<|>$/g, '');
}

/** A header value with its encoded words (RFC 2047) decoded. */
export function decodedText(value: string): string {
  return withWindowsCharacters(decodeWords(value));
}

/** The mailboxes and groups that an address field lists, names decoded. */
export function parseAddresses(value: string): Address[] {
  return addressParser(value).map((entry) =>
    entry.group === undefined
      ? { ...entry, name: withWindowsCharacters(entry.name) }
      : { name: withWindowsCharacters(entry.name), group: entry.group.map(withRepairedName) },
  );
}

function withRepairedName<T extends { readonly name: string }>(mailbox: T): T {
  return { ...mailbox, name: withWindowsCharacters(mailbox.name) };
}
