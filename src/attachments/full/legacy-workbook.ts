import { latin1, uint16, uint32 } from '../quick/bytes';
import { SheetText } from '../quick/office/sheet-text';
import { SHOWN, TextBuilder, type ReadingBuilder } from '../quick/reading-builder';

/** Records of a workbook ([MS-XLS] 2.3). */
const BOF = 0x0809;
const BOUND_SHEET = 0x0085;
const SST = 0x00fc;
const CONTINUE = 0x003c;
const LABEL_SST = 0x00fd;
const LABEL = 0x0204;
const R_STRING = 0x00d6;
const NUMBER = 0x0203;
const RK = 0x027e;
const MUL_RK = 0x00bd;
const FORMULA = 0x0006;
const STRING = 0x0207;

interface SheetHead {
  readonly name: string;
  readonly kind: 'sheet' | 'very-hidden-sheet' | undefined;
}

/** Reads the stream of a workbook of Excel 5 to 2003: its cells, sheet by sheet, and which sheets are hidden. */
export function readWorkbookStream(stream: Uint8Array, reading: ReadingBuilder): void {
  new LegacyWorkbook(stream, reading).read();
}

class LegacyWorkbook {
  private readonly stream: Uint8Array;
  private readonly reading: ReadingBuilder;
  private readonly heads: SheetHead[] = [];
  private strings: readonly string[] = [];
  /** Whether texts have a byte of flags before them: from Excel 97 on. */
  private hasFlags = true;
  private count = -1;
  private sheet: SheetText | undefined;
  private row = 0;
  private column = 0;
  private part = SHOWN;

  constructor(stream: Uint8Array, reading: ReadingBuilder) {
    this.stream = stream;
    this.reading = reading;
  }

  read(): void {
    const { stream, reading } = this;
    for (let at = 0; at + 4 <= stream.length; at += 4 + uint16(stream, at + 2)) {
      reading.budget.step();
      const type = uint16(stream, at);
      if (type === SST) this.strings = sharedStrings(joined(stream, at));
      else this.record(type, stream.subarray(at + 4, at + 4 + uint16(stream, at + 2)));
    }
    this.endSheet();
  }

  private record(type: number, data: Uint8Array): void {
    switch (type) {
      case BOF:
        this.hasFlags = uint16(data, 0) >= 0x0600;
        // Type 5 is the workbook itself, before its sheets.
        if (uint16(data, 2) !== 0x0005) this.beginSheet();
        break;
      case BOUND_SHEET:
        this.heads.push({
          kind: data[4] === 1 ? 'sheet' : data[4] === 2 ? 'very-hidden-sheet' : undefined,
          name: this.hasFlags ? shortText(data, 6) : latin1(data, 7, 7 + (data[6] ?? 0)),
        });
        break;
      case LABEL_SST:
        this.cell(data, this.strings[uint32(data, 6)] ?? '');
        break;
      case LABEL:
      case R_STRING:
        this.cell(data, this.hasFlags ? longText(data, 6) : latin1(data, 8, 8 + uint16(data, 6)));
        break;
      default:
        this.number(type, data);
    }
  }

  /** Numbers, and formulas with their results. */
  private number(type: number, data: Uint8Array): void {
    switch (type) {
      case NUMBER:
        this.cell(data, String(float(data, 6)));
        break;
      case RK:
        this.cell(data, String(packedNumber(data, 6)));
        break;
      case MUL_RK:
        for (let at = 4, column = uint16(data, 2); at + 6 < data.length; at += 6, column += 1)
          this.cellAt(uint16(data, 0), column, String(packedNumber(data, at + 2)));
        break;
      case FORMULA:
        // A result that is a text follows in a record of its own.
        if (uint16(data, 12) !== 0xffff) this.cell(data, String(float(data, 6)));
        else [this.row, this.column] = [uint16(data, 0), uint16(data, 2)];
        break;
      case STRING:
        this.cellAt(
          this.row,
          this.column,
          this.hasFlags ? longText(data, 0) : latin1(data, 2, 2 + uint16(data, 0)),
        );
        break;
      default:
    }
  }

  private beginSheet(): void {
    this.endSheet();
    this.count += 1;
    const { name = `sheet ${this.count + 1}`, kind } = this.heads[this.count] ?? {};
    this.reading.leaves.push({ name, isHidden: kind !== undefined });
    this.part = kind === undefined ? SHOWN : this.reading.hide(kind, name, 0);
    this.sheet = new SheetText(new TextBuilder(this.reading));
    this.row = -1;
  }

  private endSheet(): void {
    const { sheet } = this;
    if (sheet === undefined) return;
    sheet.endRow(this.part);
    const { name = `sheet ${this.count + 1}`, kind } = this.heads[this.count] ?? {};
    if (kind !== undefined) this.reading.hide(kind, name, sheet.dataRows);
    this.reading.keep(sheet.out, name, '');
    this.sheet = undefined;
  }

  private cell(data: Uint8Array, text: string): void {
    this.cellAt(uint16(data, 0), uint16(data, 2), text);
  }

  private cellAt(row: number, column: number, text: string): void {
    const { sheet } = this;
    if (sheet === undefined || text === '') return;
    if (row !== this.row) sheet.endRow(this.part);
    this.row = row;
    this.column = column;
    sheet.cell(text.replace(/\s+/g, ' '), row, column, this.part);
  }
}

function float(data: Uint8Array, at: number): number {
  return at + 8 > data.length ? 0 : new DataView(data.buffer, data.byteOffset + at, 8).getFloat64(0, true);
}

/** An RK number ([MS-XLS] 2.5.217): an integer of 30 bits or the upper half of a float, maybe a hundred times too large. */
function packedNumber(data: Uint8Array, at: number): number {
  const bits = uint32(data, at);
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(0, bits & 0xfffffffc);
  const value = (bits & 2) !== 0 ? (bits | 0) >> 2 : view.getFloat64(0);
  return (bits & 1) !== 0 ? value / 100 : value;
}

/** A text whose length is one byte, or two, with flags behind it. */
function shortText(data: Uint8Array, at: number): string {
  return characters(data, at + 2, data[at] ?? 0, data[at + 1] ?? 0);
}

function longText(data: Uint8Array, at: number): string {
  return characters(data, at + 3, uint16(data, at), data[at + 2] ?? 0);
}

function characters(data: Uint8Array, from: number, length: number, flags: number): string {
  if ((flags & 1) === 0) return latin1(data, from, from + length);
  let text = '';
  for (let index = 0; index < length; index += 1) text += String.fromCharCode(uint16(data, from + index * 2));
  return text;
}

/** A record with those that continue it, and where each of them begins. */
function joined(
  stream: Uint8Array,
  at: number,
): { readonly bytes: Uint8Array; readonly seams: ReadonlySet<number> } {
  const pieces: Uint8Array[] = [];
  const seams = new Set<number>();
  let length = 0;
  for (
    let next = at;
    next === at || uint16(stream, next) === CONTINUE;
    next += 4 + uint16(stream, next + 2)
  ) {
    if (next !== at) seams.add(length);
    const piece = stream.subarray(next + 4, next + 4 + uint16(stream, next + 2));
    pieces.push(piece);
    length += piece.length;
    if (next + 4 > stream.length) break;
  }
  const bytes = new Uint8Array(length);
  let to = 0;
  for (const piece of pieces) {
    bytes.set(piece, to);
    to += piece.length;
  }
  return { bytes, seams };
}

/** The table of shared strings ([MS-XLS] 2.4.265). Where one goes on in the next record, its flags stand there again. */
function sharedStrings({ bytes, seams }: ReturnType<typeof joined>): readonly string[] {
  const strings: string[] = [];
  const count = Math.min(uint32(bytes, 4), bytes.length);
  let at = 8;
  while (strings.length < count && at + 3 <= bytes.length) {
    let left = uint16(bytes, at);
    let flags = bytes[at + 2] ?? 0;
    at += 3;
    const runs = (flags & 8) === 0 ? 0 : uint16(bytes, at) * 4;
    if ((flags & 8) !== 0) at += 2;
    const extra = (flags & 4) === 0 ? 0 : uint32(bytes, at);
    if ((flags & 4) !== 0) at += 4;
    const text: string[] = [];
    for (; left > 0 && at < bytes.length; left -= 1) {
      if (seams.has(at)) flags = bytes[at++] ?? 0;
      const isWide = (flags & 1) !== 0;
      text.push(String.fromCharCode(isWide ? uint16(bytes, at) : (bytes[at] ?? 0)));
      at += isWide ? 2 : 1;
    }
    at += runs + extra;
    strings.push(text.join(''));
  }
  return strings;
}
