import type { TokenizerCallbacks } from 'htmlparser2';
import type { StructureBuilder } from './structure-builder';
import { isTextAttribute, NO_ATTRIBUTES, noAttributes, type TagAttributes } from './tag-attributes';

/** No tag that means anything has a longer name. */
const LONGEST_NAME = 40;

/**
 * Puts the tokenizer's events together to tags and hands them to the builder. It stands in place of the library's own
 * `Parser`, which keeps its open elements in an array that it shifts at the front, and searches: quadratic for a
 * hundred thousand nested tags.
 */
export class TokenReader implements TokenizerCallbacks {
  private readonly source: string;
  private readonly builder: StructureBuilder;
  private tag = '';
  private attributes: TagAttributes | undefined;
  private attribute = '';
  private value = '';

  constructor(source: string, builder: StructureBuilder) {
    this.source = source;
    this.builder = builder;
  }

  isInForeignContext(): boolean {
    return this.builder.isForeign;
  }

  ontext(start: number, end: number): void {
    // A closing tag that the text breaks off in is handed over as text without a start.
    if (start < 0) return;
    this.builder.text(start, end);
  }

  ontextentity(point: number, end: number): void {
    // An entity holds no further ampersand, so the last one opened it.
    this.builder.character(point, this.source.lastIndexOf('&', end - 1));
  }

  onopentagname(start: number, end: number): void {
    const name = this.nameAt(start, end);
    this.tag = name === 'image' ? 'img' : name;
    this.attributes = undefined;
  }

  onattribname(start: number, end: number): void {
    this.attribute = end - start <= LONGEST_NAME ? this.nameAt(start, end) : '';
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    if (isTextAttribute(this.attribute)) this.value += this.source.slice(start, end);
  }

  onattribentity(point: number): void {
    if (isTextAttribute(this.attribute)) this.value += String.fromCodePoint(point);
  }

  onattribend(): void {
    const { attribute } = this;
    if (attribute === 'hidden') this.ownAttributes().hidden = true;
    else if (isTextAttribute(attribute)) {
      const attributes = this.ownAttributes();
      // Of two attributes of one name, browsers take the first.
      if ((attributes[attribute] ?? '') === '') attributes[attribute] = this.value;
    }
    this.attribute = '';
    this.value = '';
  }

  onopentagend(): void {
    this.builder.open(this.tag, this.attributes ?? NO_ATTRIBUTES, false);
  }

  onselfclosingtag(): void {
    this.builder.open(this.tag, this.attributes ?? NO_ATTRIBUTES, true);
  }

  onclosetag(start: number, end: number): void {
    this.builder.close(this.nameAt(start, end));
  }

  oncdata(start: number, end: number, endOffset: number): void {
    if (this.builder.isForeign) this.builder.text(start, end - endOffset);
  }

  oncomment(): void {
    // Comments are not read: nobody sees them.
  }

  ondeclaration(): void {
    // The document type says nothing about the text.
  }

  onprocessinginstruction(): void {
    // Bogus in HTML, and not shown.
  }

  onend(): void {
    // The builder closes what is open when it is asked for the result.
  }

  private ownAttributes(): TagAttributes {
    return (this.attributes ??= noAttributes());
  }

  private nameAt(start: number, end: number): string {
    return this.source.slice(start, Math.min(end, start + LONGEST_NAME)).toLowerCase();
  }
}
