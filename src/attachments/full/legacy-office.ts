import { uint16, uint32 } from '../quick/bytes';
import { compoundStreams } from './compound-streams';
import { windowsCharacter } from '../quick/text-decoding';
import type { ReadingBuilder, TextBuilder } from '../quick/reading-builder';
import { Unreadable } from '../quick/unpack';
import { readWorkbookStream } from './legacy-workbook';

/** Reads the text of an Office file of 97 to 2003; gives whether it is one. What they hide is not looked for. */
export function readLegacyOffice(bytes: Uint8Array, reading: ReadingBuilder): boolean {
  const streams = compoundStreams(bytes);
  const document = streams('WordDocument');
  const workbook = streams('Workbook') ?? streams('Book');
  const presentation = streams('PowerPoint Document');
  if (document !== undefined) {
    reading.write('', 'paragraph', (text) => {
      readDocumentStream(document, streams, text);
    });
  } else if (workbook !== undefined) readWorkbookStream(workbook, reading);
  else if (presentation !== undefined) {
    reading.write('', '', (text) => {
      readPresentationStream(presentation, reading, text);
    });
  } else return false;
  reading.leave('by-nature', 'it is of the Office format before 2007, of which only the text is read');
  return true;
}

/**
 * The text of a Word file by its piece table ([MS-DOC] 2.4.1): pieces of text in Windows-1252 or UTF-16, in order; what
 * was deleted while changes were tracked is among them.
 */
function readDocumentStream(
  main: Uint8Array,
  streams: (name: string) => Uint8Array | undefined,
  text: TextBuilder,
): void {
  // FibBase.fWhichTblStm; fcClx and lcbClx of FibRgFcLcb97.
  const table = streams((uint16(main, 10) & 0x0200) === 0 ? '0Table' : '1Table');
  if (table === undefined) throw new Unreadable('by-nature', 'it is older than the formats that are read');
  let at = uint32(main, 0x01a2);
  const end = at + uint32(main, 0x01a6);
  // Prc entries come first; the piece table is the one entry that begins with 2.
  while (at < end && table[at] === 1) at += 3 + uint16(table, at + 1);
  if (table[at] !== 2) throw new Unreadable('broken', 'its text cannot be found');
  const start = at + 5;
  const count = Math.floor((uint32(table, at + 1) - 4) / 12);
  for (let piece = 0; piece < count && piece < main.length; piece += 1) {
    const from = uint32(table, start + piece * 4);
    const length = uint32(table, start + piece * 4 + 4) - from;
    const fc = uint32(table, start + (count + 1) * 4 + piece * 8 + 2);
    text.add(pieceText(main, fc, length));
  }
}

function pieceText(main: Uint8Array, fc: number, length: number): string {
  const isCompressed = (fc & 0x40000000) !== 0;
  const offset = isCompressed ? (fc & 0x3fffffff) / 2 : fc & 0x3fffffff;
  const characters: string[] = [];
  for (let index = 0; index < length && offset + index < main.length; index += 1) {
    const code = isCompressed ? (main[offset + index] ?? 0) : uint16(main, offset + index * 2);
    characters.push(shownCharacter(code, isCompressed));
  }
  return characters.join('');
}

/** Marks of paragraphs, cells, breaks and fields ([MS-DOC] 2.4.3) as the characters that stand for them. */
function shownCharacter(code: number, isByte: boolean): string {
  if (code === 0x0d || code === 0x0b || code === 0x0c) return '\n';
  if (code === 0x07 || code === 0x09) return '\t';
  if (code < 0x20) return code === 0x1e ? '-' : code === 0x13 || code === 0x14 || code === 0x15 ? ' ' : '';
  return isByte ? windowsCharacter(code) : String.fromCharCode(code);
}

/** Records that hold text ([MS-PPT] 2.9.42 and 2.9.43), and those that hold records. */
const TEXT_CHARS = 0x0fa0;
const TEXT_BYTES = 0x0fa8;
const C_STRING = 0x0fba;

/** The text of a PowerPoint file: every text record, in the order of the file. */
function readPresentationStream(stream: Uint8Array, reading: ReadingBuilder, text: TextBuilder): void {
  for (let at = 0; at + 8 <= stream.length;) {
    reading.budget.step();
    const isContainer = (uint16(stream, at) & 0x0f) === 0x0f;
    const type = uint16(stream, at + 2);
    const length = uint32(stream, at + 4);
    at += 8;
    if (isContainer) continue;
    if (type === TEXT_CHARS || type === C_STRING || type === TEXT_BYTES) {
      const isByte = type === TEXT_BYTES;
      const fc = isByte ? 0x40000000 + at * 2 : at;
      text.add(`${pieceText(stream, fc, isByte ? length : length / 2)}\n`);
    }
    at += length;
  }
}
