import { known, unread } from '../message/message';
import type { Attachment } from '../message/message';
import type { ReadOptions } from './mail-result';
import { decodedText } from './mime-parser';

/** A file of a mail as the parser gives it. */
interface FoundFile {
  readonly name: string;
  /** The declared media type, lower case. */
  readonly type: string;
  readonly content: Uint8Array;
  readonly isInline: boolean;
  /** An attached mail that is no file. */
  readonly isItem: boolean;
}

/** The attachment as the message lists it: type by content and what it holds where readers are given, size decoded. */
export async function attachmentOf(file: FoundFile, options: ReadOptions): Promise<Attachment> {
  const { content, isInline, isItem } = file;
  const declaredType = file.type;
  // Outlook shows an attached mail under its subject. That is no file name: "Re: site.com" is no program.
  const name = isItem && file.name === '' ? nestedSubject(content) : file.name;
  const read = options.contentTypeOf;
  const notes = isInline ? undefined : await options.notesOf?.(content, isItem ? '' : name, declaredType);
  return {
    name,
    declaredType,
    ...(notes === undefined ? {} : { notes: known(notes) }),
    content:
      read === undefined
        ? unread('by-nature', 'attachments were not looked into')
        : known(read(content, isItem ? '' : name, declaredType)),
    size: content.byteLength,
    isInline,
    kind: isItem ? 'item' : 'file',
  };
}

/** The Subject of an attached mail; empty where it has none. */
function nestedSubject(content: Uint8Array): string {
  const head = Buffer.from(content.buffer, content.byteOffset, Math.min(content.byteLength, 65_536)).toString(
    'utf8',
  );
  const header = head.split(/\r?\n\r?\n/, 1)[0] ?? '';
  const subject = /^subject:(.*(?:\r?\n[ \t].*)*)/im.exec(header)?.[1] ?? '';
  return decodedText(subject.replace(/\r?\n/g, '').trim());
}

/** The Content-IDs that the HTML shows (`cid:`, RFC 2392), decoded. */
export function inlineIds(html: string): Set<string> {
  const ids = new Set<string>();
  for (const match of html.matchAll(/\bcid:([^"'\s<>)]{1,300})/gi)) {
    const id = match[1] ?? '';
    ids.add(id);
    try {
      ids.add(decodeURIComponent(id));
    } catch {
      // A stray percent sign: the id stands as it is written.
    }
  }
  return ids;
}
