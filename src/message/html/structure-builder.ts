import type { BodyStructure } from '../body-structure';
import type { StructureHint } from '../hints';
import type { Link, Span, TableCell } from '../structure';
import { UNTOLD } from './colour';
import { ElementStack, type Growing, type OpenElement } from './element-stack';
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
  private readonly cells: Growing<TableCell>[] = [];
  private readonly links: Growing<Link>[] = [];
  private readonly hints: Growing<StructureHint>[] = [];

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
    if (top?.look.keepsSpace === true)
      this.writer.kept(from, to, top.tag.isPreserved && this.writer.nextOffset <= top.start);
    else this.writer.collapsed(from, to);
  }

  character(point: number, from: number): void {
    const top = this.stack.top;
    if (top?.isSkipped !== true) this.writer.character(point, from, top?.look.keepsSpace === true);
  }

  /** Closes what is still open, and gives what was built. */
  finish(): BodyStructure {
    this.popTo(0);
    const { writer } = this;
    return {
      text: writer.text,
      hidden: writer.hidden,
      cells: within(this.cells, writer.length),
      links: within(this.links, writer.length),
      offsets: writer.offsets,
      hints: within(this.hints, writer.length),
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
    const layout = displayed(tag, style);
    this.popTo(impliedEnd(this.stack, name, layout));
    const outer = this.stack.top;
    const isLeftOut = outer?.isSkipped === true || tag.isSkipped;
    if (this.stack.isFull) {
      this.stack.leaveOut(name);
      if (layout !== 'inline' && !isLeftOut) this.writer.endLine();
      return;
    }
    const look = lookOf(outer?.look ?? this.rootLook, tag, attributes, style);
    const cell = isLeftOut ? undefined : this.startElement(name, layout, attributes);
    const start = this.writer.nextOffset;
    const spans = isLeftOut ? NO_SPANS : this.spansFrom(start, name, attributes, style, cell);
    const levels = this.stack.levelsFor(tag, layout);
    this.stack.push({ tag, layout, look, isSkipped: isLeftOut, start, spans, levels });
    this.writer.isHidden = look.isHidden;
  }

  /** What begins with the element, in the order of the document; each gets its end when the element closes. */
  private spansFrom(
    start: number,
    name: string,
    attributes: Readonly<TagAttributes>,
    style: InlineStyle | undefined,
    cell: OpenCell | undefined,
  ): readonly Growing<Span>[] {
    const spans: Growing<Span>[] = [];
    const isPlain = attributes === NO_ATTRIBUTES && name !== 'blockquote';
    const mark = isPlain ? undefined : mailMarkOf(name, attributes, style);
    if (mark !== undefined) {
      const hint = { kind: mark.kind, name: mark.name, start, end: start };
      this.hints.push(hint);
      spans.push(hint);
    }
    if (name === 'a' && attributes.href !== undefined) {
      const link = { href: attributes.href.trim(), start, end: start };
      this.links.push(link);
      spans.push(link);
    }
    if (cell !== undefined) {
      const { table, row, column, isHeader } = cell;
      const whole = { table, row, column, isHeader, start, end: start };
      this.cells.push(whole);
      spans.push(whole);
    }
    return spans.length === 0 ? NO_SPANS : spans;
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

  private end({ tag, layout, spans }: OpenElement): void {
    for (const span of spans) span.end = Math.max(span.start, this.writer.length);
    if (layout === 'block') this.writer.endLine();
    if (tag.name === 'table') this.tables.closeTable();
  }
}

const NO_SPANS: readonly Growing<Span>[] = [];

/** The layout after `display` had its say; cells stay cells, for two of them must never read as one word. */
function displayed({ layout, isTablePart }: Tag, style: InlineStyle | undefined): Layout {
  return isTablePart ? layout : (style?.layout ?? layout);
}

/** Brings spans that begin behind a line break that never came back into the text. */
function within<T extends Growing<Span>>(spans: readonly T[], length: number): readonly T[] {
  for (const span of spans) {
    span.start = Math.min(span.start, length);
    span.end = Math.min(span.end, length);
  }
  return spans;
}
