import type { HiddenKind } from '../../../message/file-reading';
import { SHOWN, TextBuilder, type ReadingBuilder } from '../reading-builder';
import { attribute, type XmlAttributes, type XmlSink } from '../xml-reader';
import type { OfficePackage } from './office-package';
import { SheetText } from './sheet-text';

/**
 * Reads an OpenDocument text, spreadsheet or presentation: `content.xml`, the headers in `styles.xml`, and both of each
 * document within it, as charts and tables are.
 */
export function readOpenDocument(file: OfficePackage, reading: ReadingBuilder): void {
  file.paths.forEach((_entry, path) => {
    if (!/^(?:object [0-9]+\/)?(?:content|styles)\.xml$/.test(path)) return;
    const part = new OpenDocument(reading);
    reading.attempt(() => {
      file.read(path, part);
    });
    part.turn('', '');
  });
}

/** Elements that stand for a blank. */
const BLANKS: Readonly<Record<string, string | undefined>> = { s: ' ', tab: '\t', 'line-break': '\n' };

/** Something open that is not seen, and its depth. */
interface Curtain {
  readonly depth: number;
  readonly kind: HiddenKind;
  readonly name: string;
  isCounted: boolean;
}

/** One part of an OpenDocument file (OpenDocument 1.3 part 3). */
class OpenDocument implements XmlSink {
  private readonly reading: ReadingBuilder;
  private readonly styles: Record<string, HiddenKind | undefined> = {};
  private readonly curtains: Curtain[] = [];
  private out: TextBuilder;
  private sheet: SheetText | undefined;
  private place = '';
  private line = 'paragraph';
  private style = '';
  private isBook = false;
  private slides = 0;
  private depth = 0;
  private paragraphs = 0;
  private row = 0;
  private column = 0;
  private repeats = 1;
  private cell = '';
  private cellRepeats = 1;
  private columns = 0;
  private readonly hiddenColumns: (readonly [from: number, to: number])[] = [];

  constructor(reading: ReadingBuilder) {
    this.reading = reading;
    this.out = new TextBuilder(reading);
  }

  /** Keeps what was written, and begins another text. */
  turn(place: string, line: string): void {
    this.reading.keep(this.out, this.place, this.line);
    this.out = new TextBuilder(this.reading);
    this.place = place;
    this.line = line;
  }

  readonly open = (name: string, attributes: XmlAttributes): void => {
    this.depth += 1;
    const value = (key: string): string => attribute(attributes, key) ?? '';
    switch (name) {
      case 'style':
        this.style = value('name');
        break;
      case 'table-properties':
      case 'text-properties':
      case 'drawing-page-properties':
        this.styles[this.style] = this.styles[this.style] ?? lookOf(name, value);
        break;
      case 'spreadsheet':
        this.isBook = true;
        break;
      case 'changed-region':
        this.reading.hide('tracked-changes');
        break;
      case 'page':
        this.slides += 1;
        this.leaf(`slide ${this.slides}`, this.styles[value('style-name')] === 'slide', 'slide');
        break;
      case 'table':
      case 'table-column':
      case 'table-row':
      case 'table-cell':
      case 'covered-table-cell':
        if (this.isBook) this.openTable(name, value);
        break;
      default:
        this.openText(name, value);
    }
  };

  readonly text = (text: string): void => {
    if (this.paragraphs > 0) this.add(text);
  };

  readonly close = (name: string): void => {
    if (name === 'p' || name === 'h') {
      this.paragraphs -= 1;
      if (this.paragraphs === 0) this.add(this.isInCell ? ' ' : '\n');
    } else if (name === 'table-cell' || name === 'covered-table-cell') this.closeCell();
    else if (name === 'table-row' && this.isBook) this.closeRow();
    else if (name === 'table' && this.isBook) this.closeTable();
    while (this.curtains.length > 0 && (this.curtains[this.curtains.length - 1]?.depth ?? 0) >= this.depth)
      this.curtains.pop();
    this.depth -= 1;
  };

  private get isInCell(): boolean {
    // A comment stands within its cell, and is not the cell's text.
    return this.sheet !== undefined && !this.curtains.some(({ kind }) => kind === 'comments');
  }

  private openText(name: string, value: (key: string) => string): void {
    switch (name) {
      case 'p':
      case 'h':
      case 'span': {
        if (name !== 'span') this.paragraphs += 1;
        const look = this.styles[value('style-name')];
        if (look !== undefined && look !== 'sheet' && look !== 'slide') this.draw(look, this.place);
        break;
      }
      case 'section':
        if (value('display') === 'none') this.draw('hidden-text', this.place);
        break;
      case 'hidden-text':
      case 'hidden-paragraph':
        this.draw('hidden-text', this.place);
        break;
      case 'deletion':
        this.draw('deleted-text');
        break;
      case 'annotation':
        this.draw('comments', this.place);
        break;
      case 'notes':
        // Those of a master, before any slide, are a pattern for the notes, and nobody's words.
        if (this.slides > 0) this.draw('speaker-notes', this.place);
        break;
      default:
        this.text(BLANKS[name] ?? '');
    }
  }

  /** A sheet or a slide begins. */
  private leaf(name: string, isHidden: boolean, kind: 'sheet' | 'slide'): void {
    this.turn(name, '');
    this.reading.leaves.push({ name, isHidden });
    if (isHidden) this.draw(kind, name);
  }

  /** From here to the end of the element at hand nothing is seen. */
  private draw(kind: HiddenKind, name = ''): void {
    this.curtains.push({ depth: this.depth, kind, name, isCounted: false });
  }

  private add(text: string): void {
    if (this.isInCell) this.cell += text;
    else this.out.add(text, text.trim() === '' ? SHOWN : this.partNow());
  }

  /** The hidden part of what is written now: that of the outermost curtain. Rows of a sheet are counted at its end. */
  private partNow(): number {
    const [curtain] = this.curtains;
    if (curtain === undefined) return SHOWN;
    const { kind, name } = curtain;
    const isNew = !curtain.isCounted && kind !== 'sheet';
    curtain.isCounted = true;
    return this.reading.hide(kind, name, isNew ? 1 : 0);
  }

  private openTable(name: string, value: (key: string) => string): void {
    const visibility = value('visibility');
    if (name === 'table') {
      this.leaf(value('name'), this.styles[value('style-name')] === 'sheet', 'sheet');
      this.sheet = new SheetText(this.out);
      this.row = this.columns = 0;
      this.hiddenColumns.length = 0;
    } else if (name === 'table-column') {
      const from = this.columns;
      this.columns += timesIn(value('number-columns-repeated'));
      if (visibility !== '' && visibility !== 'visible') this.hiddenColumns.push([from, this.columns - 1]);
    } else if (name === 'table-row') {
      this.column = 0;
      this.repeats = timesIn(value('number-rows-repeated'));
      if (visibility === 'collapse') this.draw('rows', this.place);
      if (visibility === 'filter') this.draw('filtered-rows', this.place);
    } else {
      this.cell = '';
      this.cellRepeats = timesIn(value('number-columns-repeated'));
    }
  }

  private closeCell(): void {
    const { sheet, column } = this;
    if (sheet === undefined) {
      this.add('\t');
      return;
    }
    const text = this.cell.trim();
    this.cell = '';
    if (text !== '') {
      const isHidden =
        this.curtains.length === 0 && this.hiddenColumns.some(([from, to]) => column >= from && column <= to);
      const part = isHidden ? this.reading.hide('columns', this.place, 1) : this.partNow();
      sheet.cell(text.replace(/\s+/g, ' '), this.row, column, part);
    }
    this.column += this.cellRepeats;
  }

  private closeRow(): void {
    this.sheet?.endRow(SHOWN);
    this.row += this.repeats;
  }

  private closeTable(): void {
    const [curtain] = this.curtains;
    if (curtain?.kind === 'sheet') this.reading.hide('sheet', this.place, this.sheet?.dataRows ?? 0);
    this.sheet = undefined;
  }
}

/** How often something is repeated; once where that is not said. */
function timesIn(value: string): number {
  return value === '' ? 1 : Number(value);
}

/** What the properties of a style say about being seen. */
function lookOf(name: string, value: (key: string) => string): HiddenKind | undefined {
  switch (name) {
    case 'table-properties':
      return value('display') === 'false' ? 'sheet' : undefined;
    case 'drawing-page-properties':
      return value('visibility') === 'hidden' ? 'slide' : undefined;
    default: {
      if (value('display') === 'none') return 'hidden-text';
      const hasGround = value('background-color') !== '' && value('background-color') !== 'transparent';
      return value('color').toLowerCase() === '#ffffff' && !hasGround ? 'white-text' : undefined;
    }
  }
}
