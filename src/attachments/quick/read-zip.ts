import { contentTypeOf } from './content-type';
import type { InnerFile, InnerReader } from './inner-file';
import { readDocument } from './office/document';
import { OfficePackage, onOpen } from './office/office-package';
import { readOpenDocument } from './office/opendocument';
import { readSlides } from './office/slides';
import { readWorkbook } from './office/workbook';

import { within, type ReadingBuilder } from './reading-builder';
import { refuseBomb, unpackWhole, Unreadable } from './unpack';
import { zipEntries, type ZipEntry } from './zip-directory';

/** Reads an Office file, an OpenDocument file or an archive. */
export function readZip(file: InnerFile, reading: ReadingBuilder, readInner: InnerReader): void {
  const entries = zipEntries(file.bytes);
  refuseBomb(entries, reading.budget);
  const office = new OfficePackage(file.bytes, entries, reading.budget);
  if (office.paths.has('[content_types].xml')) readOffice(office, reading);
  else if (office.paths.has('content.xml') && office.paths.has('mimetype')) readOpenDocument(office, reading);
  else if (file.type === 'archive') {
    for (const entry of entries) readEntry(file, entry, reading, readInner);
    return;
  } else throw new Unreadable('by-nature', 'it is a document of a kind that is not read');
  readProperties(office, reading);
  for (const entry of entries) if (isEmbedded(entry)) readEntry(file, entry, reading, readInner);
}

/** Reads the main part, by what the file's own relationships call it. */
function readOffice(office: OfficePackage, reading: ReadingBuilder): void {
  const main = office.relations('').find(({ type }) => type === 'officeDocument')?.target ?? '';
  if (!office.paths.has(main.toLowerCase())) throw new Unreadable('broken', 'its main part is missing');
  const types = contentTypes(office);
  const type = types[`/${main}`.toLowerCase()] ?? main;
  if (/wordprocessingml|ms-word/.test(type)) readDocument(office, main, reading);
  else if (/presentationml|ms-powerpoint/.test(type)) readSlides(office, main, reading);
  else if (main.endsWith('.bin'))
    throw new Unreadable('by-nature', 'it is a binary workbook (.xlsb), which is not read');
  else if (/spreadsheetml|ms-excel/.test(type)) readWorkbook(office, main, reading);
  else throw new Unreadable('by-nature', 'it is an Office file of a kind that is not read');
}

/** What the parts are, by their paths in lower case. */
function contentTypes(office: OfficePackage): Readonly<Record<string, string>> {
  const types: Record<string, string> = {};
  office.read(
    '[content_types].xml',
    onOpen((name, { PartName = '', ContentType = '' }) => {
      if (name === 'Override') types[PartName.toLowerCase()] = ContentType;
    }),
  );
  return types;
}

/** Properties that name somebody, and what they are called. */
const PROPERTIES: Readonly<Record<string, string>> = {
  creator: 'author',
  lastModifiedBy: 'last saved by',
  Company: 'company',
};

function readProperties(office: OfficePackage, reading: ReadingBuilder): void {
  for (const path of ['docprops/core.xml', 'docprops/app.xml']) {
    if (!office.paths.has(path)) continue;
    let key: string | undefined;
    reading.attempt(() => {
      office.read(path, {
        open: (name) => {
          key = PROPERTIES[name];
        },
        text: (text) => {
          if (key !== undefined && text.trim() !== '') reading.properties[key] = text.slice(0, 80);
        },
        close: () => {
          key = undefined;
        },
      });
    });
  }
  office.paths.forEach((_entry, path) => {
    if (!/^customxml\/item[0-9]*\.xml$|^docprops\/custom\.xml$/.test(path)) return;
    reading.write('custom data', '', (out) => {
      let part: number | undefined;
      const add = (text: string): void => {
        if (text.trim() === '') return;
        part ??= reading.hide('custom-xml');
        out.add(`${text}\n`, part);
      };
      office.read(path, { open: () => undefined, text: add, close: () => undefined });
    });
  });
}

function isEmbedded({ name }: ZipEntry): boolean {
  return /\/embeddings\/[^/]/i.test(name);
}

/** Reads a file within this one. */
function readEntry(file: InnerFile, entry: ZipEntry, reading: ReadingBuilder, readInner: InnerReader): void {
  const { name } = entry;
  if (name.charAt(name.length - 1) === '/' || entry.size === 0) return;
  reading.attempt(() => {
    if (/(?:^|[\\/])\.\.[\\/]|^[\\/]|^[A-Za-z]:/.test(name))
      throw new Unreadable('broken', 'it names a file that lies outside of it');
    const bytes = unpackWhole(file.bytes, entry, reading.budget);
    const shown = name.slice(name.lastIndexOf('/') + 1);
    const type = contentTypeOf(bytes, shown, '');
    const isEmbedded = file.type !== 'archive';
    if (isEmbedded && type === 'image') return;
    readInner(
      { bytes, name: shown, type, path: within(file.path, shown), depth: file.depth + 1, isEmbedded },
      reading,
    );
  });
}
