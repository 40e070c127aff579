import type { FileReading } from '../../message/file-reading';
import type { ContentType } from '../../message/message';
import { latin1 } from './bytes';
import { isCompoundFile } from './compound-file';
import { contentTypeOf } from './content-type';
import type { FilePorts, InnerFile, InnerReader } from './inner-file';
import { quotedPrintableBytes } from './mime-part';
import { MailReader } from './read-mail';
import { readZip } from './read-zip';
import { ReadingBuilder } from './reading-builder';
import { readRichText } from './rich-text';
import { decodeText } from './text-decoding';
import { textStart } from './text-type';
import { Budget, LIMITS, tooDeep, Unreadable, type Limits } from './unpack';

/** How files are read. */
export interface FileSetup {
  readonly ports: FilePorts;
  readonly limits?: Limits;
  readonly mayContinue?: () => boolean;
  /** The media type that it was handed over as, in lower case. */
  readonly declaredType?: string;
}

/** What is said of types that are not read. */
const WORDS: Partial<Record<ContentType, string>> = {
  image: 'it is a picture, and pictures are not read',
  audio: 'it is a recording, and those are not read',
  video: 'it is a film, and those are not read',
  encrypted: 'it is encrypted, so nobody can look inside',
};

/** Reads an attached file: texts with their places, what it hides, and what could not be read. Never throws. */
export function readFile(bytes: Uint8Array, name: string, setup: FileSetup): FileReading {
  const budget = new Budget(setup.limits ?? LIMITS, setup.mayContinue ?? (() => true));
  const { ports, declaredType = '' } = setup;
  const readInner = (file: InnerFile): FileReading => {
    const reading = new ReadingBuilder(budget);
    reading.attempt(() => {
      budget.step();
      if (file.depth > budget.limits.depth) throw tooDeep();
      readAs(file, reading, ports, take);
    });
    return reading.finish();
  };
  const take: InnerReader = (file, into) => {
    into.take(readInner(file), file.name, file.isEmbedded ? 1 : undefined);
  };
  const file = {
    bytes,
    name,
    type: contentTypeOf(bytes, name, declaredType),
    path: '',
    depth: 0,
    isEmbedded: false,
  };
  return readInner(file);
}

function readAs(file: InnerFile, reading: ReadingBuilder, ports: FilePorts, readInner: InnerReader): void {
  const { bytes, type } = file;
  switch (type) {
    case 'office':
    case 'office-macros':
    case 'archive':
      if (bytes[0] === 0x50 && readZip(file, reading, readInner, ports.readBehind)) return;
      break;
    case 'text':
    case 'calendar':
    case 'contact':
    case 'script':
      readPlain(bytes, type, reading);
      return;
    case 'rtf':
      readRichText(bytes, reading);
      return;
    case 'html':
      readPage(bytes, reading, ports);
      return;
    case 'mail':
      // Not those of Outlook's own formats.
      if (textStart(bytes) === undefined) break;
      new MailReader(file, reading, ports, readInner).read();
      return;
    default:
  }
  if (ports.readOther?.(file, reading) === true) return;
  throw new Unreadable('by-nature', WORDS[type] ?? wordsOfOthers(file, ports));
}

/** PDF, the Office formats before 2007 and objects in documents are read in the pane; Outlook's own mails are not. */
function wordsOfOthers({ bytes, type }: InnerFile, { readOther }: FilePorts): string {
  const isReadElsewhere = type === 'pdf' || (type !== 'mail' && isCompoundFile(bytes));
  return isReadElsewhere && readOther === undefined
    ? 'it is of a kind that only the pane reads'
    : 'it is of a kind that is not read';
}

function readPlain(bytes: Uint8Array, type: ContentType, reading: ReadingBuilder): void {
  reading.write('', 'line', (out) => {
    const isCard = type === 'calendar' || type === 'contact';
    const source = isCard ? latin1(bytes, 0, bytes.length) : '';
    // Outlook writes cards of vCard 2.1, which break lines within values as mail does.
    const text = decodeText(/quoted-printable/i.test(source) ? quotedPrintableBytes(source) : bytes);
    // Newer ones fold them (RFC 5545 3.1, RFC 6350 3.2).
    out.add(isCard ? text.replace(/\r?\n[ \t]/g, '') : text);
  });
}

function readPage(bytes: Uint8Array, reading: ReadingBuilder, { readHtml }: FilePorts): void {
  const { text, hidden } = readHtml(decodeText(bytes));
  reading.write('', '', (out) => {
    let from = 0;
    for (const { start, end } of hidden) {
      out.add(text.slice(from, start));
      out.add(text.slice(start, end), reading.hide('hidden-text'));
      from = end;
    }
    out.add(text.slice(from));
  });
}
