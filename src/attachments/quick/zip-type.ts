import type { ContentType } from '../../message/message';
import { storedStart, zipEntries } from './zip-directory';
import type { ZipEntry } from './zip-directory';
import { linesOf } from './bytes';

/** What a zip file is, by the names its directory lists. Nothing is unpacked. */
export function zipType(bytes: Uint8Array): ContentType {
  const entries = zipEntries(bytes);
  if (entries.some((entry) => entry.isEncrypted)) return 'encrypted';
  const names = linesOf(entries.map((entry) => entry.name.split('\\').join('/').toLowerCase()));
  return programType(names) ?? officeOpenXmlType(names) ?? documentPackageType(bytes, entries, names);
}

function programType(names: string): ContentType | undefined {
  const isAndroid =
    names.includes('\nandroidmanifest.xml\n') && /\n(?:classes\.dex|resources\.arsc)\n/.test(names);
  const isJava = names.includes('\nmeta-inf/manifest.mf\n') && names.includes('.class\n');
  if (isAndroid || isJava || /\npayload\/.*\.app\/info\.plist\n/.test(names)) return 'executable';
  return /\nappx(?:manifest|metadata\/appxbundlemanifest)\.xml\n/.test(names) ? 'installer' : undefined;
}

/** Office Open XML (ECMA-376 part 2): a content-types part and a main folder; macros lie in vbaProject.bin. */
function officeOpenXmlType(names: string): ContentType | undefined {
  if (!names.includes('\n[content_types].xml\n')) return undefined;
  // A sheet of Excel 4 macros runs as VBA does.
  if (/vbaproject\.bin\n|\nxl\/macrosheets\//.test(names)) return 'office-macros';
  return /\n(?:word|xl|ppt|visio)\/|\.fdseq\n/.test(names) ? 'office' : undefined;
}

/** OpenDocument, EPUB and iWork packages, else an archive. */
function documentPackageType(bytes: Uint8Array, entries: readonly ZipEntry[], names: string): ContentType {
  const mimetype = entries.find((entry) => entry.name === 'mimetype');
  const declared = mimetype === undefined ? '' : storedStart(bytes, mimetype, 80);
  if (declared.startsWith('application/vnd.oasis.opendocument')) {
    if (isLockedDocument(bytes, entries)) return 'encrypted';
    return entries.some((entry) => isOpenDocumentMacro(entry.name)) ? 'office-macros' : 'office';
  }
  const isPackage = declared.startsWith('application/epub+zip') || names.includes('\nindex/document.iwa\n');
  return isPackage ? 'office' : 'archive';
}

/**
 * An encrypted OpenDocument file says so only in a compressed manifest. But its parts are encrypted after they were
 * compressed and then stored as they are (ODF 1.2 part 3, 3.4.1), so that stored content that is no XML gives it away.
 */
function isLockedDocument(bytes: Uint8Array, entries: readonly ZipEntry[]): boolean {
  if (entries.some(({ name }) => name === 'encrypted-package')) return true;
  const content = entries.find((entry) => entry.name === 'content.xml');
  if (content?.method !== 0) return false;
  const start = storedStart(bytes, content, 4);
  return start !== '' && !start.startsWith('<') && !start.startsWith('\xef\xbb\xbf');
}

/** A module below Basic/ or Scripts/; the library lists that every document may carry are none. */
function isOpenDocumentMacro(name: string): boolean {
  return (
    /^(?:Scripts|Basic)\/.*[^/]$/.test(name) && !/^Basic\/(?:.*\/)?(?:script|dialog)-l[bc]\.xml$/.test(name)
  );
}
