import type { ContentType } from '../../message/message';
import { linesOf, uint16, uint32 } from './bytes';
import { readCompoundFile } from './compound-file';
import type { CompoundEntry, CompoundFile } from './compound-file';

/** Class ids of Windows Installer packages, patches and transforms: 000C1084, 000C1086 and 000C1082, then this end. */
const INSTALLER_CLASS_END = '\x10\x0c\0\0\0\0\0\xc0\0\0\0\0\0\0F';
const INSTALLER_CLASS_STARTS = '\x82\x84\x86';
/** Streams that only documents of Office 97 to 2003 and their relations hold. */
const DOCUMENT_STREAM = /\n(?:worddocument|workbook|book|powerpoint document|visiodocument|quill)\n/;
const LEGACY_EXTENSION = /^(?:do[ct]|xl[ast]|pp[ast]|pot|vsd|pub|mpp|wps)$/;

/** What a compound file is, by the names of its streams, its class id and the first record of its main stream. */
export function compoundType(bytes: Uint8Array, extension: string): ContentType {
  const file = readCompoundFile(bytes);
  const names = linesOf(file.entries.map((entry) => entry.name.toLowerCase()));
  if (/\n(?:encryptedpackage|\tdrmcontent)\n/.test(names) || isLockedDocument(file)) return 'encrypted';
  if (file.entries.some(isInstallerRoot)) return 'installer';
  if (names.includes('\n__properties_version1.0\n')) return 'mail';
  if (/\n(?:_vba_project(?:_cur)?|macros)\n/.test(names)) return 'office-macros';
  // Installer tables have names packed into these characters, also where the class id was left out.
  if (file.entries.some((entry) => entry.type === 2 && entry.name.charCodeAt(0) === 0x4840))
    return 'installer';
  const isLegacy = DOCUMENT_STREAM.test(names) || LEGACY_EXTENSION.test(extension) || file.entries.length < 2;
  return isLegacy ? 'office-legacy' : 'unknown';
}

function isInstallerRoot(entry: CompoundEntry): boolean {
  const isInstaller = INSTALLER_CLASS_STARTS.includes(entry.classId.slice(0, 1));
  return entry.type === 5 && isInstaller && entry.classId.slice(1) === INSTALLER_CLASS_END;
}

function isLockedDocument(file: CompoundFile): boolean {
  for (const entry of file.entries) {
    if (entry.type !== 2) continue;
    switch (entry.name) {
      case 'WordDocument':
        // [MS-DOC] 2.5.2 FibBase: fEncrypted.
        if ((uint16(file.head(entry), 10) & 0x0100) !== 0) return true;
        break;
      case 'Workbook':
      case 'Book':
        if (hasFilePass(file, entry)) return true;
        break;
      case 'Current User':
        // [MS-PPT] 2.3.2 CurrentUserAtom: this headerToken stands for an encrypted document.
        if (uint32(file.head(entry), 12) === 0xf3d1c4df) return true;
        break;
      default:
    }
  }
  return false;
}

/** [MS-XLS] 2.4.117: the FilePass record follows the opening records where the workbook is encrypted. */
function hasFilePass(file: CompoundFile, entry: CompoundEntry): boolean {
  const head = file.head(entry);
  for (let at = 0; at + 4 <= head.length; at += 4 + uint16(head, at + 2)) {
    if (uint16(head, at) === 0x2f) return true;
  }
  return false;
}
