import { base64Bytes, bytesOf, latin1 } from './bytes';
import { contentTypeOf } from './content-type';
import type { FilePorts, InnerFile, InnerReader } from './inner-file';
import { partsOf, quotedPrintableBytes, readPart, type MimePart } from './mime-part';
import { within, type ReadingBuilder } from './reading-builder';
import { decodeText } from './text-decoding';
import { damaged, packedOtherwise, tooDeep, tooMany, Unreadable } from './unpack';

/** Multiparts within each other: no mail program writes half as many. */
const DEEPEST = 20;

/** Character sets that are read alike: what is no UTF-8 counts as Windows-1252, of which the others are parts. */
const READ_HERE = /^(?:utf-?8|(?:us-)?ascii|(?:iso-?8859-?|latin-?)1|(?:windows-|cp-?)1252)?$/i;

/** An encoded word (RFC 2047; with a language, RFC 2231 5): its character set, its encoding, its text. */
const ENCODED_WORD = /=\?([^?*\s]+)(?:\*[^?\s]*)?\?([bq])\?([^?]*)\?=/gi;

/** Reads a mail (RFC 5322, RFC 2045): its subject, its texts, and the files in it. */
export class MailReader {
  private readonly file: InnerFile;
  private readonly reading: ReadingBuilder;
  private readonly ports: FilePorts;
  private readonly readInner: InnerReader;
  private count = 0;

  constructor(file: InnerFile, reading: ReadingBuilder, ports: FilePorts, readInner: InnerReader) {
    this.file = file;
    this.reading = reading;
    this.ports = ports;
    this.readInner = readInner;
  }

  /** Reads it whole. What cannot be read is said in the reading, and the rest goes on. */
  read(): void {
    const { bytes } = this.file;
    const source = latin1(bytes, 0, bytes.length).replace(/^\xef\xbb\xbf/, '');
    if (source.startsWith('From '))
      this.reading.leave('by-nature', 'it may be a mailbox, of which only the first mail is read');
    const mail = readPart(source);
    this.write('subject', '', () => this.headerText(mail.said['subject'] ?? ''));
    this.part(mail, 'text/plain', 0);
  }

  /** Reads a part; `usual` is its media type where it names none. */
  private part(part: MimePart, usual: string, depth: number): void {
    const { reading } = this;
    const [type = ''] = /[^\s;(]+/.exec((part.said['content-type'] ?? '').toLowerCase()) ?? [usual];
    reading.budget.step();
    if (!type.startsWith('multipart/')) {
      reading.attempt(() => {
        this.leaf(part, type);
      });
      return;
    }
    const { parts, isClosed } = partsOf(part);
    this.count += parts.length;
    if (this.count > reading.budget.limits.entries) throw tooMany();
    if (depth > DEEPEST) throw tooDeep();
    if (!isClosed) reading.note(damaged());
    // Where no part can be told from another, what is there is text, as far as anybody can tell.
    if (parts.length === 0) this.leaf(part, 'text/plain');
    const inner = type === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
    for (const one of parts) this.part(readPart(one), inner, depth + 1);
  }

  private leaf({ body, said }: MimePart, type: string): void {
    const { reading, file } = this;
    const { charset = '', filename, name: otherName = '' } = said;
    const bytes = this.decoded(body, (said['content-transfer-encoding'] ?? '').toLowerCase());
    reading.budget.take(bytes.length, bytes.length, bytes.length);
    const name = this.headerText(filename ?? otherName);
    const content = contentTypeOf(bytes, name, type);
    const isFile = name !== '' || /^attachment/i.test(said['content-disposition'] ?? '');
    const isPage = type === 'text/html';
    if ((isPage || type === 'text/plain') && !isFile && content !== 'encrypted') {
      this.write('', 'line', () => {
        const text = this.textIn(charset, bytes);
        // What the layout of a mail hides is no finding: newsletters do so. Its words count all the same.
        return isPage ? this.ports.readHtml(text).text : text;
      });
      return;
    }
    // A signature beside what it signs holds nobody's words, and a picture that a text shows is a part of its layout.
    if (type.endsWith('-signature') || (content === 'image' && said['content-id'] !== undefined)) return;
    const shown = name === '' ? (content === 'mail' ? 'attached mail' : type) : name;
    const path = within(file.path, shown);
    this.readInner(
      { bytes, name: shown, type: content, path, depth: file.depth + 1, isEmbedded: false },
      reading,
    );
  }

  private write(place: string, line: string, text: () => string): void {
    this.reading.write(place, line, (out) => {
      out.add(text());
    });
  }

  /** The bytes of a text, its transfer encoding (RFC 2045 6) or that of an encoded word undone. */
  private decoded(text: string, encoding: string): Uint8Array {
    switch (encoding) {
      case 'b':
      case 'base64':
        // It ends within a group of four.
        if (text.replace(/\s+/g, '').length % 4 !== 0) this.reading.note(damaged());
        return base64Bytes(text);
      case 'q':
      case 'quoted-printable':
        return quotedPrintableBytes(text);
      case '':
      case '7bit':
      case '8bit':
      case 'binary':
        return bytesOf(text);
      default:
        throw packedOtherwise();
    }
  }

  private textIn(charset: string, bytes: Uint8Array): string {
    const text = READ_HERE.test(charset) ? decodeText(bytes) : this.ports.decode?.(bytes, charset);
    if (text === undefined)
      throw new Unreadable('by-nature', 'it is written in letters that are not read here');
    return text;
  }

  /** A text of the header, its encoded words (RFC 2047) decoded. */
  private headerText(value: string): string {
    return decodeText(bytesOf(value))
      .replace(/\?=\s+=\?/g, '?==?')
      .replace(ENCODED_WORD, (_word, charset: string, encoding: string, text: string) =>
        this.textIn(charset, this.decoded(text.replace(/_/g, ' '), encoding.toLowerCase())),
      );
  }
}
