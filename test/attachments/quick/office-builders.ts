import { strToU8, zipSync } from 'fflate';

/** The parts of a package by their paths. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A zip of these parts, compressed. */
export function packed(parts: Parts): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const path of Object.keys(parts)) {
    const content = parts[path] ?? '';
    files[path] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files);
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument';

/** One relationship: kind and target; its id is `r` and its place in the list, counted from 1. */
export type Link = readonly [kind: string, target: string];

export function relations(links: readonly Link[]): string {
  const all = links.map(
    ([kind, target], index) =>
      `<Relationship Id="r${index + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships>${all.join('')}</Relationships>`;
}

function contentTypes(main: string, type: string): string {
  return `<?xml version="1.0"?><Types><Override PartName="/${main}" ContentType="${TYPES}.${type}"/></Types>`;
}

function office(main: string, type: string, parts: Parts): Uint8Array {
  return packed({
    '[Content_Types].xml': contentTypes(main, type),
    '_rels/.rels': relations([['officeDocument', main]]),
    ...parts,
  });
}

/** A column name as spreadsheets write it. */
function columnName(column: number): string {
  return String.fromCharCode(65 + column);
}

/** One sheet of a made-up workbook. */
export interface SheetSpec {
  readonly name?: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** Cells as they are typed; one that begins with `s:` has the style of that number. */
  readonly rows: readonly (readonly string[])[];
  /** Row numbers, counted from 1, that are hidden. */
  readonly hiddenRows?: readonly number[];
  /** XML before and behind the cells. */
  readonly before?: string;
  readonly behind?: string;
  readonly links?: readonly Link[];
}

function cellXml(cell: string, row: number, column: number): string {
  const [, style, value = ''] = /^(?:s:(\d+) )?(.*)$/.exec(cell) ?? [];
  const look = style === undefined ? '' : ` s="${style}"`;
  const place = `${columnName(column)}${row}`;
  return /^-?\d+(?:\.\d+)?$/.test(value)
    ? `<c r="${place}"${look}><v>${value}</v></c>`
    : `<c r="${place}"${look} t="inlineStr"><is><t>${value}</t></is></c>`;
}

function sheetXml({ rows, hiddenRows = [], before = '', behind = '' }: SheetSpec): string {
  const lines = rows.map((cells, index) => {
    const hidden = hiddenRows.includes(index + 1) ? ' hidden="1"' : '';
    return `<row r="${index + 1}"${hidden}>${cells.map((cell, column) => cellXml(cell, index + 1, column)).join('')}</row>`;
  });
  return `<worksheet xmlns:r="${RELATIONS}">${before}<sheetData>${lines.join('')}</sheetData>${behind}</worksheet>`;
}

/** A workbook of these sheets. `links` and `parts` are those of the workbook beside its sheets; `inside` is more XML in it. */
export function workbook(
  sheets: readonly SheetSpec[],
  more: { readonly links?: readonly Link[]; readonly parts?: Parts; readonly inside?: string } = {},
): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {};
  const entries = sheets.map(({ name, state }, index) => {
    const shown = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${name ?? `Sheet${index + 1}`}" sheetId="${index + 1}"${shown} r:id="r${index + 1}"/>`;
  });
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet);
    if (sheet.links !== undefined)
      parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relations(sheet.links);
  });
  const links = sheets.map((_, index): Link => ['worksheet', `worksheets/sheet${index + 1}.xml`]);
  return office('xl/workbook.xml', 'spreadsheetml.sheet.main+xml', {
    'xl/workbook.xml': `<workbook xmlns:r="${RELATIONS}"><sheets>${entries.join('')}</sheets>${more.inside ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations([...links, ...(more.links ?? [])]),
    ...parts,
    ...more.parts,
  });
}

/** Styles of cells: 0 plain, 1 white on nothing, 2 white on blue, 3 one point high, 4 a format that shows nothing, 5 a date. */
export const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="200" formatCode=";;;"/></numFmts>' +
  '<fonts><font><sz val="11"/></font><font><sz val="11"/><color rgb="FFFFFFFF"/></font><font><sz val="1"/></font></fonts>' +
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF0000FF"/></patternFill></fill></fills>' +
  '<cellXfs><xf numFmtId="0" fontId="0" fillId="0"/><xf numFmtId="0" fontId="1" fillId="0"/><xf numFmtId="0" fontId="1" fillId="1"/>' +
  '<xf numFmtId="0" fontId="2" fillId="0"/><xf numFmtId="200" fontId="0" fillId="0"/><xf numFmtId="14" fontId="0" fillId="0"/></cellXfs></styleSheet>';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A Word paragraph of one run with these run properties. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;
}

/** A Word document with this body. */
export function wordFile(
  body: string,
  more: { readonly links?: readonly Link[]; readonly parts?: Parts } = {},
): Uint8Array {
  return office('word/document.xml', 'wordprocessingml.document.main+xml', {
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(more.links ?? []),
    ...more.parts,
  });
}

/** One slide of a made-up presentation. */
export interface SlideSpec {
  readonly text: string;
  readonly isHidden?: boolean;
  readonly notes?: string;
  /** More XML on the slide. */
  readonly inside?: string;
  readonly links?: readonly Link[];
}

/** A shape with one line of text. */
export function shape(text: string, properties = '', run = ''): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Box"${properties}/></p:nvSpPr><p:txBody><a:p><a:r><a:rPr ${run}/><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`;
}

/** A presentation of these slides. */
export function slides(specs: readonly SlideSpec[], parts: Parts = {}): Uint8Array {
  const all: Record<string, string | Uint8Array> = {};
  specs.forEach(({ text, isHidden, notes, inside = '', links = [] }, index) => {
    const number = index + 1;
    const beside: Link[] = [...links];
    if (notes !== undefined) {
      beside.push(['notesSlide', `../notesSlides/notes${number}.xml`]);
      all[`ppt/notesSlides/notes${number}.xml`] =
        `<p:notes>${shape(notes)}<p:sp><a:p><a:fld type="slidenum"><a:t>${number}</a:t></a:fld></a:p></p:sp></p:notes>`;
    }
    all[`ppt/slides/s${number}.xml`] =
      `<p:sld${isHidden === true ? ' show="0"' : ''}>${shape(text)}${inside}</p:sld>`;
    all[`ppt/slides/_rels/s${number}.xml.rels`] = relations(beside);
  });
  const order = specs.map((_, index) => `<p:sldId id="${256 + index}" r:id="r${index + 1}"/>`);
  return office('ppt/presentation.xml', 'presentationml.presentation.main+xml', {
    'ppt/presentation.xml': `<p:presentation><p:sldIdLst>${order.join('')}</p:sldIdLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relations(
      specs.map((_, index): Link => ['slide', `slides/s${index + 1}.xml`]),
    ),
    ...all,
    ...parts,
  });
}

/** An OpenDocument file: its kind, its styles, its content. */
export function openDocument(
  kind: 'text' | 'spreadsheet' | 'presentation',
  content: string,
  styles = '',
): Uint8Array {
  return packed({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'content.xml': `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:${kind}>${content}</office:${kind}></office:body></office:document-content>`,
  });
}

/** National Insurance numbers of the series that is never given out to anybody (prefix ZZ is not; these end on invented digits). */
export function ninos(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `AB${String(100_000 + index * 7)}C`);
}
