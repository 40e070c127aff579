import type { BodyStructure } from '../body-structure';
import type { StructureHint } from '../hints';
import type { Link, Span, TableCell } from '../structure';
import { UNTOLD } from './colour';
import { ElementStack, type OpenElement } from './element-stack';
import { tagOf, type Layout, type Tag } from './elements';
import { impliedEnd } from './implied-ends';
import { createStyleReader, type InlineStyle } from './inline-style';
import { lookOf, PLAIN_LOOK, type Look } from './look';
import { mailMarkOf } from './mail-marks';
import { TableTracker, type OpenCell } from './table-tracker';
import { NO_ATTRIBUTES, type TagAttributes } from './tag-attributes';
import { TextWriter } from './text-writer';

/** Builds text and structure from the tags and texts of a document, in one pass and without a tree. */
export class StructureBuilder {
  private readonly stack = new ElementStack();
  private readonly writer: TextWriter;
  private readonly tables = new TableTracker();
  private readonly readStyle = createStyleReader();
  private readonly rootLook: Look;
  private readonly cells: TableCell[] = [];
  private readonly links: Link[] = [];
  private readonly hints: StructureHint[] = [];

  /** `hasSheetBackground`: a style sheet sets backgrounds, so that plain white is not to be taken for granted. */
  constructor(source: string, hasSheetBackground: boolean) {
    this.writer = new TextWriter(source);
    this.rootLook = hasSheetBackground ? { ...PLAIN_LOOK, background: UNTOLD } : PLAIN_LOOK;
  }

  /** Whether the tokenizer is inside `svg` or `math`, where CDATA and self-closing tags mean what they do in XML. */
  get isForeign(): boolean {
    return this.stack.isForeign;
  }

  open(name: string, attributes: Readonly<TagAttributes>, isSelfClosing: boolean): void {
    const tag = tagOf(name);
    if (tag.isVoid) this.single(name);
    else if (!tag.isDocument && !(name === 'body' && this.stack.innermostOf('body') >= 0)) {
      this.element(tag, attributes);
      if (isSelfClosing && this.isForeign) this.close(name);
    }
  }

  close(name: string): void {
    const tag = tagOf(name);
    if (name === 'br') this.single('br');
    // Browsers put what follows the document's end tags inside all the same.
    if (tag.isDocument || name === 'body') this.writer.endLine();
    else if (!tag.isVoid) {
      const level = this.stack.closedBy(tag);
      this.popTo(level);
      // A stray end tag means nothing, but for that of a paragraph, which stands for an empty one.
      if (level < 0 && name === 'p') this.writer.endLine();
    }
  }

  text(from: number, to: number): void {
    const top = this.stack.top;
    if (top?.isSkipped === true) return;
    if (top?.look.keepsSpace === true) this.writer.kept(from, to, top.tag.isPreserved && this.isAtOpening(top));
    else this.writer.collapsed(from, to);
  }

  character(point: number, from: number): void {
    const top = this.stack.top;
    if (top?.isSkipped !== true) this.writer.character(point, from, top?.look.keepsSpace === true);
  }

  /** Whether nothing was written since the element opened. */
  private isAtOpening(element: OpenElement): boolean {
    return this.writer.nextOffset <= element.start;
  }

  /** Closes what is still open, and gives what was built. */
  finish(): BodyStructure {
    this.popTo(0);
    const { writer } = this;
    return {
      text: writer.text,
      hidden: writer.hidden,
      cells: this.cells.sort(byStart),
      links: this.links.sort(byStart),
      offsets: writer.offsets,
      hints: this.hints.sort(byStart),
      isTruncated: this.stack.isFlattened,
    };
  }

  /** An element without content. */
  private single(name: string): void {
    if (this.stack.top?.isSkipped === true) return;
    if (name === 'br') this.writer.breakLine();
    if (name !== 'hr') return;
    this.popTo(impliedEnd(this.stack, name, 'block'));
    this.writer.endLine();
    const start = this.writer.nextOffset;
    const last = this.hints[this.hints.length - 1];
    if (last?.kind !== 'rule' || last.start !== start)
      this.hints.push({ kind: 'rule', name, start, end: start });
  }

  private element(tag: Tag, attributes: Readonly<TagAttributes>): void {
    const style = attributes.style === '' ? undefined : this.readStyle(attributes.style);
    const { name } = tag;
    const layout = displayed(tag.layout, style);
    this.popTo(impliedEnd(this.stack, name, layout));
    const outer = this.stack.top;
    const isLeftOut = outer?.isSkipped === true || tag.isSkipped;
    if (this.stack.isFull) {
      this.stack.leaveOut(name);
      if (layout !== 'inline' && !isLeftOut) this.writer.endLine();
      return;
    }
    const cell = isLeftOut ? undefined : this.startElement(name, layout, attributes);
    const look = lookOf(outer?.look ?? this.rootLook, tag, attributes, style);
    this.stack.push({
      tag,
      layout,
      look,
      isSkipped: isLeftOut,
      start: this.writer.nextOffset,
      mark:
        attributes === NO_ATTRIBUTES && name !== 'blockquote'
          ? undefined
          : mailMarkOf(name, attributes, style),
      href: name === 'a' ? attributes.href : undefined,
      cell,
      levels: this.stack.levelsFor(tag, layout),
    });
    this.writer.isHidden = look.isHidden;
  }

  /** Begins the line, table, row or cell that the element sets up. */
  private startElement(
    name: string,
    layout: Layout,
    attributes: Readonly<TagAttributes>,
  ): OpenCell | undefined {
    if (layout === 'inline') return undefined;
    if (layout === 'block') {
      this.writer.endLine();
      if (name === 'table') this.tables.openTable();
      else if (name === 'tr') this.tables.openRow();
      return undefined;
    }
    const cell = this.tables.nextCell(name, attributes.colspan);
    if (cell === undefined || cell.column === 0) this.writer.startLine();
    else this.writer.nextCell();
    return cell;
  }

  /** Closes all elements from the innermost out to the one at this level. */
  private popTo(level: number): void {
    while (level >= 0 && this.stack.depth > level) {
      const element = this.stack.pop();
      if (element !== undefined && !element.isSkipped) this.end(element);
    }
    this.writer.isHidden = (this.stack.top?.look ?? this.rootLook).isHidden;
  }

  private end(element: OpenElement): void {
    const { tag, layout, mark, href, cell } = element;
    const end = this.writer.length;
    const start = Math.min(element.start, end);
    if (mark !== undefined) this.hints.push({ kind: mark.kind, name: mark.name, start, end });
    if (href !== undefined) this.links.push({ href: href.trim(), start, end });
    if (cell !== undefined) this.cells.push(closed(cell, start, end));
    if (layout === 'block') this.writer.endLine();
    if (tag.name === 'table') this.tables.closeTable();
  }
}

/** The layout after `display` had its say; a cell stays a cell, for two cells must never read as one word. */
function displayed(layout: Layout, style: InlineStyle | undefined): Layout {
  return layout === 'cell' ? layout : (style?.layout ?? layout);
}

function closed({ table, row, column, isHeader }: OpenCell, start: number, end: number): TableCell {
  return { table, row, column, isHeader, start, end };
}

/** In the order in which they begin; those that hold others first. */
function byStart(a: Span, b: Span): number {
  return a.start === b.start ? b.end - a.end : a.start - b.start;
}
