import { contentTypeOf } from './content-type';
import type { FilePorts, InnerFile, InnerReader } from './inner-file';
import { readDocument } from './office/document';
import { OfficePackage } from './office/office-package';
import { readOpenDocument } from './office/opendocument';
import { readSlides } from './office/slides';
import { readWorkbook } from './office/workbook';

import { within, type ReadingBuilder } from './reading-builder';
import { damaged, refuseBomb, unpackWhole, Unreadable } from './unpack';
import { zipEntries, type ZipEntry } from './zip-directory';

/** Reads an Office file or an archive; gives whether it is one. */
export function readZip(
  file: InnerFile,
  reading: ReadingBuilder,
  readInner: InnerReader,
  readBehind: FilePorts['readBehind'],
): boolean {
  const entries = zipEntries(file.bytes);
  refuseBomb(entries, reading.budget);
  const office = new OfficePackage(file.bytes, entries, reading.budget);
  const isOffice = office.paths.has('[content_types].xml');
  const isOpen = !isOffice && office.paths.has('content.xml');
  if (isOffice) readOffice(office, reading);
  else if (isOpen) readOpenDocument(office, reading);
  else if (file.type !== 'archive') return false;
  if (isOffice) {
    readCustomData(office, reading);
    readBehind?.(office, reading);
  }
  for (const entry of entries) {
    const isEmbedded = (isOffice || isOpen) && !CHUNK.test(entry.name);
    if (!isEmbedded || EMBEDDED.test(entry.name)) readEntry(file, entry, isEmbedded, reading, readInner);
  }
  return true;
}

/** Reads the main part, by what the file's own relationships call it. */
function readOffice(office: OfficePackage, reading: ReadingBuilder): void {
  const main = office.relations('').find(({ type }) => type === 'officeDocument')?.target ?? '';
  if (!office.paths.has(main.toLowerCase())) throw damaged();
  const type = typeOfPart(office, main);
  if (/wordprocessingml|ms-word/.test(type)) readDocument(office, main, reading);
  else if (/presentationml|ms-powerpoint/.test(type)) readSlides(office, main, reading);
  else if (main.endsWith('.bin'))
    throw new Unreadable('by-nature', 'it is a binary workbook (.xlsb), which is not read');
  else if (/spreadsheetml|ms-excel/.test(type)) readWorkbook(office, main, reading);
  else throw new Unreadable('by-nature', 'it is an Office file of a kind that is not read');
}

/** What a part is, as the list of types says; its path where that names it not. */
function typeOfPart(office: OfficePackage, path: string): string {
  let type = path;
  office.read('[content_types].xml', {
    open: (_element, { PartName = '', ContentType = '' }) => {
      if (PartName.toLowerCase() === `/${path}`.toLowerCase()) type = ContentType;
    },
  });
  return type;
}

/** Files that lie in a document: of Office Open XML, of OpenDocument. */
const EMBEDDED = /\/embeddings\/[^/]|^Object [0-9]+$/i;
/** Pieces in another format that a document shows as text of its own (ECMA-376 part 1, 11.3.1). */
const CHUNK = /^word\/(?:afchunk[^/]*|[^/]+\.(?:html?|mht|rtf|docx|txt))$/i;

/** Reads the data that other programs left in an Office file. */
function readCustomData(office: OfficePackage, reading: ReadingBuilder): void {
  office.paths.forEach((_entry, path) => {
    if (!/^customxml\/item[0-9]*\.xml$|^docprops\/custom\.xml$/.test(path)) return;
    reading.write('custom data', '', (out) => {
      const text = (words: string): void => {
        if (words.trim() !== '')
          out.add(`${words}\n`, reading.hide('custom-xml', '', out.length === 0 ? 1 : 0));
      };
      office.read(path, { text });
    });
  });
}

/** Reads a file within this one. */
function readEntry(
  file: InnerFile,
  entry: ZipEntry,
  isEmbedded: boolean,
  reading: ReadingBuilder,
  readInner: InnerReader,
): void {
  const { name } = entry;
  if (name.charAt(name.length - 1) === '/' || entry.size === 0) return;
  reading.attempt(() => {
    if (/(?:^|[\\/])\.\.[\\/]|^[\\/]|^[A-Za-z]:/.test(name))
      throw new Unreadable('broken', 'it names a file that lies outside of it');
    const bytes = unpackWhole(file.bytes, entry, reading.budget);
    const shown = name.slice(name.lastIndexOf('/') + 1);
    const type = contentTypeOf(bytes, shown, '');
    if (isEmbedded && type === 'image') return;
    readInner(
      { bytes, name: shown, type, path: within(file.path, shown), depth: file.depth + 1, isEmbedded },
      reading,
    );
  });
}
