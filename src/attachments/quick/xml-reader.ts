import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { TextDecoding } from './text-decoding';
import { Unreadable } from './unpack';

/**
 * Attributes of an element by their local names. One with a prefix is kept under a colon and its local name, so that `r:id`
 * and `id` of one element stay apart.
 */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** Takes the elements of an XML part in order; names without their prefixes, for which prefix stands for what is the writer's choice. */
export interface XmlSink {
  readonly open?: (name: string, attributes: XmlAttributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** An attribute whatever its prefix. */
export function attribute(attributes: XmlAttributes, name: string): string | undefined {
  return attributes[name] ?? attributes[`:${name}`];
}

/** More text than this without a single tag's end is handed on in pieces. */
const LONGEST_WAIT = 65_536;

/** Longer CDATA sections lose their beginning. */
const LONGEST_DATA = 1_000_000;

/** What stands behind a cut as long as no tag has ended: an entity is no longer. */
const LONGEST_ENTITY = 12;

/**
 * Reads XML piece by piece in one pass. Entities of its own are refused, not resolved: Office formats allow none (ECMA-376
 * part 2, 9.1.4), and those who write them there mean harm. Time and memory grow with the bytes and nothing else.
 */
export class XmlReader implements TokenizerCallbacks {
  private readonly sink: XmlSink;
  private readonly decoding = new TextDecoding();
  private readonly tokenizer: Tokenizer;
  private waiting = '';
  /** The piece at hand, and where it begins in the whole. */
  private piece = '';
  private base = 0;
  private name = '';
  private attributes: Record<string, string | undefined> = {};
  private key = '';
  private value = '';

  constructor(sink: XmlSink) {
    this.sink = sink;
    this.tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: true }, this);
  }

  /** Takes the next bytes. */
  push(bytes: Uint8Array, isLast = false): void {
    this.waiting += this.decoding.decode(bytes, isLast);
    // Behind the end of a tag neither a name nor an entity is cut.
    let cut = isLast ? this.waiting.length : this.waiting.lastIndexOf('>') + 1;
    if (cut === 0 && this.waiting.length > LONGEST_WAIT) {
      const entity = this.waiting.lastIndexOf('&');
      cut = entity >= this.waiting.length - LONGEST_ENTITY ? entity : this.waiting.length;
    }
    // A CDATA section is handed on whole, within reason.
    const data = this.waiting.lastIndexOf('<![CDATA[');
    const isCut = !isLast && data >= 0 && cut > data && !this.waiting.includes(']]>', data);
    if (isCut && this.waiting.length < LONGEST_DATA) cut = data;
    if (cut === 0) return;
    this.base += this.piece.length;
    this.piece = this.waiting.slice(0, cut);
    this.waiting = this.waiting.slice(cut);
    this.tokenizer.write(this.piece);
  }

  /** Takes the end. */
  end(): void {
    this.push(new Uint8Array(0), true);
    this.tokenizer.end();
  }

  ontext(start: number, end: number): void {
    if (end > start) this.sink.text?.(this.at(start, end));
  }

  ontextentity(point: number): void {
    this.sink.text?.(String.fromCodePoint(point));
  }

  onopentagname(start: number, end: number): void {
    this.name = localName(this.at(start, end));
    this.attributes = {};
  }

  onattribname(start: number, end: number): void {
    const name = this.at(start, end);
    const colon = name.indexOf(':');
    this.key = colon < 0 ? name : name.slice(colon);
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    this.value += this.at(start, end);
  }

  onattribentity(point: number): void {
    this.value += String.fromCodePoint(point);
  }

  onattribend(): void {
    this.attributes[this.key] = this.value;
  }

  onopentagend(): void {
    this.sink.open?.(this.name, this.attributes);
  }

  onselfclosingtag(): void {
    this.onopentagend();
    this.sink.close?.(this.name);
  }

  onclosetag(start: number, end: number): void {
    this.sink.close?.(localName(this.at(start, end)));
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.sink.text?.(this.at(start, end - endOffset));
  }

  ondeclaration(): void {
    throw new Unreadable('broken', 'it declares entities of its own, which no Office file does');
  }

  oncomment(): void {
    // Nobody reads them.
  }

  onprocessinginstruction(): void {
    // `<?xml …?>` says nothing about the text.
  }

  onend(): void {
    // What is open at the end stays as it is.
  }

  isInForeignContext(): boolean {
    return false;
  }

  private at(start: number, end: number): string {
    return this.piece.slice(Math.max(0, start - this.base), end - this.base);
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
