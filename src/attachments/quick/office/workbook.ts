import { SHOWN, type ReadingBuilder } from '../reading-builder';
import { attribute, type XmlAttributes, type XmlSink } from '../xml-reader';
import { CellStyles } from './cell-styles';
import { readDrawing } from './drawing';
import type { OfficePackage, Relation } from './office-package';
import { Sheet, type SheetSetup } from './sheet';
import { SheetText } from './sheet-text';

interface SheetEntry {
  readonly name: string;
  readonly state: string;
  readonly id: string;
}

/** Reads a workbook (SpreadsheetML): its sheets, and what lies behind them. */
export function readWorkbook(file: OfficePackage, main: string, reading: ReadingBuilder): void {
  const relations = file.relations(main);
  const book = readBook(file, main);
  const strings: string[] = [];
  const styles = new CellStyles();
  for (const { type, target } of relations) {
    if (type === 'sharedStrings') reading.attempt(() => file.read(target, sharedStrings(strings, reading)));
    if (type === 'styles') reading.attempt(() => file.read(target, styles));
  }
  for (const sheet of book.sheets) {
    const target = relations.find(({ id }) => id === sheet.id)?.target ?? '';
    readSheet(file, target, sheet, { reading, strings, looks: styles.looks });
  }
  readBehind(file, relations, book.sheets, reading);
  reading.write('defined names', '', (out) => {
    for (const name of book.constants) out.add(`${name}\n`, reading.hide('defined-names', name));
  });
}

/** The sheets in their order, and the names that stand for a text and not for cells. */
function readBook(
  file: OfficePackage,
  main: string,
): { readonly sheets: readonly SheetEntry[]; readonly constants: readonly string[] } {
  const sheets: SheetEntry[] = [];
  const constants: string[] = [];
  let name = '';
  file.read(main, {
    open: (element, attributes) => {
      if (element === 'sheet') {
        const { name: title = '', state = '' } = attributes;
        sheets.push({ name: title, state, id: attribute(attributes, ':id') ?? '' });
      }
      if (element === 'definedName') name = attributes['name'] ?? '';
    },
    text: (text) => {
      if (name !== '' && text.charAt(0) === '"') constants.push(`${name} = ${text.slice(1, -1)}`);
      name = '';
    },
  });
  return { sheets, constants };
}

function sharedStrings(strings: string[], reading: ReadingBuilder): XmlSink {
  let parts: string[] = [];
  let skips = true;
  let isPhonetic = false;
  return {
    open: (name) => {
      if (name === 'si') parts = [];
      if (name === 'rPh') isPhonetic = true;
      skips = name !== 't' || isPhonetic;
    },
    text: (text) => {
      if (!skips) parts.push(text);
    },
    close: (name) => {
      skips = true;
      if (name === 'rPh') isPhonetic = false;
      if (name !== 'si') return;
      const text = parts.join('');
      // A line break within a cell would end the row.
      strings.push(text.replace(/[\t\r\n]+/g, ' '));
      reading.spend(text.length);
    },
  };
}

function readSheet(
  file: OfficePackage,
  target: string,
  { name, state }: SheetEntry,
  shared: Omit<SheetSetup, 'name' | 'part'>,
): void {
  const { reading } = shared;
  const isHidden = state === 'hidden' || state === 'veryHidden';
  reading.leaves.push({ name, isHidden });
  const kind = state === 'hidden' ? 'sheet' : 'very-hidden-sheet';
  const part = isHidden ? reading.hide(kind, name, 0) : SHOWN;
  reading.write(name, '', (text) => {
    const rows = new SheetText(text);
    const sheet = new Sheet({ ...shared, name, part }, rows);
    try {
      file.read(target, sheet);
    } finally {
      sheet.finish();
      if (isHidden) reading.hide(kind, name, rows.dataRows);
    }
  });
  reading.attempt(() => {
    for (const relation of file.relations(target)) readBeside(file, relation, name, reading);
  });
}

/** What hangs on a sheet: comments and drawings. */
function readBeside(
  file: OfficePackage,
  { type, target }: Relation,
  name: string,
  reading: ReadingBuilder,
): void {
  if (type === 'comments' || type === 'threadedComment') {
    // A thread has a plain comment of its own for older programs: they are counted once.
    const counts = type === 'comments' ? 'comment' : '';
    readValues(file, target, `${name} comments`, reading, (element) =>
      element === counts ? reading.hide('comments', name) : reading.hide('comments', name, 0),
    );
  }
  if (type === 'drawing') readDrawing(file, target, name, reading);
}

/** What lies behind the sheets: pivot caches, cells of linked workbooks, the data model. */
function readBehind(
  file: OfficePackage,
  relations: readonly Relation[],
  sheets: readonly SheetEntry[],
  reading: ReadingBuilder,
): void {
  for (const { type, target } of relations) {
    if (type === 'pivotCacheDefinition')
      reading.attempt(() => {
        readCache(file, target, sheets, reading);
      });
    if (type === 'externalLink') {
      readValues(file, target, 'linked workbook', reading, (element) =>
        reading.hide('linked-workbook', '', element === 'v' ? 1 : 0),
      );
    }
    // A workbook that many people edit at once keeps what each cell held before.
    if (type === 'revisionHeaders')
      for (const log of file.relations(target))
        readValues(file, log.target, 'tracked changes', reading, (element) =>
          reading.hide('tracked-changes', '', element === 'rcc' ? 1 : 0),
        );
    if (type === 'powerPivotData' || target.startsWith('xl/model/')) {
      reading.hide('data-model');
      reading.leave('by-nature', 'its data model is not read');
    }
  }
}

/** A pivot table keeps its source's rows; they are hidden where that source is not itself a sheet that is seen. */
function readCache(
  file: OfficePackage,
  target: string,
  sheets: readonly SheetEntry[],
  reading: ReadingBuilder,
): void {
  let source = '';
  file.read(target, {
    open: (name, { sheet = '' }) => {
      if (name === 'worksheetSource') source = sheet;
    },
  });
  if (sheets.some(({ name, state }) => name === source && (state === '' || state === 'visible'))) return;
  const records = file.relations(target).filter(({ type }) => type === 'pivotCacheRecords');
  for (const path of [target, ...records.map((one) => one.target)]) {
    readValues(file, path, 'pivot cache', reading, (element) =>
      reading.hide('pivot-cache', '', element === 'r' ? 1 : 0),
    );
  }
}

/** Reads every text and every `v` attribute of a part, one a line, as hidden. */
function readValues(
  file: OfficePackage,
  target: string,
  place: string,
  reading: ReadingBuilder,
  partOf: (element: string, attributes: XmlAttributes) => number,
): void {
  reading.write(place, '', (out) => {
    let part = SHOWN;
    file.read(target, {
      open: (name, attributes) => {
        part = partOf(name, attributes);
        const { v } = attributes;
        if (v !== undefined) out.add(`${v}\n`, part);
      },
      text: (text) => {
        out.add(text, part);
      },
      close: (name) => {
        if (/^(?:v|is|text|row)$/.test(name)) out.add('\n', part);
      },
    });
  });
}
