import { readWholeFile } from '../attachments/full/read-whole-file';
import { noteFile } from '../detectors/note-file';
import { openMsg } from '../mail/open-msg';
import type { FileNotes } from '../message/file-reading';
import { readHtml } from '../message/html/read-html';

/** Reads an attached file through and gives what is kept of it: the command line reads everything, however long it takes. */
export async function notesOf(bytes: Uint8Array, name: string, declaredType: string): Promise<FileNotes> {
  return noteFile(await readWholeFile(bytes, name, { readHtml, openMsg, declaredType }));
}
