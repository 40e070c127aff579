import type { ContentType } from '../../message/message';
import { storedStart, zipEntries } from './zip-directory';
import type { ZipEntry } from './zip-directory';

/** What a zip file is, by the names its directory lists. Nothing is unpacked. */
export function zipType(bytes: Uint8Array): ContentType {
  const entries = zipEntries(bytes);
  if (entries.some((entry) => entry.isEncrypted)) return 'encrypted';
  const names = new Set(entries.map((entry) => entry.name.split('\\').join('/').toLowerCase()));
  return (
    programType(names) ?? officeOpenXmlType(names) ?? documentPackageType(bytes, entries, names) ?? 'archive'
  );
}

function programType(names: ReadonlySet<string>): ContentType | undefined {
  if (names.has('androidmanifest.xml') && (names.has('classes.dex') || names.has('resources.arsc')))
    return 'executable';
  if (names.has('appxmanifest.xml') || names.has('appxmetadata/appxbundlemanifest.xml')) return 'installer';
  const list = Array.from(names);
  if (names.has('meta-inf/manifest.mf') && list.some((name) => endsWith(name, '.class'))) return 'executable';
  return list.some((name) => name.startsWith('payload/') && endsWith(name, '.app/info.plist'))
    ? 'executable'
    : undefined;
}

/** Office Open XML (ECMA-376 part 2): a content-types part and a main folder; macros lie in vbaProject.bin. */
function officeOpenXmlType(names: ReadonlySet<string>): ContentType | undefined {
  if (!names.has('[content_types].xml')) return undefined;
  let isOffice = false;
  for (const name of Array.from(names)) {
    // A sheet of Excel 4 macros runs as VBA does.
    if (endsWith(name, 'vbaproject.bin') || name.startsWith('xl/macrosheets/')) return 'office-macros';
    const folder = name.slice(0, name.indexOf('/') + 1);
    if (OFFICE_FOLDERS.includes(folder) || endsWith(name, '.fdseq')) isOffice = true;
  }
  return isOffice ? 'office' : undefined;
}

const OFFICE_FOLDERS = ['word/', 'xl/', 'ppt/', 'visio/'];

/** OpenDocument, EPUB and iWork packages. */
function documentPackageType(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  names: ReadonlySet<string>,
): ContentType | undefined {
  const mimetype = entries.find((entry) => entry.name === 'mimetype');
  const declared = mimetype === undefined ? '' : storedStart(bytes, mimetype, 80);
  if (declared.startsWith('application/vnd.oasis.opendocument')) {
    if (isLockedDocument(bytes, entries, names)) return 'encrypted';
    return entries.some((entry) => isOpenDocumentMacro(entry.name)) ? 'office-macros' : 'office';
  }
  const isPackage = declared.startsWith('application/epub+zip') || names.has('index/document.iwa');
  return isPackage ? 'office' : undefined;
}

/**
 * An encrypted OpenDocument file says so only in a compressed manifest. But its parts are encrypted after they were
 * compressed and then stored as they are (ODF 1.2 part 3, 3.4.1), so that stored content that is no XML gives it away.
 */
function isLockedDocument(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  names: ReadonlySet<string>,
): boolean {
  if (names.has('encrypted-package')) return true;
  const content = entries.find((entry) => entry.name === 'content.xml');
  if (content?.method !== 0) return false;
  const start = storedStart(bytes, content, 4);
  return start !== '' && !start.startsWith('<') && !start.startsWith('\xef\xbb\xbf');
}

/** A module below Basic/ or Scripts/; the library lists that every document may carry are none. */
function isOpenDocumentMacro(name: string): boolean {
  if (name.endsWith('/')) return false;
  if (name.startsWith('Scripts/')) return true;
  return name.startsWith('Basic/') && !/(?:^|\/)(?:script|dialog)-l[bc]\.xml$/.test(name);
}

function endsWith(text: string, end: string): boolean {
  return text.endsWith(end);
}
