import type { HiddenKind } from '../../../message/file-reading';
import { SHOWN, type ReadingBuilder } from '../reading-builder';
import type { XmlAttributes, XmlSink } from '../xml-reader';
import type { CellLook } from './cell-styles';
import type { SheetText } from './sheet-text';

/** What reading a sheet needs of its workbook. */
export interface SheetSetup {
  readonly reading: ReadingBuilder;
  readonly strings: readonly string[];
  readonly looks: readonly CellLook[];
  readonly name: string;
  /** The hidden part that the whole sheet is, if it is. */
  readonly part: number;
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** A cell's column, counted from nought, in `BC12`; -1 without one. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = (reference.charCodeAt(at) | 0x20) - 0x60;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

/** The day of a serial number (ECMA-376 part 1, 18.17.4), as written in the United Kingdom; other text as it is. */
function asDate(value: string): string {
  const days = Number(value);
  if (!(days > 0 && days < 100_000)) return value;
  const day = new Date((Math.floor(days) - 25_569) * 86_400_000).toISOString().slice(0, 10);
  return day.split('-').reverse().join('/');
}

/** `oddHeader`, `firstFooter` and their like (ECMA-376 part 1, 18.3.1.46). */
const isOfPage = (name: string): boolean => /^(?:odd|even|first)[HF]/.test(name);

/** Reads a worksheet: its cells as text, and which of them are not seen. */
export class Sheet implements XmlSink {
  private readonly setup: SheetSetup;
  private readonly sheet: SheetText;
  private row = -1;
  private column = -1;
  private hidesRows = false;
  private isRowHidden = false;
  private isFiltered = false;
  private type = '';
  private look: CellLook | undefined;
  private value: string[] | undefined;
  private cell: string[] = [];
  private readonly hiddenColumns: (readonly [from: number, to: number])[] = [];
  private readonly seenColumns = new Set<number>();
  private rowsPart = SHOWN;

  constructor(setup: SheetSetup, sheet: SheetText) {
    this.setup = setup;
    this.sheet = sheet;
  }

  readonly open = (name: string, attributes: XmlAttributes): void => {
    const { hidden, r, s, t } = attributes;
    switch (name) {
      case 'sheetFormatPr':
        this.hidesRows = isOn(attributes['zeroHeight']);
        break;
      case 'col':
        if (isOn(hidden) || attributes['width'] === '0')
          this.hiddenColumns.push([Number(attributes['min']) - 1, Number(attributes['max']) - 1]);
        break;
      case 'row':
        this.row = r === undefined ? this.row + 1 : Number(r) - 1;
        this.column = -1;
        this.isRowHidden = attributes['ht'] === '0' || (hidden === undefined ? this.hidesRows : isOn(hidden));
        break;
      case 'c':
        this.column = r === undefined ? this.column + 1 : columnOf(r);
        this.type = t ?? 'n';
        this.look = this.setup.looks[Number(s)];
        this.cell = [];
        break;
      case 'v':
      case 't':
        this.value = [];
        break;
      case 'autoFilter':
        this.isFiltered = true;
        break;
      default:
        if (isOfPage(name)) this.value = [];
    }
  };

  readonly text = (text: string): void => {
    this.value?.push(text);
  };

  readonly close = (name: string): void => {
    if (name === 'v' || name === 't') {
      this.cell.push((this.value ?? []).join(''));
      this.value = undefined;
    } else if (name === 'rPh') this.cell.pop();
    else if (isOfPage(name)) this.addOfPage();
    else if (name === 'row') this.sheet.endRow(this.setup.part);
    else if (name === 'c') {
      const text = this.cellText();
      if (text !== '') this.sheet.cell(text, this.row, this.column, this.partOf());
    }
  };

  /** What stands above or below each printed page, as a row of its own; `&L`, `&"Arial"12` and the like only lay it out. */
  private addOfPage(): void {
    const codes = /&(?:"[^"]*"|K[0-9A-F]{6}|[0-9]{1,3}|([A-Z&]))/g;
    const text = (this.value ?? [])
      .join('')
      .replace(codes, (_code, letter: string | undefined) => (letter === '&' ? '&' : ' '))
      .replace(/ +/g, ' ')
      .trim();
    this.value = undefined;
    if (text !== '') this.sheet.cell(text, ++this.row, 0, this.setup.part);
    this.sheet.endRow(this.setup.part);
  }

  /** Ends the sheet: whether rows were hidden by a filter stands behind them. */
  finish(): void {
    if (this.rowsPart !== SHOWN && this.isFiltered) this.setup.reading.call(this.rowsPart, 'filtered-rows');
  }

  private cellText(): string {
    const raw = this.cell.join('');
    if (this.type === 's') return this.setup.strings[Number(raw)] ?? '';
    return this.type === 'n' && this.look?.isDate === true ? asDate(raw) : raw.replace(/[\t\r\n]+/g, ' ');
  }

  /** The hidden part to which the cell at hand belongs. */
  private partOf(): number {
    const { setup, column } = this;
    if (setup.part !== SHOWN) return setup.part;
    if (this.isRowHidden) {
      this.rowsPart = this.hide('rows', this.sheet.isRowEmpty);
      return this.rowsPart;
    }
    if (this.hiddenColumns.some(([from, to]) => column >= from && column <= to)) {
      const isNew = !this.seenColumns.has(column);
      this.seenColumns.add(column);
      return this.hide('columns', isNew);
    }
    return this.look?.hides === undefined ? SHOWN : this.hide(this.look.hides, true);
  }

  private hide(kind: HiddenKind, isNew: boolean): number {
    return this.setup.reading.hide(kind, this.setup.name, isNew ? 1 : 0);
  }
}
