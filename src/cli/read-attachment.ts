import { readFile } from '../attachments/quick/read-file';
import { noteFile } from '../detectors/note-file';
import type { FileNotes } from '../message/file-reading';
import { readHtml } from '../message/html/read-html';

/** Reads an attached file through and gives what is kept of it: the command line reads everything, however long it takes. */
export function notesOf(bytes: Uint8Array, name: string): Promise<FileNotes> {
  return Promise.resolve(noteFile(readFile(bytes, name, { ports: { readHtml } })));
}
